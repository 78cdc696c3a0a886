// The state of the page as one union, and the actions that change it.
// Leaves to others: how an action changes it (update.ts); the graph itself, which is data and not state (data/catalog.ts).

import type { Direction, Settings } from './settings';

/** What the state must know of the graph, to tell a key that exists from one that an old link names. */
export interface Known {
  /** Keys of all nodes and edges. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the categories that the legend lists, in its order; NO_CATEGORY last where papers have none. */
  readonly categories: readonly string[];
}

export interface Notice {
  readonly id: number;
  readonly text: string;
}

interface Common {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
}

export type State =
  | ({ readonly phase: 'loading' } & Common)
  | ({ readonly phase: 'failed'; readonly message: string; readonly advice: string } & Common)
  | ({
      readonly phase: 'ready';
      readonly known: Known;
      /** Key of the node or edge under the pointer, or named by the panel's row under it. */
      readonly hover: string | null;
      readonly dialog: 'none' | 'help';
      /** Earlier selections, oldest first: where the panel's arrow goes back to. */
      readonly trail: readonly string[];
    } & Common);

export type ReadyState = Extract<State, { phase: 'ready' }>;

export type Action =
  /** A graph is there, for the first time or anew. */
  | { readonly type: 'loaded'; readonly known: Known }
  | { readonly type: 'failed'; readonly message: string; readonly advice: string }
  /** The address changed: by hand, or by the browser's back and forward. */
  | { readonly type: 'navigate'; readonly settings: Settings; readonly notices?: readonly string[] }
  | { readonly type: 'set'; readonly values: Partial<Settings> }
  | { readonly type: 'select'; readonly key: string | null }
  | { readonly type: 'hover'; readonly key: string | null }
  | { readonly type: 'focus'; readonly key: string | null; readonly depth?: number; readonly dir?: Direction }
  /** Adds a value to a list of what is shown, or takes it out. */
  | {
      readonly type: 'toggle';
      readonly list: 'kinds' | 'relations' | 'categories' | 'techniques';
      readonly value: string;
    }
  /** Shows one category alone; once more, all. */
  | { readonly type: 'only'; readonly category: string }
  /** Forgets search, focus and filters; what is selected stays. */
  | { readonly type: 'reset' }
  /** Closes what was opened last: Esc. */
  | { readonly type: 'back' }
  /** Back to what was selected before. */
  | { readonly type: 'previous' }
  | { readonly type: 'dialog'; readonly dialog: 'none' | 'help' }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'dismiss'; readonly id: number };
