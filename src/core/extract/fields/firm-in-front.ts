// Who stands before a title without being a person: `Lamp-Lab. Counting Lamps at Night, ICCE'21`, `P Lee. Counting Lamps. ICCE'21`.
// Leaves to others: people (people-in-front.ts).

import { isPeople, wordCount } from '../words';
import { SURNAME_FIRST } from './people-in-front';
import { readVenueYears } from './venue-year';

/** One or two capitalised words, a full stop, then a title and nothing but where it appeared behind it. */
const FIRM =
  /^(\p{Lu}[\p{L}\d'’&-]*(?:\s\p{Lu}[\p{L}\d'’&-]*)?\.\s+)(\p{L}.{12,200}?)[.,]\s+(\p{Lu}\p{L}{1,11}\s?['’]?\d{2}(?:\d{2})?)\.?\s*$/u;

/** Where the firm ends that a citation opens with; 0 where it opens with none. */
export function endOfFirm(text: string): number {
  const [, firm = '', title = '', print = ''] = FIRM.exec(text.split('\n', 1)[0] ?? '') ?? [];
  if (firm === '' || wordCount(title) < 4 || isPeople(title) || SURNAME_FIRST.test(title)) return 0;
  const [told] = readVenueYears(print);
  return told?.start === 0 && told.venue !== null && told.year !== null ? firm.length : 0;
}
