// The one function that changes the state: pure, total, and the only place where settings are checked against the graph.
// Leaves to others: showing the state (ui, graph), mirroring it in the address (mirror.ts).

import { never } from '../../src/core/base/errors';
import { NODE_KINDS, type NodeKind } from '../../src/core/model/graph';
import { withPin } from './pins';
import { DEFAULTS, inOrder, LAYERS, type Layer, MAX_DEPTH, NO_FILTERS, type Settings } from './settings';
import { withoutShort } from './short-keys';
import type { Action, FilterList, Known, Notice, ReadyState, State, Step } from './state';
import { isStep, slideOf, wordsOf } from './steps';
import { rootOf, unfoldingOf } from './tree';
import { isSame } from './url';

const TRAIL = 50;
const MAX_STEPS = 100;
/** More would cover the page; the newest matter. */
const MAX_NOTICES = 4;

export const initialState = (settings: Settings = DEFAULTS, notices: readonly string[] = []): State => ({
  phase: 'loading',
  settings,
  notices: added([], notices),
});

/** The state after an action. Actions that need the graph change nothing before there is one. */
export function update(state: State, action: Action): State {
  const next = after(state, action);
  if (state.phase !== 'ready' || next.phase !== 'ready' || action.type === 'travel' || action.type === 'loaded')
    return next;
  if (!isStep(state.settings, next.settings)) return next;
  // A slider that is still being moved, or a word being typed, goes on with its step; back at its start, there is none.
  const last = state.past.at(-1);
  const slide = slideOf(state.settings, next.settings);
  const goesOn = last !== undefined && slide !== null && slideOf(last.settings, state.settings) === slide;
  const start = goesOn ? last.settings : state.settings;
  const before = goesOn ? state.past.slice(0, -1) : state.past;
  if (!isStep(start, next.settings)) return { ...next, past: before, future: [] };
  const step: Step = { words: wordsOf(start, next.settings, named), settings: start };
  return { ...next, past: [...before, step].slice(-MAX_STEPS), future: [] };
}

/** A key as the history names it; the page writes labels in their place (ui/history-list.tsx). */
const named = (key: string): string => `\u2068${key}\u2069`;

function after(state: State, action: Action): State {
  switch (action.type) {
    case 'loaded':
      return loaded(action.isOther === true ? fresh(state) : state, action.known);
    case 'failed':
      return failed(state, action.message, action.advice);
    case 'navigate':
      return navigated(state, action.settings, action.notices ?? []);
    case 'set':
      return changed(state, action.values);
    case 'notice':
      return { ...state, notices: added(state.notices, [action.text]) };
    case 'dismiss':
      return { ...state, notices: state.notices.filter(({ id }) => id !== action.id) };
    case 'select':
    case 'hover':
    case 'focus':
    case 'toggle':
    case 'only':
    case 'reset':
    case 'back':
    case 'previous':
    case 'dialog':
    case 'travel':
    case 'pick':
    case 'pin':
    case 'unpin-all':
      return state.phase === 'ready' ? updateReady(state, action) : state;
    default:
      return never(action);
  }
}

type ReadyAction = Extract<
  Action,
  {
    type:
      | 'select'
      | 'hover'
      | 'focus'
      | 'toggle'
      | 'only'
      | 'reset'
      | 'back'
      | 'previous'
      | 'dialog'
      | 'travel'
      | 'pick'
      | 'pin'
      | 'unpin-all';
  }
>;

function updateReady(state: ReadyState, action: ReadyAction): State {
  switch (action.type) {
    case 'select':
      return selected(state, action.key);
    case 'hover':
      return state.hover === action.key ? state : { ...state, hover: known(state.known, action.key) };
    case 'focus': {
      const { depth = state.settings.depth, dir = state.settings.dir } = action;
      if (action.key === null) return changed(state, { focus: null, depth: DEFAULTS.depth, dir: DEFAULTS.dir });
      return changed(state, { focus: action.key, depth: Math.min(MAX_DEPTH, Math.max(1, Math.round(depth))), dir });
    }
    case 'toggle':
      return toggled(state, action.list, action.value);
    case 'only': {
      const { categories } = state.settings;
      const isAlone = categories?.length === 1 && categories[0] === action.category;
      return changed(state, { categories: isAlone ? null : [action.category] });
    }
    case 'reset':
      return changed(state, { q: '', focus: null, depth: DEFAULTS.depth, dir: DEFAULTS.dir, ...NO_FILTERS });
    case 'back':
      return back(state);
    case 'previous': {
      const trail = state.trail.slice(0, -1);
      return { ...state, settings: { ...state.settings, select: state.trail.at(-1) ?? null }, trail, hover: null };
    }
    case 'dialog':
      return { ...state, dialog: action.dialog };
    case 'pick':
      return { ...state, picking: action.key !== null && state.known.nodes.has(action.key) ? action.key : null };
    case 'pin':
      return state.known.nodes.has(action.node)
        ? changed(state, { pins: withPin(state.settings.pins, action.node, action.at) })
        : state;
    case 'unpin-all':
      return changed(state, { pins: DEFAULTS.pins });
    case 'travel':
      return travelled(state, action.steps);
    default:
      return never(action);
  }
}

