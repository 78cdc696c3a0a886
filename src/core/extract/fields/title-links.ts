// Which links and words can carry a title, and which are labels, addresses, venues, people and years.
// Leaves to others: finding the title among them (title.ts).

import { remembered } from '../../base/remembered';
import type { Mark, RichText } from '../../model/list';
import { couldBeSurname } from '../words';
import { labelType, readAddress } from './links';
import { readVenueYears } from './venue-year';

/** `https://…`, `doi:10.…`, `lamps.example.org/abs/1`: the words of a link that are its address. */
export const isUrlText = (text: string): boolean =>
  /^(?:https?:\/\/|www\.|doi:|arxiv:|(?:[\w-]+\.)+(?:org|com|net|io|edu|gov|ai|cn|dev)\/\S*$)/i.test(text.trim());

/** `wang, .., chen, 2019`, `michaud...tegmark`: people and year as the words of a link, in any case. */
const LOOSE_AUTHOR_YEAR =
  /^\p{L}[\p{L}'’-]*(?:(?:[\s,&.…]|\band\b|\bet\b|\bal\b)+\p{L}[\p{L}'’-]*){0,6}[\s,.…(]*(?:19|20)\d{2}[a-z]?\)?$|^[\p{L}'’-]+\s?(?:\.{2,}|…)\s?[\p{L}'’ -]+$/iu;
const AUTHOR_YEAR =
  /^\p{Lu}[\p{L}'’-]+(?:(?:,?\s+(?:and|&|et\.?\s*al\.?)|\s*\.\.\.\s*|,\s)\s*\p{L}*)*[\s,(]*(?:19|20)\d{2}[a-z]?\)?$/iu;

/** `LAMP (2018)`, `LampNet (2018)`: one word that is nobody's surname. */
const isNameAndYear = (words: string): boolean => {
  const name = /^(\S+) \((?:19|20)\d{2}\)$/.exec(words)?.[1];
  return name !== undefined && !couldBeSurname(name) && !isOnlyVenue(words);
};

/** A link that could carry a title: not `[pdf]`, not a bare address, not `[CVPR 2020]`, not an anchor. */
export function isTitleLink(mark: Mark, text: string): boolean {
  const words = text.slice(mark.start, mark.end).trim();
  if (words.length < 2 || isUrlText(words) || labelType(words) !== null) return false;
  if (!/\p{L}/u.test(words)) return false;
  const address = readAddress(mark.url ?? '');
  if (address.kind === 'badge') return false;
  if (
    (AUTHOR_YEAR.test(words) && !isNameAndYear(words)) ||
    (words.length < 60 && LOOSE_AUTHOR_YEAR.test(words) && /^[([]?\p{Ll}|\.\.|…/u.test(words))
  )
    return false;
  return !isOnlyVenue(words);
}

/** The text says a venue, a year or a date and nothing else; `Nature Genetics paper` says no more. */
export const isOnlyVenue = remembered((text): boolean => {
  const t = text.trim().replace(/\s(?:paper|preprint|article)$/i, '');
  const told = readVenueYears(t);
  if (told.length === 0) return false;
  const covered = told.reduce((sum, one) => sum + (one.end - one.start), 0);
  const rest =
    t.replace(/[\s\p{P}]+/gu, '').length -
    [...told].reduce((sum, one) => sum + t.slice(one.start, one.end).replace(/[\s\p{P}]+/gu, '').length, 0);
  return rest <= Math.max(2, covered * 0.15);
});

/** `**[paper](url)**`: bold round a label. */
export const isLabelLink = (rich: RichText, mark: Mark): boolean =>
  rich.marks.some(
    (link) =>
      link.kind === 'link' &&
      link.start >= mark.start &&
      link.end <= mark.end &&
      !isTitleLink(link, rich.text) &&
      mark.end - mark.start <= link.end - link.start + 4,
  );

export const linkAt = (rich: RichText, offset: number): string | null =>
  rich.marks.find(
    (mark) => mark.kind === 'link' && mark.start <= offset + 1 && mark.end > offset && isTitleLink(mark, rich.text),
  )?.url ?? null;

/** The text without the labels of links that carry no title, and without addresses. */
export function withoutLinks(rich: RichText): string {
  let text = rich.text;
  for (const mark of [...rich.marks].sort((a, b) => b.start - a.start))
    if (mark.kind === 'link' && !isTitleLink(mark, rich.text))
      text = `${text.slice(0, mark.start)} ${text.slice(mark.end)}`;
  return text
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\[\s*\]/g, ' ')
    .trim();
}
