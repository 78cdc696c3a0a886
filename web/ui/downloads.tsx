// The download menu: the graph in every format that Stemma writes, and the view as a figure.
// Leaves to others: the formats (src/core/export), the figure (graph/figure.ts), the picture (picture.tsx).

import { useSignal } from '@preact/signals';
import type { Exporter } from '../../src/core/export/exporter';
import { useStore } from '../store';
import { Menu } from './menu';
import { pictureName } from './picture-name';
import { fileName, save } from './save';

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
  const saveFigure = async (): Promise<void> => {
    const figure = await map.peek()?.figure?.();
    if (figure !== undefined)
      save(new Blob([figure], { type: 'image/svg+xml' }), `${pictureName(graph, settings.peek())}.svg`);
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
            <button
              type="button"
              disabled={map.value?.figure === undefined}
              onClick={choose(() => dispatch({ type: 'dialog', dialog: 'picture' }))}
            >
              PNG… <span>the same as a picture, as large as you like</span>
            </button>
          </>
        );
      }}
    </Menu>
  );
}
