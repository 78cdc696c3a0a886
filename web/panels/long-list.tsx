// A list of the panel that may hold thousands of rows: the first ones, and more at a press.

import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { amount } from '../data/words';

/** Rows at first: two windows of them. */
const FIRST = 40;
/** Rows that a press brings: drawn in less than a tenth of a second. */
const MORE = 200;

interface LongListProps<T> {
  readonly look: 'plain' | 'relations';
  readonly items: readonly T[];
  /** One `li` with a key. */
  readonly row: (item: T) => ComponentChild;
}

export function LongList<T>({ look, items, row }: LongListProps<T>) {
  const shown = useSignal(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(FIRST);
  const rest = items.length - shown.value;
  // The button may be gone: the keyboard goes on at the first row that came.
  useLayoutEffect(() => {
    if (shown.value === before.current) return;
    list.current?.children[before.current]?.querySelector('button')?.focus({ preventScroll: true });
    before.current = shown.value;
  }, [shown.value]);
  return (
    <>
      <ul class={look} ref={list}>
        {items.slice(0, shown.value).map(row)}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="link-button more-rows"
          onClick={() => {
            shown.value += MORE;
          }}
        >
          {rest > MORE ? `Show ${MORE} more of ${amount(rest)}` : `Show ${rest} more`}
        </button>
      )}
    </>
  );
}
