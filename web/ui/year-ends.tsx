// The first and the last year that are shown, each to be chosen: below the histogram and in the head of the table's column.
// Leaves to others: counting (data/facets.ts), what the years hide (data/visible.ts).

import { useComputed } from '@preact/signals';
import { type Histogram, histogramOf } from '../data/facets';
import type { Years } from '../state/settings';
import { useStore } from '../store';

export interface ShownYears {
  readonly histogram: Histogram;
  readonly set: (years: Years | null) => void;
}

/** null where there is nothing to choose. */
export function useYears(): ShownYears | null {
  const { catalog, filters, hits, dispatch } = useStore();
  const histogram = useComputed(() =>
    catalog.value === null ? null : histogramOf(catalog.value, filters.value, hits.value),
  ).value;
  if (histogram === null || histogram.bars.length < 2) return null;
  const [first, last] = endsOf(histogram);
  return {
    histogram,
    set(next) {
      const isAll = next !== null && next[0] <= first && next[1] >= last;
      // What the first bar gathers belongs to its year.
      const from = next !== null && next[0] <= first ? histogram.earliest : (next?.[0] ?? first);
      dispatch({ type: 'set', values: { years: isAll || next === null ? null : [from, next[1]] } });
    },
  };
}

export function YearEnds({ histogram, set }: ShownYears) {
  const { years } = useStore().settings.value;
  const [first, last] = endsOf(histogram);
  const end = (which: 0 | 1) => (
    <select
      aria-label={which === 0 ? 'First year' : 'Last year'}
      value={Math.max(first, years?.[which] ?? (which === 0 ? first : last))}
      onChange={(event) => {
        const year = Number(event.currentTarget.value);
        const other = years?.[which === 0 ? 1 : 0] ?? (which === 0 ? last : first);
        set([Math.min(year, other), Math.max(year, other)]);
      }}
    >
      {histogram.bars.map(({ year }) => (
        <option key={year} value={year}>
          {yearWords(histogram, year)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {end(0)} <span aria-hidden="true">–</span> {end(1)}
    </>
  );
}

const endsOf = ({ bars }: Histogram): Years => [bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0];

/** `≤ 1985` where the first bar gathers what is older. */
export const yearWords = ({ bars, earliest }: Histogram, year: number): string =>
  year === bars[0]?.year && earliest < year ? `≤ ${year}` : `${year}`;
