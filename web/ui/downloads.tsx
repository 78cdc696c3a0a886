// The download menu: the graph in every format that Stemma writes, and the map as a picture.
// Leaves to others: the formats (src/core/export), the picture (graph/picture.ts).

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Exporter } from '../../src/core/export/exporter';
import { exporters } from '../../src/core/export/registry';
import { useStore } from '../store';
import { Icon } from './icons';
import { useOutside } from './use-outside';

export function Downloads() {
  const { catalog, map, dispatch } = useStore();
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    isOpen.value = false;
  };
  useOutside(box, close);
  useEffect(() => {
    const menu = box.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !isOpen.peek()) return;
      // The key is used up here: the panel stays open.
      event.stopPropagation();
      isOpen.value = false;
      button.current?.focus();
    };
    menu?.addEventListener('keydown', onKey);
    return () => menu?.removeEventListener('keydown', onKey);
  }, [isOpen]);

  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const name = fileName(graph.getAttribute('title'));

  const run = async (work: () => Promise<void> | void): Promise<void> => {
    close();
    button.current?.focus();
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      dispatch({ type: 'notice', text: `The download failed: ${reason}` });
    }
  };
  const saveAs = ({ write, mediaType, extension }: Exporter): void =>
    save(new Blob([...write(graph)], { type: mediaType }), `${name}.${extension}`);
  const savePicture = async (): Promise<void> => {
    const picture = await map.peek()?.picture();
    if (picture !== undefined) save(picture, `${name}.png`);
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
        }}
      >
        <Icon name="download" />
      </button>
      <div id="downloads" class="menu-list" hidden={!isOpen.value}>
        <p class="menu-title">Download</p>
        {exporters.map((exporter) => (
          <button key={exporter.id} type="button" onClick={() => run(() => saveAs(exporter))}>
            {exporter.id.toUpperCase()} <span>{exporter.label}</span>
          </button>
        ))}
        <button type="button" disabled={map.value === null} onClick={() => run(savePicture)}>
          PNG <span>the map as you see it</span>
        </button>
      </div>
    </div>
  );
}

const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'stemma';

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Chromium reads the blob only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
