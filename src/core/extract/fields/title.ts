// Finds the title, and the short name printed beside it, in the first words of an entry.
// Leaves to others: whether the entry is a paper at all (signs.ts), venue and year (venue-year.ts).

import { sliceRich } from '../../base/rich';
import { letters, squeeze } from '../../base/text';
import type { Mark, RichText } from '../../model/list';
import {
  couldBePerson,
  couldBeSurname,
  isOnePerson,
  isPeople,
  looksLikeAuthors,
  looksLikeName,
  looksLikeProse,
  surelyTitle,
  titleCase,
  wordCount,
} from '../words';
import { attributedInSentence, nameBefore } from './attributed-titles';
import { partlyBold } from './bold-titles';
import { dashedFields } from './dashed-fields';
import { isAnyPaper, readAddress } from './links';
import { areSurelyPeopleAndPrint } from './people-passages';
import { behindBoldName, behindLinkedName, behindPerson, behindTag, canName, canTag, isSubtitle } from './title-behind';
import { type Candidate, candidates, YEAR_BEFORE_QUOTE } from './title-candidates';
import { cleanTitle, plainEnd } from './title-end';
import { inside } from './title-inside';
import { leadLength, leadTags } from './title-lead';
import { isOnlyVenue, linkAt, withoutLinks } from './title-links';

export interface TitleFound {
  readonly title: string;
  /** Offsets in the head, decoration included. */
  readonly start: number;
  readonly end: number;
  readonly how: Candidate['how'] | 'plain';
  /** A name printed before or beside the title: `**Short**: "Title"`, `[MLKP] Title`, `iGAN - Title`. */
  readonly name: string | null;
  /** The address of a linked title. */
  readonly url: string | null;
  /** Offset where the words before the title begin (tags, authors); 0 if none. */
  readonly lead: number;
  /** People stand before the title, as in a reference. */
  readonly cited?: boolean;
  /** The one linked work in a sentence of the curator: `A classic by Jo Lee: see [Title](url)`. */
  readonly inSentence?: boolean;
  /** Set off in a sentence, whose it is in a bracket behind it: `A classic on lamps: **Title** (Lee 1998)`. */
  readonly attributed?: boolean;
}

/** Finds the title in the head of an entry; null where there are no words to be one. */
export function findTitle(rich: RichText): TitleFound | null {
  const known = titles.get(rich);
  if (known !== undefined) return known;
  const lead = leadLength(rich.text);
  const dashed = dashedTitle(rich, lead);
  if (dashed !== null) {
    titles.set(rich, dashed);
    return dashed;
  }
  const told = attributedInSentence(rich, lead);
  if (told !== null) {
    const { title, start, end, how } = told;
    const attributed = {
      title,
      start,
      end,
      how,
      name: nameBefore(rich.text.slice(0, start)),
      url: null,
      lead,
      attributed: true,
    };
    titles.set(rich, attributed);
    return attributed;
  }
  const bare = withoutBold(rich);
  const { at, name, cited } = leadTags(bare, lead);
  const chosen = choose(bare, { at, name, cited, lead, round: 0 });
  // Jo Lee .[Counting Lamps](url) [J]. arXiv
  const found =
    chosen !== null && isPrintOf(cited, chosen) ? (markedBefore(bare, lead, chosen.start) ?? chosen) : chosen;
  const isNone =
    found === null ||
    !/\p{L}/u.test(found.title) ||
    /^https?:/.test(found.title) ||
    STATUS.test(found.title) ||
    (cited && isOnlyVenue(found.title));
  const title = isNone ? null : { ...found, ...framed(rich.text, found), cited };
  titles.set(rich, title);
  return title;
}

/** Whether what stands behind people is only where their work appeared: `Jo Lee et al., ICCL 2024`. */
const isPrintOf = (cited: boolean, { how, title }: TitleFound): boolean =>
  cited && (how === 'plain' || how === 'em') && isOnlyVenue(title);

