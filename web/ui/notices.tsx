// Short messages that nobody has to answer: an old link's unknown key, a list that could not be read again.

import { useComputed } from '@preact/signals';
import { useStore } from '../store';
import { Icon } from './icons';

export function Notices() {
  const { state, dispatch } = useStore();
  const notices = useComputed(() => state.value.notices).value;
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
