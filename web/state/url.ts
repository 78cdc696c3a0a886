// Settings <-> the fragment of the page's address. Only what differs from the default is written.
// Leaves to others: whether a key exists in the graph (update.ts), when the address is written (mirror.ts).

import { decoded } from '../../src/core/base/percent';
import { NODE_KINDS } from '../../src/core/model/graph';
import type { Pin } from './pins';
import {
  type Camera,
  CHAINS,
  DEFAULTS,
  DIRECTIONS,
  LAYERS,
  MATRIX_COLUMNS,
  MAX_DEPTH,
  type Pair,
  SCOPES,
  type Settings,
  SORT_COLUMNS,
  type Sort,
  TABLE_NAMES,
  THEMES,
  VIEWS,
  type Years,
} from './settings';
import { packed, unpacked } from './short-keys';
import { unfoldingOf } from './tree';

/** Settings read from an address, and a sentence about each part that could not be used. */
export interface FromUrl {
  readonly settings: Settings;
  readonly notices: readonly string[];
}

type Name = keyof Settings;
/** Reads one value; undefined means that it is none. */
type Readers = { readonly [N in Name]: (text: string) => Settings[N] | undefined };
type Writers = { readonly [N in Name]: (value: Settings[N]) => string };

const NAMES = Object.keys(DEFAULTS) as Name[];

const oneOf =
  <T extends string>(all: readonly T[]) =>
  (text: string): T | undefined =>
    all.find((value) => value === text);

const someOf =
  <T extends string>(all: readonly T[]) =>
  (text: string): readonly T[] | undefined => {
    const values = list(text);
    const found = all.filter((value) => values.includes(value));
    return values.every((value) => found.some((each) => each === value)) ? found : undefined;
  };

const list = (text: string): string[] => (text === '' ? [] : text.split(',').map(decoded));
const joined = (values: readonly string[]): string => values.map(encode).join(',');

const READ: Readers = {
  view: oneOf(VIEWS),
  // Forms and people write spaces as `+`; a plus sign is written as %2B.
  q: (text) => decoded(text.replaceAll('+', ' ')),
  select: keyOf,
  focus: keyOf,
  depth: (text) => (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_DEPTH ? Number(text) : undefined),
  dir: oneOf(DIRECTIONS),
  relations: someOf(LAYERS),
  kinds: someOf(NODE_KINDS),
  categories: (text) => [...new Set(list(text))],
  techniques: (text) => [...new Set(list(text))],
  venues: (text) => [...new Set(list(text))].filter((name) => name !== ''),
  years: yearsOf,
  nodes: nodesOf,
  hidden: nodesOf,
  confidence: (text) => (/^(0(\.\d{1,2})?|1)$/.test(text) ? Number(text) : undefined),
  path: pairOf,
  pins: pinsOf,
  scope: oneOf(SCOPES),
  chains: oneOf(CHAINS),
  opened: (text) => [...new Set(list(text))].filter((key) => key !== ''),
  unfolded: (text) => (list(text).every((each) => unfoldingOf(each) !== null) ? [...new Set(list(text))] : undefined),
  matrix: oneOf(MATRIX_COLUMNS),
  table: oneOf(TABLE_NAMES),
  theme: oneOf(THEMES),
  camera: cameraOf,
  sort: sortOf,
};

const WRITE: Writers = {
  view: String,
  q: encode,
  select: (key) => encode(key ?? ''),
  focus: (key) => encode(key ?? ''),
  depth: String,
  dir: String,
  relations: joined,
  kinds: joined,
  categories: (keys) => joined(keys ?? []),
  techniques: joined,
  venues: joined,
  years: (years) => (years === null ? '' : years.join('-')),
  nodes: joinedNodes,
  hidden: joinedNodes,
  confidence: String,
  path: (pair) => (pair === null ? '' : pair.map(encodePart).join('..')),
  pins: (pins) => pins.map(({ node, x, y }) => `${encode(node)}@${x}@${y}`).join(','),
  scope: String,
  chains: String,
  opened: joined,
  unfolded: joined,
  matrix: String,
  table: String,
  theme: String,
  camera: (camera) => (camera === null ? '' : [camera.x, camera.y, camera.ratio].join(',')),
  sort: ({ by, down }) => `${by}${down ? '-down' : ''}`,
};

