// Titles state lineage too: "Improved DDPM", "Contextual Priming for Faster R-CNN", "YOLO v2" beside "YOLO".
// Leaves to others: sentences (relations.ts), and dropping what only one title names (link).

import { nameLetters } from '../../base/text';
import { isFamily, isNoTarget } from '../../lexicon/not-targets';
import { HINTED, type Telling, TITLE_CONFIDENCE } from '../../lexicon/title-confidence';
import { BUILT } from '../../lexicon/ways';
import { isListedElsewhere, isUnlisted } from '../../lexicon/well-known';
import type { Relation } from '../../model/relation';
import type { KnownNames } from '../mentions/known-names';
import type { Mention } from '../mentions/mention';
import { findMentions } from '../mentions/mentions';
import { conceptOf, conceptsIn } from '../techniques/vocabulary';
import { isCoined } from '../words';
import { basesOf } from './name-bases';
import { comparisons, isField, nameEnd, phrasesOfTitle, type TitleStatement } from './title-phrases';

/** Words right before a name in a title, at their end. */
const before = (words: string, filler = 'the'): RegExp => new RegExp(`\\b(?:${words})\\s+(?:(?:${filler})\\s+)*$`, 'i');
const USED =
  'the|an?|pre-?trained|multiple|deep|mixtures? of|\\w+-(?:informed|guided|driven|enhanced|constrained|regulari[sz]ed)';
/** `Finch-Lee Networks` */
const AFTER_PEOPLE = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+\s/u;

/** What the words before a name make of it; the first that fits. Prepositions and adjectives relate anything to anything: "for IoT". */
const BEFORE: readonly (readonly [Relation, Telling, RegExp])[] = [
  [
    'compares',
    'plainly',
    before(
      'beyond|vs\\.?|versus|than|outperform(?:s|ing)?|rivals?|beats?|instead of|against|surpass(?:es|ing)?|replac(?:es|ing)|alternatives? to|compar(?:ing|ison of|ed (?:to|with))',
    ),
  ],
  ['compares', 'vaguely', before('without|or')],
  ['inspired-by', 'outright', before('inspired by')],
  ['inspired-by', 'plainly', before('lessons from|motivated by')],
  ['uses', 'outright', before('based on|powered by', USED)],
  [
    'uses',
    'plainly',
    before(
      'fine-?tun(?:e|ing)|pre-?train(?:ing)?|integrat(?:ing|ion of)|with|using|via|meets?|leveraging|guided by|utilizing|combining|apply(?:ing)?|exploiting|prompting|adapting|harnessing|empowering|augmenting|analy[sz]ing|demystifying|explaining|interpreting|probing|evaluating|defending|attacking|jailbreaking',
      USED,
    ),
  ],
  ['extends', 'outright', before('extensions? of')],
  ['uses', 'vaguely', before('by|through|from|in|on|of|and|under|into|at', USED)],
  [
    'extends',
    'plainly',
    before(
      'improv\\w+|enhanc\\w+|boost\\w+|extend\\w+|accelerat\\w+|revisit\\w+|rethink\\w+|generali[sz]\\w+|simplif\\w+|scal(?:ing|able|ed)(?: up)?|distill\\w+|compress\\w+|prun\\w+|quanti[sz]\\w+|speed(?:ing)? up|bootstrapp?\\w*',
    ),
  ],
  [
    'extends',
    'vaguely',
    before(
      'robust|efficient|fast(?:er)?|better|stronger|lightweight|conditional|supervised|unsupervised|multi\\S*|understanding|inside|for|to|variational|hierarchical|adaptive|dynamic|deep|latent|sparse|parallel|towards?',
    ),
  ],
];

/** Nouns after a name that say it is applied: "BERT Pre-Training of Image Transformers". */
const APPLIED =
  /^[\s-]+(?:(?:based|informed|style|guided|driven|powered|enhanced|augmented)\b|pre-?\s?train\w*|fine-?tun\w*|tuning|training|embeddings?|features?|representations?|priors?|latents?|models?|inversion|supervision|distillation|guidance|rewards?|losse?s?|blocks?|layers?|modules?|architectures?|backbones?|encoders?|decoders?)\b/i;

/**
 * What a title says about other works.
 * @param names names of the work itself: mentions of all are no targets, those that are said tell what they are made from
 */
