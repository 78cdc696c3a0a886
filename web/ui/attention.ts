// Where the keyboard goes when a part of the page opens or closes.

import type { Action } from '../state/state';

export const SEARCH_ID = 'search';

export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}

/**
 * Asks for the work that `key` is to be connected with. Its name is typed in the search, at once: letters that came before
 * the field has the keyboard would be taken for keys. A finger would rather choose it, without a keyboard.
 */
export function askForOther(key: string, dispatch: (action: Action) => void): void {
  dispatch({ type: 'pick', key });
  if (matchMedia('(hover: hover)').matches) focusSearch();
}

/** To what was chosen: the heading of the panel, once it is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById('panel-title')?.focus({ preventScroll: true }));
}

/** Where the keyboard begins in a dialog: given as its `ref`. A finger would get the keys on the screen over all else. */
export function beginHere(field: HTMLElement | null): void {
  if (matchMedia('(hover: hover)').matches) field?.focus();
}

/** To the view, to where `key` was chosen: the map, or its row of the table. */
export function focusView(key: string | null): void {
  const row = key === null ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (document.getElementById('map') ?? row ?? document.querySelector<HTMLElement>('.row-button'))?.focus();
}
