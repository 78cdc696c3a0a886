// How wide words are, and as much of them as fits.

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width in pixels; an estimate where there is no canvas. */
export function widthOf(text: string, font: string): number {
  const id = `${font} ${text}`;
  const known = widths.get(id);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  let width = [...text].length * 6.5;
  if (context !== null) {
    context.font = font;
    width = context.measureText(text).width;
  }
  if (widths.size > 20_000) widths.clear();
  widths.set(id, width);
  return width;
}

/** The text, or its beginning with an ellipsis. `font` as in CSS. */
export function fitted(text: string, font: string, room: number): string {
  // Far longer than any room: not worth measuring.
  const letters = [
    ...text
      .slice(0, 400)
      .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
      .trim(),
  ];
  if (letters.length === text.trim().length && widthOf(text.trim(), font) <= room) return text.trim();
  let [least, most] = [0, letters.length];
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(cut(middle), font) <= room) least = middle;
    else most = middle - 1;
  }
  return cut(least);
}

/** The text in up to `most` lines, broken between words; what is left over ends in an ellipsis. */
export function fittedLines(text: string, font: string, room: number, most: number): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  while (lines.length < most - 1 && words.length > 1) {
    let count = words.length;
    while (count > 0 && widthOf(words.slice(0, count).join(' '), font) > room) count--;
    // A word that is too long for a line is cut there.
    if (count === 0 || count === words.length) break;
    lines.push(words.splice(0, count).join(' '));
  }
  return [...lines, fitted(words.join(' '), font, room)];
}
