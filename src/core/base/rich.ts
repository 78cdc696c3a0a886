// Cutting RichText without losing its marks and lines.

import type { Mark, RichText } from '../model/list';

export const EMPTY: RichText = { text: '', marks: [], lines: [] };

/** The part between two offsets; marks that reach over an end are cut there. */
export function sliceRich(rich: RichText, start: number, end = rich.text.length): RichText {
  const from = Math.max(0, start);
  const to = Math.max(from, Math.min(rich.text.length, end));
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const inside =
      mark.start === mark.end ? mark.start >= from && mark.start <= to : mark.start < to && mark.end > from;
    if (inside) marks.push({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from });
  }
  const lines: [number, number][] = [[0, lineAt(rich, from)]];
  for (const [offset, line] of rich.lines) if (offset > from && offset < to) lines.push([offset - from, line]);
  return { text: rich.text.slice(from, to), marks, lines };
}

/** The text without the part between two offsets. */
export function cutRich(rich: RichText, start: number, end: number): RichText {
  const moved = (offset: number): number => (offset <= start ? offset : Math.max(start, offset - (end - start)));
  const text = rich.text.slice(0, start) + rich.text.slice(end);
  const marks = rich.marks
    .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
    .filter((mark, i) => mark.end > mark.start || rich.marks[i]?.start === rich.marks[i]?.end);
  const lines = rich.lines.map(([offset, line]) => [moved(offset), line] as const);
  return { text, marks, lines: lines.filter(([offset], i) => lines[i + 1]?.[0] !== offset) };
}

/** The source line of the character at `offset`. */
export function lineAt(rich: RichText, offset: number): number {
  let line = rich.lines[0]?.[1] ?? 0;
  for (const [start, at] of rich.lines) {
    if (start > offset) break;
    line = at;
  }
  return line;
}

/** Splits where a line is broken: on purpose (`<br>`, two blanks, backslash) or softly (a new source line). */
export function splitLines(rich: RichText): readonly RichText[] {
  const known = linesOf.get(rich);
  if (known !== undefined) return known;
  const lines = linesBetweenBreaks(rich);
  linesOf.set(rich, lines);
  return lines;
}

/** Every look at a paragraph asks for its lines; what is found out about a line is kept by the line itself. */
const linesOf = new WeakMap<RichText, readonly RichText[]>();

function linesBetweenBreaks(rich: RichText): readonly RichText[] {
  const cuts = new Set<number>([0]);
  for (const mark of rich.marks) if (mark.kind === 'break') cuts.add(mark.end);
  // Words of a link, bold or in italics may be wrapped: `[Representation for\nMachine Translation](url)` is one line.
  const spans = rich.marks.filter(({ kind }) => kind === 'link' || kind === 'em' || kind === 'strong');
  for (const [offset] of rich.lines)
    if (!spans.some((mark) => mark.start < offset && offset < mark.end)) cuts.add(offset);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted
    .map((start, i) => sliceRich(rich, start, sorted[i + 1] ?? rich.text.length))
    .filter(
      (line) => line.text.trim() !== '' || line.marks.some((mark) => mark.kind === 'link' || mark.kind === 'image'),
    );
}

/** White space off both ends. Badges beside the words, links and images without any, stay: `<a href="…">\n  <img …>\n</a>`. */
export function trimRich(rich: RichText): RichText {
  const { text } = rich;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const marks = rich.marks.map((mark) => {
    const isBadge = mark.start === mark.end || (mark.kind === 'link' && text.slice(mark.start, mark.end).trim() === '');
    const place = Math.max(start, Math.min(end, mark.start));
    return isBadge ? { ...mark, start: place, end: place } : mark;
  });
  return sliceRich({ ...rich, marks }, start, end);
}

/** Several pieces, joined by a line end. */
export function joinRich(parts: readonly RichText[]): RichText {
  let text = '';
  const marks: Mark[] = [];
  const lines: [number, number][] = [];
  for (const part of parts) {
    if (text !== '') text += '\n';
    const shift = text.length;
    text += part.text;
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    for (const [offset, line] of part.lines) lines.push([offset + shift, line]);
  }
  return { text, marks, lines };
}

/** The text with one blank for each run of them, as a page shows it; line ends stay. */
export function withSingleBlanks(rich: RichText): RichText {
  const { text } = rich;
  if (!/[ \t]{2}/.test(text)) return rich;
  const moved = new Int32Array(text.length + 1);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    moved[i] = out.length;
    if (!/[ \t]/.test(text[i] ?? '')) out += text[i];
    else if (!out.endsWith(' ')) out += ' ';
  }
  moved[text.length] = out.length;
  const at = (offset: number): number => moved[offset] ?? out.length;
  return {
    text: out,
    marks: rich.marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) })),
    lines: rich.lines.map(([offset, line]) => [at(offset), line] as const),
  };
}
