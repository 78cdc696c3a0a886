// Which names there are to write on the map, in which order of importance, and how they break into lines.
// Leaves to others: where each goes (labels.ts).

import type { NodeKind } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';

export interface Name {
  readonly key: string;
  readonly kind: NodeKind;
  readonly text: string;
  /** The node's own colour. */
  readonly color: string;
}

const RANK: Readonly<Record<NodeKind, number>> = { category: 3, paper: 2, method: 1, technique: 0 };

/** Categories first, then papers and methods by how much builds on them, then techniques by how many use them. */
export function rankedNames({ graph, builtUpon, byKind }: Catalog): Name[] {
  const weight = new Map<string, number>();
  graph.forEachNode((key, { kind }) => {
    const isShared = kind === 'technique' || kind === 'category';
    weight.set(key, isShared ? graph.inDegree(key) : (builtUpon.get(key) ?? 0));
  });
  const place = new Map(byKind.paper.map((key, i) => [key, i]));
  return graph
    .mapNodes((key, { kind, label, color }) => ({ key, kind, text: plain(label), color }))
    .filter(({ text }) => text !== '')
    .sort(
      (a, b) =>
        RANK[b.kind] - RANK[a.kind] ||
        (weight.get(b.key) ?? 0) - (weight.get(a.key) ?? 0) ||
        (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0) ||
        (a.key < b.key ? -1 : 1),
    );
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
