// A button that opens a list of commands or a filter, and closes it: by Esc, by a press elsewhere, when the keyboard leaves it.

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons';
import { useOutside } from './use-outside';

interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** Classes of what opens. */
  readonly look?: string;
  /** Classes of the button beside its own. */
  readonly buttonLook?: string;
  readonly onToggle?: () => void;
  /** @param close closes the menu and gives the keyboard back to its button */
  readonly children: (close: () => void) => ComponentChildren;
}

export function Menu({ id, label, icon, look = 'menu-list', buttonLook = '', onToggle, children }: MenuProps) {
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
  const close = (): void => {
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    <div
      class="menu"
      ref={box}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && box.current?.contains(relatedTarget) === false) isOpen.value = false;
      }}
    >
      <button
        ref={button}
        type="button"
        class={`icon-button ${buttonLook}`}
        aria-label={label}
        title={label}
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
          onToggle?.();
        }}
      >
        <Icon name={icon} />
      </button>
      <div id={id} class={look} hidden={!isOpen.value}>
        {isOpen.value && children(close)}
      </div>
    </div>
  );
}
