// The browser tab's title follows what is shown.

import { useSignalEffect } from '@preact/signals';
import { titleOf } from '../panels/titles';
import { useStore } from '../store';

export function useTitle(): void {
  const { catalog, settings } = useStore();
  useSignalEffect(() => {
    const graph = catalog.value?.graph;
    if (graph === undefined) return;
    const { select } = settings.value;
    const name = select === null ? null : titleOf(graph, select);
    document.title = [name, graph.getAttribute('title'), 'Stemma']
      .filter((part) => part !== null && part !== '')
      .join(' · ');
  });
}
