// How much the first words of an entry-like place look like a research work.
// Leaves to others: which places to ask about (entries.ts).

import { splitLines } from '../../base/rich';
import { hasCjk } from '../../base/text';
import type { Mark, RichText } from '../../model/list';
import type { Helper, Task } from '../../model/pipeline';
import { looksLikeAuthors, looksLikeProse, surelyTitle, titleCase, wordCount } from '../words';
import { badgeWords } from './badges';
import { citedPeople } from './citation';
import { fieldName, fieldValueStart } from './fields';
import { type Address, besideLabels, imageOf, isAnyPaper, labelType, linkType, readAddress } from './links';
import { PEOPLE_KEY } from './people-passages';
import { findTitle, isTitleless, type TitleFound } from './title';
import { titleInField } from './title-field';
import { isOnlyVenue, isTitleLink } from './title-links';
import { readVenueYears, type VenueYear } from './venue-year';

export interface Signs {
  readonly title: TitleFound | null;
  readonly score: number;
  /** Strongest sign: a link to where papers are kept, or one labelled so. */
  readonly paperLink: boolean;
  readonly links: readonly { readonly address: Address; readonly label: string; readonly mark: Mark }[];
  /** Nothing but links, labels and punctuation. */
  readonly onlyLinks: boolean;
  readonly reason: string;
}

const realLinks = (rich: RichText): Signs['links'] =>
  rich.marks
    .filter((mark) => mark.kind === 'link' && mark.url !== undefined)
    .map((mark) => ({
      address: readAddress(mark.url ?? ''),
      label: rich.text.slice(mark.start, mark.end).trim() || badgeLabel(rich, mark),
      mark,
    }))
    .filter(({ address }) => address.kind !== 'none' && address.kind !== 'badge');

/** `[![arXiv](https://img.shields.io/badge/arXiv-2211.05967-b31b1b.svg)](url)` → `arXiv` */
function badgeLabel(rich: RichText, link: Mark): string {
  const image = imageOf(rich, link);
  if (!image) return '';
  if (/github\/stars/.test(image.url ?? '')) return 'code';
  return (image.alt ?? '').trim() || (badgeWords(image)[0] ?? '');
}

/** Words left when links with labels, addresses and venue notes are taken away. */
function wordsBesideLinks(rich: RichText): number {
  let text = rich.text;
  for (const mark of [...rich.marks].sort((a, b) => b.start - a.start))
    if (mark.kind === 'link' && !isTitleLink(mark, rich.text))
      text = `${text.slice(0, mark.start)} ${text.slice(mark.end)}`;
  // [Paper](url) / Slides / Video: labels without an address yet
  return wordCount(besideLabels(text.replace(/https?:\/\/\S+/g, ' ')));
}

export interface Surroundings {
  /** Heading of tools, courses, blogs …: better proof is wanted. */
  readonly doubtful: boolean;
  /** Share of neighbours of the same shape that are surely papers, 0..1. */
  readonly company: number;
  /** A heading above says that papers follow. */
  readonly papers?: boolean;
  /** A heading above names a venue or a year. */
  readonly dated?: boolean;
  /** Title line, then an address line: the shape of lists without list marks. */
  readonly titleThenAddress: boolean;
  /** Further text of the entry (children, following lines) in which to look for signs. */
  readonly more?: RichText;
  /** The title cell of a table: even `[SAT](url)` is a title there. */
  readonly cell?: boolean;
}

/** No heading and no neighbours that speak for or against. */
export const NEUTRAL: Surroundings = { doubtful: false, company: 0, titleThenAddress: false };

/** Weighs the signs. Two or more points make a paper; the weights were chosen on the labelled lists. */
export function readSigns(head: RichText, around: Surroundings): Signs {
  const bare = bareOf(head);
  if (around.more !== undefined) return weigh(head, around, bare);
  const { doubtful, company, titleThenAddress, dated, cell, papers } = around;
  const key = `${doubtful} ${company} ${titleThenAddress} ${dated} ${cell} ${papers}`;
  const signs = bare.weighed.get(key) ?? weigh(head, around, bare);
  bare.weighed.set(key, signs);
  return signs;
}

