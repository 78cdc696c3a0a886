// Acronyms that a text spells out in small letters, "domain-specific languages (DSLs)": kinds of things, no works, unless other
// lists list one of that name, or the words end on a way of doing things ("group relative policy optimization (GRPO)").
// Leaves to others: all other names (mentions.ts).

import { SPELLED_WAYS } from '../../lexicon/ways';
import { isListedElsewhere, standingOf } from '../../lexicon/well-known';
import { isShortForm, type Mention } from './mention';

const WAY = new RegExp(`\\b${SPELLED_WAYS}\\s$`);

const SPELLED_OUT = /(\p{L}\p{Ll}*[\s-](?:\p{Ll}+[\s-]){1,5})\((\p{Lu}{2,6})(s)?\)/gu;

/** The acronyms, without a plural's end, of which a text says what kind of thing they are. */
export function kindsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.includes('('))
    for (const [, words = '', acronym = '', plural] of text.matchAll(SPELLED_OUT)) {
      const mayBeWork = plural === undefined ? isListedElsewhere(acronym) : standingOf(acronym).work > 0;
      if (isShortForm(words, acronym) && !WAY.test(words) && !mayBeWork) found.add(acronym);
    }
  return found;
}

/** Whether a mention is one of those. */
export const isKind = ({ kind, text }: Mention, kinds: ReadonlySet<string>): boolean =>
  kind === 'coined' && kinds.has(text.replace(/s$/, ''));
