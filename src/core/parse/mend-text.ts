// Markdown as its writers meant it where CommonMark reads something else: headings without their blank, blanks that are none.
// Leaves to others: reading the syntax (markdown.ts), lists (mend-lists.ts). The number of lines stays.

/** `##To do` — a word or a link right behind the signs; a single `#` may be a tag or a number. */
const TIGHT_HEADING = /^( {0,3}#{2,6})(?=[\p{L}\p{N}\p{Extended_Pictographic}[(*_`"“：【])/u;
/** A no-break or full-width blank where the syntax wants a plain one. */
const ODD_BLANK =
  /^([ \t]*)([\u00a0\u2000-\u200a\u3000]*)((?:[-*+]|\d{1,9}[.)]|#{1,6})?)([\u00a0\u2000-\u200a\u3000]+)/;
const FENCE = /^\s{0,12}(?:[-*+>]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})/;
/** Signs without width; the joiner of emoji (U+200D) is not among them. */
const INVISIBLE = /[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g;

/** `| --- | --- | `: the parser wants nothing behind the last stroke of the line below a table's head. */
const OPEN_DELIMITERS = /^([ \t]{0,12}\|?(?:[ \t]{0,12}:?-+:?[ \t]{0,12}\|)+)[ \t]+$/gm;

/** `| … |` and a line of dashes right below: a rule behind the table, where the parser sees a heading of all its rows. */
const RULE_BEHIND_TABLE = /^([ \t]{0,3}\|.*\|[ \t]*\n)[ \t]{0,3}(?:-{2,}|={2,})[ \t]*$/gm;

/** One text of `\n` lines, as many as before. */
export function mendText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(OPEN_DELIMITERS, '$1')
    .replace(RULE_BEHIND_TABLE, '$1');
  if (!/[\u00a0\u2000-\u200a\u3000]|^ {0,3}##+[^#\s]|^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){20}/m.test(plain)) return plain;
  let fence: string | null = null;
  return plain
    .split('\n')
    .map((line) => {
      const sign = FENCE.exec(line)?.[1];
      if (fence !== null) {
        if (sign?.startsWith(fence)) fence = null;
        return line;
      }
      if (sign !== undefined) fence = sign;
      return mendLine(line);
    })
    .join('\n');
}

/** `> > > >`, `- - - -`: so many marks before a text are no nesting. */
const NESTED = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>])){20}/;

function flattened(line: string): string {
  const kept = NESTED.exec(line)?.[0];
  if (kept === undefined) return line;
  return kept + line.slice(kept.length).replace(/^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))+/, ' ');
}

const mendLine = (line: string): string =>
  flattened(line)
    .replace(
      ODD_BLANK,
      (_, indent: string, before: string, mark: string, after: string) =>
        indent + ' '.repeat(before.length) + mark + ' '.repeat(after.length),
    )
    .replace(TIGHT_HEADING, '$1 ');
