// Short messages that nobody has to answer: an old link's unknown key, a list that could not be read again.
// While a dialog is open they are part of it: what lies behind it is neither seen well nor read out.

import { useComputed } from '@preact/signals';
import { useStore } from '../store';
import { Icon } from './icons';

/** @param place where they would stand: in a dialog, or on the page, each only while they belong there */
export function Notices({ place }: { readonly place: 'page' | 'dialog' }) {
  const { state, dispatch } = useStore();
  const isHere = useComputed(
    () => (place === 'dialog') === (state.value.phase === 'ready' && state.value.dialog !== 'none'),
  ).value;
  const told = useComputed(() => state.value.notices).value;
  // The region stays: only what comes into one that was there is read out.
  const notices = isHere ? told : [];
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map(({ id, text }) => (
        <div class="notice" key={id}>
          <p dir="auto">{text}</p>
          <button
            type="button"
            class="icon-button notice-close"
            aria-label="Dismiss"
            onClick={() => dispatch({ type: 'dismiss', id })}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
