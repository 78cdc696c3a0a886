import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_KINDS } from '../../../src/core/model/graph';
import { type Pin, withPin } from '../../../web/state/pins';
import {
  CHAINS,
  DEFAULTS,
  DIRECTIONS,
  inOrder,
  LAYERS,
  MATRIX_COLUMNS,
  MAX_DEPTH,
  roundCamera,
  SCOPES,
  type Settings,
  SORT_COLUMNS,
  TABLE_NAMES,
  THEMES,
  VIEWS,
  type Years,
} from '../../../web/state/settings';
import { withoutShort } from '../../../web/state/short-keys';
import { unfolding } from '../../../web/state/tree';
import { fromUrl, toUrl } from '../../../web/state/url';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const place = fc.double({ min: -5000, max: 5000, noNaN: true });
const subset = <T>(all: readonly T[]) => fc.subarray([...all]).map((some) => inOrder(all, some));

/** As many as an address writes out, none of which looks like a short name. */
const someNodes = fc.uniqueArray(
  key.filter((each) => !each.startsWith('~')),
  { maxLength: 8 },
);

const settings: fc.Arbitrary<Settings> = fc.record({
  view: fc.constantFrom(...VIEWS),
  q: text,
  select: fc.option(key),
  focus: fc.option(key),
  depth: fc.integer({ min: 1, max: MAX_DEPTH }),
  dir: fc.constantFrom(...DIRECTIONS),
  relations: subset(LAYERS),
  kinds: subset(NODE_KINDS),
  categories: fc.option(fc.uniqueArray(key, { maxLength: 4 })),
  techniques: fc.uniqueArray(key, { maxLength: 4 }),
  venues: fc.uniqueArray(key, { maxLength: 3 }),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }))
      .map(([a, b]): Years => [Math.min(a, b), Math.max(a, b)]),
  ),
  nodes: someNodes,
  hidden: someNodes,
  confidence: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
  path: fc.option(fc.tuple(key, key)),
  pins: fc
    .uniqueArray(fc.tuple(key, place, place), { maxLength: 4, selector: ([node]) => node })
    .map((all) => all.reduce<readonly Pin[]>((pins, [node, x, y]) => withPin(pins, node, { x, y }), [])),
  scope: fc.constantFrom(...SCOPES),
  chains: fc.constantFrom(...CHAINS),
  opened: fc.uniqueArray(key, { maxLength: 3 }),
  unfolded: fc.uniqueArray(
    fc.tuple(key, fc.constantFrom('up', 'down')).map(([each, way]) => unfolding(each, way)),
    {
      maxLength: 3,
    },
  ),
  matrix: fc.constantFrom(...MATRIX_COLUMNS),
  table: fc.constantFrom(...TABLE_NAMES),
  theme: fc.constantFrom(...THEMES),
  camera: fc.option(
    fc
      .record({
        x: fc.double({ min: -3, max: 3, noNaN: true }),
        y: fc.double({ min: -3, max: 3, noNaN: true }),
        ratio: fc.double({ min: 0.001, max: 10, noNaN: true }),
      })
      .map(roundCamera),
  ),
  sort: fc.record({ by: fc.constantFrom(...SORT_COLUMNS), down: fc.boolean() }),
});

/** What an address can hold of a text: half a surrogate pair is no character. */
const sent = (value: Settings): Settings => JSON.parse(JSON.stringify(value).replace(/-0([,}])/g, '0$1')) as Settings;

