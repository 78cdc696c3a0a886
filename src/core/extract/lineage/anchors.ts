// Words that a text must hold for a pattern to match it, so that most patterns are never run (nor even compiled).
// Leaves to others: the patterns (lexicon/cues.ts) and the match itself (cue-statements.ts).

/** A literal run, or what must hold of a part: one of these strings, all in lower case. `null`: nothing is known. */
type Needed = readonly string[] | null;

/** Shorter pieces stand in every sentence; two Chinese characters say more than three letters. */
const LEAST = 3;

/**
 * Strings of which any match of a case-insensitive pattern holds at least one, or null where the pattern tells none.
 * Understands what the cues are written in: literals, escapes, classes, groups, alternation and quantifiers; look-around
 * and anything else count as telling nothing, so a wrong answer is impossible, only a useless one.
 */
export function anchorsOf(pattern: string): Needed {
  let at = 0;

  const alternatives = (): Needed => {
    const found: string[] = [];
    let known = true;
    for (;;) {
      const one = sequence();
      if (one === null) known = false;
      else found.push(...one);
      if (pattern[at] !== '|') break;
      at++;
    }
    return known ? found : null;
  };

  /** One alternative: of its parts that must be there, the one with the longest strings. */
  const sequence = (): Needed => {
    let best: Needed = null;
    let run = '';
    const offer = (needed: Needed): void => {
      if (needed !== null && shortest(needed) >= Math.max(LEAST, best === null ? 0 : shortest(best) + 1)) best = needed;
    };
    const close = (): void => {
      offer(run === '' ? null : [run.toLowerCase()]);
      run = '';
    };
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const part = atom();
      const optional = quantifier();
      if (part.kind === 'literal' && !optional.quantified) run += part.text;
      else {
        close();
        if (!optional.may) offer(part.kind === 'literal' ? [part.text.toLowerCase()] : part.needed);
      }
    }
    close();
    return best;
  };

  type Atom = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'other'; readonly needed: Needed };

  const atom = (): Atom => {
    const char = pattern[at++] ?? '';
    if (char === '[') {
      while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
      at++;
      return { kind: 'other', needed: null };
    }
    if (char === '(') {
      const look = /^\?(?:<?[=!])/.exec(pattern.slice(at))?.[0];
      at += look?.length ?? (pattern.startsWith('?:', at) ? 2 : 0);
      const needed = alternatives();
      at++;
      return { kind: 'other', needed: look === undefined ? needed : null };
    }
    if (char === '\\') {
      const escaped = pattern[at++] ?? '';
      if (/[pPu]/.test(escaped) && pattern[at] === '{') at = pattern.indexOf('}', at) + 1;
      return /[A-Za-z0-9]/.test(escaped) ? { kind: 'other', needed: null } : { kind: 'literal', text: escaped };
    }
    return char === '.' || char === '^' || char === '$'
      ? { kind: 'other', needed: null }
      : { kind: 'literal', text: char };
  };

  /** Whether a quantifier follows, and whether it allows the part to be absent. */
  const quantifier = (): { readonly quantified: boolean; readonly may: boolean } => {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(pattern.slice(at));
    if (found === null) return { quantified: false, may: false };
    at += found[0].length;
    return { quantified: true, may: found[0].startsWith('?') || found[0].startsWith('*') || found[1] === '0' };
  };

  return alternatives();
}

const CHARACTER = /[\u3040-\u9fff]/gu;

const shortest = (strings: readonly string[]): number =>
  Math.min(...strings.map((one) => one.length + (one.match(CHARACTER)?.length ?? 0)));
