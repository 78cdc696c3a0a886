// The state of the page as one union, and the actions that change it.
// Leaves to others: how an action changes it (update.ts); the graph itself, which is data and not state (data/catalog.ts).

import type { Place } from './pins';
import type { Direction, Settings } from './settings';

/** What the state must know of the graph, to tell a key that exists from one that an old link names. */
export interface Known {
  /** Keys of all nodes and edges. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the nodes among them. */
  readonly nodes: ReadonlySet<string>;
  /** Names of all venues. */
  readonly venues: ReadonlySet<string>;
  /** Keys of the categories that the legend lists, in its order; NO_CATEGORY last where papers have none. */
  readonly categories: readonly string[];
}

export interface Notice {
  readonly id: number;
  readonly text: string;
}

export type Dialog = 'none' | 'help' | 'open' | 'related' | 'gaps' | 'share' | 'story' | 'history' | 'picture';

/** One thing that was done, and the settings that it started from (past) or led to (future). */
export interface Step {
  readonly words: string;
  readonly settings: Settings;
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
      readonly dialog: Dialog;
      /** Earlier selections, oldest first: where the panel's arrow goes back to. */
      readonly trail: readonly string[];
      /** The node that the next one chosen will be connected with. */
      readonly picking: string | null;
      /** Settings to go back to, oldest first, each with what was done to it. */
      readonly past: readonly Step[];
      /** What was undone, to be done again, the next first. */
      readonly future: readonly Step[];
    } & Common);

export type ReadyState = Extract<State, { phase: 'ready' }>;

export type FilterList = 'kinds' | 'relations' | 'categories' | 'techniques' | 'venues' | 'hidden';

export type Action =
  /** A graph is there, for the first time or anew; `isOther`: of another list, so that nothing of the old one is kept. */
  | { readonly type: 'loaded'; readonly known: Known; readonly isOther?: boolean }
  | { readonly type: 'failed'; readonly message: string; readonly advice: string }
  /** The address changed: by hand, or by the browser's back and forward. */
  | { readonly type: 'navigate'; readonly settings: Settings; readonly notices?: readonly string[] }
  | { readonly type: 'set'; readonly values: Partial<Settings> }
  | { readonly type: 'select'; readonly key: string | null }
  | { readonly type: 'hover'; readonly key: string | null }
  /** Connects a node with the next one that is chosen; null gives that up. */
  | { readonly type: 'pick'; readonly key: string | null }
  /** Puts a node somewhere on the map; null lets it go. */
  | { readonly type: 'pin'; readonly node: string; readonly at: Place | null }
  | { readonly type: 'unpin-all' }
  | { readonly type: 'focus'; readonly key: string | null; readonly depth?: number; readonly dir?: Direction }
  /** Adds a value to a list of what is shown, or takes it out. */
  | {
      readonly type: 'toggle';
      readonly list: FilterList;
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
  | { readonly type: 'dialog'; readonly dialog: Dialog }
  /** Goes back (below 0) or forward so many steps of the history. */
  | { readonly type: 'travel'; readonly steps: number }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'dismiss'; readonly id: number };