describe('settings in the address', () => {
  test('what is written is read back, whatever it is', () => {
    fc.assert(
      fc.property(settings, (value) => {
        const { settings: back, notices } = fromUrl(toUrl(value));
        expect(notices).toEqual([]);
        expect(sent(back)).toEqual(sent(value));
      }),
    );
  });

  test('the address of a page is written as it was read', () => {
    fc.assert(
      fc.property(settings, (value) => {
        const address = toUrl(value);
        expect(toUrl(fromUrl(`#${address}`).settings)).toBe(address);
        expect(new URL(`#${address}`, 'http://host/').hash.slice(1)).toBe(address);
      }),
    );
  });

  test('no text at all is an error, and none gives settings out of range', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULTS)), text))), (input) => {
        const address = typeof input === 'string' ? input : input.map(([name, value]) => `${name}=${value}`).join('&');
        const { settings: read } = fromUrl(address);
        expect(VIEWS).toContain(read.view);
        expect(read.depth).toBeGreaterThanOrEqual(1);
        expect(read.depth).toBeLessThanOrEqual(MAX_DEPTH);
        expect(read.relations.every((layer) => LAYERS.includes(layer))).toBe(true);
      }),
    );
  });

  test('only differences are written', () => {
    expect(toUrl(DEFAULTS)).toBe('');
    expect(toUrl({ ...DEFAULTS, view: 'table', select: 'paper:a/b' })).toBe('view=table&select=paper:a/b');
    expect(toUrl({ ...DEFAULTS, relations: [], categories: ['category:a,b'] })).toBe(
      'relations=&categories=category:a%2Cb',
    );
  });

  test.each([
    ['view=sideways', 'view', 'sideways'],
    ['depth=0', 'depth', '0'],
    ['depth=99', 'depth', '99'],
    ['relations=extends,invents', 'relations', 'extends,invents'],
    ['kinds=paper,novel', 'kinds', 'paper,novel'],
    ['camera=1,2', 'camera', '1,2'],
    ['camera=1e9,0,1', 'camera', '1e9,0,1'],
    ['theme=pink', 'theme', 'pink'],
    ['select=', 'select', ''],
    ['sort=height', 'sort', 'height'],
    ['years=2024-2021', 'years', '2024-2021'],
    ['years=soon', 'years', 'soon'],
    ['path=a', 'path', 'a'],
    ['path=a..b..c', 'path', 'a..b..c'],
    ['confidence=2', 'confidence', '2'],
    ['nodes=~abcdefgh', 'nodes', '~abcdefgh'],
    ['chains=some', 'chains', 'some'],
    ['unfolded=up:paper:a,paper:b', 'unfolded', 'up:paper:a,paper:b'],
    ['pins=paper:a@1', 'pins', 'paper:a@1'],
    ['pins=paper:a@1@2,@3@4', 'pins', 'paper:a@1@2,@3@4'],
    ['pins=paper:a@far@2', 'pins', 'paper:a@far@2'],
  ])('%s is told and left out', (address, name, value) => {
    expect(fromUrl(address)).toEqual({
      settings: DEFAULTS,
      notices: [`The link has an unknown value “${value}” for “${name}”; it was ignored.`],
    });
  });

  test('an unknown setting is told, and the rest of the link counts', () => {
    const { settings: read, notices } = fromUrl('#colour=red&view=table');
    expect(read.view).toBe('table');
    expect(notices).toEqual(['The link has an unknown setting “colour”; it was ignored.']);
  });

  test('the names of the contract are read', () => {
    const read = (address: string) => fromUrl(address).settings;
    expect(read('view=lineage').view).toBe('lineage');
    expect(read('view=matrix').view).toBe('matrix');
    expect(read('years=2021-2024').years).toEqual([2021, 2024]);
    expect(read('years=2021').years).toEqual([2021, 2021]);
    expect(read('venues=ICLR,ECCV').venues).toEqual(['ICLR', 'ECCV']);
    expect(read('nodes=paper:a,method:b,paper:a').nodes).toEqual(['paper:a', 'method:b']);
    expect(read('pins=paper:a@-1.5@20,method:b@0@3').pins).toEqual([
      { node: 'paper:a', x: -1.5, y: 20 },
      { node: 'method:b', x: 0, y: 3 },
    ]);
    expect(read('path=paper:a..method:b').path).toEqual(['paper:a', 'method:b']);
    expect(toUrl({ ...DEFAULTS, path: ['paper:vit-1.5', 'paper:b..c'] })).toBe('path=paper:vit-1%2E5..paper:b%2E%2Ec');
  });

  test('many nodes are written short, six characters each, and stay as they are until a graph tells their keys', () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => `paper:a-paper-with-a-long-title-of-number-${i}`);
    const address = toUrl({ ...DEFAULTS, nodes });
    expect(address.length).toBe('nodes=~'.length + 6000);
    const { settings: read, notices } = fromUrl(address);
    expect(notices).toEqual([]);
    expect(toUrl(read)).toBe(address);
    const known = new Set(['paper:another', ...nodes]);
    expect(withoutShort(read.nodes, known)).toEqual(nodes);
    // The first 36 bits of the SHA-256, whatever the graph.
    const sha = createHash('sha256')
      .update(nodes[0] ?? '')
      .digest('base64url');
    expect(read.nodes[0]).toBe(`~${sha.slice(0, 6)}`);
  });

  test('a search may be written as a form writes it', () => {
    expect(fromUrl('?q=token+merging').settings.q).toBe('token merging');
    expect(fromUrl('q=Mamba%2BTransformer').settings.q).toBe('Mamba+Transformer');
    expect(fromUrl('q=100%').settings.q).toBe('100%');
  });
});
