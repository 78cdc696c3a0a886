// The keyboard map: what each key does anywhere on the page, and the same as a table for the help.
// Leaves to others: keys that only act inside a part (search-box.tsx, map-area.tsx).

import { useEffect } from 'preact/hooks';
import type { View } from '../state/settings';
import { type Store, useStore } from '../store';
import { act } from '../story/show';
import { askForOther, focusOpened, focusSearch, focusView } from './attention';
import { toggleLasso } from './lasso-mode';
import { preferences } from './preferences';

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

export const KEY_HELP: readonly KeyHelp[] = [
  { keys: ['/'], does: 'Search' },
  { keys: ['↑', '↓', '←', '→'], does: 'On the map: go to the next node that way' },
  { keys: ['Shift ↑'], does: 'On the map: go to what the selected work draws on' },
  { keys: ['Shift ↓'], does: 'On the map: go to what it led to' },
  { keys: ['Enter'], does: 'On the map: read about the selected node' },
  { keys: ['['], does: 'Back to what was selected before' },
  { keys: ['f'], does: 'Show only the surroundings of the selected node' },
  { keys: ['h'], does: 'Hide the selected node, or show it again' },
  { keys: ['c'], does: 'Connect the selected node with the next one chosen' },
  { keys: ['e'], does: 'In the lineage: read the lines of the selected work one by one' },
  { keys: ['Alt + arrows'], does: 'On the map: move the selected mark; its neighbours follow' },
  { keys: ['p'], does: 'On the map: pin the selected mark where it is, or let it go' },
  { keys: ['o'], does: 'On the map: the lasso; with a mouse, Shift and drag' },
  { keys: ['Tab', 'Enter'], does: 'In the lineage: open a folded chain, or show works that wait behind a count' },
  { keys: ['u', 'Shift u'], does: 'Undo, redo' },
  { keys: ['+', '−', '0'], does: 'Come nearer, go further, fit all into view' },
  { keys: ['m', 'l', 't', 'x'], does: 'Map, lineage, table, matrix' },
  { keys: ['←', '→'], does: 'While a story plays: previous step, next step' },
  { keys: ['Esc'], does: 'Close: dialog, story, played years, panel, search, focus' },
  { keys: ['?'], does: 'This help' },
];

/** What single keys do. */
const ACTIONS: Readonly<Record<string, (store: Store) => void>> = {
  '/': focusSearch,
  '?': ({ dispatch }) => dispatch({ type: 'dialog', dialog: 'help' }),
  m: goTo('map'),
  l: goTo('lineage'),
  x: goTo('matrix'),
  t: goTo('table'),
  f: ({ settings, catalog, dispatch }) => {
    const { select, focus } = settings.peek();
    const isNode = select !== null && catalog.peek()?.graph.hasNode(select) === true;
    if (isNode && focus !== select) dispatch({ type: 'focus', key: select });
    else if (focus !== null) dispatch({ type: 'focus', key: null });
  },
  c: ({ settings, catalog, dispatch }) => {
    const { select } = settings.peek();
    if (select !== null && catalog.peek()?.graph.hasNode(select) === true) askForOther(select, dispatch);
  },
  h: ({ settings, catalog, dispatch }) => {
    const { select } = settings.peek();
    if (select !== null && catalog.peek()?.graph.hasNode(select) === true)
      dispatch({ type: 'toggle', list: 'hidden', value: select });
  },
  o: toggleLasso,
  p: ({ settings, pins, map, dispatch }) => {
    const { select } = settings.peek();
    const at = select === null ? null : (map.peek()?.standsAt?.(select) ?? null);
    if (select !== null && at !== null)
      dispatch({ type: 'pin', node: select, at: pins.peek().has(select) ? null : at });
  },
  u: ({ dispatch }) => dispatch({ type: 'travel', steps: -1 }),
  U: ({ dispatch }) => dispatch({ type: 'travel', steps: 1 }),
  '[': ({ dispatch }) => dispatch({ type: 'previous' }),
  '+': ({ map }) => map.peek()?.zoomBy(1.5),
  '=': ({ map }) => map.peek()?.zoomBy(1.5),
  '-': ({ map }) => map.peek()?.zoomBy(1 / 1.5),
  '0': ({ map }) => map.peek()?.fit(),
};

/** Opens a view and takes the keyboard there: arrows go on from what is selected. */
function goTo(view: View): (store: Store) => void {
  return ({ settings, dispatch }) => {
    dispatch({ type: 'set', values: { view } });
    focusOpened(view, settings.peek().select);
  };
}

export function useKeys(): void {
  const store = useStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === 'Escape') {
        // A dialog closes itself, and tells the state.
        if (!isInDialog(event.target)) goBack(store, event.target);
        return;
      }
      if (isTyping(event.target) || isInDialog(event.target) || !preferences().singleKeys) return;
      const act = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act(store);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

function goBack(store: Store, target: EventTarget | null): void {
  const { settings, dispatch } = store;
  // What a step has opened stays for the reader to go on with.
  if (store.story.peek().at !== null) return act(store, { type: 'end' });
  if (store.playing.peek() !== null) {
    store.playing.value = null;
    return;
  }
  const { select } = settings.peek();
  const isInPanel = target instanceof HTMLElement && target.closest('.panel') !== null;
  dispatch({ type: 'back' });
  // What had the focus is gone with the panel.
  if (isInPanel && select !== null && settings.peek().select === null) focusView(select);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** A dialog that was closed a moment ago may still hold the focus. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('dialog[open]') !== null;
