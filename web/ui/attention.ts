// Where the keyboard goes when a part of the page opens or closes.

import type { View } from '../state/settings';
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

/** Where the keyboard begins in each view; the cell is the one that Tab leads to. */
const STARTS: Readonly<Record<View, string>> = {
  map: '#map:not(.lineage)',
  lineage: '#map.lineage',
  table: '.row-button',
  matrix: '.matrix .cell[tabindex="0"]',
};

/** In a view with nothing to show, its way out. */
const WAY_OUT = '.stage .state button';

const rowOf = (key: string | null): HTMLElement | null =>
  key === null ? null : document.querySelector<HTMLElement>(`.row-button[data-key="${CSS.escape(key)}"]`);

/** To the view, to where `key` was chosen: the map, or its row of the table. */
export function focusView(key: string | null): void {
  const start = Object.values(STARTS).find((each) => document.querySelector(each) !== null) ?? WAY_OUT;
  (rowOf(key) ?? document.querySelector<HTMLElement>(start))?.focus();
}

/** Some seconds: the code of a view may have to come from far. */
const MOST_FRAMES = 300;

/** To a view that was asked for: it waits at the view's place until the view is there, unless the reader goes elsewhere. */
export function focusOpened(view: View, key: string | null): void {
  const place = document.querySelector<HTMLElement>('.stage');
  if (place === null) return;
  // For now alone: a press inside of what can hold the keyboard would take it from the part that scrolls.
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
  const look = (frames: number): void => {
    if (document.activeElement !== place) return;
    const start = (view === 'table' ? rowOf(key) : null) ?? document.querySelector<HTMLElement>(STARTS[view]);
    if (start !== null) start.focus({ preventScroll: true });
    else if (frames < MOST_FRAMES) requestAnimationFrame(() => look(frames + 1));
  };
  requestAnimationFrame(() => look(0));
}