/** Whether a text names the people of a work and where it appeared, and no title. */
export const isTitleless = (found: TitleFound): boolean => isPrintOf(found.cited === true, found);

/** The first stretch of several words that a link or bold sets off, in front of an offset. */
function markedBefore(rich: RichText, lead: number, before: number): TitleFound | null {
  const marked = candidates(rich, lead, true).find(
    ({ how, words, end }) =>
      end <= before && (how === 'link' || how === 'strong') && wordCount(words) >= 3 && !looksLikeAuthors(words),
  );
  return marked === undefined ? null : inside(rich, marked, null, lead);
}

/** `**Lee J, Ruiz A. Counting lamps. Lamp Studies, 2018.**`: a whole reference is bold, not its title. */
function withoutBold(rich: RichText): RichText {
  const { text, marks } = rich;
  const isWhole = ({ kind, start, end }: Mark): boolean =>
    kind === 'strong' && !/\p{L}/u.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end));
  if (!marks.some(isWhole)) return rich;
  const bare = { ...rich, marks: marks.filter((mark) => !isWhole(mark)) };
  return leadTags(bare, leadLength(text)).cited ? bare : rich;
}

/** `2018 - **LampNet** - Finchley - lighting of rooms - [paper](url)`: the name, or the words where there is none. */
function dashedTitle(rich: RichText, lead: number): TitleFound | null {
  const fields = dashedFields(rich);
  if (fields === null) return null;
  const { mark, isName } = fields;
  const [start, end] = fields.title;
  const title = cleanTitle(rich.text.slice(start, end));
  const how = mark?.kind === 'link' || mark?.kind === 'strong' ? mark.kind : 'plain';
  return { title, start, end, how, name: isName ? title : null, url: linkAt(rich, start), lead, cited: true };
}

/** What became of a work: `Accepted in LampConf Workshop`, `submitted to Lamp Letters`, `ICCL 2018 Best Paper`; `ICCL 2021 open access`. */
const STATUS =
  /^(?:[Oo]pen [Aa]ccess$|TB[AD]$|(?:[Ss]ubmitted to|[Tt]o appear (?:in|at)|[Aa]ccepted (?:in|to|at|by|for)|[Pp]ublished in|[Pp]resented at)\s+(?:the\s+)?\p{Lu}|\p{Lu}{3,}\s?(?:19|20)\d{2}\s+(?:[Bb]est|[Oo]ral|[Ss]potlight|[Pp]oster|[Ww]orkshop|[Aa]ccepted)\b)/u;

/** `<[Title](url)> by Jo Lee`: the brackets round a title belong to it. */
const framed = (text: string, { start, end }: TitleFound): { readonly start: number; readonly end: number } =>
  text[start - 1] === '<' && text[end] === '>' ? { start: start - 1, end: end + 1 } : { start, end };

/** The same text is asked for several times: alone, among its neighbours, as an entry. */
const titles = new WeakMap<RichText, TitleFound | null>();

interface Start {
  /** Offset behind tags and people. */
  readonly at: number;
  readonly name: string | null;
  /** People stood before. */
  readonly cited: boolean;
  readonly lead: number;
  readonly round: number;
}

/** Of a bold beginning; longer ones are whole titles. */
const MOST_WORDS_BEFORE_COLON = 8;

/** `[LampNet]` → `LampNet`; the bracket of `Count Lamps Once (CLO)` stays. */
const withoutFrame = (words: string): string => {
  const bare = words.replace(/^[[(]/, '');
  return bare === words && /\([^()]*\)$/.test(words) ? words : bare.replace(/[\])]$/, '');
};

/** `LampGAN (2018); Jo Lee et al; "Title"; [pdf](url)`: quoted words that semicolons part from others before. */
function isQuotedField({ text, marks }: RichText, from: number, { how, start, end, words }: Candidate): boolean {
  const before = text.slice(from, start);
  return (
    how === 'quote' &&
    /^\p{Lu}/u.test(words) &&
    /;\s*$/.test(before) &&
    /^\s*(?:[;.]|$)/.test(text.slice(end)) &&
    !looksLikeProse(before) &&
    !marks.some((mark) => mark.kind === 'strong' && mark.start < start)
  );
}

