// Text as what names of venues are compared by.
// Leaves to others: the names (venues.ts).

import { matchesOf } from '../base/matches';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Letters and digits apart, so that a glued year (`ICLR2025`) does not hide the venue.
const TOKEN = /\p{L}+|\d+|&/gu;

export const tokensOf = (text: string): Token[] =>
  matchesOf(TOKEN, text).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
