// All matches of a pattern. `matchAll` makes a copy of the pattern at each call: with it, 1.8 % of the time of a build of 10,000
// entries went into making patterns.

import { cheaper } from './plain';

/** What `text.matchAll(pattern)` gives, at once; the pattern must be global. */
export function matchesOf(given: RegExp, text: string): RegExpExecArray[] {
  const pattern = cheaper(given, text);
  const found: RegExpExecArray[] = [];
  // As a search to the end leaves it, whichever of the two is asked.
  given.lastIndex = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again; a Unicode pattern steps over both halves of a character.
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The same with offsets alone, in half the time, for patterns of runs: what stands between two runs has no character that one
 * could begin with, so that the next occurrence of its text is the run itself. The pattern must be global.
 */
export function runsOf(pattern: RegExp, text: string): Word[] {
  let end = 0;
  return (text.match(cheaper(pattern, text)) ?? []).map((run) => {
    const start = text.indexOf(run, end);
    end = start + run.length;
    return { text: run, start, end };
  });
}
