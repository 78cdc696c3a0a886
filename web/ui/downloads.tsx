// The download menu: the graph in every format that Stemma writes, and the map as a picture.
// Leaves to others: the formats (src/core/export), the picture (graph/picture.ts).

import { useSignal } from '@preact/signals';
import type { Exporter } from '../../src/core/export/exporter';
import { useStore } from '../store';
import { Icon } from './icons';
import { fileName, save } from './save';
import { useMenu } from './use-menu';

export function Downloads() {
  const { catalog, map, dispatch } = useStore();
  const { isOpen, box, button, close } = useMenu();
  const exporters = useSignal<readonly Exporter[]>([]);
  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const name = fileName(graph.getAttribute('title'));

  const run = async (work: () => Promise<void> | void): Promise<void> => {
    close();
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
    if (picture !== undefined) save(picture, `${name}.png`);
  };

  const saveFigure = async (): Promise<void> => {
    const figure = await map.peek()?.figure?.();
    if (figure !== undefined) save(new Blob([figure], { type: 'image/svg+xml' }), `${name}.svg`);
  };

  return (
    <div class="menu" ref={box}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label="Download"
        title="Download"
        aria-expanded={isOpen.value}
        aria-controls="downloads"
        onClick={() => {
          isOpen.value = !isOpen.value;
          void load();
        }}
      >
        <Icon name="download" />
      </button>
      <div id="downloads" class="menu-list" hidden={!isOpen.value}>
        <p class="menu-title">Download</p>
        {exporters.value.map((exporter) => (
          <button key={exporter.id} type="button" onClick={() => run(() => saveAs(exporter))}>
            {exporter.id.toUpperCase()} <span>{exporter.label}</span>
          </button>
        ))}
        <button type="button" disabled={map.value?.figure === undefined} onClick={() => run(saveFigure)}>
          SVG <span>the view as a figure for a paper, with legend</span>
        </button>
        <button type="button" disabled={map.value?.picture === undefined} onClick={() => run(savePicture)}>
          PNG <span>the map as you see it</span>
        </button>
      </div>
    </div>
  );
}
