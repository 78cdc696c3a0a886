import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_CATEGORY, SCOPES, type Settings, VIEWS } from '../../../web/state/settings';
import type { Action, Known, State } from '../../../web/state/state';
import { initialState, update } from '../../../web/state/update';

const KEYS = ['paper:a', 'paper:b', 'method:m', 'technique:t', 'category:x', 'category:y', 'lineage:1'];
const NODES = KEYS.filter((key) => !key.startsWith('lineage:'));
const KNOWN: Known = {
  keys: new Set(KEYS),
  nodes: new Set(NODES),
  venues: new Set(['ICLR']),
  categories: ['category:x', 'category:y', NO_CATEGORY],
};
const OTHER: Known = { keys: new Set(['paper:b']), nodes: new Set(['paper:b']), venues: new Set(), categories: [] };

const run = (state: State, ...actions: readonly Action[]): State => actions.reduce(update, state);
const ready = (settings: Partial<Settings> = {}): State =>
  run(initialState({ ...DEFAULTS, ...settings }), { type: 'loaded', known: KNOWN });
const said = (state: State): string[] => state.notices.map(({ text }) => text);

const anyKey = fc.option(fc.constantFrom(...KEYS, 'paper:gone', '', '__proto__'));
const list = fc.constantFrom('kinds', 'relations', 'categories', 'techniques', 'venues', 'hidden');
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant<Action>({ type: 'loaded', known: KNOWN }),
  fc.constant<Action>({ type: 'loaded', known: OTHER }),
  fc.constant<Action>({ type: 'failed', message: 'no', advice: '' }),
  anyKey.map((key): Action => ({ type: 'select', key })),
  anyKey.map((key): Action => ({ type: 'hover', key })),
  fc.tuple(anyKey, fc.integer({ min: -3, max: 99 })).map(([key, depth]): Action => ({ type: 'focus', key, depth })),
  fc.tuple(list, fc.constantFrom(...KEYS, 'paper', 'extends', 'nonsense')).map(([which, value]): Action => {
    return { type: 'toggle', list: which, value };
  }),
  fc.constantFrom(...KEYS).map((category): Action => ({ type: 'only', category })),
  fc.constantFrom<Action>({ type: 'reset' }, { type: 'back' }, { type: 'previous' }),
  fc.constantFrom<Action>(
    { type: 'dialog', dialog: 'help' },
    { type: 'notice', text: 'a' },
    { type: 'dismiss', id: 1 },
  ),
  fc.string().map((q): Action => ({ type: 'set', values: { q } })),
  fc.constantFrom(...VIEWS).map((view): Action => ({ type: 'set', values: { view } })),
  fc.constantFrom(...SCOPES).map((scope): Action => ({ type: 'set', values: { scope } })),
  fc
    .tuple(fc.constantFrom(...KEYS, 'gone'), fc.constantFrom(...KEYS))
    .map((path): Action => ({ type: 'set', values: { path } })),
  anyKey.map((key): Action => ({ type: 'pick', key })),
  fc
    .tuple(fc.constantFrom(...KEYS, 'gone'), fc.option(fc.record({ x: fc.double(), y: fc.double() })))
    .map(([node, at]): Action => ({ type: 'pin', node, at })),
  fc.constant<Action>({ type: 'unpin-all' }),
  fc.integer({ min: -5, max: 5 }).map((steps): Action => ({ type: 'travel', steps })),
  fc.constant<Action>({ type: 'loaded', known: OTHER, isOther: true }),
);

