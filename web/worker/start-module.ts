// The worker as a file of its own beside the page: fetched when the first list is dropped.

export const startWorker = (): Worker => new Worker(new URL('./read-lists.ts', import.meta.url), { type: 'module' });
