// The one exception the core throws on purpose: a wrong call. Content never throws.

/** The caller gave something impossible; the message says which value, why, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A caller's `cancelled()` hook said stop. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('The work was cancelled.');
  }
}

/** Ends a `switch` over a union: a new member that nobody handles fails to compile here. */
export function never(value: never): never {
  throw new UsageError(`Unknown case: ${JSON.stringify(value)}`);
}
