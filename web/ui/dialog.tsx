// A native modal dialog with a heading and a way out: by its button, by Esc, by a press beside it.
// Leaves to others: what is in it; which dialog is open (state).

import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dialog as DialogName } from '../state/state';
import { useStore } from '../store';
import { Icon } from './icons';
import { Notices } from './notices';

/** Unless a field of the dialog wants the keyboard, which comes after this (attention.ts). */
const focusIt = (button: HTMLButtonElement | null): void => button?.focus();

interface DialogProps {
  readonly name: DialogName;
  readonly title: string;
  readonly children: () => ComponentChildren;
}

export function Dialog({ name, title, children }: DialogProps) {
  const { state, dispatch } = useStore();
  const isOpen = useComputed(() => state.value.phase === 'ready' && state.value.dialog === name).value;
  const dialog = useRef<HTMLDialogElement>(null);
  // The close event comes late: after our own closing it must not close a dialog that was opened again meanwhile.
  const ownClosings = useRef(0);
  const close = (): void => {
    const now = state.peek();
    if (now.phase === 'ready' && now.dialog === name) dispatch({ type: 'dialog', dialog: 'none' });
  };
  const closed = (): void => {
    if (ownClosings.current === 0) close();
    else ownClosings.current--;
  };
  // What is in it comes once it is open: only then can it have the keyboard.
  const isReady = useSignal(false);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    isReady.value = isOpen;
    if (!isOpen) {
      if (shown.open) ownClosings.current++;
      return shown.close();
    }
    shown.showModal();
    // A press on the backdrop reaches the dialog itself; keyboards have Esc and the button.
    const onPress = ({ target }: Event): void => {
      if (target === shown) dispatch({ type: 'dialog', dialog: 'none' });
    };
    shown.addEventListener('pointerdown', onPress);
    return () => shown.removeEventListener('pointerdown', onPress);
  }, [isOpen, isReady, dispatch]);
  const id = `${name}-title`;
  return (
    <dialog ref={dialog} class="help" aria-labelledby={id} onClose={closed}>
      {isOpen && isReady.value && (
        <div class="help-body">
          <div class="help-head">
            <h2 id={id}>{title}</h2>
            <button ref={focusIt} type="button" class="icon-button" aria-label="Close" onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          {children()}
          <Notices place="dialog" />
        </div>
      )}
    </dialog>
  );
}