/** `Add "Lighting Every Room at Night" [[Paper]](url), a new work`: a quoted title with its link, which the list has from now on. */
const isQuotedNews = ({ text, marks }: RichText, from: number, { how, start, end }: Candidate): boolean =>
  how === 'quote' &&
  /^\W*(?:add(?:s|ed)?|new|update[sd]?)\b\W*$/i.test(text.slice(from, start)) &&
  marks.some((mark) => mark.kind === 'link' && /^[\s[(]*$/.test(text.slice(end, mark.start)) && mark.start >= end);

/** `Moss, Nora, and Wei Chen. (2009). [Title](url)`: a link behind people and their year, whatever words their names are. */
const isReferenced = (text: string, from: number, { how, start, words }: Candidate): boolean =>
  how === 'link' &&
  wordCount(words) >= 2 &&
  /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[^()\n]{0,240}\((?:19|20)\d{2}[a-z]?\)[.,:]?\s*$/u.test(text.slice(from, start));

function choose(rich: RichText, start: Start): TitleFound | null {
  const { at, name, cited, lead, round } = start;
  const { text } = rich;
  const options = candidates(rich, at, cited);
  const done = (option: Candidate): TitleFound => inside(rich, option, name, lead);

  const first = options[0];
  const field = options.find(
    (option) => isQuotedField(rich, at, option) || isQuotedNews(rich, at, option) || isReferenced(text, at, option),
  );
  if (field) return done(field);
  const told = first === undefined ? null : paperToldOf(text.slice(at, first.start), options);
  if (first && told !== null) return { ...done(told), start: first.start };
  if (first) {
    const before = text.slice(at, Math.max(at, first.start));
    const atStart = squeeze(before).replace(/^[\s"“'([*:：–-]+/, '') === '';
    const words = squeeze(text.slice(Math.max(first.start, at), first.end));
    if (atStart) {
      // **Short**: "Title" · **Short** - [Title](url) · **[MLKP]** Title
      const after = /^\s*(?:\([^()]{0,30}\))?\s*([:：–—|,.-]*)\s*/u.exec(text.slice(first.end));
      const next = first.end + (after?.[0].length ?? 0);
      const bare = withoutFrame(words).replace(/[:：,.]+$/, '');
      const separated = (after?.[1] ?? '') !== '' || /[:：\]]$/.test(words);
      const short = wordCount(bare) <= 4 && (looksLikeName(bare) || bare === '?' || wordCount(bare) <= 2);
      // [decaNLP](its code): [The Natural Language Decathlon …](the paper), [LampNet](its code) : "Counting Lamps at Night"
      const paper = options.find(
        (option) => option.how === 'link' && option.start >= first.end && option.start - next <= 1,
      );
      const quoted = options.find(({ how, start }) => how === 'quote' && start >= first.end && start - next <= 1);
      const titled =
        quoted ?? (paper !== undefined && isAnyPaper(readAddress(paper.url ?? ''), '') ? paper : undefined);
      if (
        first.how === 'link' &&
        round === 0 &&
        separated &&
        titled !== undefined &&
        wordCount(titled.words) >= 3 &&
        canName(bare) &&
        !isAnyPaper(readAddress(first.url ?? ''), '')
      )
        return inside(rich, titled, bare, lead);
      const isTag = rich.marks.some(({ kind, start }) => kind === 'code' && start >= first.start && start < first.end);
      // **`LampNet`** [Lighting Every Room at Night](the paper), Jo Lee
      if (
        first.how === 'strong' &&
        round === 0 &&
        short &&
        !separated &&
        first.url === null &&
        paper !== undefined &&
        (isTag
          ? wordCount(paper.words) >= 2
          : wordCount(paper.words) >= 3 && canName(bare) && isAnyPaper(readAddress(paper.url ?? ''), ''))
      )
        return inside(rich, paper, bare, lead);
      const linked = round === 0 ? behindLinkedName(rich, first, next, bare) : null;
      if (linked !== null)
        return { ...linked, how: 'plain', name: looksLikeAuthors(bare) ? null : bare, url: first.url, lead };
      if (first.how === 'link' && round === 0) {
        const behind = behindTag(rich, first, options[1]);
        if (behind !== null) return { ...behind, name: canTag(bare) ? bare : null, url: first.url, lead };
      }
      // **Mind the Lamp:** Rest of the Title, **Open Lamp Recognition**: Rest of the Title
      const opens =
        (/[:：]$/.test(words) ||
          (/[:：]/.test(after?.[1] ?? '') && titleCase(bare) === 1 && !/[:：]/.test(text.slice(next)))) &&
        wordCount(bare) <= MOST_WORDS_BEFORE_COLON &&
        first.url === null;
      // Jo Lee, **Lamp Nets**, Lamp Workshop, 2015: behind people a comma ends the title
      const isWhole = cited && after?.[1] === ',';
      if (first.how === 'strong' && round === 0 && (short || opens) && separated && !isWhole && next < text.length) {
        const shown = bare === '?' ? null : bare;
        const rest = choose(rich, {
          at: next + leadLength(text.slice(next)),
          name: shown,
          cited: false,
          lead,
          round: 1,
        });
        const follows = options.find((option) => option.start >= first.end - 1 && option.start - next <= 2);
        if (rest && short && (follows || /^\[.*\]:?$/.test(words)) && wordCount(rest.title) >= 2) return rest;
        const colon = /[:：]/.test(`${words}${after?.[1] ?? ''}`);
        if (
          rest &&
          rest.how === 'plain' &&
          !looksLikeAuthors(rest.title) &&
          (surelyTitle(rest.title) || (colon && isSubtitle(rest.title))) &&
          !looksLikeProse(text.slice(next, rest.end))
        ) {
          const called = short ? bare : null;
          // **LampNet** - `Counting Lamps at Night`: set off by itself, the title is whole
          const isSetOff = rich.marks.some(
            ({ kind, start, end }) => kind === 'code' && Math.abs(start - next) <= 1 && end >= rest.end - 1,
          );
          if (isSetOff || letters(rest.title).startsWith(letters(bare))) return { ...rest, name: called };
          const joined = squeeze(`${bare}: ${rest.title}`);
          return { ...rest, title: joined, name: called, start: first.start };
        }
      }
      const byOne = first.how === 'strong' && short && round === 0 ? behindPerson(rich, first.end) : null;
      if (byOne !== null) return { ...byOne, how: 'plain', name: bare, url: null, lead, cited: true };
      const beside =
        first.how === 'strong' && short && round === 0 && !separated ? behindBoldName(rich, first, bare) : null;
      if (beside !== null) return { ...beside, name: bare, url: null, lead };
      const whole = first.how === 'strong' && first.url === null && !separated ? partlyBold(rich, first) : null;
      if (whole !== null)
        return { ...whole, how: 'plain', name: looksLikeName(bare) && next > first.end ? bare : name, url: null, lead };
      // A bold or linked beginning that runs on: **Name:** Rest of the Title. [pdf]
      return done(first);
    }
    // Simple Lamp Theory - J. R. Lee [pdf](url) [bookshop](url): people behind a title
    const opening = before.split(/\s[-–—]\s/)[0] ?? '';
    const titled = opening !== before && wordCount(opening) >= 3 && !looksLikeAuthors(opening);
    // Jo See. **"Lamp GAN"**: bold and quoted words are a title, whoever stands before
    const isCover = options.some(
      ({ how, start, words }) => how === 'strong' && start === first.start && /^["“].*["”]$/su.test(words.trim()),
    );
    const undated = before.replace(YEAR_BEFORE_QUOTE, '');
    const authors =
      (first.how === 'quote' && undated !== before && couldBePerson(undated)) ||
      (first.how !== 'link' && isOnePerson(before.replace(/[\s,.:–—-]+$/, ''))) ||
      (isCover && couldBePerson(before.replace(/[\s,.]+$/, ''))) ||
      looksLikeAuthors(before.replace(/[“"([*]+$/, '').split(/[.]\s*$/)[0] ?? '') ||
      (!titled && /\bet\s*al\b|\b\p{Lu}\.,?\s/u.test(before));
    const sep = /^(.{1,48}?)\s*(?:[-–—:：|])\s*["“([*]*$/su.exec(before.trimEnd());
    if (
      sep?.[1] !== undefined &&
      (first.how === 'link' || first.how === 'quote' || (first.how === 'strong' && wordCount(words) >= 4)) &&
      wordCount(sep[1]) <= 5 &&
      wordCount(words) >= 2
    ) {
      const shown = squeeze(sep[1]).replace(/^[[(*]+|[\])*]+$/g, '');
      if ((!looksLikeAuthors(sep[1]) || looksLikeName(sep[1])) && canName(shown))
        return { ...done(first), name: name ?? shown };
      return done(first);
    }
    // LampLM **Counting Lamps by Words Alone**, 2019
    const isTitled = (first.how === 'strong' || first.how === 'quote') && wordCount(words) >= 4 && surelyTitle(words);
    const tag = squeeze(before).replace(/["“]$/, '');
    const canBeName = wordCount(tag) <= 2 && looksLikeName(tag) && !couldBeSurname(tag) && !isPeople(tag);
    if (isTitled && canBeName && !isOnlyVenue(tag)) return { ...done(first), name: name ?? tag };
    // 撑起计算机视觉半边天的 [ResNet](url): the words before a linked name are the curator's
    if (
      first.how === 'link' &&
      (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{3}/u.test(before) ||
        (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/u.test(before) && surelyTitle(words))) &&
      /^\p{Script=Latin}/u.test(words)
    )
      return done(first);
    if (authors || isOnlyVenue(before)) return done(options.find((option) => option.how === 'quote') ?? first);
    const plain = text.slice(at, plainEnd(rich, at, cited));
    if (!(surelyTitle(cleanTitle(plain)) || wordCount(plain) >= 3)) return done(first);
  }
  const plainStop = plainEnd(rich, at, cited);
  const plain = text.slice(at, plainStop);
  const title = cleanTitle(plain);
  const only = linkInSentence(options, text.slice(at), plain);
  if (only) return { ...done(only), inSentence: true };
  if (title === '') return first ? done(first) : null;
  if (first === undefined && areSurelyPeopleAndPrint(withoutLinks(sliceRich(rich, at)))) return null;
  return { title, start: at, end: plainStop, how: 'plain', name, url: null, lead };
}

/** `The post [Lamps, Explained](blog) is about [Counting Lamps at Night](the paper)`: the paper, if the first link is a page about it. */
function paperToldOf(before: string, [first, ...others]: readonly Candidate[]): Candidate | null {
  const isPage = /^\W*(?:(?:the|an?|this|his|her|their)\s)?(?:blog(?:\s?posts?)?|post|tutorial|talk|video)\s*$/i.test(
    before,
  );
  const leads = ({ how, url }: Candidate): boolean => how === 'link' && isAnyPaper(readAddress(url ?? ''), '');
  if (!isPage || first === undefined || first.how !== 'link' || leads(first)) return null;
  return others.find((one) => leads(one) && wordCount(one.words) >= 3) ?? null;
}

/** The linked title in a sentence, where the sentence names one work only. */
function linkInSentence(options: readonly Candidate[], text: string, plain: string): Candidate | null {
  const links = options.filter((option) => option.how === 'link');
  const [only] = links;
  if (only === undefined || links.length > 1 || only.url === null) return null;
  const words = only.words;
  if (!surelyTitle(words) || !isAnyPaper(readAddress(only.url), '')) return null;
  return titleCase(plain) < 0.5 && wordCount(plain) >= 4 && /^[\p{Lu}\d]/u.test(text) ? only : null;
}