/** Another list: filters, selection and history of the old one mean nothing in it. */
function fresh(state: State): State {
  const { view, theme } = state.settings;
  return { phase: 'loading', settings: { ...DEFAULTS, view, theme }, notices: state.notices };
}

function loaded(state: State, graph: Known): State {
  const { settings, notices } = checked(state.settings, graph);
  const kept = state.phase === 'ready' ? state.trail.filter((key) => graph.keys.has(key)) : [];
  return {
    phase: 'ready',
    settings,
    notices: added(state.notices, notices),
    known: graph,
    hover: null,
    dialog: state.phase === 'ready' ? state.dialog : 'none',
    trail: kept,
    picking: null,
    past: state.phase === 'ready' ? state.past : [],
    future: state.phase === 'ready' ? state.future : [],
  };
}

/** A graph that is shown stays: a failed reload only leaves a notice. */
function failed(state: State, message: string, advice: string): State {
  if (state.phase === 'ready') return { ...state, notices: added(state.notices, [`${message} ${advice}`.trim()]) };
  return { phase: 'failed', message, advice, settings: state.settings, notices: state.notices };
}

function navigated(state: State, settings: Settings, told: readonly string[]): State {
  if (state.phase !== 'ready') return { ...state, settings, notices: added(state.notices, told) };
  const result = checked(settings, state.known);
  return {
    ...state,
    settings: result.settings,
    hover: null,
    notices: added(state.notices, [...told, ...result.notices]),
  };
}

/** Takes over new values; what the graph does not have is left out and told. */
function changed(state: State, values: Partial<Settings>): State {
  const wanted = { ...state.settings, ...values };
  const { settings, notices } =
    state.phase === 'ready'
      ? checked({ ...wanted, ...foldsOf(state, wanted), ...values }, state.known)
      : { settings: wanted, notices: [] };
  if (isSame(settings, state.settings) && notices.length === 0) return state;
  return { ...state, settings, notices: added(state.notices, notices) };
}

/** What was folded and unfolded belongs to one tree: another one begins as it is. */
function foldsOf({ settings, known: { nodes } }: ReadyState, wanted: Settings): Partial<Settings> {
  if (rootOf(settings, nodes) === rootOf(wanted, nodes)) return {};
  return { chains: DEFAULTS.chains, opened: DEFAULTS.opened, unfolded: DEFAULTS.unfolded };
}

function selected(state: ReadyState, key: string | null): State {
  const { picking } = state;
  if (picking !== null && key !== null && state.known.nodes.has(key) && key !== picking) {
    const connected = changed(
      { ...state, picking: null, hover: null, trail: [] },
      { path: [picking, key], select: null },
    );
    return connected;
  }
  const before = state.settings.select;
  const next = changed({ ...state, hover: null }, { select: key, ...pinned(state, key) });
  if (next.phase !== 'ready' || next.settings.select === before) return next;
  // Closing the panel ends the trail; a new choice remembers the one before.
  if (next.settings.select === null) return { ...next, trail: [] };
  return before === null ? next : { ...next, trail: [...state.trail, before].slice(-TRAIL) };
}

/**
 * A choice inside of a family tree leaves the tree as it is: what was its root by being selected stays it by being in
 * focus. A choice in the lineage of the whole list does not turn it into a tree.
 */
function pinned({ settings, known: graph }: ReadyState, key: string | null): Partial<Settings> {
  const { view, scope, focus, select } = settings;
  if (view !== 'lineage' || scope === 'list' || focus !== null) return {};
  if (select === null || !graph.nodes.has(select)) return key === null ? {} : { scope: 'list' };
  return { focus: select, depth: MAX_DEPTH, dir: 'both' };
}

/** Walks through the history; what lies beyond its ends is ignored. */
function travelled(state: ReadyState, steps: number): State {
  let { past, future, settings } = state;
  for (let i = 0; i < Math.abs(steps); i++) {
    if (steps < 0) {
      const step = past.at(-1);
      if (step === undefined) break;
      future = [{ words: step.words, settings }, ...future];
      ({ settings } = step);
      past = past.slice(0, -1);
    } else {
      const step = future[0];
      if (step === undefined) break;
      past = [...past, { words: step.words, settings }];
      ({ settings } = step);
      future = future.slice(1);
    }
  }
  // Colours, and where on the map one is, are no part of what was done.
  const { theme, camera } = state.settings;
  const { settings: there, notices } = checked({ ...settings, theme, camera }, state.known);
  return {
    ...state,
    settings: there,
    notices: added(state.notices, notices),
    past,
    future,
    hover: null,
  };
}

