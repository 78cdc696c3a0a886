// A button that opens a list of commands, and closes it: by Esc, by a press elsewhere, after a choice.

import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useOutside } from './use-outside';

export interface Menu {
  readonly isOpen: Signal<boolean>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Closes it and gives the keyboard back to its button. */
  close(): void;
}

export function useMenu(): Menu {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useOutside(box, () => {
    isOpen.value = false;
  });
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
  return {
    isOpen,
    box,
    button,
    close() {
      isOpen.value = false;
      button.current?.focus();
    },
  };
}
