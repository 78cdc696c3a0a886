// What all parts of the page share: the state, the graph's catalog, and what follows from both.
// Leaves to others: how the state changes (state/update.ts), what is shown (ui, panels, graph).

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { UsageError } from '../src/core/base/errors';
import { type Path, type PathAnswer, pathsBetween } from '../src/core/explore/path';
import type { DocFacts } from '../src/core/model/facts';
import type { PaperGraph } from '../src/core/model/graph';
import { type Catalog, catalogOf } from './data/catalog';
import { asked } from './data/query';
import { type Search, searchOf } from './data/search';
import { type Filters, papersIn, passingOf, type Visible, visibleOf } from './data/visible';
import { type Pins, type Place, placesOf } from './state/pins';
import type { Settings, Years } from './state/settings';
import type { Action, State } from './state/state';
import { update } from './state/update';
import { isSame } from './state/url';
import { NO_STORY, type StoryState } from './story/state';
import type { Choice } from './worker/files';

export interface PathParts {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface Store {
  readonly state: ReadonlySignal<State>;
  readonly settings: ReadonlySignal<Settings>;
  dispatch(action: Action): void;
  /** null until a graph is there. */
  readonly catalog: ReadonlySignal<Catalog | null>;
  /** Takes in the page's own graph, the first or a newer one. */
  show(catalog: Catalog): void;
  /** What the reader brought, where that is shown instead of the page's own list. */
  readonly brought: ReadonlySignal<Brought | null>;
  /** Files that were dropped a moment ago, for the dialog that reads them. */
  readonly dropped: Signal<Choice | null>;
  /** Shows what the reader brought; null goes back to the page's own list. */
  bring(next: { readonly graph: PaperGraph; readonly brought: Brought } | null): void;
  /** The settings that filter, with the years that are being played. */
  readonly filters: ReadonlySignal<Filters>;
  /** The field grows before the reader's eyes, year by year; null when nothing plays. */
  readonly playing: Signal<Play | null>;
  /** What the year that is being played has brought. */
  readonly arrived: ReadonlySignal<PathParts | null>;
  readonly visible: ReadonlySignal<Visible>;
  /** What the filters let through, wherever it stands to the focus. */
  readonly unfocused: ReadonlySignal<Visible>;
  /** Both without the years that are being played: sizes and places follow these, so that nothing moves while it plays. */
  readonly lasting: { readonly visible: ReadonlySignal<Visible>; readonly unfocused: ReadonlySignal<Visible> };
  /** The papers in view, in the order of the list: those visible that the search finds. */
  readonly papers: ReadonlySignal<readonly string[]>;
  /** How the two nodes of `path` hang together; null without such two. */
  readonly connection: ReadonlySignal<PathAnswer | null>;
  /** Which of several paths is shown, from 0. */
  readonly pathChoice: Signal<number>;
  /** The nodes and edges of the path that is shown. */
  readonly pathEdges: ReadonlySignal<PathParts | null>;
  /** Made when first asked for. */
  readonly search: ReadonlySignal<Search | null>;
  /** Nodes that the search words find, best first, or null without words. See data/query.ts for what can be asked. */
  readonly hits: ReadonlySignal<ReadonlySet<string> | null>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** Whether the filters lie over the view, where the window is too narrow for both. */
  readonly isFiltering: Signal<boolean>;
  readonly pins: ReadonlySignal<Pins>;
  /** The lasso on the map. */
  readonly lasso: Signal<Lasso>;
  /** The story at hand; changed by story/show.ts. */
  readonly story: Signal<StoryState>;
  /** The map while it is on the page, for those who move its camera. */
  readonly map: Signal<MapControls | null>;
}

export interface Play {
  /** The years in which something was published, the oldest first. */
  readonly steps: readonly number[];
  /** The year of the oldest paper shown, the first step's or an earlier one. */
  readonly from: number;
  /** Which of them is the newest shown. */
  readonly at: number;
  readonly isRunning: boolean;
}

export interface Brought {
  /** Facts to merge further lists with; null where only the graph is known. */
  readonly facts: readonly DocFacts[] | null;
  /** Names of the files. */
  readonly names: readonly string[];
}

/** Nothing, an outline to be drawn, or what was inside of it: nodes, and the edges between them. */
export type Lasso =
  | { readonly phase: 'off' }
  | { readonly phase: 'drawing' }
  | ({ readonly phase: 'chosen' } & PathParts);

/** What other parts of the page may ask of the map. */
export interface MapControls {
  fit(): void;
  zoomBy(factor: number): void;
  flyTo(node: string, nearer: boolean): void;
  /** Where a node is in the window; null if hidden. */
  locate(node: string): { x: number; y: number } | null;
  /** Where a node stands in the graph's own units, moved or not; only where nodes can be moved. */
  standsAt?(node: string): Place | null;
  /** The view as an SVG file for papers: its text. */
  figure?(): Promise<string>;
}

const NOTHING: Visible = { nodes: new Set(), edges: new Set() };

export function createStore(initial: State): Store {
  const state = signal(initial);
  const brought = signal<Brought | null>(null);
  let own: Catalog | null = null;
  const catalog = signal<Catalog | null>(null);
  const settings = computed(() => state.value.settings);
  const playing = signal<Play | null>(null);
  const played = kept(() => yearsOf(playing.value));
  const lastingFilters = kept(() => filtersOf(settings.value));
  const filters = kept(() => ({ ...lastingFilters.value, years: played.value ?? lastingFilters.value.years }));
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = signal(prefersDark.matches);
  prefersDark.addEventListener('change', (event) => {
    isDark.value = event.matches;
  });
  const path = kept(() => settings.value.path);
  const pinned = kept(() => settings.value.pins);
  const pathChoice = signal(0);
  effect(() => {
    // Another two nodes: their first path.
    if (path.value !== undefined) pathChoice.value = 0;
  });
  const connection = computed(() => {
    const graph = catalog.value?.graph;
    const ends = path.value;
    if (graph === undefined || ends === null || !ends.every((key) => graph.hasNode(key))) return null;
    return pathsBetween(graph, ends[0], ends[1]);
  });
  const passing = (wanted: ReadonlySignal<Filters>): Store['lasting'] => {
    const unfocused = computed(() => (catalog.value === null ? NOTHING : passingOf(catalog.value, wanted.value)));
    const visible = computed(() => {
      if (catalog.value === null) return NOTHING;
      return wanted.value.focus === null ? unfocused.value : visibleOf(catalog.value, wanted.value);
    });
    return { unfocused, visible };
  };
  const lasting = passing(lastingFilters);
  const now = passing(filters);
  const unfocused = computed(() => (played.value === null ? lasting : now).unfocused.value);
  const visible = computed(() => (played.value === null ? lasting : now).visible.value);
  const arrived = computed(() => {
    const play = playing.value;
    if (play === null || catalog.value === null) return null;
    const before = yearsOf({ ...play, at: play.at - 1 });
    const known = before === null ? NOTHING : visibleOf(catalog.value, { ...filters.value, years: before });
    const { graph } = catalog.value;
    const edges = without(visible.value.edges, known.edges);
    // With what it draws on, however old that is.
    const ends = [...edges].flatMap((edge) => graph.extremities(edge));
    return { nodes: new Set([...without(visible.value.nodes, known.nodes), ...ends]), edges };
  });
  const search = computed(() => (catalog.value === null ? null : searchOf(catalog.value)));
  const words = computed(() => settings.value.q.trim());
  const hits = computed(() => {
    if (words.value === '' || search.value === null) return null;
    const shown = catalog.value;
    if (shown === null) return null;
    const found = asked(shown, search.value, words.value, shown.graph.order, settings.value.confidence);
    return found === null ? null : new Set(found.map(({ key }) => key));
  });
  const dispatch = (action: Action): void => {
    state.value = update(state.peek(), action);
  };
  return {
    state,
    settings,
    dispatch,
    catalog,
    brought,
    dropped: signal<Choice | null>(null),
    bring(next) {
      const shown = next === null ? own : catalogOf(next.graph);
      if (shown === null) return;
      if (brought.peek() === null) own = catalog.peek();
      brought.value = next?.brought ?? null;
      catalog.value = shown;
      dispatch({ type: 'loaded', known: shown.known, isOther: true });
    },
    show(next) {
      own = next;
      // The reader looks at a list of their own: the page's newer one waits.
      if (brought.peek() !== null) return;
      catalog.value = next;
      dispatch({ type: 'loaded', known: next.known });
    },
    filters,
    playing,
    arrived,
    unfocused,
    lasting,
    connection,
    pathChoice,
    pathEdges: computed(() => {
      const paths = connection.value?.paths ?? [];
      return partsOf(paths[pathChoice.value] ?? paths[0]);
    }),
    visible,
    papers: computed(() => (catalog.value === null ? [] : papersIn(catalog.value, visible.value, hits.value))),
    search,
    hits,
    theme: computed(() => (settings.value.theme === 'auto' ? (isDark.value ? 'dark' : 'light') : settings.value.theme)),
    isFiltering: signal(false),
    pins: computed(() => placesOf(pinned.value)),
    lasso: signal<Lasso>({ phase: 'off' }),
    story: signal(NO_STORY),
    map: signal<MapControls | null>(null),
  };
}

/** From the oldest paper of a play to the year that it has come to; null before its first. */
function yearsOf(play: Play | null): Years | null {
  const last = play?.steps[play.at];
  return play === null || last === undefined ? null : [play.from, last];
}

const without = (all: ReadonlySet<string>, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...all].filter((key) => !known.has(key)));

const filtersOf = ({
  kinds,
  relations,
  categories,
  techniques,
  venues,
  years,
  nodes,
  hidden,
  confidence,
  focus,
  depth,
  dir,
}: Settings): Filters => ({
  kinds,
  relations,
  categories,
  techniques,
  venues,
  years,
  nodes,
  hidden,
  confidence,
  focus,
  depth,
  dir,
});

function partsOf(path: Path | undefined): PathParts | null {
  if (path === undefined) return null;
  return {
    nodes: new Set(path.steps.flatMap(({ from, to }) => [from.key, to.key])),
    edges: new Set(path.steps.map(({ statement }) => statement.edge)),
  };
}

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
