// The lineage view: its bar, and the drawing with what stands out in it.
// Leaves to others: which works (use-scene.ts), where they go (layout.ts), moving about among them (canvas.tsx).

import { useMemo } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { emphasisOf } from '../graph/paint';
import { unfolding } from '../state/tree';
import { type Store, useStore } from '../store';
import { LineageBar } from './bar';
import { Canvas } from './canvas';
import type { Bright } from './drawing';
import { Nothing } from './nothing';
import { layoutFor } from './recent';
import type { LineageScene } from './scene';
import { useScene } from './use-scene';

export function LineageView() {
  const store = useStore();
  return store.catalog.value === null ? null : <Lineage store={store} catalog={store.catalog.value} />;
}

interface LineageProps {
  readonly store: Store;
  readonly catalog: Catalog;
}

function Lineage({ store, catalog }: LineageProps) {
  const { settings, theme, state, dispatch } = store;
  const { whole, scene, folding, open } = useScene(store, catalog);
  const layout = useMemo(() => layoutFor(scene), [scene]);
  const { select, unfolded } = settings.value;
  const hover = state.value.phase === 'ready' ? state.value.hover : null;
  const bright = useBright(store, catalog, whole, hover);
  const isEmpty =
    whole.works.length === 0 || (whole.root !== null && whole.edges.length === 0 && whole.works.length <= 1);
  return (
    <div class="lineage-area">
      <LineageBar catalog={catalog} scene={whole} folding={folding} />
      {isEmpty ? (
        <Nothing catalog={catalog} root={whole.root} />
      ) : (
        <Canvas
          store={store}
          catalog={catalog}
          scene={scene}
          layout={layout}
          theme={theme.value}
          select={select}
          hover={hover}
          bright={bright}
          unfold={(key, way) => dispatch({ type: 'set', values: { unfolded: [...unfolded, unfolding(key, way)] } })}
          open={open}
        />
      )}
    </div>
  );
}

/** What stands out, in what is folded too; null where nothing does. */
function useBright(store: Store, catalog: Catalog, whole: LineageScene, hover: string | null): Bright | null {
  const { settings, pathEdges, hits, playing, unfocused } = store;
  // Nothing moves while the years are played: what is still to come stands back.
  const arrived = playing.value === null ? null : unfocused.value;
  const { select } = settings.value;
  const visible = useMemo(
    () => ({
      nodes: new Set(whole.works.map(({ key }) => key)),
      edges: new Set(whole.edges.map(({ key }) => key)),
    }),
    [whole],
  );
  return useMemo(() => {
    // The root of a tree is selected as a matter of course: nothing has to stand back for it.
    const own =
      select !== whole.root && (select === null || visible.nodes.has(select) || visible.edges.has(select))
        ? select
        : null;
    return emphasisOf({ catalog, visible, hover, select: own, path: pathEdges.value, hits: hits.value, arrived });
  }, [catalog, visible, whole.root, hover, select, hits.value, pathEdges.value, arrived]);
}