describe('update', () => {
  test('after any actions, what is selected, focused and filtered is in the graph', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let state: State = initialState();
        for (const each of actions) {
          const before = JSON.stringify(state.settings);
          const next = update(state, each);
          expect(JSON.stringify(state.settings)).toBe(before);
          state = next;
        }
        expect(state.notices.length).toBeLessThanOrEqual(4);
        if (state.phase !== 'ready') return;
        const { known, settings } = state;
        for (const key of [settings.select, state.hover]) if (key !== null) expect(known.keys).toContain(key);
        for (const key of [settings.focus, state.picking, ...(settings.path ?? [])])
          if (key !== null) expect(known.nodes).toContain(key);
        for (const { node, x, y } of settings.pins) {
          expect(known.nodes).toContain(node);
          expect([x, y].every(Number.isFinite)).toBe(true);
        }
        for (const key of settings.techniques) expect([...known.keys, ...known.categories]).toContain(key);
        expect(settings.depth).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('a link to what this graph does not have says so and selects nothing', () => {
    const state = ready({ select: 'paper:gone', focus: 'paper:a', categories: ['category:gone'] });
    expect(state.settings).toEqual({ ...DEFAULTS, focus: 'paper:a' });
    expect(said(state)).toEqual([
      'This graph has no category “category:gone”; it was ignored.',
      'This graph has no “paper:gone”, so nothing is selected.',
    ]);
  });

  test('actions that need the graph wait for it', () => {
    const state = initialState();
    expect(update(state, { type: 'select', key: 'paper:a' })).toBe(state);
    expect(update(state, { type: 'set', values: { view: 'table' } }).settings.view).toBe('table');
  });

  test('a failed reload keeps the graph that is shown', () => {
    const state = run(ready(), { type: 'failed', message: 'The server did not answer.', advice: 'Try again.' });
    expect(state.phase).toBe('ready');
    expect(said(state)).toEqual(['The server did not answer. Try again.']);
    expect(run(initialState(), { type: 'failed', message: 'no', advice: '' }).phase).toBe('failed');
  });

  test('the panel goes back along what was selected, and closing forgets it', () => {
    const select = (key: string): Action => ({ type: 'select', key });
    const state = run(ready(), select('paper:a'), select('lineage:1'), select('method:m'));
    expect(run(state, { type: 'previous' }).settings.select).toBe('lineage:1');
    expect(run(state, { type: 'previous' }, { type: 'previous' }).settings.select).toBe('paper:a');
    expect(run(state, { type: 'select', key: null }, { type: 'previous' }).settings.select).toBeNull();
  });

  test('Esc closes what was opened last, one thing at a time', () => {
    let state = run(
      ready({ q: 'mamba', focus: 'paper:a' }),
      { type: 'select', key: 'paper:b' },
      { type: 'dialog', dialog: 'help' },
    );
    const steps: string[] = [];
    for (let i = 0; i < 5; i++) {
      state = update(state, { type: 'back' });
      const { select, q, focus } = state.settings;
      steps.push([state.phase === 'ready' ? state.dialog : '', select, q, focus].join('|'));
    }
    expect(steps).toEqual([
      'none|paper:b|mamba|paper:a',
      'none||mamba|paper:a',
      'none|||paper:a',
      'none|||',
      'none|||',
    ]);
  });

  test('categories: one off, one alone, all again', () => {
    const toggle = (value: string): Action => ({ type: 'toggle', list: 'categories', value });
    const one = run(ready(), toggle('category:x'));
    expect(one.settings.categories).toEqual(['category:y', NO_CATEGORY]);
    expect(run(one, toggle('category:x')).settings.categories).toBeNull();
    const alone = run(one, { type: 'only', category: 'category:x' });
    expect(alone.settings.categories).toEqual(['category:x']);
    expect(run(alone, { type: 'only', category: 'category:x' }).settings.categories).toBeNull();
  });

  test('kinds and relations keep the order of the legend and ignore what does not exist', () => {
    const off = run(ready(), { type: 'toggle', list: 'kinds', value: 'paper' });
    expect(off.settings.kinds).toEqual(['method', 'technique', 'category']);
    expect(run(off, { type: 'toggle', list: 'kinds', value: 'paper' }).settings.kinds).toEqual(DEFAULTS.kinds);
    expect(run(ready(), { type: 'toggle', list: 'relations', value: 'nonsense' }).settings).toEqual(DEFAULTS);
  });

  test('reset forgets filters and keeps what is selected', () => {
    const state = run(ready({ q: 'x', focus: 'paper:a', select: 'paper:b', kinds: ['paper'] }), { type: 'reset' });
    expect(state.settings).toEqual({ ...DEFAULTS, select: 'paper:b' });
  });

  test('nodes shown alone: those the graph has, until Esc or all is shown again', () => {
    const state = ready({ nodes: ['paper:a', 'paper:gone'] });
    expect(state.settings.nodes).toEqual(['paper:a']);
    expect(said(state)).toEqual(['This graph lacks 1 of the 2 nodes to be shown alone.']);
    expect(run(state, { type: 'back' }).settings.nodes).toEqual([]);
    // As a link names many: by the first 36 bits of the SHA-256 of their keys.
    const short = ready({ nodes: ['~PxXlOa', '~AAAAAA'] });
    expect(short.settings.nodes).toEqual(['paper:b']);
    expect(said(short)).toEqual(['This graph lacks 1 of the 2 nodes to be shown alone.']);
    expect(run(state, { type: 'reset' }).settings.nodes).toEqual([]);
  });

  test('pins: each a step that can be undone, gone with another list, kept with a newer one', () => {
    const wordsOf = (state: State): string[] => (state.phase === 'ready' ? state.past.map(({ words }) => words) : []);
    const pinsOf = (state: State): string[] => state.settings.pins.map(({ node }) => node);
    const state = run(
      ready(),
      { type: 'pin', node: 'paper:a', at: { x: 1, y: 2 } },
      { type: 'pin', node: 'paper:a', at: { x: 1, y: 2 } },
      { type: 'pin', node: 'paper:a', at: { x: 3, y: 2 } },
      { type: 'pin', node: 'paper:b', at: { x: 3, y: 2 } },
      { type: 'pin', node: 'paper:b', at: { x: Number.NaN, y: 2 } },
      { type: 'pin', node: 'lineage:1', at: { x: 3, y: 2 } },
    );
    expect(wordsOf(state)).toEqual([
      'Pinned \u2068paper:a\u2069',
      'Moved \u2068paper:a\u2069',
      'Pinned \u2068paper:b\u2069',
    ]);
    const none = run(state, { type: 'unpin-all' });
    expect(pinsOf(none)).toEqual([]);
    expect(wordsOf(none).at(-1)).toBe('Unpinned 2 marks');
    const back = run(none, { type: 'travel', steps: -2 });
    expect(pinsOf(back)).toEqual(['paper:a']);
    expect(pinsOf(run(back, { type: 'travel', steps: 1 }))).toEqual(['paper:a', 'paper:b']);
    expect(pinsOf(run(state, { type: 'loaded', known: OTHER }))).toEqual(['paper:b']);
    expect(pinsOf(run(state, { type: 'loaded', known: OTHER, isOther: true }))).toEqual([]);
    expect(wordsOf(run(back, { type: 'pin', node: 'paper:a', at: null })).at(-1)).toBe('Unpinned \u2068paper:a\u2069');
  });

  test('the same notice is not shown twice', () => {
    const tell: Action = { type: 'notice', text: 'Once.' };
    const state = run(ready(), tell, tell);
    expect(said(state)).toEqual(['Once.']);
    expect(run(state, { type: 'dismiss', id: state.notices[0]?.id ?? 0 }).notices).toEqual([]);
  });

  test('what was done can be undone step by step, and done again', () => {
    const select = (key: string): Action => ({ type: 'select', key });
    const state = run(ready(), select('paper:a'), { type: 'set', values: { view: 'lineage' } }, select('method:m'));
    const travel = (from: State, steps: number): State => update(from, { type: 'travel', steps });
    expect(travel(state, -1).settings).toMatchObject({ view: 'lineage', select: 'paper:a', focus: null });
    expect(travel(state, -99).settings).toEqual(DEFAULTS);
    expect(travel(travel(state, -99), 99).settings).toEqual(state.settings);
    const other = run(travel(state, -2), { type: 'set', values: { view: 'matrix' } });
    expect(travel(other, 1)).toEqual({ ...other, hover: null });
  });

  const wordsDone = (state: State): string[] =>
    state.phase === 'ready' ? state.past.map(({ words }) => words.replace(/\u2068.*\u2069/, 'it')) : [];

  test('filters are told by what they let through', () => {
    const state = run(
      ready(),
      { type: 'only', category: 'category:x' },
      { type: 'only', category: 'category:x' },
      { type: 'toggle', list: 'relations', value: 'inspired-by' },
      { type: 'toggle', list: 'relations', value: 'inspired-by' },
      { type: 'toggle', list: 'kinds', value: 'method' },
      { type: 'set', values: { kinds: DEFAULTS.kinds, categories: [NO_CATEGORY] } },
    );
    expect(wordsDone(state)).toEqual([
      'Only it',
      'All categories',
      'Left out inspired by',
      'Showed inspired by again',
      'Left out method',
      'Only papers without a category; Showed method again',
    ]);
  });

  test('a slider that is moved is one step', () => {
    const slide = (confidence: number): Action => ({ type: 'set', values: { confidence } });
    const state = run(ready(), { type: 'select', key: 'paper:a' }, slide(0.5), slide(0.6), slide(0.7));
    expect(wordsDone(state)).toEqual(['Selected it', 'Confidence from 70 %']);
  });

  test('words that are typed are one step, which undo takes back; typed in vain they are none', () => {
    const type = (...texts: readonly string[]): Action[] => texts.map((q) => ({ type: 'set', values: { q } }));
    const searched = run(ready(), ...type('m', 'ma', 'mam', 'mamba'));
    expect(wordsDone(searched)).toEqual(['Searched for “mamba”']);
    expect(run(searched, { type: 'travel', steps: -1 }).settings.q).toBe('');
    // A suggestion was chosen.
    expect(wordsDone(run(searched, ...type(''), { type: 'select', key: 'paper:a' }))).toEqual(['Selected it']);
    const both = run(searched, { type: 'set', values: { confidence: 0.5 } }, ...type('mambo'));
    expect(wordsDone(both)).toEqual(['Searched for “mamba”', 'Confidence from 50 %', 'Searched for “mambo”']);
  });

  test('moving the camera and colours are no steps', () => {
    const state = run(ready(), { type: 'set', values: { camera: { x: 0, y: 0, ratio: 1 }, theme: 'dark' } });
    expect(wordsDone(state)).toEqual([]);
  });

  test('undo keeps the colours and the place on the map', () => {
    const dark: Action = { type: 'set', values: { theme: 'dark' } };
    const state = run(ready(), { type: 'select', key: 'paper:a' }, dark, { type: 'travel', steps: -1 });
    expect(state.settings).toMatchObject({ theme: 'dark', select: null });
  });

  test('a choice inside of a family tree leaves the tree; in the whole list it does not make one', () => {
    const tree = run(ready({ view: 'lineage', select: 'paper:a' }), { type: 'select', key: 'method:m' });
    expect(tree.settings).toMatchObject({ focus: 'paper:a', select: 'method:m', scope: 'tree' });
    const list = run(ready({ view: 'lineage' }), { type: 'select', key: 'method:m' });
    expect(list.settings).toMatchObject({ focus: null, select: 'method:m', scope: 'list' });
  });

  test('what was folded and unfolded belongs to one tree, and can be undone', () => {
    const folds = { chains: 'folded', opened: ['paper:b'], unfolded: ['up:method:m'] } as const;
    const tree = run(ready({ view: 'lineage', focus: 'paper:a' }), { type: 'set', values: folds });
    // A choice in the tree is the same tree.
    expect(run(tree, { type: 'select', key: 'method:m' }).settings).toMatchObject(folds);
    const { chains, opened, unfolded } = DEFAULTS;
    expect(run(tree, { type: 'focus', key: 'paper:b' }).settings).toMatchObject({ chains, opened, unfolded });
    const undone = run(tree, { type: 'focus', key: 'paper:b' }, { type: 'travel', steps: -1 });
    expect(undone.settings).toMatchObject(folds);
    expect(run(undone, { type: 'travel', steps: -1 }).settings).toMatchObject({ chains, opened, unfolded });
    expect(run(tree, { type: 'loaded', known: OTHER }).settings).toMatchObject({ opened: ['paper:b'], unfolded: [] });
  });

  test('“connect with…” takes the next node chosen, not an edge, and Esc gives it up', () => {
    const picking = run(ready(), { type: 'select', key: 'paper:a' }, { type: 'pick', key: 'paper:a' });
    const edge = run(picking, { type: 'select', key: 'lineage:1' });
    expect(edge.settings.path).toBeNull();
    expect(run(edge, { type: 'select', key: 'method:m' }).settings).toMatchObject({
      path: ['paper:a', 'method:m'],
      select: null,
    });
    expect(run(picking, { type: 'back' }, { type: 'select', key: 'method:m' }).settings.path).toBeNull();
  });

  test('of another list nothing of the old one stays but the view and the colours', () => {
    const state = run(ready({ view: 'table', theme: 'dark', select: 'paper:a', techniques: ['technique:t'] }), {
      type: 'loaded',
      known: OTHER,
      isOther: true,
    });
    expect(state.settings).toEqual({ ...DEFAULTS, view: 'table', theme: 'dark' });
    expect(said(state)).toEqual([]);
    expect(state.phase === 'ready' && state.past).toEqual([]);
  });

  test('venues and connections that the graph does not have are told', () => {
    const state = ready({ venues: ['ICLR', 'Nowhere'], path: ['paper:a', 'paper:gone'] });
    expect(state.settings).toMatchObject({ venues: ['ICLR'], path: null });
    expect(said(state)).toEqual([
      'This graph has no venue “Nowhere”; it was ignored.',
      'This graph has no “paper:gone”, so nothing is connected with it.',
    ]);
  });
});
