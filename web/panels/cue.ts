// Finds the words of a cue inside the sentence they were found in.

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Where the cue stands in the text: [start, end), or null. Capitals and white space may differ; a cue that is
 * interrupted (`builds … on`) matches with up to 60 characters between its parts. Whole words only.
 */
export function cueIn(text: string, cue: string): readonly [number, number] | null {
  const parts = cue.split(/…|\.\.\.|\*/).map((part) => part.trim().split(/\s+/).map(escaped).join('\\s+'));
  const pattern = parts.filter((part) => part !== '').join('.{0,60}?');
  if (pattern === '') return null;
  for (const [before, after] of [
    ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
    ['', ''],
  ]) {
    const found = new RegExp(`${before}${pattern}${after}`, 'isu').exec(text);
    if (found !== null) return [found.index, found.index + found[0].length];
  }
  return null;
}
