// Nodes whose names hold words: what the search answers with while its index is still being made.
// Leaves to others: typing errors, other fields than names, fine ranking (search.ts).

import { fold } from '../../src/core/base/text';
import type { NodeAttributes } from '../../src/core/model/graph';
import type { Catalog } from './catalog';
import type { Hit } from './search';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Nodes with every word at the beginning of one of a name's words, what most builds on first. 10 ms for 12,000 nodes. */
export function namesWith({ graph, builtUpon }: Catalog, words: readonly string[], limit: number): Hit[] {
  const asked = words.map(fold).filter((word) => word !== '');
  if (asked.length === 0) return [];
  const found: Hit[] = [];
  graph.forEachNode((key, node) => {
    const name = nameOf(node);
    if (asked.every((word) => holds(name, word))) found.push({ key, kind: node.kind });
  });
  const weight = ({ key }: Hit): number => builtUpon.get(key) ?? 0;
  return found.sort((a, b) => weight(b) - weight(a)).slice(0, limit);
}

const nameOf = (node: NodeAttributes): string =>
  fold(node.kind === 'paper' && node.title !== node.label ? `${node.label} ${node.title}` : node.label);

/** A single letter is a word of its own, as in the index: half of all names have a word that begins with it. */
function holds(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    const isStart = at === 0 || !LETTER.test(name[at - 1] ?? '') || !isSpaced(word);
    const isWhole = word.length > 1 || !isSpaced(word) || !LETTER.test(name[at + 1] ?? '');
    if (isStart && isWhole) return true;
  }
  return false;
}

/** Scripts without spaces have no beginnings of words. */
const isSpaced = (word: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word);
