// What all parts of the page share: the state, the graph's catalog, and what follows from both.
// Leaves to others: how the state changes (state/update.ts), what is shown (ui, panels, graph).

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { UsageError } from '../src/core/base/errors';
import type { Catalog } from './data/catalog';
import { type Search, searchOf } from './data/search';
import { type Filters, type Visible, visibleOf } from './data/visible';
import type { Settings } from './state/settings';
import type { Action, State } from './state/state';
import { update } from './state/update';
import { isSame } from './state/url';

export interface Store {
  readonly state: ReadonlySignal<State>;
  readonly settings: ReadonlySignal<Settings>;
  dispatch(action: Action): void;
  /** null until a graph is there. */
  readonly catalog: ReadonlySignal<Catalog | null>;
  /** Takes in a graph, the first or a newer one. */
  show(catalog: Catalog): void;
  readonly visible: ReadonlySignal<Visible>;
  /** Made when first asked for. */
  readonly search: ReadonlySignal<Search | null>;
  /** Nodes that the search words find, or null without words. */
  readonly hits: ReadonlySignal<ReadonlySet<string> | null>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** The map while it is on the page, for those who move its camera. */
  readonly map: Signal<MapControls | null>;
}

/** What other parts of the page may ask of the map. */
export interface MapControls {
  fit(): void;
  zoomBy(factor: number): void;
  flyTo(node: string, nearer: boolean): void;
  /** Where a node is in the window; null if hidden. */
  locate(node: string): { x: number; y: number } | null;
  /** The map as it is seen, as a PNG. */
  picture(): Promise<Blob>;
}

/** More results than these are no help in finding something. */
const MAX_HITS = 500;

const NOTHING: Visible = { nodes: new Set(), edges: new Set() };

export function createStore(initial: State): Store {
  const state = signal(initial);
  const catalog = signal<Catalog | null>(null);
  const settings = computed(() => state.value.settings);
  const filters = kept(() => filtersOf(settings.value));
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = signal(prefersDark.matches);
  prefersDark.addEventListener('change', (event) => {
    isDark.value = event.matches;
  });
  const search = computed(() => (catalog.value === null ? null : searchOf(catalog.value)));
  const words = computed(() => settings.value.q.trim());
  const dispatch = (action: Action): void => {
    state.value = update(state.peek(), action);
  };
  return {
    state,
    settings,
    dispatch,
    catalog,
    show(next) {
      catalog.value = next;
      dispatch({ type: 'loaded', known: next.known });
    },
    visible: computed(() => (catalog.value === null ? NOTHING : visibleOf(catalog.value, filters.value))),
    search,
    hits: computed(() => {
      if (words.value === '' || search.value === null) return null;
      return new Set(search.value.find(words.value, MAX_HITS).map(({ key }) => key));
    }),
    theme: computed(() => (settings.value.theme === 'auto' ? (isDark.value ? 'dark' : 'light') : settings.value.theme)),
    map: signal<MapControls | null>(null),
  };
}

const filtersOf = ({ kinds, relations, categories, techniques, focus, depth, dir }: Settings): Filters => ({
  kinds,
  relations,
  categories,
  techniques,
  focus,
  depth,
  dir,
});

/** A computed value that stays the very same object while it is equal: what depends on it rests. */
function kept<T>(compute: () => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = compute();
    if (last === undefined || !isSame(last, next)) last = next;
    return last;
  });
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new UsageError('A part of the page was rendered outside of StoreContext.');
  return store;
}