/** What a text shows whatever stands around it, and what it weighs in each surroundings that were asked for. */
interface Bare {
  readonly found: TitleFound | null;
  readonly own: Signs['links'];
  readonly onlyLinks: boolean;
  readonly weighed: Map<string, Signs>;
  /** What stands beside `found`, once it was asked for. */
  beside?: Beside;
}

/** Venues, years and people around a title. */
interface Beside {
  readonly told: readonly VenueYear[];
  readonly authors: boolean;
}

const besideOf = (head: RichText, title: TitleFound): Beside => ({
  told: readVenueYears(beside(head, title)),
  authors: hasAuthors(head, title),
});

function bareOf(head: RichText): Bare {
  const known = seen.get(head);
  if (known !== undefined) return known;
  const own = realLinks(head);
  const bare: Bare = { ...foundIn(head, own), own, weighed: new Map() };
  seen.set(head, bare);
  return bare;
}

/** The title of a text; null where it has only people and their print. */
function titleOf(head: RichText): TitleFound | null {
  const found = findTitle(head);
  return found === null || isTitleless(found) ? null : found;
}

/** What takes long to find out about a text. */
const foundIn = (head: RichText, own: Signs['links']): Pick<Bare, 'found' | 'onlyLinks'> => ({
  found: titleOf(head),
  onlyLinks: own.length > 0 && wordsBesideLinks(head) === 0 && !own.some(({ mark }) => isTitleLink(mark, head.text)),
});

/** Finds that out about texts. */
export const finding: Task<readonly RichText[], readonly Pick<Bare, 'found' | 'onlyLinks'>[]> = {
  name: 'finding',
  run: (heads) => heads.map((head) => foundIn(head, realLinks(head))),
};

/** Finds out about texts what will be asked of them, half of it on the helper; without one they wait until they are asked for. */
export function readAhead(heads: readonly RichText[], helper: Helper | undefined): void {
  if (helper === undefined || heads.length < helper.least) return;
  const middle = heads.length >> 1;
  const others = heads.slice(middle);
  const found = helper.start(finding, others);
  for (const head of heads.slice(0, middle)) bareOf(head);
  for (const [i, one] of found().entries()) {
    const head = others[i];
    if (head !== undefined) seen.set(head, { ...one, own: realLinks(head), weighed: new Map() });
  }
}

/** A block is weighed alone, among its neighbours, as a child of another: the same text again and again. */
const seen = new WeakMap<RichText, Bare>();

