// The query language as text: `uses:"token merging" year:>=2024 -category:Theory mamba` -> clauses, and what stands at the
// caret. Leaves to others: which nodes a clause holds for (query.ts), what could be written next (complete.ts).

export const FIELDS = [
  'uses',
  'extends',
  'inspired-by',
  'compares',
  'draws-on',
  'led-to',
  'confidence',
  'year',
  'venue',
  'category',
  'author',
  'title',
  'kind',
  'has',
] as const;
export type Field = (typeof FIELDS)[number];

/** Other names that people try. */
const SYNONYMS: Readonly<Record<string, Field>> = {
  technique: 'uses',
  tech: 'uses',
  use: 'uses',
  extend: 'extends',
  'based-on': 'extends',
  inspired: 'inspired-by',
  compare: 'compares',
  'drawn-on': 'draws-on',
  'builds-on': 'draws-on',
  from: 'draws-on',
  'leads-to': 'led-to',
  to: 'led-to',
  sure: 'confidence',
  certainty: 'confidence',
  in: 'category',
  section: 'category',
  cat: 'category',
  by: 'author',
  authors: 'author',
  name: 'title',
  type: 'kind',
  is: 'kind',
};

export const fieldOf = (word: string): Field | null => {
  const lower = word.toLowerCase();
  return FIELDS.find((field) => field === lower) ?? SYNONYMS[lower] ?? null;
};

export interface Clause {
  /** null for plain words. */
  readonly field: Field | null;
  readonly value: string;
  readonly isNot: boolean;
  /** Offsets in the text, the minus sign and the quotation marks included. */
  readonly start: number;
  readonly end: number;
}

const CLAUSE = /(-)?(?:([\p{L}-]+)(?::|(?=[<>]=?[\d.]))(?:"([^"]*)"?|(\S*))|"([^"]*)"?|(\S+))/gu;

/** Takes a query apart; before `>` and `<` the colon may be missing. A word with a colon whose first part is no field (`RE: search`) stays a word. */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  for (const match of text.matchAll(CLAUSE)) {
    const [whole, minus, name, quoted, bare, phrase, word] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const field = name === undefined ? null : fieldOf(name);
    if (name !== undefined && field === null) {
      found.push({ field: null, value: whole.replaceAll('"', ''), isNot: false, ...span });
    } else if (field !== null) {
      found.push({ field, value: (quoted ?? bare ?? '').trim(), isNot: minus === '-', ...span });
    } else {
      const value = phrase ?? word ?? '';
      // A dash alone, or before a space, is no minus sign.
      if (value !== '') found.push({ field: null, value, isNot: minus === '-', ...span });
    }
  }
  return found;
}

export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** `2024`, `>=2024`, `<2020`, `2021-2023`, `2021..`; null for anything else. */
export function yearRangeOf(value: string): YearRange | null {
  const one = /^(>=|<=|>|<|=)?(\d{4})$/.exec(value);
  if (one !== null) {
    const year = Number(one[2]);
    switch (one[1]) {
      case '>=':
        return { from: year, to: Number.POSITIVE_INFINITY };
      case '<=':
        return { from: Number.NEGATIVE_INFINITY, to: year };
      case '>':
        return { from: year + 1, to: Number.POSITIVE_INFINITY };
      case '<':
        return { from: Number.NEGATIVE_INFINITY, to: year - 1 };
      default:
        return { from: year, to: year };
    }
  }
  const two = /^(\d{4})?(?:-|–|\.\.)(\d{4})?$/.exec(value);
  if (two === null || (two[1] === undefined && two[2] === undefined)) return null;
  return {
    from: two[1] === undefined ? Number.NEGATIVE_INFINITY : Number(two[1]),
    to: two[2] === undefined ? Number.POSITIVE_INFINITY : Number(two[2]),
  };
}

/** `>=0.8`, `<0.5`, `80%`, `0.8`, which alone is the least; null for anything else. */
export function shareRangeOf(value: string): { readonly from: number; readonly to: number } | null {
  const [, sign, number] = /^(>=|<=|>|<|=)?\s*(\d*\.?\d+)\s*%?$/.exec(value) ?? [];
  if (number === undefined) return null;
  const share = Number(number) > 1 ? Number(number) / 100 : Number(number);
  return sign?.startsWith('<') === true ? { from: 0, to: share } : { from: share, to: 1 };
}

export interface PairWords {
  readonly names: readonly [string, string];
  /** With a word between them, which may as well belong to a title: both have to be names. */
  readonly isLoose: boolean;
}

const ARROW = /^\s*(\S.*?)\s*(?:->|→|=>|\.\.)\s*(\S.*?)\s*$/su;
/** `path from ToMe to Famba-V`, `compare ToMe and Famba-V`: the word in front says what is wanted. */
const ASKED =
  /^\s*(?:(?:path|way|connection)\s+(?:from|between)|path|between|connect|compare)\s+(\S.*?)\s+(?:to|and|with|vs\.?|versus)\s+(\S.*?)\s*$/isu;
const PLAIN = /^\s*(\S.*?)\s+(?:to|vs\.?|versus)\s+(\S.*?)\s*$/isu;

/** Two names with an arrow or `..` between them, or a word: `Switch Transformers -> MoE-Mamba`, `ToMe to Famba-V`. */
export function pairIn(text: string): PairWords | null {
  const arrow = ARROW.exec(text);
  const [, from, to] = arrow ?? ASKED.exec(text) ?? PLAIN.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { names: [from, to], isLoose: arrow === null };
}

/** A value as it is written in a query. */
export const quotedValue = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);
