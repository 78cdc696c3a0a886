// Text as what names of venues are compared by.
// Leaves to others: the names (venues.ts).

import { runsOf, type Word } from '../base/matches';
import { cheaper } from '../base/plain';

export type Token = Word;

// Letters and digits apart, so that a glued year (`ICLR2025`) does not hide the venue.
const TOKEN = /\p{L}+|\d+|&/gu;

export const tokensOf = (text: string): Token[] => runsOf(TOKEN, text);

/** The same without places, in half the time. */
export const wordsIn = (text: string): readonly string[] => text.match(cheaper(TOKEN, text)) ?? [];
