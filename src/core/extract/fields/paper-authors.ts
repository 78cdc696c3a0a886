// The people of an entry, one by one.
// Leaves to others: which stretch holds them (passages.ts).

import { squeeze } from '../../base/text';
import type { Entry } from '../entry';
import { isPeople, looksLikeAuthors } from '../words';
import type { Passage } from './passage';
import { GIVEN, inPairs, SURNAME } from './people-in-pairs';
import { areNames } from './people-passages';
import { withoutLinks } from './title-links';
import { readVenueYears } from './venue-year';

/** `[Title](url "Jo Lee, Ana Ruiz")`: the people in the title of the link. */
function authorsOfLink(entry: Entry): string {
  const title = entry.signs.title;
  const link = entry.head.marks.find(
    (mark) => mark.kind === 'link' && title !== null && mark.start >= title.start - 1 && mark.start < title.end,
  );
  const alt = link?.alt ?? '';
  return looksLikeAuthors(alt) || /^(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}$/u.test(alt) ? alt : '';
}

const PERSON = String.raw`(?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}'’-]+`;
/** `Jo Lee et al., 2019`, `Lee and Ruiz 2019` */
const BEFORE_YEAR = new RegExp(
  String.raw`(${PERSON}\s+(?:and|&)\s+${PERSON}(?:\s+et\.?\s*al\.?)?|${PERSON}\s+et\.?\s*al\.?)(?=[.,\s(]*(?:19|20)\d{2})`,
  'u',
);

export function authorsOf(passages: readonly Passage[], entry: Entry): string[] {
  const field = passages.find((passage) => passage.role === 'authors');
  let text = field ? withoutLinks(field.rich) : '';
  if (text === '' && entry.signs.title) {
    const after = entry.head.text.slice(entry.signs.title.end);
    const by = /(?:^|[\s,(])by\s+(\p{Lu}[^\n[(]{2,400}?)(?:\s[-–—]\s|(?<!\b\p{Lu})\.\s|\.?$|\n|\[|\()/u.exec(
      after,
    )?.[1];
    const italic = entry.head.marks.find(
      (mark) =>
        mark.kind === 'em' &&
        mark.start !== entry.signs.title?.start &&
        looksLikeAuthors(entry.head.text.slice(mark.start, mark.end)),
    );
    const etal = BEFORE_YEAR.exec(after)?.[1];
    if (by && (isPeople(by) || ONE_AND_YEAR.test(by))) text = by;
    else if (italic) text = entry.head.text.slice(italic.start, italic.end);
    else if (etal && looksLikeAuthors(etal)) text = etal;
    else {
      // Within the link too: [Lee & Ruiz. Title](url)
      const { lead, start, end, title } = entry.signs.title;
      const at = entry.head.text.indexOf(title, start);
      const before = entry.head.text
        .slice(lead, at > start && at < end ? at : start)
        .replace(/^\[(?:[^\][]*\]\s*)?|[\s,]*\((?:19|20)\d{2}[a-z]?\)\W*$|(?:[\s"“*([:,-]|(?<!\b\p{Lu})\.)+$/gu, '')
        .replace(/[\s,]+(?:19|20)\d{2}$/, '');
      if (before.length > 5 && (isPeople(before) || areNames(before) || inPairs(before) !== null)) text = before;
    }
  }
  if (text === '') text = authorsOfLink(entry);
  if (text === '') return [];
  const told = readVenueYears(text)[0];
  const people = (told && told.start > 3 ? text.slice(0, told.start) : text).replace(
    /^[\s.,;:|\p{Extended_Pictographic}–—-]*(?:(?:by|authors?)\b[:\s]*|(?:19|20)\d{2}\s+(?=\p{Lu})|[^\s,:]{2,20}:\s+)?|(?<=\bet\.?\s?al\b).*$|\s\(note\b.*$/gisu,
    '',
  );
  const pairs = inPairs(people);
  if (pairs !== null) return pairs;
  // Jo Lee, Ana Ruiz / Lamp Institute
  const names = people
    // Jo Lee (Lamp Institute, Oil City), Ana Ruiz
    .replace(/(?<=\p{L})\s*\([^()\d]{3,80}\)(?=\s*(?:[,;&]|and\b|$))/gu, '')
    .replace(/(?<=,.*)\s\/\s.*$/su, '')
    .split(/\s*[,;·•&]\s*(?:and\s+)?|\s+and\s+/i)
    .map((one) =>
      squeeze(one)
        // 论文：Jo Lee
        .replace(/^\p{Script=Han}{1,6}[:：]\s*/u, '')
        .replace(/\s+et\.?\s*al[.\s]*$/i, '')
        // Wei Lee 0002: the second of that name at DBLP
        .replace(/(?<=\p{L}) 0\d{3}$/u, '')
        .replace(/^[*_\s]+|\s[\s.–—-]+$|[*_†‡|\s]+$|(?<!\b\p{Lu})\.+$/gu, ''),
    )
    .filter(
      (one) =>
        (one.length > 1 || /^\p{Lu}$/u.test(one)) &&
        /\p{L}/u.test(one) &&
        !/^(?:and|et al|others|submitted(?: on)?|(?:ph\.?\s?d\.?|master'?s?|m\.?\s?sc?\.?|doctoral|bachelor'?s?)\s(?:thesis|dissertation)|tb[ad]|n\/a|unknown|[^\p{L}].*)$/iu.test(
          one,
        ),
    )
    .slice(0, 200);
  const title = entry.signs.title;
  // Lee, Jo. "Walking at Night."
  const quoted = title?.how === 'quote' && entry.head.text.slice(0, title.start).includes(names.join(', '));
  // Lee J, Ruiz A. Title: the dot ends the list
  const last = names.at(-1) ?? '';
  if (
    names.length > 1 &&
    !names.slice(0, -1).some((one) => one.includes('.')) &&
    /^\p{Lu}\p{L}[^.]*\s\p{Lu}\.$/u.test(last)
  )
    names[names.length - 1] = last.slice(0, -1);
  return givenNamesFirst(names, quoted || /\bet\.?\s*al\b/i.test(people)).filter((one) => one.length > 1);
}

/** `Jo Lee, 2005` */
const ONE_AND_YEAR = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3},\s(?:19|20)\d{2}$/u;

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/**
 * Names that were written with the surname first and cut at the comma: all of them (`Lee, J., Ruiz, A.`) or, as MLA has it,
 * the first (`Lee, Jo, Ana Ruiz, and Wei Chen`; `Lee, Jo, et al.`).
 * @param oneCited by a citation, or with "et al.": two words are one person
 */
function givenNamesFirst(names: readonly string[], oneCited: boolean): string[] {
  const [first, second, ...rest] = names;
  if (first === undefined || second === undefined) return [...names];
  // LEE, J., RUIZ, A.: where initials have dots, three capitals are a surname
  const areDotted = names.some((name) => INITIALS.test(name) && name.includes('.'));
  const isInitials = (name: string): boolean =>
    INITIALS.test(name) && (!areDotted || name.includes('.') || name.length <= 2);
  if (isInitials(second) && names.filter(isInitials).length >= names.length * 0.4)
    return names.flatMap((name, i) => {
      const next = names[i + 1] ?? '';
      return isInitials(name) ? [] : [isInitials(next) ? `${next} ${name}` : name];
    });
  const isMla =
    SURNAME.test(first) &&
    GIVEN.test(second) &&
    (rest.length > 0 ? rest.every((name) => /\s/.test(name)) && !/\s\p{Lu}[\p{Ll}'’-]+$/u.test(second) : oneCited);
  return isMla ? [`${second} ${first}`, ...rest] : [...names];
}
