// The page when there is a graph: legend, view, panel. Also tells assistive technology what is selected.

import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { never } from '../../src/core/base/errors';
import { Panel } from '../panels/panel';
import { titleOf } from '../panels/titles';
import type { View } from '../state/settings';
import { useStore } from '../store';
import { FocusBar } from './focus-bar';
import { afterFrame } from './idle';
import { lazy } from './lazy';
import { Legend } from './legend';
import { MapArea } from './map-area';
import { Player } from './player';
import { SheetGrip } from './sheet-grip';
import { endSketch } from './sketched';
import { TableView } from './table-view';

const LineageView = lazy(async () => (await import('../lineage/view')).LineageView);
const MatrixView = lazy(async () => (await import('./matrix-view')).MatrixView);

export function Explorer() {
  const { settings, isFiltering } = useStore();
  const view = useComputed(() => settings.value.view).value;
  const hasSelection = useComputed(() => settings.value.select !== null || settings.value.path !== null).value;

  const isTall = useSignal(false);
  // A map is drawn first, and what stands beside it after that; what a link selects has its place from the start.
  const isComplete = useSignal(view !== 'map' || hasSelection);
  const complete = useCallback(() => {
    endSketch();
    if (!isComplete.peek())
      afterFrame(() => {
        isComplete.value = true;
      });
  }, [isComplete]);

  useEffect(() => {
    if (view !== 'map') endSketch();
    // A raised sheet would hide the view that was asked for.
    isTall.value = false;
  }, [view, isTall]);

  // What is chosen next is read from its top, however far down one was in the last.
  const panel = useRef<HTMLElement>(null);
  const chosen = useComputed(() => settings.value.select ?? settings.value.path?.join() ?? null).value;
  useLayoutEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = 0;
  }, [chosen]);

  // On small screens the filters lie over the map: a choice there or a selection puts them away.
  useEffect(() => {
    if (hasSelection) isFiltering.value = false;
  }, [hasSelection, isFiltering]);

  return (
    <div class={`explorer${hasSelection ? ' has-selection' : ''}`}>
      <aside class={`side${isFiltering.value ? ' is-open' : ''}`} id="legend" aria-label="Legend and filters">
        {isComplete.value && <Legend />}
      </aside>
      <main class="stage">
        <FocusBar />
        <ViewOf view={view} drawn={complete} />
        <Player />
      </main>
      <aside ref={panel} class={`panel${isTall.value ? ' is-tall' : ''}`} aria-label="Details">
        <SheetGrip isTall={isTall} />
        {isComplete.value && <Panel />}
      </aside>
      <Announcer />
    </div>
  );
}

function ViewOf({ view, drawn }: { readonly view: View; readonly drawn: () => void }) {
  switch (view) {
    case 'map':
      return <MapArea drawn={drawn} />;
    case 'lineage':
      return <LineageView />;
    case 'table':
      return <TableView />;
    case 'matrix':
      return <MatrixView />;
    default:
      return never(view);
  }
}

/** Tells those who cannot see the map what is selected, or how much is shown. */
function Announcer() {
  const { catalog, settings, visible } = useStore();
  const said = useComputed(() => {
    const graph = catalog.value?.graph;
    const { select } = settings.value;
    const title = graph === undefined || select === null ? null : titleOf(graph, select);
    return title === null ? `${visible.value.nodes.size} nodes shown.` : `Selected: ${title}.`;
  }).value;
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