export function titleStatements(
  title: string,
  { self, said = self }: { readonly self: readonly string[]; readonly said?: readonly string[] },
  known: KnownNames,
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
  for (const mention of findMentions(title, known, [], own)) {
    if (mention.kind !== 'known' && mention.kind !== 'coined') continue;
    const target = mention.kind === 'known' ? mention.text : coinedPart(mention.text);
    if (mention.kind === 'known' ? !standsFree(title, mention) : isField(target) || isUnlisted(target)) continue;
    const key = nameLetters(target);
    if (own.has(key) || own.has(key.replace(/s$/, '')) || isFamily(target)) continue;
    if (sides.some((side) => nameLetters(side.target).includes(key))) continue;
    if (target.replace(/[^\p{L}\p{N}]/gu, '').length < 2) continue;
    // What stands in the name before the colon or makes up a short title, and the acronym behind its long form, are the work's own.
    if (mention.end <= nameEnd(title)) continue;
    const start = startOf(title, mention);
    if (start === null) continue;
    const told = relationAt(title, mention, target, title.slice(0, start));
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
function startOf(title: string, { start, end, text }: Mention): number | null {
  const lead = /^(.*)[([]\s*$/.exec(title.slice(0, start))?.[1];
  if (lead === undefined || !/^\s*[)\]]/.test(title.slice(end))) return start;
  const spelled = isListedElsewhere(text) ? SPELLED.exec(lead) : null;
  return spelled === null ? null : spelled.index;
}

/** The long form of a name, behind a preposition that says that something is used. */
const SPELLED = /(?<=\b(?:via|using|with|by|leveraging|through)\s(?:the\s)?)(?:[\p{L}-]+\s){2,5}$/iu;

function relationAt(title: string, mention: Mention, target: string, lead: string): TitleStatement {
  const start = mention.start + Math.max(0, mention.text.indexOf(target));
  const after = title.slice(start + target.length);
  // Is Mamba Effective for Time Series? Can Mamba Learn …? asks about it
  const asks = /^(?:is|are|can|do|does|what|how|why|when)\b.*\?/i.test(
    title.slice(nameEnd(title)).replace(/^[\s:：–—-]+/, ''),
  );
  const applied = APPLIED.test(after);
  const [relation, telling, cue] =
    toldBefore(lead) ?? toldBefore(title.slice(0, start)) ?? (['extends', 'vaguely', target] as const);
  return {
    relation: relation === 'extends' && (asks || applied) ? 'uses' : relation,
    target,
    cue,
    confidence: confidenceOf(applied && telling === 'vaguely' ? 'plainly' : telling, mention.kind === 'known', target),
  };
}

/** What other lists have as a work needs no second title that names it. */
function confidenceOf(telling: Telling, listed: boolean, target: string): number {
  if (listed) return TITLE_CONFIDENCE[telling].listed;
  return TITLE_CONFIDENCE[telling === 'plainly' && isListedElsewhere(target) ? 'outright' : telling].unlisted;
}

function toldBefore(lead: string): readonly [Relation, Telling, cue: string] | null {
  for (const [relation, telling, pattern] of BEFORE) {
    const cue = pattern.exec(lead)?.[0].trim();
    if (cue !== undefined) return [relation, telling, cue];
  }
  return null;
}

/** Inner capital, digit or two capitals: `BERT`, `R-CNN`. */
const isName = (text: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\p{L}[\s-]\d+(?:\.\d+)?(?!\p{L})|\p{Lu}-\p{Lu}/u.test(text);

/** In a title every word has a capital: `BERT Pre-Training` names BERT, `Swin Transformer V2` and `Inception Net` all of it. */
export function coinedPart(text: string): string {
  const words = text.replace(/['’]s$/, '').split(/\s+/);
  // Surpassing GPT-4: what is done to it is no part of the name
  while (words.length > 1 && !['vaguely', undefined].includes(toldBefore(`${words[0]} `)?.[1])) words.shift();
  const first = words.findIndex(isCoined);
  let last = words.findLastIndex((word) => isCoined(word) || /^v?\d+(?:\.\d+)?$/i.test(word));
  if (/^(?:transformers?|nets?|networks?|former)$/i.test(words[last + 1] ?? '')) last++;
  return words.slice(first, last + 1).join(' ');
}

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
