// What terms are compared by when they are spelled differently: the stems of their words.
// Leaves to others: which terms are one (techniques.ts).

import { remembered } from '../base/remembered';
import { stem } from '../base/stem';
import { fold } from '../base/text';

/** British endings made American: `quantisation` → `quantization`, `factorised` → `factorized`. Applied to both sides, a word made wrong (`supervized`) does no harm. */
export const american = (word: string): string =>
  word.length > 7 ? word.replace(/is(ations?|e|es|ed|ing)$/, 'iz$1') : word;

const stemOf = remembered((word) => stem(american(word)));

/** Word stems in order: `token-merging`, `Token merging`, `tokens merged` are one term. */
export const stemsOf = (name: string): string => stemsOfFolded(fold(name));

const stemsOfFolded = (folded: string): string => (folded.match(/[\p{L}\p{N}+]+/gu) ?? []).map(stemOf).join(' ');

/** The stems of all labels of a vocabulary, one label after the other. */
export const stemsOfAll = (
  concepts: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): readonly string[] => concepts.flatMap(({ name, aliases }) => [name, ...aliases].map(stemsOf));
