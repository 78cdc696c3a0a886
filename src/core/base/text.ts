// Folding and comparing of strings, the same for every stage.

/** Nearly all text; it needs no Unicode tables, which take ten times as long. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Lower case, without accents and compatibility forms: `Ünïted ＡＩ` → `united ai`. */
export const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Whether a Chinese, Japanese or Korean letter stands in it. */
export const hasCjk = (text: string): boolean => CJK.test(text);

/** Letters and digits only, folded: the form in which two spellings of one name are equal. `Moe-Mamba` → `moemamba`. */
export const letters = (text: string): string =>
  isAscii(text) ? text.toLowerCase().replace(/[^a-z\d]+/g, '') : fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The first letter or digit of each word, in small letters: `Slow Drifting Moss` → `sdm`. */
export const initialsOf = (words: string): string =>
  (words.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();

/** Whether all signs of the first stand in the second in their order: `mgn` in `moss glimmer nets`. */
export function subsequence(short: string, long: string): boolean {
  let i = 0;
  for (const char of long) if (char === short[i]) i++;
  return i === short.length;
}

/** `letters` of a name, in which a plus at the end of a word counts, and a star behind capitals: `PointNet++` is not `PointNet`, `A*` not `A`. */
export const nameLetters = (name: string): string => letters(/[+*#]/.test(name) ? withSigns(name) : name);

const withSigns = (name: string): string => starsSpelled(name.replace(/\+(?![\p{L}\p{N}])/gu, 'plus'));

/** `RRTstar`, `RRTsharp` for `RRT*`, `RRT#`. */
export const starsSpelled = (name: string): string =>
  name.replace(STAR, 'star').replace(/(?<=(?<![\p{L}\p{N}])\p{Lu}{1,6})#(?![\p{L}\p{N}])/gu, 'sharp');

/** The star of `A*`, `RRT*-Smart`; not the mark of a footnote behind a word. */
export const STAR = /(?<=(?<![\p{L}\p{N}*])\p{Lu}{1,6})\*(?![\p{L}\p{N}*])/gu;

/** A readable slug for keys: `Token merging & more` → `token-merging-more`; never empty. */
export function slug(text: string, maxLength = 80): string {
  const whole = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return whole.slice(0, maxLength).replace(/-+$/, '') || 'untitled';
}

/** Runs of white space (no-break space too) become one blank; ends trimmed. Single blanks are left alone, so most texts are not made anew. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b]{2,}|[^\S ]|\u200b/g, ' ').trim();
