// Undo and redo.

import { useComputed } from '@preact/signals';
import { useStore } from '../store';
import { Icon } from './icons';

export function History() {
  const { state, dispatch } = useStore();
  const counts = useComputed(() =>
    state.value.phase === 'ready' ? `${state.value.past.length} ${state.value.future.length}` : '0 0',
  ).value;
  const [past = 0, future = 0] = counts.split(' ').map(Number);
  return (
    <fieldset class="history-buttons" aria-label="History">
      <button
        type="button"
        class="icon-button"
        aria-label="Undo"
        title="Undo (u)"
        disabled={past === 0}
        onClick={() => dispatch({ type: 'travel', steps: -1 })}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Redo"
        title="Redo (Shift u)"
        disabled={future === 0}
        onClick={() => dispatch({ type: 'travel', steps: 1 })}
      >
        <Icon name="redo" />
      </button>
    </fieldset>
  );
}
