// Titles state lineage too: "Improved DDPM", "Contextual Priming for Faster R-CNN", "YOLO v2" beside "YOLO".
// Leaves to others: sentences (relations.ts), and dropping what only one title names (link).

import { nameLetters } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { HINTED, type Telling, TITLE_CONFIDENCE } from '../../lexicon/title-confidence';
import { BUILT } from '../../lexicon/ways';
import { isListedElsewhere, isUnlisted } from '../../lexicon/well-known';
import type { KnownNames } from '../mentions/known-names';
import type { Mention } from '../mentions/mention';
import { conceptOf, conceptsIn } from '../techniques/vocabulary';
import { isCoined } from '../words';
import { basesOf } from './name-bases';
import { namesOfMention, type TitleName } from './title-names';
import { comparisons, isField, nameEnd, phrasesOfTitle } from './title-phrases';
import type { TitleOf, TitleStatement } from './title-statement';
import { APPLIED, asks, doneTo } from './title-words';

/** `Finch-Lee Networks` */
const AFTER_PEOPLE = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+\s/u;

/**
 * What the words of a title tell of the names in it.
 * @param mentions `findMentions` in the title
 */
export function toldInTitle(
  title: string,
  { self, said = self }: TitleOf,
  known: KnownNames,
  mentions: readonly Mention[],
): TitleStatement[] {
  const own = new Set(self.map(nameLetters));
  const found = new Map<string, TitleStatement>();
  const offer = (statement: TitleStatement): void => {
    const key = nameLetters(statement.target);
    const before = found.get(key);
    if (before === undefined || before.confidence < statement.confidence) found.set(key, statement);
  };
  const sides = comparisons(title, known).filter(({ target }) => !own.has(nameLetters(target)));
  for (const side of sides) offer(side);
  for (const mention of mentions.flatMap(namesOfMention)) {
    if (mention.kind === 'phrase') continue;
    const target = mention.text;
    if (mention.kind === 'known' ? !standsFree(title, mention) : isField(target) || isUnlisted(target)) continue;
    const key = nameLetters(target);
    if (own.has(key) || own.has(key.replace(/s$/, '')) || isFamily(target)) continue;
    if (sides.some((side) => nameLetters(side.target).includes(key))) continue;
    if (target.replace(/[^\p{L}\p{N}]/gu, '').length < 2) continue;
    // What stands in the name before the colon or makes up a short title, and the acronym behind its long form, are the work's own.
    if (mention.end <= nameEnd(title)) continue;
    const start = startOf(title, mention);
    if (start === null) continue;
    const told = relationAt(title, mention, title.slice(0, start));
    // "Masked Moss for Rooms" beside a listed MM; not what is named after people, "Finch-Lee Networks"
    if (
      known.terms.has(key) &&
      !AFTER_PEOPLE.test(known.byLetters.get(key) ?? '') &&
      told.confidence < TITLE_CONFIDENCE.plainly.listed
    )
      continue;
    // An unknown capitalised word in a title may be anything: only a sentence elsewhere makes it a work.
    offer(mention.kind === 'coined' && !isName(target) ? { ...told, confidence: HINTED } : told);
  }
  for (const told of phrasesOfTitle(title, known))
    if (!own.has(nameLetters(told.target)) && !isNoTarget(told.target)) offer(told);
  for (const name of said) for (const base of basesOf(name, known)) if (!own.has(nameLetters(base.target))) offer(base);
  return [...found.values()];
}

/**
 * Where the acronym behind its long form begins, long form and all: in `Paths via Model of Moss (MOM)`, if lists know MOM; null
 * where it is the work's own (`Rolling Moss (RM)`).
 */
function startOf(title: string, { from: start, end, text }: TitleName): number | null {
  const lead = /^(.*)[([]\s*$/.exec(title.slice(0, start))?.[1];
  if (lead === undefined || !/^\s*[)\]]/.test(title.slice(end))) return start;
  const spelled = isListedElsewhere(text) ? SPELLED.exec(lead) : null;
  return spelled === null ? null : spelled.index;
}

/** The long form of a name, behind a preposition that says that something is used. */
const SPELLED = /(?<=\b(?:via|using|with|by|leveraging|through)\s(?:the\s)?)(?:[\p{L}-]+\s){2,5}$/iu;

function relationAt(title: string, { kind, start, end, text: target }: TitleName, lead: string): TitleStatement {
  const after = title.slice(end);
  const applied = APPLIED.test(after);
  const { relation, telling, cue } =
    doneTo(lead) ??
    doneTo(title.slice(0, start)) ??
    ({ relation: 'extends', telling: 'vaguely', cue: target } as const);
  return {
    relation: relation === 'extends' && (asks(title) || applied) ? 'uses' : relation,
    target,
    cue,
    confidence: confidenceOf(applied && telling === 'vaguely' ? 'plainly' : telling, kind === 'known', target),
  };
}

/** What other lists have as a work needs no second title that names it. */
function confidenceOf(telling: Telling, listed: boolean, target: string): number {
  if (listed) return TITLE_CONFIDENCE[telling].listed;
  return TITLE_CONFIDENCE[telling === 'plainly' && isListedElsewhere(target) ? 'outright' : telling].unlisted;
}

/** Inner capital, digit or two capitals: `BERT`, `R-CNN`. */
const isName = (text: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\p{L}[\s-]\d+(?:\.\d+)?(?!\p{L})|\p{Lu}-\p{Lu}/u.test(text);

/**
 * A listed title of everyday words (`Federated Learning`) is a term of its field as well: in a title it is the work only if it
 * is something that was built (`Memory Networks`), or where a verb says that something is done to it.
 */
function standsFree(title: string, mention: Mention): boolean {
  if (mention.text.split(/\s+/).some((word) => isCoined(word) && !isNoTarget(word))) return true;
  if (!/\s/.test(mention.text)) return false;
  if (isBuilt(title, mention) || isWholeTitle(title, mention)) return true;
  return /\b(?:improv|enhanc|extend|revisit|rethink|generali[sz]|simplif|bootstrapp|beyond|from)\w*\s+(?:the\s+)?$/i.test(
    title.slice(0, mention.start),
  );
}

/** `Memory Networks`; not the Long Short-Term Memory Networks, nor one of a family (`Token Transformer`). */
function isBuilt(title: string, { text, start }: Mention): boolean {
  const words = text.split(/\s+/);
  const ofFamily = words.some((_, i) => isFamily(words.slice(i).join(' ')));
  if (!BUILT.test(text) || ofFamily || isField(text) || PREPOSITION.test(text)) return false;
  return !conceptsIn(title).some((hit) => hit.start < start && hit.end > start);
}

/** `Moss light transport` in `Gradient-domain moss light transport` and `Moss light transport with ferns`, if no term of the field. */
function isWholeTitle(title: string, { start, end, text }: Mention): boolean {
  if (text.split(/\s+/).length < 3 || conceptOf(text) !== null || PREPOSITION.test(text)) return false;
  const before = title.slice(0, start);
  return start === 0
    ? /^\s(?:and|with|for|in|via|using|over|under|without)\s/i.test(title.slice(end))
    : /^(?:\p{Lu}[\p{L}-]+\s){1,2}$/iu.test(before) && !PREPOSITION.test(` ${before}`);
}

const PREPOSITION = /\s(?:of|with|for|in|on|via|using|against|from)\s/i;
