// Map results -> one corpus: the reduce step. Any order, grouping or repetition of documents gives the same corpus.
// Leaves to others: who is who (link.ts and what it calls).

import { by, chain } from '../base/sort';
import type { Corpus } from '../model/corpus';
import type { DocFacts } from '../model/facts';

const order = chain(
  by<DocFacts>((facts) => facts.document.id),
  by<DocFacts>((facts) => facts.document.sha256),
);

/** The corpus without documents: the neutral element of `mergeCorpora`. */
export const emptyCorpus: Corpus = { facts: [] };

/** A corpus of one document. */
export const corpusOf = (facts: DocFacts): Corpus => ({ facts: [facts] });

/**
 * The documents of both, each once. Associative, commutative and idempotent, so that parts of a large corpus can be
 * reduced anywhere and in any order. Linear in the number of documents.
 */
export function mergeCorpora(a: Corpus, b: Corpus): Corpus {
  const facts: DocFacts[] = [];
  let i = 0;
  let j = 0;
  for (
    let left = a.facts[i], right = b.facts[j];
    left !== undefined || right !== undefined;
    left = a.facts[i], right = b.facts[j]
  ) {
    const turn = left === undefined ? 1 : right === undefined ? -1 : order(left, right);
    if (turn < 0 && left !== undefined) {
      facts.push(left);
      i++;
    } else if (turn > 0 && right !== undefined) {
      facts.push(right);
      j++;
    } else if (left !== undefined && right !== undefined) {
      facts.push(preferred(left, right));
      i++;
      j++;
    }
  }
  return { facts };
}

/** The same text read twice gives the same facts. Where two readers disagree, the choice must not depend on which came first. */
function preferred(a: DocFacts, b: DocFacts): DocFacts {
  if (a === b) return a;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
