// The lineage view where there is no lineage: what to do instead.

import { RELATIONS } from '../../src/core/model/relation';
import type { Catalog } from '../data/catalog';
import { DEFAULTS } from '../state/settings';
import { useStore } from '../store';
import { OpenView } from '../ui/open-view';

interface NothingProps {
  readonly catalog: Catalog;
  /** Of the tree that has only itself; null for the whole list. */
  readonly root: string | null;
}

export function Nothing({ catalog, root }: NothingProps) {
  const { dispatch } = useStore();
  if (!RELATIONS.some((relation) => catalog.counts.layers.has(relation))) {
    const view = catalog.byKind.technique.length > 0 ? 'matrix' : 'table';
    return (
      <div class="state">
        <h2>The list does not say what its works draw on</h2>
        <p class="muted">
          A lineage needs words such as “based on”, “extends” or “inspired by”.
          {view === 'matrix' && ' The matrix shows which techniques its papers share.'}
        </p>
        <OpenView view={view} />
      </div>
    );
  }
  return (
    <div class="state">
      {root === null ? (
        <h2>No lineage passes the filters</h2>
      ) : (
        <h2>
          Nothing is told about what <bdi>{catalog.graph.getNodeAttribute(root, 'label')}</bdi> draws on or led to
        </h2>
      )}
      <p class="muted">Relations, confidence and years can be widened in the legend.</p>
      <button
        type="button"
        class="button primary"
        onClick={() =>
          dispatch({ type: 'set', values: { focus: null, depth: DEFAULTS.depth, dir: DEFAULTS.dir, scope: 'list' } })
        }
      >
        Lineage of the whole list
      </button>
      <button type="button" class="button" onClick={() => dispatch({ type: 'reset' })}>
        Reset all filters
      </button>
    </div>
  );
}
