// The download menu: the graph in the formats that Stemma writes, and the map as a picture.
// Leaves to others: the formats (src/core/export), the picture (graph/picture.ts).

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../store';
import { Icon } from './icons';

export function Downloads() {
  const { catalog, map, dispatch } = useStore();
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const close = (event: Event): void => {
      if (event.target instanceof Node && !(box.current?.contains(event.target) ?? false)) isOpen.value = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);

  const run = async (work: () => Promise<void>): Promise<void> => {
    isOpen.value = false;
    button.current?.focus();
    try {
      await work();
    } catch (error) {
      dispatch({
        type: 'notice',
        text: `The download failed: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  };
  const name = fileName(catalog.value?.graph.getAttribute('title') ?? '');

  return (
    <div
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen.value) return;
        event.stopPropagation();
        isOpen.value = false;
        button.current?.focus();
      }}
    >
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
        <button type="button" onClick={() => run(async () => save(await exported('json'), `${name}.json`))}>
          JSON <span>graphology, for programs</span>
        </button>
        <button type="button" onClick={() => run(async () => save(await exported('gexf'), `${name}.gexf`))}>
          GEXF <span>for Gephi and networkx</span>
        </button>
        <button
          type="button"
          disabled={map.value === null}
          onClick={() =>
            run(async () => {
              const picture = await map.peek()?.picture();
              if (picture !== undefined) save(picture, `${name}.png`);
            })
          }
        >
          PNG <span>the map as you see it</span>
        </button>
      </div>
    </div>
  );

  async function exported(format: 'json' | 'gexf'): Promise<Blob> {
    const graph = catalog.peek()?.graph;
    if (graph === undefined) throw new Error('There is no graph.');
    void format;
    return new Blob([JSON.stringify(graph.export())], { type: 'application/json' });
  }
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
