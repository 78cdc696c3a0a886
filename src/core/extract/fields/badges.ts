// What static badges say in their address: `https://img.shields.io/badge/DAC-2025-green.svg` → DAC, 2025.
// Leaves to others: links around badges (links.ts), which venue and year to believe (paper-venue.ts).

import { decoded } from '../../base/percent';
import { squeeze } from '../../base/text';
import type { Mark, RichText } from '../../model/list';
import type { Passage } from './passage';
import { isOnlyVenue } from './title-links';
import { readVenueYears } from './venue-year';

/** The words of a badge, label first: `label-message-colour`, `message-colour`; `--` is a hyphen and `_` a blank. None for other pictures. */
export function badgeWords({ url }: Mark): string[] {
  const path = /img\.shields\.io\/badge\/([^?#]+?)(?:\.(?:svg|png))?(?:[?#].*)?$/.exec(url ?? '')?.[1];
  if (path === undefined) return [];
  const parts = path.split(/(?<!-)-(?!-)/).map((part) => squeeze(decoded(part).replace(/--|__|_/g, written)));
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}

const written = (sign: string): string => (sign === '--' ? '-' : sign === '__' ? '_' : ' ');

/** What badges beside an entry say of its print: `DAC-2025-green`, `Accepted-CVPR_2025-blue`; a preprint server is a label. */
export function printOnBadges({ marks, lines }: RichText): Passage[] {
  return marks
    .filter(({ kind }) => kind === 'image')
    .map(badgeWords)
    .map((words) => {
      const all = words.join(' ');
      return (words.length === 2 && DATED.test(all)) || ACRONYM_DATED.test(all)
        ? `(${all})`
        : words.findLast(isPublished);
    })
    .filter((text) => text !== undefined)
    .map((text) => ({ role: 'meta', rich: { text, marks: [], lines: [[0, lines[0]?.[1] ?? 0]] } }));
}

const isPublished = (words: string): boolean => isOnlyVenue(words) && !readVenueYears(words)[0]?.preprint;

/** A name and a year; not `Updated-2024`. */
const DATED = /^(?!(?:released?|updated?|created|since|last|version|copyright)\b)\p{Lu}.* (?:19|20)\d{2}$/iu;

/** `QSIC 2024` */
const ACRONYM_DATED = /^\p{Lu}{2}[\p{Lu}\p{Ll}&-]*\s(?:19|20)\d{2}$/u;
