// What the address of the page can say: every setting, its values and its default.
// Leaves to others: writing and reading addresses (url.ts), changing settings (update.ts).

import { NODE_KINDS, type NodeKind } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import type { Pin } from './pins';

export const VIEWS = ['map', 'lineage', 'table', 'matrix'] as const;
export type View = (typeof VIEWS)[number];

/** Which edges are drawn: the typed lineage relations, and the three kinds of ties that would make a hairball if all were shown. */
export const LAYERS = [...RELATIONS, 'uses-technique', 'in-category', 'similar'] as const;
export type Layer = (typeof LAYERS)[number];

export const DIRECTIONS = ['up', 'down', 'both'] as const;
/** `up` towards what a work draws on, `down` towards what it led to. */
export type Direction = (typeof DIRECTIONS)[number];

/** What the lineage view shows: the family tree of what is in focus or selected, or the lineage of the whole list. */
export const SCOPES = ['tree', 'list'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether long chains of the lineage, and works that stand alike, are one piece each; `auto`: in large ones. */
export const CHAINS = ['auto', 'folded', 'open'] as const;
export type Chains = (typeof CHAINS)[number];

/** What the matrix sets against the techniques. */
export const MATRIX_COLUMNS = ['categories', 'years'] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];

/** First and last year, both shown. */
export type Years = readonly [number, number];

/** Keys of two nodes. */
export type Pair = readonly [string, string];

/** What the table has as rows. */
export const TABLE_NAMES = ['papers', 'methods', 'techniques'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SORT_COLUMNS = [
  'list',
  'name',
  'year',
  'venue',
  'category',
  'techniques',
  'draws-on',
  'led-to',
  'aliases',
  'named',
  'broader',
  'since',
  'papers',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface Sort {
  readonly by: SortColumn;
  readonly down: boolean;
}

/** A place on the map: centre in sigma's framed coordinates (0..1 spans the graph), `ratio` 1 shows all, 0.5 is twice as near. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const MAX_DEPTH = 6;

/** Stands for papers without a category in the list of categories shown. */
export const NO_CATEGORY = 'none';

export interface Settings {
  readonly view: View;
  /** Search words. */
  readonly q: string;
  /** Key of a node or an edge. */
  readonly select: string | null;
  /** Key of the node whose surroundings alone are shown. */
  readonly focus: string | null;
  /** Steps around the focus, 1..MAX_DEPTH. */
  readonly depth: number;
  readonly dir: Direction;
  readonly relations: readonly Layer[];
  readonly kinds: readonly NodeKind[];
  /** Keys of the categories shown, or null for all. */
  readonly categories: readonly string[] | null;
  /** Keys: only papers that use one of these; empty for all papers. */
  readonly techniques: readonly string[];
  /** Names of venues: only papers that appeared in one of these; empty for all papers. */
  readonly venues: readonly string[];
  /** Only papers of these years; null for all, also those without a year. */
  readonly years: Years | null;
  /** Keys: only these nodes; empty for all. */
  readonly nodes: readonly string[];
  /** Keys: nodes that are not shown, whatever lets them through; those in focus are. */
  readonly hidden: readonly string[];
  /** Lineage that is less sure than this, 0..1, is left out. */
  readonly confidence: number;
  /** Two nodes whose connection is shown. */
  readonly path: Pair | null;
  /** Nodes that have a place of the reader's choice on the map. */
  readonly pins: readonly Pin[];
  readonly scope: Scope;
  readonly chains: Chains;
  /** Keys: the newest works of chains, and the first ones of bunches, that are open although such are folded. */
  readonly opened: readonly string[];
  /** What was unfolded in a family tree (tree.ts). */
  readonly unfolded: readonly string[];
  readonly matrix: MatrixColumns;
  readonly table: TableName;
  readonly theme: Theme;
  /** null fits all into the window. */
  readonly camera: Camera | null;
  /** Order of the table; of the list, where the table has no such column. */
  readonly sort: Sort;
}

export const DEFAULTS: Settings = {
  view: 'map',
  q: '',
  select: null,
  focus: null,
  depth: 1,
  dir: 'both',
  relations: RELATIONS,
  kinds: NODE_KINDS,
  categories: null,
  techniques: [],
  venues: [],
  years: null,
  nodes: [],
  hidden: [],
  confidence: 0,
  path: null,
  pins: [],
  scope: 'tree',
  chains: 'auto',
  opened: [],
  unfolded: [],
  matrix: 'categories',
  table: 'papers',
  theme: 'auto',
  camera: null,
  sort: { by: 'list', down: false },
};

/** Settings that let everything through; search and focus aside. */
export const NO_FILTERS = {
  kinds: DEFAULTS.kinds,
  relations: DEFAULTS.relations,
  categories: DEFAULTS.categories,
  techniques: DEFAULTS.techniques,
  venues: DEFAULTS.venues,
  years: DEFAULTS.years,
  nodes: DEFAULTS.nodes,
  hidden: DEFAULTS.hidden,
  confidence: DEFAULTS.confidence,
} as const satisfies Partial<Settings>;

/** The values given, each once, in the order in which `all` names them. */
export const inOrder = <T>(all: readonly T[], values: readonly T[]): T[] =>
  all.filter((value) => values.includes(value));

/** A camera as it is written in an address: four decimals are finer than a pixel. */
export const roundCamera = ({ x, y, ratio }: Camera): Camera => ({ x: round(x), y: round(y), ratio: round(ratio) });

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
