// Sentence boundaries of UAX #29 for texts in ASCII: Intl.Segmenter finds the same in ten times the time.
// Leaves to others: other texts, abbreviations (sentences.ts).

/** Ends a sentence, whatever follows. */
const LINE_END = /[\r\n]/;

/**
 * A full stop, question or exclamation mark, closing quotes and brackets, blanks and a line end behind it (SB8a–SB11). A bracket
 * or quote that opens closes as well: the two are one class.
 */
const STOP = /([.?!])["'()[\]{}]*[ \t\v\f]*(?:\r\n?|\n)?|\r\n?|\n/g;

/** A small letter before any other word (SB8). */
const SMALL_NEXT = /[^A-Za-z.?!\r\n]*[a-z]/y;

/** Start and end of each sentence of a text in ASCII, without gaps. */
export function asciiSentences(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const end = STOP.lastIndex;
    if (end === text.length || goesOn(text, stop, end)) continue;
    found.push([start, end]);
    start = end;
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

/** Whether the sentence goes on behind such an end. */
function goesOn(text: string, { index, 0: whole, 1: mark }: RegExpExecArray, end: number): boolean {
  if (mark === undefined || LINE_END.test(whole)) return false;
  const next = text.charAt(end);
  // A comma, semicolon, colon, hyphen or another full stop (SB8a)
  if (/[,;:.?!-]/.test(next)) return true;
  if (mark !== '.') return false;
  // 3.14, U.S (SB6, SB7)
  if (whole === '.' && /\d/.test(next)) return true;
  if (whole === '.' && /[A-Z]/.test(next) && /[A-Za-z]/.test(text.charAt(index - 1))) return true;
  SMALL_NEXT.lastIndex = end;
  return SMALL_NEXT.test(text);
}
