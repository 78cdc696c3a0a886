// Patterns about letters, for texts whose letters and digits are all ASCII: there `\p{L}` is `A-Za-z`. Engines take 100 to 300 µs to
// make one pattern with `\p{L}` ready, ten times what it takes without, and a run of the command meets some hundreds of them.
// Leaves to others: what is looked for.

/**
 * ASCII, and signs beyond it that are no letters, digits, marks or pairs of units: blanks, dashes, quotation marks, arrows. Nearly
 * all English.
 */
export const isPlain = (text: string): boolean =>
  !/[^\0-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u2029\u202f-\u205e\u2190-\u23ff\u2500-\u2775\u2794-\u27bf\u3000-\u3003]/.test(
    text,
  );

/** What Unicode properties match in a plain text, as members of a class. */
const MEMBERS: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Lt: '',
  Ll: 'a-z',
  N: '0-9',
  M: '',
  'Script=Latin': 'A-Za-z',
  'Script=Greek': '',
  'Script=Cyrillic': '',
  'Script=Han': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
  'Script=Hangul': '',
  'Script=Thai': '',
};

/** Members of no plain class, or signs that mean something else without the flag `u`. */
const UNTRANSLATED = /\\P\{|\\u\{/;

/** The source of a Unicode pattern as one that matches the same in plain texts without Unicode; null where that is unknown. */
export function plainSource(source: string): string | null {
  if (UNTRANSLATED.test(source)) return null;
  let plain = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const char = source[at] ?? '';
    if (char !== '\\') {
      if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      plain += char;
      at++;
    } else if (source[at + 1] !== 'p') {
      plain += source.slice(at, at + 2);
      at += 2;
    } else {
      const end = source.indexOf('}', at);
      const members = MEMBERS[source.slice(at + 3, end)];
      if (members === undefined) return null;
      plain += inClass ? members : `[${members}]`;
      at = end + 1;
    }
  }
  return plain;
}

/** A Unicode pattern by the text it is for, each made when first asked for. They are shared, so their `lastIndex` is nobody's. */
export function patternFor(source: string, flags: string): (text: string) => RegExp {
  let whole: RegExp | undefined;
  let plain: RegExp | undefined;
  return (text) => {
    if (isPlain(text)) {
      plain ??= plainPattern(source, flags) ?? new RegExp(source, flags);
      return plain;
    }
    whole ??= new RegExp(source, flags);
    return whole;
  };
}

function plainPattern(source: string, flags: string): RegExp | null {
  const plain = plainSource(source);
  return plain === null ? null : new RegExp(plain, flags.replace('u', ''));
}

const twins = new WeakMap<RegExp, RegExp>();

/** The pattern itself, or for plain texts one that matches the same sooner. */
export function cheaper(pattern: RegExp, text: string): RegExp {
  if (!pattern.unicode || !isPlain(text)) return pattern;
  let twin = twins.get(pattern);
  if (twin === undefined) {
    twin = plainPattern(pattern.source, pattern.flags) ?? pattern;
    twins.set(pattern, twin);
  }
  return twin;
}