function toggled(state: ReadyState, list: FilterList, value: string): State {
  const { settings } = state;
  switch (list) {
    case 'kinds':
      return changed(state, { kinds: inOrder(NODE_KINDS, flipped<string>(settings.kinds, value) as NodeKind[]) });
    case 'relations':
      return changed(state, { relations: inOrder(LAYERS, flipped<string>(settings.relations, value) as Layer[]) });
    case 'techniques':
      return changed(state, { techniques: flipped(settings.techniques, value) });
    case 'venues':
      return changed(state, { venues: flipped(settings.venues, value) });
    case 'hidden':
      return changed(state, { hidden: flipped(settings.hidden, value) });
    case 'categories': {
      const all = state.known.categories;
      const wanted = flipped(settings.categories ?? all, value);
      const listed = inOrder(all, wanted);
      // A link may name sections below those of the legend: they stay.
      const others = wanted.filter((key) => !all.includes(key));
      return changed(state, { categories: listed.length === all.length ? null : [...listed, ...others] });
    }
    default:
      return never(list);
  }
}

const flipped = <T>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** Esc: closes what was opened last - help, then the selection, the search, the focus, the nodes shown alone. */
function back(state: ReadyState): State {
  const { settings } = state;
  if (state.picking !== null) return { ...state, picking: null };
  if (state.dialog !== 'none') return { ...state, dialog: 'none' };
  if (settings.select !== null) return selected(state, null);
  if (settings.path !== null) return changed(state, { path: null });
  if (settings.q !== '') return changed(state, { q: '' });
  if (settings.focus !== null) return updateReady(state, { type: 'focus', key: null });
  if (settings.nodes.length > 0) return changed(state, { nodes: [] });
  return state;
}

const known = (graph: Known, key: string | null): string | null => (key !== null && graph.keys.has(key) ? key : null);

/** Settings without the keys that this graph does not have, and what to say about them. */
function checked(settings: Settings, graph: Known): { settings: Settings; notices: string[] } {
  const notices: string[] = [];
  const one = (key: string | null, what: string, among = graph.keys): string | null => {
    if (key === null || among.has(key)) return key;
    notices.push(`This graph has no “${key}”, so nothing is ${what}.`);
    return null;
  };
  const some = (keys: readonly string[], what: string): string[] => {
    const [there, missing] = [keys.filter((key) => graph.keys.has(key) || graph.categories.includes(key)), keys];
    for (const key of missing)
      if (!there.includes(key)) notices.push(`This graph has no ${what} “${key}”; it was ignored.`);
    return there;
  };
  const nodesOf = (keys: readonly string[], purpose: string): readonly string[] => {
    const wanted = withoutShort(keys, graph.nodes);
    const there = wanted.filter((key) => graph.nodes.has(key));
    const gone = keys.length - there.length;
    if (gone === 0) return wanted;
    notices.push(`This graph lacks ${gone} of the ${keys.length} nodes to be ${purpose}.`);
    return there;
  };
  const categories = settings.categories === null ? null : some(settings.categories, 'category');
  const techniques = some(settings.techniques, 'technique');
  const venues = settings.venues.filter((name) => graph.venues.has(name));
  for (const name of settings.venues)
    if (!graph.venues.has(name)) notices.push(`This graph has no venue “${name}”; it was ignored.`);
  const pins = settings.pins.filter(({ node }) => graph.nodes.has(node));
  const loose = settings.pins.length - pins.length;
  if (loose > 0) notices.push(`This graph lacks ${loose} of the ${settings.pins.length} pinned nodes.`);
  // Of what was unfolded in another list, what this one does not have has nothing to unfold: no word about it.
  const opened = settings.opened.filter((key) => graph.nodes.has(key));
  const unfolded = settings.unfolded.filter((each) => graph.nodes.has(unfoldingOf(each)?.key ?? ''));
  const ends = settings.path?.filter((key) => !graph.nodes.has(key)) ?? [];
  for (const key of ends) notices.push(`This graph has no “${key}”, so nothing is connected with it.`);
  return {
    settings: {
      ...settings,
      select: one(settings.select, 'selected'),
      focus: one(settings.focus, 'in focus', graph.nodes),
      // All that were asked for are unknown: showing nothing would be a blank page.
      categories: categories?.length === 0 && settings.categories?.length !== 0 ? null : categories,
      techniques,
      venues,
      nodes: nodesOf(settings.nodes, 'shown alone'),
      hidden: nodesOf(settings.hidden, 'hidden'),
      opened: isSame(opened, settings.opened) ? settings.opened : opened,
      unfolded: isSame(unfolded, settings.unfolded) ? settings.unfolded : unfolded,
      pins: loose > 0 ? pins : settings.pins,
      path: ends.length > 0 ? null : settings.path,
    },
    notices,
  };
}

function added(notices: readonly Notice[], texts: readonly string[]): readonly Notice[] {
  if (texts.length === 0) return notices;
  let id = notices.at(-1)?.id ?? 0;
  const fresh = texts.filter((text) => !notices.some((notice) => notice.text === text));
  return [...notices, ...fresh.map((text) => ({ id: ++id, text }))].slice(-MAX_NOTICES);
}
