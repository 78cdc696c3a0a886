// A name inside a sentence, and whether it is one beyond doubt.
// Leaves to others: finding it (mentions.ts).

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As it stands, modifiers ("vanilla") and plural endings of the sentence left on. */
  readonly text: string;
  /** `parent`: the work above, meant and not named ("extends it to …"); `phrase`: capitalised or quoted words that only a strong cue right before them makes a name (`Teacher Forcing`). */
  readonly kind: 'known' | 'coined' | 'link' | 'authors' | 'previous' | 'family' | 'phrase' | 'parent';
  readonly url?: string;
  /** The short form by which other lists know it. */
  readonly knownAs?: string;
  /** The short or the long form that the sentence gives beside it. */
  readonly also?: string;
}

/** A listed work, a link, or a name beyond doubt. */
export const isNamed = (mention: Mention): boolean =>
  mention.kind === 'known' || mention.kind === 'link' || (mention.kind === 'coined' && strongName(mention.text));

/** Inner capital, digit, hyphen or all capitals: a name beyond doubt. */
export const strongName = (name: string): boolean => /\p{Ll}\S*\p{Lu}|\p{Lu}{2}|\p{L}[\s-]?\d|\p{L}-\p{L}/u.test(name);

/** "unmanned aerial vehicles (UAVs": its capitals begin the words before it. */
export function isShortForm(before: string, name: string): boolean {
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const initials = (before.match(/(?<!\p{L})\p{L}/gu) ?? []).slice(-8).join('').toLowerCase();
  let found = 0;
  for (const initial of initials) if (initial === capitals[found]) found++;
  return capitals.length >= 2 && found === capitals.length;
}