/** The fragment, without `#`, that brings these settings back; empty when all are the default. */
export function toUrl(settings: Settings): string {
  const parts: string[] = [];
  for (const name of NAMES) {
    if (!isSame(settings[name], DEFAULTS[name])) parts.push(`${name}=${write(name, settings)}`);
  }
  return parts.join('&');
}

const write = <N extends Name>(name: N, settings: Settings): string => WRITE[name](settings[name]);

/** Reads a fragment or query (with or without `#` or `?`). Nothing in it can fail: what is not understood is told and left out. */
export function fromUrl(text: string): FromUrl {
  const notices: string[] = [];
  let settings = DEFAULTS;
  for (const part of text.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    const value = at < 0 ? '' : part.slice(at + 1);
    if (!isName(name)) notices.push(`The link has an unknown setting “${short(decoded(name))}”; it was ignored.`);
    else {
      const read = readInto(settings, name, value);
      if (read === null)
        notices.push(`The link has an unknown value “${short(decoded(value))}” for “${name}”; it was ignored.`);
      else settings = read;
    }
  }
  return { settings, notices };
}

const isName = (name: string): name is Name => (NAMES as readonly string[]).includes(name);

function readInto<N extends Name>(settings: Settings, name: N, text: string): Settings | null {
  const value = READ[name](text);
  return value === undefined ? null : { ...settings, [name]: value };
}

function keyOf(text: string): string | null | undefined {
  return text === '' ? undefined : decoded(text);
}

/** `2021-2024`, or one year alone. */
function yearsOf(text: string): Years | undefined {
  const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (found === null) return undefined;
  const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])];
  return first <= last ? [first, last] : undefined;
}

/** `A..B`; dots inside of a key are written as %2E. */
function pairOf(text: string): Pair | undefined {
  const [from, to, more] = text.split('..').map(decoded);
  if (from === undefined || to === undefined || more !== undefined || from === '' || to === '') return undefined;
  return [from, to];
}

/** `KEY@X@Y,…` in the graph's units; one of them that is none spoils all. */
function pinsOf(text: string): readonly Pin[] | undefined {
  const pins = new Map<string, Pin>();
  for (const part of text.split(',').filter((each) => each !== '')) {
    const [key = '', x = '', y = '', more] = part.split('@');
    const isPlace = [x, y].every((each) => /^-?\d{1,9}(\.\d+)?$/.test(each));
    const node = decoded(key);
    if (node === '' || !isPlace || more !== undefined) return undefined;
    pins.set(node, { node, x: Number(x), y: Number(y) });
  }
  return [...pins.values()];
}

/** More nodes than these make an address that mail and chats cut; fewer are a pleasure to read. */
const MOST_WRITTEN_OUT = 8;

/** Keys, or short names of keys, which the graph tells (update.ts). */
function nodesOf(text: string): readonly string[] | undefined {
  const keys: string[] = [];
  for (const word of list(text)) {
    const short = word.startsWith('~') ? unpacked(word) : [word];
    if (short === null) return undefined;
    keys.push(...short);
  }
  return [...new Set(keys)].filter((key) => key !== '');
}

function joinedNodes(keys: readonly string[]): string {
  return keys.length > MOST_WRITTEN_OUT ? packed(keys) : joined(keys);
}

const encodePart = (key: string): string => encode(key).replaceAll('.', '%2E');

function cameraOf(text: string): Camera | undefined {
  const [x, y, ratio, more] = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (x === undefined || y === undefined || ratio === undefined || more !== undefined) return undefined;
  // Beyond these nothing of the graph is to be seen: the map would look blank.
  const sane = Math.abs(x) <= 3 && Math.abs(y) <= 3 && ratio >= 0.001 && ratio <= 10;
  return sane ? { x, y, ratio } : undefined;
}

function sortOf(text: string): Sort | undefined {
  const down = text.endsWith('-down');
  const by = oneOf(SORT_COLUMNS)(down ? text.slice(0, -'-down'.length) : text);
  return by === undefined ? undefined : { by, down };
}

/** Like encodeURIComponent, but colons and slashes stay, so that keys in links can be read. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Equality of setting values: primitives, lists of texts, small records. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
