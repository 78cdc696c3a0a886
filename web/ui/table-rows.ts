// The table's rows and their order.

import { type Catalog, nodeOf } from '../data/catalog';
import type { Sort, SortColumn } from '../state/settings';

export interface PaperRow {
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly color: string;
  readonly year: number | null;
  readonly venue: string;
  readonly category: string;
  readonly techniques: readonly string[];
  readonly drawsOn: number;
  readonly ledTo: number;
}

export function rowsOf({ graph, territoryOf, techniquesOf, builtUpon }: Catalog, keys: readonly string[]): PaperRow[] {
  return keys.flatMap((key) => {
    const paper = nodeOf(graph, key, 'paper');
    if (paper === null) return [];
    const territory = territoryOf.get(key);
    return {
      key,
      label: paper.label,
      title: paper.title,
      color: paper.color,
      year: paper.year,
      venue: paper.venue ?? '',
      category: territory === undefined ? '' : graph.getNodeAttribute(territory, 'label'),
      techniques: techniquesOf.get(key) ?? [],
      drawsOn: graph.reduceOutEdges(key, (sum, _, { kind }) => sum + (kind === 'lineage' ? 1 : 0), 0),
      ledTo: builtUpon.get(key) ?? 0,
    };
  });
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const COMPARE: Readonly<Record<Exclude<SortColumn, 'list'>, (a: PaperRow, b: PaperRow) => number>> = {
  name: (a, b) => collator.compare(a.label, b.label),
  year: (a, b) => (a.year ?? 0) - (b.year ?? 0),
  venue: (a, b) => collator.compare(a.venue, b.venue),
  category: (a, b) => collator.compare(a.category, b.category),
  techniques: (a, b) => a.techniques.length - b.techniques.length,
  'draws-on': (a, b) => a.drawsOn - b.drawsOn,
  'led-to': (a, b) => a.ledTo - b.ledTo,
};

/** Whether the column says nothing about the row; such rows come last, whichever way the column runs. */
const isEmpty = (row: PaperRow, by: SortColumn): boolean =>
  (by === 'year' && row.year === null) ||
  (by === 'venue' && row.venue === '') ||
  (by === 'category' && row.category === '');

/** In the order asked for; equals stay in the order of the list. */
export function sorted(rows: readonly PaperRow[], { by, down }: Sort): PaperRow[] {
  if (by === 'list') return [...rows];
  const compare = COMPARE[by];
  return rows.toSorted(
    (a, b) => Number(isEmpty(a, by)) - Number(isEmpty(b, by)) || (down ? compare(b, a) : compare(a, b)),
  );
}