/** `Bachelor's thesis by Jo Lee` */
const THESIS =
  /\b(?:bachelor|master|ph\.?\s?d\.?|doctoral|undergrad(?:uate)?|diploma)(?:['’]?s)?\s+(?:thesis|dissertation)\b/i;

function weigh(head: RichText, around: Surroundings, bare: Bare): Signs {
  const { found, own, onlyLinks } = bare;
  const lone = around.cell ? linkedCell(head) : null;
  const title = found ?? lone;
  const links = around.more ? [...own, ...realLinks(around.more)] : own;
  const types = links.map(({ address, label }) => linkType(address, label));
  const outside = links.filter(({ address }) => address.kind !== 'anchor');
  // A tool with the reference or the title of its paper below is listed for that paper.
  const cited =
    around.more !== undefined &&
    (titleInField(around.more) !== null || splitLines(around.more).some((line) => citedPeople(line.text) !== null));
  const paperLink = cited || links.some(({ address, label }) => isAnyPaper(address, label));
  const give = (score: number, reason: string): Signs => ({ title, score, paperLink, links, onlyLinks, reason });

  if (title === null) return give(-5, 'no title');
  if ((onlyLinks && lone === null) || ADDRESS.test(title.title)) return give(-5, 'only links');
  if (
    links.length > 0 &&
    outside.length === 0 &&
    !readVenueYears(`${head.text.slice(0, title.start)} ¦ ${head.text.slice(title.end)}`).some(
      (one) => one.venue !== null,
    )
  )
    return give(-5, 'links only inside the document');
  const words = wordCount(title.title);
  if (title.title.length < 2 || /^[([（][^()]*[)\]）]$/.test(title.title)) return give(-5, 'no title');
  if (
    looksLikeAuthors(title.title) &&
    title.how === 'plain' &&
    title.title.includes(',') &&
    !/^\s*by\s/.test(head.text.slice(title.end))
  )
    return give(-5, 'people');
  if (SOURCE_OF_PICTURE.test(head.text)) return give(-5, 'the source of a picture');
  // `arxiv: http://…`, `intro: ECCV 2014 / TPAMI 2015`
  if (isField(head.text, title)) return give(-5, 'a field');
  if (title.how === 'plain' && fieldName(head.text) === 'authors') return give(-5, 'people');

  const host = title.url === null ? null : readAddress(title.url).kind;
  const kinds = new Set(outside.map(({ address }) => address.kind));
  const all = (...of: readonly string[]): boolean => kinds.size > 0 && [...kinds].every((kind) => of.includes(kind));
  let score = 0;
  if (paperLink) score += 3;
  if (found !== null) bare.beside ??= besideOf(head, found);
  const nextTo = bare.beside ?? besideOf(head, title);
  const told = nextTo.told.concat(around.more ? readVenueYears(around.more.text.slice(0, 400)) : []);
  const venue = told.find((one) => one.venue !== null && !one.preprint);
  if (venue) score += venue.year !== null ? 2 : 1;
  else if (told.some((one) => one.preprint)) score += 1.5;
  else if (told.some((one) => one.year !== null)) score += 0.7;
  const printed = PRINTED.test(head.text.slice(0, title.start));
  // [LAMP 2013][counting lamps by night]
  if (printed && head.text[title.start] === '[' && words >= 3 && /^\s*$/.test(head.text.slice(title.end + 1)))
    score += 1;
  // (SMDB workshop 2021): a venue that no lexicon has
  if (!venue && (NOTED.test(head.text.slice(title.end)) || printed)) score += 1.3;
  // Lee J, Ruiz A. Title[J]. …: the mark of a reference as Chinese standards print it
  if (/^\W{0,4}\[[CJD]\]/.test(head.text.slice(title.end))) score += 1.3;
  const sure = surelyTitle(title.title);
  if (title.how === 'quote' && words >= 3) score += 1.5;
  // 12.《counting lamps at night》: title marks, whatever the words
  const inTitleMarks = title.how === 'quote' && head.text[title.start] === '《' && !hasCjk(title.title);
  if (inTitleMarks && words >= 4) score += 0.7;
  if (title.how === 'strong' && words >= 3) score += sure ? 1 : 0.5;
  if (title.how === 'link' && words >= 4) score += sure ? 1.5 : 0.5;
  if (title.how === 'plain' && sure) score += 1;
  // Bright Lamps Need No Wicks in Large Rooms [2021]
  const isYearBehind = title.how === 'plain' && PRINTED_BEHIND.test(head.text.slice(title.end));
  if (isYearBehind && sure && words >= LONG && !venue) score += 0.3;
  const below = around.more && !around.doubtful ? (splitLines(around.more)[0]?.text ?? '') : '';
  const authors = nextTo.authors || looksLikeAuthors(below);
  if (authors) score += 1;
  // Finchley's master's thesis, wherever it leads
  if (
    title.how !== 'plain' &&
    words >= 3 &&
    THESIS.test(`${head.text.slice(title.end)}\n${around.more?.text ?? ''}`.slice(0, 200))
  )
    score += 3;
  // Jo Lee et al. (2016) - Title: people and year
  if (authors && !venue && told.some((one) => one.year !== null)) score += 0.5;
  if (around.dated && (sure || links.length > 0)) score += 0.7;
  // [Deformable Fields](https://deform.example.io) under `Papers`: a page of its own
  if (around.papers && sure && title.how === 'link' && startsTitle(title) && all('site')) score += 0.7;
  const code = types.includes('code');
  if (code) score += around.titleThenAddress || (sure && title.how !== 'link') ? 1 : 0.5;
  if (around.titleThenAddress) score += 1;
  if (around.company >= 0.5 && (sure || links.length > 0 || words >= 3)) score += around.company >= 0.8 ? 1.5 : 1;
  if (around.company >= 1 && title.how === 'link' && words >= 2) score += 0.6;

  if (!paperLink) {
    // [Lamps for Everyday Objects](a video), UIST 2013, among papers
    const isShown =
      all('video') &&
      sure &&
      title.how === 'link' &&
      startsTitle(title) &&
      venue?.year != null &&
      around.company >= 0.25;
    // Lee, Jo, and Ana Ruiz. 2020. “Counting Lamps.” <its page in a catalogue>
    const isReference = all('social', 'reference') && title.cited === true && title.how === 'quote' && told.length > 0;
    if (isShown) score += 1;
    else if (isReference) score += 0;
    else if (all('video', 'social', 'shop', 'reference', 'tool', 'manual'))
      return give(score - 4, 'links to a video, person, shop or encyclopedia');
    else if (all('blog', 'post', 'video', 'social')) return give(score - 3.5, 'links to a blog');
    // A post with code or a model beside it tells of a work of its own
    if (host === 'post' && !kinds.has('code') && !kinds.has('data')) score -= 2.5;
    if (host === 'blog' || host === 'video' || host === 'shop' || host === 'reference' || host === 'social')
      score -= 2.5;
    if (host === 'code' && words <= 3) score -= 2;
    if (host === 'code' && words > 3 && !venue) score -= 1;
    if (all('code') && title.how === 'link') score -= 1;
    if (host === 'data') score -= 1;
  } else if (
    (host === 'blog' || host === 'post' || host === 'video' || host === 'shop') &&
    !own.some(({ address, label }) => isAnyPaper(address, label))
  )
    score -= 3;
  // [SOSP'23] Title, 20-OSDI-Title: tools do not open with where they appeared
  const opensWithVenue = told.some((one) => one.how === 'venue' && one.year !== null && one.end <= title.start);
  if (around.doubtful && !(paperLink && words >= 4) && !opensWithVenue) score -= paperLink ? 0.8 : 1.5;
  // A title that a label or people stand beside may end like a sentence.
  const labelled = title.how === 'plain' && (title.cited === true || labelFollows(head, title));
  // [Lee. Why Lamps Are Lit](url): linked words in capitals are no sentence
  const inCapitals = title.how === 'link' && titleCase(title.title) >= 0.75;
  // [A simple lamp for dark rooms](the paper)
  const isArticled =
    title.how === 'link' &&
    startsTitle(title) &&
    isAnyPaper(readAddress(title.url ?? ''), '') &&
    /^an?\s(?!(?:\p{L}+\s)?(?:paper|article|report|thesis|book|tutorial|talk|post|blog|list|collection|course)\b)[^.!?]+$/iu.test(
      title.title,
    );
  // [LAMP 2013][A new perspective on lamps] · A new perspective on lamps [LAMP, 2013]
  const isPrinted = (printed && head.text[title.start] === '[') || (isYearBehind && venue?.year != null);
  if (
    (looksLikeProse(labelled ? title.title.replace(/[.?!]$/, '') : title.title) &&
      !inCapitals &&
      !isArticled &&
      !inTitleMarks &&
      !isPrinted) ||
    (title.how === 'plain' && !labelled && !isPrinted && looksLikeProse(head.text.slice(title.start, title.end)))
  )
    score -= title.how === 'plain' && INSTRUCTION.test(title.title) ? 5 : 2.5;
  else if (title.how === 'plain' && INSTRUCTION.test(title.title) && titleCase(title.title) < 0.5) score -= 4;
  if (title.inSentence && (score < 4 || around.doubtful)) return give(score - 4, 'a sentence');
  if (title.how === 'plain' && !cited && runsIntoLink(head, title)) return give(score - 4, 'a sentence');
  if (LISTS.test(title.title)) return give(score - 4, 'another list or course');
  if (
    title.how !== 'plain' &&
    title.start > title.lead + 60 &&
    title.how !== 'quote' &&
    title.how !== 'em' &&
    !nextTo.authors
  )
    score -= 2;
  const isReference = title.cited === true && authors && told.some((one) => one.year !== null);
  if (
    title.how === 'plain' &&
    titleCase(title.title) < 0.3 &&
    words > 6 &&
    links.length === 0 &&
    !venue &&
    !isReference
  )
    score -= 1;
  // | Lamp detector → LampGAN |: one thing that became another
  if (title.how === 'plain' && /\s(?:[→⇒⟶]|-+>)\s/.test(title.title)) score -= 2;
  if (/[:：]$/.test(head.text.trim()) && links.length === 0 && !around.titleThenAddress) score -= 2;
  return give(score, score >= 2 ? 'paper' : 'too few signs of a paper');
}

/** Nothing but an address, or `ArXiv – https://…`. */
const ADDRESS = /^(?:\p{L}+\s*[-–—:]\s+)?(?:https?:\/\/|www\.)\S+$/iu;

const startsTitle = (title: TitleFound): boolean => title.start <= title.lead + 2;

/** A cell that is one link to a paper, whatever its words: `CPC` is a method there and not a journal. */
function linkedCell(head: RichText): TitleFound | null {
  const links = head.marks.filter((mark) => mark.kind === 'link');
  const [only] = links;
  if (only === undefined || links.length > 1 || !isAnyPaper(readAddress(only.url ?? ''), '')) return null;
  const words = head.text.trim();
  const text = head.text.slice(only.start, only.end).trim();
  if (text !== words || !/\p{L}{2}/u.test(text) || labelType(text) !== null || /\d{4}/.test(text)) return null;
  return { title: text, start: only.start, end: only.end, how: 'link', name: null, url: only.url ?? null, lead: 0 };
}

/** A key with nothing that could be a title behind it. */
function isField(text: string, title: TitleFound): boolean {
  if (fieldName(text) === null) return false;
  const start = fieldValueStart(text);
  return title.end <= start || (title.start < start && isOnlyVenue(text.slice(start)));
}

/** Beginnings of sentences to the reader of a list. */
const INSTRUCTION =
  /^(?:to|for (?:more|further|details?|the)|if|please|see|check|feel free|we|this|these|here|you|note that|thanks|welcome|click|download|our|also|most|many|some of)\b/i;

/** `(from Jo Lee, Counting Lamps, LAMP 2015.)`: a whole paragraph in brackets. */
const SOURCE_OF_PICTURE =
  /^\s*\((?:taken |adapted |image |figure |picture )?(?:from|source|credits?|courtesy of)\b[^()]*\)\W*$/i;

/** A name in capitals and a year in the bracket behind a title. */
const NOTED =
  /^[\s"”*]*[([（]\s*(?=[^()[\]]*\p{Lu}{2}|\p{Lu}\p{Ll}+\s\p{L})[\p{L}@&.\s-]{3,60}[\s,'’]*(?:19|20)\d{2}\s*[)\]）]/u;

/** `[LAMP 2013][Title]`: the same in front of a title. */
const PRINTED = /^\W*\[(?=[^\][]*\p{Lu}\p{L}*\p{Lu})[\p{L}@&.\s-]{3,60} (?:19|20)\d{2}\]/u;

/** The same behind a title and nothing more, or words behind a colon: `[ICCL, 2014]`, `[2021]`. */
const PRINTED_BEHIND = /^\s*\[[^[\]]*(?:19|20)\d{2}[^[\]]*\]\s*(?:[:：]|$)/;
/** Words of a title that is hardly anything else. */
const LONG = 6;

/** Titles of what collects works instead of being one. */
const LISTS =
  /\b(?:reading lists?|paper lists?|reading groups?|paper notes?|syllabus|cheat ?sheets?|lecture notes|course notes|slides|awesome(?: lists?)?|curated list|collection of (?:papers|resources)|list of (?:papers|resources))\b/i;

/** `Title. [pdf]`: nothing but punctuation between the words and the first label. */
function labelFollows(head: RichText, title: TitleFound): boolean {
  const next = head.marks.find((mark) => mark.kind === 'link' && mark.start >= title.end);
  if (next === undefined || isTitleLink(next, head.text)) return false;
  return /^[\s\p{P}|]*$/u.test(head.text.slice(title.end, next.start));
}

/** "Researchers train models such as [BERT](url)": the link belongs to the sentence that was taken for a title. */
function runsIntoLink(head: RichText, title: TitleFound): boolean {
  const next = head.marks.find((mark) => mark.kind === 'link' && mark.start >= title.end - 1);
  if (next === undefined) return false;
  if (!isTitleLink(next, head.text)) return goesOnBehindCitation(head.text, next);
  const between = head.text.slice(title.end, next.start);
  if (/[.:：|\n–—-]\s*\W*$/u.test(head.text.slice(title.start, next.start).trimEnd()) || /\n/.test(between))
    return false;
  return wordCount(title.title) > 2 || /^[\s]*[,;，]?\s*\p{Ll}/u.test(head.text.slice(next.end));
}

/** "Just like LampNet ([Lee et al., 2021](url)), each input is cut …": a citation in the middle of a sentence. */
function goesOnBehindCitation(text: string, { start, end }: Mark): boolean {
  const words = text.slice(start, end).trim();
  const behind = text.slice(end);
  return (
    /\([\s]*$/.test(text.slice(0, start)) &&
    /^\p{Lu}.*\b(?:19|20)\d{2}[a-z]?$/u.test(words) &&
    !isOnlyVenue(words) &&
    /^\s*\),?\s+\p{Ll}/u.test(behind) &&
    wordCount(behind) >= 5
  );
}

/** The head without its title; what was cut off inside the title's own marks counts: `**Title (VLDB 2019)**`. */
const beside = (head: RichText, title: TitleFound): string =>
  `${head.text.slice(0, title.start)} ¦ ${head.text.slice(title.start, title.end).replace(title.title, ' ')} ¦ ${head.text.slice(title.end)}`;

function hasAuthors(head: RichText, title: TitleFound): boolean {
  if (title.cited === true || title.attributed === true) return true;
  const around = beside(head, title);
  if (PEOPLE_KEY.test(around) || /\bet\.?\s*al\b/i.test(around) || /(?:^|[\s,(])by\s+\p{Lu}\p{Ll}/u.test(around))
    return true;
  return (
    head.marks.some((mark) => mark.kind === 'em' && looksLikeAuthors(head.text.slice(mark.start, mark.end))) ||
    around
      .split(/[\n¦]/)
      .map((line) => line.replace(/[\s(,.]*(?:19|20)\d{2}[a-z]?\)?[\s.:–—-]*$/, '').trim())
      .some((line) => /,|\s(?:&|and)\s/.test(line) && looksLikeAuthors(line))
  );
}

/** Nothing but decoration, tags or authors before the title: a title in mid-sentence is a mention. */
export const startsWithTitle = (signs: Signs): boolean =>
  signs.title !== null &&
  (signs.title.start <= signs.title.lead + 40 ||
    signs.title.cited === true ||
    signs.title.attributed === true ||
    signs.title.how === 'quote' ||
    signs.title.how === 'plain');

/** `Title` on one line, nothing but an address or labelled links on the next. */
export function titleThenAddress(rich: RichText): boolean {
  const [first, second] = splitLines(rich);
  if (!first || !second) return false;
  return readSigns(second, NEUTRAL).onlyLinks && !readSigns(first, NEUTRAL).onlyLinks && !looksLikeProse(first.text);
}

/** `Trained e.g. on [LampNet](url)`: words before a linked name, which could be no title. */
export const isLinkInNote = ({ title, links }: Signs): boolean =>
  title?.how === 'plain' && !surelyTitle(title.title) && links[0] !== undefined && labelType(links[0].label) === null;
