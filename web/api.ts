// The page for scripts (contract, section 7): its type. Leaves to others: filling it (main.tsx).

import type { PaperGraph } from '../src/core/model/graph';
import type { Settings } from './state/settings';
import type { Action, State } from './state/state';

export interface StemmaPage {
  /** Resolves when the first graph is there; rejects if there is none. */
  readonly ready: Promise<void>;
  readonly graph: PaperGraph | null;
  state(): Settings & { readonly phase: State['phase'] };
  dispatch(action: Action): void;
  /** Where a node is in the window, in pixels; null where the map does not show it. */
  locate(node: string): { x: number; y: number } | null;
}

declare global {
  interface Window {
    stemma: StemmaPage;
  }
}
