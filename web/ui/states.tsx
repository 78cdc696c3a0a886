// What the page says while it has no graph to show: loading, failed, nothing found. Each says what to do.

import { useEffect } from 'preact/hooks';
import { Issues } from '../panels/issues';
import { useStore } from '../store';
import { Icon } from './icons';
import { endSketch } from './sketched';

/** The page's frame: what comes takes its place in it. */
export function Loading() {
  return (
    <div class="explorer">
      <div class="side" />
      <main class="stage" aria-busy="true">
        <div class="state">
          <div class="spinner" aria-hidden="true" />
          <p role="status">Reading the graph…</p>
        </div>
      </main>
      <div class="panel" />
    </div>
  );
}

export function Failed() {
  const state = useStore().state.value;
  useEffect(endSketch, []);
  if (state.phase !== 'failed') return null;
  return (
    <main class="state">
      <Icon name="warning" />
      <h1>There is nothing to show yet</h1>
      <p dir="auto" role="alert">
        {state.message}
      </p>
      {state.advice !== '' && <p class="muted">{state.advice}</p>}
      <button type="button" class="button primary" onClick={() => location.reload()}>
        Load again
      </button>
    </main>
  );
}

/** A graph without a single node. */
export function NoPapers() {
  const graph = useStore().catalog.value?.graph;
  if (graph === undefined) return null;
  const { documents, issues } = graph.getAttributes();
  return (
    <main class="state">
      <h2>No papers were found</h2>
      <p>
        {documents.length === 0 ? 'Nothing was read.' : `Read: ${documents.map(({ id }) => id).join(', ')}.`} Stemma
        looks for list entries, tables and paragraphs that name a work, with or without a link.
      </p>
      <p class="muted">
        If the list is elsewhere, name its file: <code>stemma serve README.md</code>. What could not be understood
        stands below.
      </p>
      <Issues issues={issues} isOpen />
    </main>
  );
}
