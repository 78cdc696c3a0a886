// Acronyms and their long forms: (TRPO) in a title, MAE in "Masked Autoencoders Are …", GFS for "The Google File System".
// Leaves to others: which paper is meant when several fit (link/names.ts).
// After Schwartz and Hearst 2003: the letters of the short form stand in order in the long form, the first one at its beginning.

import { fold, letters } from './text';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const STOP = new Set('a an the of for and in on to with by via from at is are'.split(' '));

/** `A3C` → `AAAC`: the digit says how often the letter stands there. */
export const unfolded = (acronym: string): string =>
  acronym.replace(/(\p{L})([2-5])/gu, (_, letter: string, times: string) => letter.repeat(Number(times)));

/** Two to ten letters, two of them capitals at least: `MAE`, `ViT`, `PINNs`; digits only behind. */
export const looksLikeAcronym = (name: string): boolean =>
  /^(?=(?:\P{Lu}*\p{Lu}){2})[\p{L}][\p{L}-]{1,9}\d?s?$/u.test(name.trim());

/** Letters that a long form has to spell, plural `s` off. */
const lettersOf = (acronym: string): string =>
  letters(acronym.trim().replace(/(?<=\p{Lu})s$/u, '')).replace(/\d+$/, '');

/**
 * How the words spell an acronym: how many of its letters come from inside a word, at least; null if they do not spell it.
 * Each word gives its first letter and perhaps later ones in order; small words may give none, and up to `skips` others;
 * the last one gives some. At least half the letters must be first letters.
 */
function innerLetters(words: readonly string[], short: string, skips: number): number | null {
  // For each number of letters spelled (and words skipped) so far: the fewest inner letters.
  let reach = new Map([['0 0', 0]]);
  for (const [i, word] of words.entries()) {
    const next = new Map<string, number>();
    const offer = (done: number, skipped: number, inner: number): void => {
      const state = `${done} ${skipped}`;
      if (skipped <= skips && inner < (next.get(state) ?? Number.POSITIVE_INFINITY)) next.set(state, inner);
    };
    for (const [state, inner] of reach) {
      const [done = 0, skipped = 0] = state.split(' ').map(Number);
      if (i > 0 && i < words.length - 1) offer(done, STOP.has(word) ? skipped : skipped + 1, inner);
      if (word[0] === short[done])
        for (const end of endsWithin(word, short, done)) offer(end, skipped, inner + end - done - 1);
    }
    reach = next;
  }
  const whole = [...reach].filter(([state]) => state.startsWith(`${short.length} `)).map(([, inner]) => inner);
  const fewest = Math.min(...whole);
  return whole.length > 0 && fewest * 2 <= short.length ? fewest : null;
}

/** How far one word can bring the spelling, taking its first letter and any later ones in order. */
function endsWithin(word: string, short: string, from: number): Set<number> {
  const ends = new Set([from + 1]);
  for (const char of word.slice(1)) for (const at of [...ends]) if (short[at] === char) ends.add(at + 1);
  return ends;
}

/**
 * The words of a title that an acronym abbreviates, as written: `MAE`, `Masked Autoencoders Are Scalable Vision Learners` →
 * `Masked Autoencoders`. Most first letters, then the fewest words, then the leftmost; null if the title does not spell it.
 */
export function longFormIn(title: string, acronym: string): string | null {
  if (!looksLikeAcronym(acronym)) return null;
  const short = lettersOf(acronym);
  const words = [...title.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => letters(word[0]) !== short).slice(0, 30);
  const folded = words.map((word) => fold(word[0]));
  let best: { readonly text: string; readonly inner: number } | null = null;
  // Schwartz and Hearst: at most min(|A| + 5, 2|A|) words. The parts of a hyphenated word count as words here.
  const most = Math.min(short.length + 5, short.length * 2);
  for (let count = 2; count <= most; count++)
    for (let i = 0; i + count <= words.length; i++) {
      if (folded[i]?.[0] !== short[0]) continue;
      const inner = innerLetters(folded.slice(i, i + count), short, 1);
      if (inner === null || (best !== null && inner >= best.inner)) continue;
      const text = title.slice(
        words[i]?.index ?? 0,
        (words[i + count - 1]?.index ?? 0) + (words[i + count - 1]?.[0].length ?? 0),
      );
      // A long form does not reach over a colon, a bracket or a sentence end.
      if (!/[:()[\].!?;]/.test(text)) best = { text, inner };
    }
  return best?.text ?? null;
}

/** Acronyms in brackets, each with the long form before it: `Trust Region Policy Optimization (TRPO)`. */
export function bracketedAcronyms(title: string): { readonly short: string; readonly long: string }[] {
  const found: { short: string; long: string }[] = [];
  for (const match of title.matchAll(/\(([\p{L}][\p{L}\d-]{1,9})\)/gu)) {
    const short = match[1] ?? '';
    const before =
      title
        .slice(0, match.index)
        .split(/[:()[\]]/)
        .at(-1) ?? '';
    const long = longFormIn(before, short);
    if (long !== null) found.push({ short, long });
  }
  return found;
}

/** First letters of a title's words, by which an acronym of three letters or more finds it: The Google File System by `gfs`. */
export const titleInitials = (title: string): string[] =>
  phraseInitials(title).filter((initials) => initials.length >= 3);

/** Whether a phrase spells an acronym, with every word of the phrase taking part: `Vision Transformer` and `ViT`. */
export function abbreviates(acronym: string, phrase: string): boolean {
  const words = wordsOf(phrase).map(fold);
  const short = lettersOf(acronym);
  return (
    words.length >= 2 &&
    words.length <= short.length &&
    looksLikeAcronym(acronym) &&
    innerLetters(words, short, 0) !== null
  );
}

/** The first letters of a phrase's words, with and without the small ones; two to seven words. */
export function phraseInitials(phrase: string): string[] {
  const words = wordsOf(phrase).map(fold);
  const lists = [words, words.filter((word) => !STOP.has(word))].filter((list) => list.length >= 2 && list.length <= 7);
  return [...new Set(lists.map((list) => list.map((word) => word[0] ?? '').join('')))];
}
