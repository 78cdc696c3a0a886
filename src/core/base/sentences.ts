// Sentences of a text, with offsets. The rules of UAX #29 plus a merge after abbreviations they split at.
// Leaves to others: those rules in ASCII (ascii-sentences.ts).

import { asciiSentences } from './ascii-sentences';
import { remembered } from './remembered';
import { isAscii } from './text';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ABBREVIATION =
  /(?:^|[\s([])(?:e\.g|i\.e|cf|fig|figs|sec|eq|eqs|vs|etc|approx|resp|dr|prof|mr|ms|no|vol|pp|ch|al|et al|w\.r\.t|a\.k\.a|incl|ref|refs|dept|univ|inc|ltd|jr|sr|st|\p{Lu})\.\s*$/iu;

/** Techniques, relations and citations ask for the sentences of an entry one after the other. */
const FEW = 100;

let segmenter: Intl.Segmenter | undefined;

/** Where the sentences of a text begin and end by UAX #29 alone. */
function boundsOf(text: string): (readonly [start: number, end: number])[] {
  if (isAscii(text)) return asciiSentences(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index, segment }) => [index, index + segment.length]);
}

/** Splits at sentence ends and at line ends; offsets are those of the text given. White space is not trimmed off offsets' text. */
export const sentences = remembered((text): readonly Span[] => {
  const found: Span[] = [];
  let base = 0;
  // A line that goes on in lower case is a wrapped one.
  for (const line of text.split(/\n(?!(?<=[^.!?:;。\s]\s*\n)[ \t]*[\p{Ll}(])/u)) {
    let open: { start: number; end: number } | null = null;
    // Segmenter slows down more than linearly on very long strings (0.4 s for 195 kB): cut them.
    for (let cut = 0; cut < line.length; cut += 20000) {
      const piece = line.slice(cut, cut + 20000).replace(/\n/g, ' ');
      for (const [from, to] of boundsOf(piece)) {
        const segment = piece.slice(from, to);
        const start = base + cut + from;
        const end = base + cut + to;
        if (open) open.end = end;
        else open = { start, end };
        if (ABBREVIATION.test(segment) || /(?:^|\s)\d+\.\s*$/.test(segment) || segment.trim() === '') continue;
        found.push({ ...open, text: text.slice(open.start, open.end) });
        open = null;
      }
    }
    if (open && text.slice(open.start, open.end).trim() !== '')
      found.push({ ...open, text: text.slice(open.start, open.end) });
    base += line.length + 1;
  }
  return found;
}, FEW);
