// Sentences of a text, with offsets. Intl.Segmenter (UAX #29) plus a merge after abbreviations it splits at.

import { remembered } from './remembered';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ABBREVIATION =
  /(?:^|[\s([])(?:e\.g|i\.e|cf|fig|figs|sec|eq|eqs|vs|etc|approx|resp|dr|prof|mr|ms|no|vol|pp|ch|al|et al|w\.r\.t|a\.k\.a|incl|ref|refs|dept|univ|inc|ltd|jr|sr|st|\p{Lu})\.\s*$/iu;

/** Techniques, relations and citations ask for the sentences of an entry one after the other. */
const FEW = 100;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits at sentence ends and at line ends; offsets are those of the text given. White space is not trimmed off offsets' text. */
export const sentences = remembered((text): readonly Span[] => {
  const found: Span[] = [];
  let base = 0;
  // A line that goes on in lower case is a wrapped one.
  for (const line of text.split(/\n(?!(?<=[^.!?:;。\s]\s*\n)[ \t]*[\p{Ll}(])/u)) {
    let open: { start: number; end: number } | null = null;
    // Segmenter slows down more than linearly on very long strings (0.4 s for 195 kB): cut them.
    for (let cut = 0; cut < line.length; cut += 20000) {
      for (const { index, segment } of segmenter.segment(line.slice(cut, cut + 20000).replace(/\n/g, ' '))) {
        const start = base + cut + index;
        const end = start + segment.length;
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
