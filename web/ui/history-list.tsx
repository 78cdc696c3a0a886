// What was done, newest first; a press goes back to before or after it.

import type { PaperGraph } from '../../src/core/model/graph';
import { titleOf } from '../panels/titles';
import { useStore } from '../store';

/** Keys stand in isolating marks (state/update.ts); people read labels. */
const readableWords = (graph: PaperGraph, words: string): string =>
  words.replace(/\u2068([^\u2069]*)\u2069/g, (_, key: string) => `\u2068${titleOf(graph, key) ?? key}\u2069`);

export function HistoryList() {
  const { state, catalog, dispatch } = useStore();
  const graph = catalog.value?.graph;
  if (state.value.phase !== 'ready' || graph === undefined) return null;
  const { past, future } = state.value;
  if (past.length + future.length === 0)
    return <p class="muted">Nothing was done yet. Selections, filters and views appear here.</p>;
  return (
    <ol class="history" aria-label="Newest first">
      {future.toReversed().map(({ words }, i) => (
        <li key={`f${future.length - i}`}>
          <button type="button" class="muted" onClick={() => dispatch({ type: 'travel', steps: future.length - i })}>
            {readableWords(graph, words)} <span class="count">undone</span>
          </button>
        </li>
      ))}
      {past.toReversed().map(({ words }, i) => (
        <li key={`p${past.length - i}`}>
          <button
            type="button"
            {...(i === 0 ? { 'aria-current': 'step' as const } : {})}
            onClick={() => dispatch({ type: 'travel', steps: -i })}
          >
            {readableWords(graph, words)} {i === 0 && <span class="count">now</span>}
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => dispatch({ type: 'travel', steps: -past.length })}>
          Where you began
        </button>
      </li>
    </ol>
  );
}
