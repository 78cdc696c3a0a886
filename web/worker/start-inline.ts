// The worker inside of the page: the single file has nothing beside it.

import ReadLists from './read-lists?worker&inline';

export const startWorker = (): Worker => new ReadLists();
