// Hears from `stemma serve --watch` that the list has changed. Does nothing on a page that was not served so.
// Leaves to others: loading the new graph (main.tsx).

export interface Listener {
  /** Another graph is being served than `version`. */
  changed(): void;
  /** The list could not be read again; the old graph stays. */
  problem(message: string): void;
}

/** Listens if the page bears the mark of a live server. `shown` tells which version the page has. Returns what ends it. */
export function listen(shown: () => string | null, listener: Listener): () => void {
  const path = document.querySelector('meta[name="stemma-live"]')?.getAttribute('content');
  if (path !== 'events') return () => undefined;
  const source = new EventSource('./events');
  source.addEventListener('graph', (event) => {
    const version = field(event, 'version');
    // The first event names what is served now: a page that slept sees whether it missed a change.
    if (version === null || version !== shown()) listener.changed();
  });
  source.addEventListener('problem', (event) =>
    listener.problem(field(event, 'message') ?? 'The list could not be read.'),
  );
  return () => source.close();
}

function field(event: MessageEvent<unknown>, name: string): string | null {
  try {
    const data: unknown = JSON.parse(String(event.data));
    const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' ? value : null;
  } catch {
    // Not from our server, or cut off: the next event says it again.
    return null;
  }
}
