// What can be done with what the lasso holds: show it alone, hide it, copy its papers; and how to draw while nothing is held.
// Leaves to others: the drawing (lasso.tsx), the copies (copy-papers.tsx).

import { useEffect, useRef } from 'preact/hooks';
import { counted } from '../data/words';
import { useStore } from '../store';
import { CopyPapers } from './copy-papers';
import { Icon } from './icons';
import { endLasso } from './lasso-mode';

export function LassoBar({ onAll }: { readonly onAll: () => void }) {
  const store = useStore();
  const { lasso, catalog, visible, dispatch } = store;
  const bar = useRef<HTMLFieldSetElement>(null);
  const now = lasso.value;
  const { phase } = now;
  useEffect(() => {
    if (phase !== 'off') bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [phase]);

  const shown = catalog.value;
  if (now.phase === 'off' || shown === null) return null;
  const close = (
    <button
      type="button"
      class="icon-button lasso-close"
      aria-label="End the lasso"
      title="End the lasso (Esc)"
      onClick={() => endLasso(store)}
    >
      <Icon name="close" />
    </button>
  );
  if (now.phase === 'drawing')
    return (
      <fieldset ref={bar} class="lasso-bar" aria-label="Lasso">
        <p>Draw around marks.</p>
        <button type="button" class="button" onClick={onAll}>
          All in view
        </button>
        {close}
      </fieldset>
    );

  const { nodes } = now;
  const held = [...nodes].filter((key) => visible.value.nodes.has(key)).sort();
  const papers = shown.byKind.paper.filter((key) => nodes.has(key) && visible.value.nodes.has(key));
  return (
    <fieldset ref={bar} class="lasso-bar" aria-label="Lasso">
      <p role="status">
        <b>{counted(papers.length, 'paper')}</b>
        {held.length > papers.length && <span class="muted"> of {counted(held.length, 'mark')}</span>}
      </p>
      <button
        type="button"
        class="button primary"
        disabled={held.length === 0}
        onClick={() => {
          endLasso(store);
          dispatch({ type: 'set', values: { nodes: held, focus: null } });
        }}
      >
        Show only these
      </button>
      <button
        type="button"
        class="button"
        disabled={held.length === 0}
        onClick={() => {
          endLasso(store);
          dispatch({ type: 'set', values: { hidden: [...store.settings.peek().hidden, ...held] } });
        }}
      >
        <Icon name="hide" /> Hide these
      </button>
      <CopyPapers shown={shown} papers={papers.map((key) => ({ key, reasons: [] }))} />
      {close}
    </fieldset>
  );
}
