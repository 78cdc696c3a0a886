// Which names there are to write on the map, in which order of importance, and how they break into lines.
// Leaves to others: where each goes (labels.ts).

import type { NodeKind } from '../../src/core/model/graph';
import { type Catalog, nodeOf } from '../data/catalog';

/**
 * How a name is written: what gives the map its colours (categories, or techniques that communities are called by), the
 * categories below those, and the other kinds of nodes.
 */
export type Tier = 'territory' | 'section' | 'paper' | 'method' | 'technique';

export interface Name {
  readonly key: string;
  /** The node that it is written at: of a community, the paper in its middle. */
  readonly at: string;
  /** Of a community as of a category. */
  readonly kind: NodeKind;
  readonly tier: Tier;
  readonly text: string;
  /** The same uncut: of categories that begin alike, `text` is what tells them apart. */
  readonly whole: string;
  /** The node's own colour. */
  readonly color: string;
  /** Written only when the reader comes nearer or asks for it: a technique that a single paper uses. */
  readonly isMinor: boolean;
}

/** Territories first, then what much builds on, then the rest by kind; techniques by how many papers use them. */
export function rankedNames(catalog: Catalog): Name[] {
  const { graph, byKind, legend, shortNames, communities, groundOf } = catalog;
  const grounds = new Map(
    communities.map(({ technique, papers }) => {
      const at = middleOf(graph, papers);
      return [technique, { at, color: groundOf.get(at), size: papers.length }];
    }),
  );
  const territories = new Set(communities.length > 0 ? grounds.keys() : legend.map(({ key }) => key));
  const place = new Map(byKind.paper.map((key, i) => [key, i]));
  return graph
    .mapNodes((key, { kind, label, color }) => {
      const tier: Tier = territories.has(key) ? 'territory' : kind === 'category' ? 'section' : kind;
      const ground = grounds.get(key);
      const weight = ground?.size ?? weightOf(catalog, key, tier);
      const isMinor = tier === 'technique' && weight < 2;
      const whole = plain(label);
      const short = shortNames.get(key);
      const text = short === undefined ? whole : `… ${plain(short)}`;
      return {
        key,
        at: ground?.at ?? key,
        kind: ground === undefined ? kind : 'category',
        tier,
        text,
        whole,
        color: ground?.color ?? color,
        isMinor,
        rank: BASE[tier] + weight,
      };
    })
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.rank - a.rank || (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0) || (a.key < b.key ? -1 : 1));
}

/** The one of several nodes that is nearest to the middle of them all. */
function middleOf(graph: Catalog['graph'], keys: readonly string[]): string {
  const places = keys.map((key) => ({ key, x: graph.getNodeAttribute(key, 'x'), y: graph.getNodeAttribute(key, 'y') }));
  const mean = (side: 'x' | 'y'): number => places.reduce((sum, place) => sum + place[side], 0) / places.length;
  const [x, y] = [mean('x'), mean('y')];
  const far = (place: { x: number; y: number }): number => (place.x - x) ** 2 + (place.y - y) ** 2;
  return places.reduce((best, place) => (far(place) < far(best) ? place : best), places[0] ?? { key: '', x, y }).key;
}

/** A work that three others build on comes before one that one builds on, whether the list has it or not. */
const BASE: Readonly<Record<Tier, number>> = {
  territory: 1e9,
  section: 1.5e6,
  paper: 1e6,
  method: 1e6 - 1,
  technique: 0,
};

function weightOf({ graph, builtUpon }: Catalog, key: string, tier: Tier): number {
  switch (tier) {
    case 'territory':
    case 'section':
      return graph.inDegree(key);
    case 'technique':
      return nodeOf(graph, key, 'technique')?.papers ?? 0;
    case 'paper':
    case 'method':
      return (builtUpon.get(key) ?? 0) * 1e6;
  }
}

/** Without characters that turn the direction of text: on a canvas nothing shuts one name off from the next. */
const plain = (label: string): string =>
  label
    .slice(0, 400)
    .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .trim();

/** Breaks at spaces into lines of about `wide` letters; what does not fit into `most` lines ends in an ellipsis. */
export function wrapped(text: string, wide: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || lengthOf(longer) <= wide) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most).map((each) => (lengthOf(each) > wide + 4 ? `${cut(each, wide)}…` : each));
  const end = kept.at(-1) ?? '';
  if (lines.length > most && !end.endsWith('…')) kept[kept.length - 1] = `${end}…`;
  return kept;
}

/** Wide letters (CJK and full-width forms) take the room of two. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

function lengthOf(text: string): number {
  let length = 0;
  for (const letter of text) length += WIDE.test(letter) ? 2 : 1;
  return length;
}

function cut(text: string, wide: number): string {
  let length = 0;
  let kept = '';
  for (const letter of text) {
    length += WIDE.test(letter) ? 2 : 1;
    if (length > wide) break;
    kept += letter;
  }
  return kept;
}
