// How sure a statement must be to be shown, and how many are.

import { useComputed } from '@preact/signals';
import type { Catalog } from '../data/catalog';
import { amount } from '../data/words';
import { useStore } from '../store';

const STEP = 0.05;

export function Confidence({ catalog }: { readonly catalog: Catalog }) {
  const { settings, dispatch } = useStore();
  const least = useComputed(() => settings.value.confidence).value;
  const all: number[] = [];
  catalog.graph.forEachEdge((_, edge) => {
    if (edge.kind === 'lineage') all.push(edge.confidence);
  });
  const kept = all.filter((each) => each >= least).length;
  return (
    <label class="confidence-slider">
      <span>
        Confidence <b>{least === 0 ? 'any' : `from ${Math.round(least * 100)} %`}</b>
      </span>
      <span class="count">{least === 0 ? amount(all.length) : `${amount(kept)} of ${amount(all.length)}`}</span>
      <input
        type="range"
        min={0}
        max={0.95}
        step={STEP}
        value={least}
        aria-valuetext={
          least === 0 ? 'any' : `from ${Math.round(least * 100)} percent, ${kept} of ${all.length} statements`
        }
        onInput={(event) =>
          dispatch({ type: 'set', values: { confidence: Math.round(event.currentTarget.valueAsNumber * 100) / 100 } })
        }
      />
    </label>
  );
}
