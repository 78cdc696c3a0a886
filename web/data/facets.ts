// Live counts: how many papers each choice of a filter would show, focus, search and the other filters being as they are.
// Leaves to others: what the filters let through (visible.ts), how it looks (ui/legend.tsx, ui/years-bar.tsx).

import { NO_CATEGORY } from '../state/settings';
import { type Catalog, nodeOf } from './catalog';
import { type Facet, type Filters, papersBut } from './visible';

export interface Choice {
  /** Key of a node, or the name of a venue. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** What the search finds; null without a search. */
type Hits = ReadonlySet<string> | null;

/** Values of one paper for a facet. */
const VALUES: Readonly<Record<Exclude<Facet, 'years'>, (catalog: Catalog, paper: string) => readonly string[]>> = {
  categories: ({ choicesOf }, paper) => {
    const own = choicesOf.get(paper) ?? [];
    return own.length === 0 ? [NO_CATEGORY] : own;
  },
  techniques: ({ techniquesOf }, paper) => techniquesOf.get(paper) ?? [],
  venues: ({ graph }, paper) => {
    const venue = nodeOf(graph, paper, 'paper')?.venue;
    return venue === null || venue === undefined ? [] : [venue];
  },
};

/** Papers by value. */
export function countsOf(
  catalog: Catalog,
  filters: Filters,
  facet: Exclude<Facet, 'years'>,
  hits: Hits = null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paper of papersBut(catalog, filters, facet, hits))
    for (const value of VALUES[facet](catalog, paper)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Every choice of a facet, the most frequent first (of all papers, so that rows do not hop while one filters). */
export function choicesOf(
  catalog: Catalog,
  filters: Filters,
  facet: 'techniques' | 'venues',
  hits: Hits = null,
): readonly Choice[] {
  const all = new Map<string, number>();
  for (const paper of catalog.byKind.paper)
    for (const value of VALUES[facet](catalog, paper)) all.set(value, (all.get(value) ?? 0) + 1);
  const now = countsOf(catalog, filters, facet, hits);
  const nameOf = (key: string): string => (facet === 'venues' ? key : catalog.graph.getNodeAttribute(key, 'label'));
  return [...all]
    .map(([key, total]) => ({ key, name: nameOf(key), total, count: now.get(key) ?? 0 }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

export interface YearCount {
  readonly year: number;
  /** Papers in view, whatever the years that are chosen. */
  readonly count: number;
  /** All papers of the list. */
  readonly all: number;
}

export interface Histogram {
  /** Every year from the first to the last, also those without a paper. The first one has the papers before it as well. */
  readonly bars: readonly YearCount[];
  /** The year of the oldest paper: that of the first bar, or an earlier one. */
  readonly earliest: number;
  readonly most: number;
  /** Papers without a year, among those in view if no years were chosen. */
  readonly undated: number;
}

/** Earlier years, often mistakes of a list, would leave no room for the others: they are gathered in the first bar. */
const MOST_BARS = 40;

/** null if no paper has a year. */
export function histogramOf(catalog: Catalog, filters: Filters, hits: Hits = null): Histogram | null {
  const { graph, byKind } = catalog;
  const yearOf = (paper: string): number | null => nodeOf(graph, paper, 'paper')?.year ?? null;
  const all = new Map<number, number>();
  for (const paper of byKind.paper) {
    const year = yearOf(paper);
    if (year !== null) all.set(year, (all.get(year) ?? 0) + 1);
  }
  if (all.size === 0) return null;
  const years = [...all.keys()].sort((a, b) => a - b);
  const last = years.at(-1) ?? 0;
  const earliest = years[0] ?? last;
  const first = Math.max(earliest, last - MOST_BARS + 1);
  const counts = new Map<number, number>();
  let undated = 0;
  for (const paper of papersBut(catalog, filters, 'years', hits)) {
    const year = yearOf(paper);
    if (year === null) undated++;
    else counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const within = (by: ReadonlyMap<number, number>, from: number, to: number): number =>
    [...by].reduce((sum, [year, count]) => (year >= from && year <= to ? sum + count : sum), 0);
  const bars: YearCount[] = [];
  for (let year = first; year <= last; year++) {
    const from = year === first ? earliest : year;
    bars.push({ year, count: within(counts, from, year), all: within(all, from, year) });
  }
  return { bars, earliest, most: Math.max(...bars.map((bar) => bar.all)), undated };
}
