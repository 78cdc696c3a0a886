// A text as a host hands it over, before anything has looked at it.

import type { Issue } from './issue';

/** One list to read. `id` is what messages and evidence call it. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** Where it can be looked at, if anywhere; http(s) only. */
  readonly url?: string;
  /** What the host noticed while reading it (broken UTF-8, cut short …). */
  readonly issues?: readonly Issue[];
}
