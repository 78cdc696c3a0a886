// Titles on a line of their own below the name of the work, in the same entry.
// Leaves to others: titles on the line of the name (title-behind.ts), in a field (title-field.ts), below a heading (citation.ts).

import { splitLines } from '../../base/rich';
import { letters, squeeze } from '../../base/text';
import type { RichText } from '../../model/list';
import type { Entry } from '../entry';
import { isCoined, looksLikeName, looksLikeProse, surelyTitle, wordCount } from '../words';
import { isAnyPaper, readAddress } from './links';
import { NEUTRAL, readSigns } from './signs';
import { cleanTitle } from './title-end';
import { readVenueYears } from './venue-year';

/** How many lines below the name may hold the title. */
const MOST_LINES = 3;

/**
 * The title below a name that leads to no paper: with the address of the paper behind it, or with the name in front.
 *
 *     - **LampNet** [[Lamp Lab]](url) Mar. 2022 [close]        - `2024/01` | `LampNet` | `Lee et al.`
 *       Lighting Every Room at Night [[Preprint]](url)           LampNet: Lighting Every Room at Night
 */
export function titleBelowName({ shape, signs, head, parts }: Entry): string | null {
  const found = signs.title;
  if ((shape !== 'item' && shape !== 'paragraph') || found === null || found.how === 'quote') return null;
  const name = found.title;
  if (wordCount(name) > 3 || !(looksLikeName(name) || isCoined(name))) return null;
  if (found.url !== null && isAnyPaper(readAddress(found.url), '')) return null;
  const lines = [head, ...parts.filter(({ kind }) => kind !== 'item').map(({ rich }) => rich)].flatMap(splitLines);
  for (const line of lines.slice(1, 1 + MOST_LINES)) {
    const title = titleOf(line, name);
    if (title !== null) return title;
  }
  return null;
}

/** What words about a work begin with. */
const SAYS = /^(?:it|this|these|they|we|see|also|based|built|builds|extends|follows|uses|from|by)\s/i;

/** The title that a line holds and nothing else, if it says that it is of the work of that name. */
function titleOf(line: RichText, name: string): string | null {
  const { title, paperLink, links } = readSigns(line, NEUTRAL);
  if (title === null || title.how !== 'plain' || title.start > title.lead || wordCount(title.title) < 4) return null;
  const words = cleanTitle(squeeze(title.title));
  // Lamp Reviews Letters 5.1 (2025)
  if (readVenueYears(line.text).some(({ venue, start }) => venue !== null && start <= title.start)) return null;
  if (!surelyTitle(words) || looksLikeProse(words) || SAYS.test(words)) return null;
  const isNamed = letters(words.split(/[:：]/)[0] ?? '') === letters(name) && /[:：]/.test(words);
  const behind = line.text.slice(title.end, links[0]?.mark.start ?? line.text.length);
  return isNamed || (paperLink && !/\p{L}/u.test(behind)) ? words : null;
}
