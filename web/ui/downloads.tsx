// The download menu: the graph in every format that Stemma writes, and the map as a picture.
// Leaves to others: the formats (src/core/export), the picture (graph/picture.ts).

import { useSignal } from '@preact/signals';
import type { Exporter } from '../../src/core/export/exporter';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Settings } from '../state/settings';
import { rootOf } from '../state/tree';
import { useStore } from '../store';
import { Menu } from './menu';
import { fileName, save } from './save';

/** What a picture shows: pictures of one list do not all have one name. */
function partOf(graph: PaperGraph, settings: Settings): string {
  if (settings.view !== 'lineage') return settings.view;
  const root = rootOf(settings, new Set(graph.nodes()));
  return root !== null && graph.hasNode(root)
    ? `lineage-of-${fileName(graph.getNodeAttribute(root, 'label'))}`
    : 'lineage';
}

export function Downloads() {
  const { catalog, map, settings, dispatch } = useStore();
  const exporters = useSignal<readonly Exporter[]>([]);
  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const name = fileName(graph.getAttribute('title'));

  const run = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      dispatch({ type: 'notice', text: `The download failed: ${reason}` });
    }
  };
  /** The formats are code of their own, which few visits need. */
  const load = async (): Promise<void> => {
    try {
      exporters.value = (await import('../../src/core/export/registry')).exporters;
    } catch {
      dispatch({ type: 'notice', text: 'The formats could not be loaded. Is the page’s server still there?' });
    }
  };
  const saveAs = ({ write, mediaType, extension }: Exporter): void =>
    save(new Blob([...write(graph)], { type: mediaType }), `${name}.${extension}`);
  const savePicture = async (): Promise<void> => {
    const picture = await map.peek()?.picture?.();
    if (picture !== undefined) save(picture, `${name}-map.png`);
  };

  const saveFigure = async (): Promise<void> => {
    const figure = await map.peek()?.figure?.();
    if (figure !== undefined)
      save(new Blob([figure], { type: 'image/svg+xml' }), `${name}-${partOf(graph, settings.peek())}.svg`);
  };

  return (
    <Menu id="downloads" label="Download" icon="download" onToggle={() => void load()}>
      {(close) => {
        const choose = (work: () => Promise<void> | void) => (): void => {
          close();
          void run(work);
        };
        return (
          <>
            <p class="menu-title">Download</p>
            {exporters.value.map((exporter) => (
              <button key={exporter.id} type="button" onClick={choose(() => saveAs(exporter))}>
                {exporter.id.toUpperCase()} <span>{exporter.label}</span>
              </button>
            ))}
            <button type="button" disabled={map.value?.figure === undefined} onClick={choose(saveFigure)}>
              SVG <span>the view as a figure for a paper, with legend</span>
            </button>
            <button type="button" disabled={map.value?.picture === undefined} onClick={choose(savePicture)}>
              PNG <span>the map as you see it</span>
            </button>
          </>
        );
      }}
    </Menu>
  );
}
