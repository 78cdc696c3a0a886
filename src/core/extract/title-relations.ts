// Titles state lineage too: "Improved DDPM", "Contextual Priming for Faster R-CNN", "YOLO v2" beside "YOLO".
// Leaves to others: sentences (relations.ts), and dropping what only one title names (link).

import { nameLetters } from '../base/text';
import { isFamily, isNoTarget } from '../lexicon/not-targets';
import { isCommonWord } from '../lexicon/words';
import type { Relation } from '../model/relation';
import { findMentions, type KnownNames, type Mention } from './mentions';
import { conceptsIn } from './vocabulary';
import { isCoined } from './words';

export interface TitleStatement {
  readonly relation: Relation;
  readonly target: string;
  /** The words of the title that tell, or the name itself where only the name suggests it. */
  readonly cue: string;
  readonly confidence: number;
}

/** Below this a statement counts only if a sentence names the work as well (link/relations). */
const UNSURE = 0.3;

/** Words right before a name in a title, and what they make of it. */
const BEFORE: readonly (readonly [Relation, RegExp])[] = [
  [
    'compares',
    /\b(?:beyond|without|vs\.?|versus|than|outperform(?:s|ing)?|rivals?|beats?|instead of|against|surpass(?:es|ing)?|or|replac(?:es|ing)|alternatives? to|compar(?:ing|ison of|ed (?:to|with)))\s+(?:the\s+)?$/i,
  ],
  ['inspired-by', /\b(?:inspired by|lessons from|motivated by)\s+(?:the\s+)?$/i],
  [
    'uses',
    /\b(?:fine-?tun(?:e|ing)|pre-?train(?:ing)?|with|using|via|by|through|from|in|on|of|based on|meets?|leveraging|powered by|guided by|utilizing|combining|and|apply(?:ing)?|exploiting|under|into)\s+(?:(?:the|an?|pre-?trained|multiple|deep|mixtures? of)\s+)*$/i,
  ],
  [
    'extends',
    /\b(?:improv\w+|enhanc\w+|boost\w+|extend\w+|extension of|accelerat\w+|revisit\w+|rethink\w+|generali[sz]\w+|simplif\w+|scal(?:ing|able|ed)(?: up)?|distill\w+|compress\w+|prun\w+|quanti[sz]\w+|speed(?:ing)? up|bootstrapp?\w*|robust|efficient|fast(?:er)?|better|stronger|lightweight|conditional|supervised|unsupervised|multi\S*|improved|understanding|analy[sz]ing|demystifying|inside|explaining|for|to|variational|hierarchical|adaptive|dynamic|deep|latent|sparse|parallel|extended|towards?)\s+(?:the\s+)?$/i,
  ],
];

/** Nouns after a name that say it is applied: "BERT Pre-Training of Image Transformers". */
const APPLIED =
  /^[\s-]+(?:(?:based|style|guided|driven|powered|enhanced|augmented)\b|pre-?\s?train\w*|fine-?tun\w*|tuning|training|embeddings?|features?|representations?|priors?|latents?|models?|inversion|supervision|distillation|guidance|rewards?|losse?s?)/i;

/**
 * What a title says about other works.
 * @param self names of the work itself; mentions of them are no targets
 */
export function titleStatements(title: string, self: readonly string[], known: KnownNames): TitleStatement[] {
  const own = new Set(self.map(nameLetters));
  const found = new Map<string, TitleStatement>();
  const offer = (statement: TitleStatement): void => {
    const key = nameLetters(statement.target);
    const before = found.get(key);
    if (before === undefined || before.confidence < statement.confidence) found.set(key, statement);
  };
  const sides: string[] = [];
  const compared = comparedSides(title);
  const mayBeWorks = compared.some(({ side }) => known.byLetters.has(nameLetters(side)) || isUncommon(side));
  for (const { side, cue } of compared) {
    const listed = known.byLetters.get(nameLetters(side));
    const isOther = listed !== undefined || isUncommon(side) || (mayBeWorks && /^\p{Lu}\p{L}*[^\Ws]$/u.test(side));
    if (isOther && !isKind(side) && !own.has(nameLetters(side))) {
      sides.push(nameLetters(side));
      offer({ relation: 'compares', target: listed ?? side, cue, confidence: listed === undefined ? 0.6 : 0.7 });
    }
  }
  for (const mention of findMentions(title, known, [], own)) {
    if (mention.kind !== 'known' && mention.kind !== 'coined') continue;
    const target = mention.kind === 'known' ? mention.text : coinedPart(mention.text);
    if (mention.kind === 'known' ? !standsFree(title, mention) : isField(target)) continue;
    const key = nameLetters(target);
    if (own.has(key) || own.has(key.replace(/s$/, '')) || isFamily(target)) continue;
    if (sides.some((side) => side.includes(key))) continue;
    if (target.replace(/[^\p{L}\p{N}]/gu, '').length < 2 || /^\d+[BMK]$/i.test(target)) continue;
    // What stands in the name before the colon or makes up a short title, and the acronym behind its long form, are the work's own.
    if (mention.end <= nameEnd(title)) continue;
    if (/[([]\s*$/.test(title.slice(0, mention.start)) && /^\s*[)\]]/.test(title.slice(mention.end))) continue;
    const said = relationAt(title, mention, target);
    // An unknown capitalised word in a title may be anything: only a sentence elsewhere makes it a work.
    offer(mention.kind === 'coined' && !isName(target) ? { ...said, confidence: UNSURE } : said);
  }
  for (const said of [...aboutItself(title, known), ...levelOf(title)])
    if (!own.has(nameLetters(said.target)) && !isNoTarget(said.target)) offer(said);
  for (const said of conceptsSaid(title)) if (!own.has(nameLetters(said.target))) offer(said);
  for (const name of self) for (const base of basesOf(name, known)) if (!own.has(nameLetters(base.target))) offer(base);
  return [...found.values()];
}

/** A family, a kind of thing, or some of that kind: `Transformers`, `Open-Source LLMs`. */
const isKind = (side: string): boolean => {
  const head = side.split(/\s+/).at(-1) ?? '';
  return [side, head].some((words) => isFamily(words) || isNoTarget(words));
};

/** A task, a family or a discipline that the vocabulary knows (`UAV`, `VQA`), or a word with capitals for an acronym's sake. */
function isField(words: string): boolean {
  const { concept } = conceptsIn(words).find((hit) => hit.start === 0 && hit.end === words.length) ?? {};
  if (concept !== undefined && (concept.task || concept.family || concept.discipline)) return true;
  return words.length >= 6 && /\p{Ll}/u.test(words) && isCommonWord(words.toLowerCase());
}

/** With a word that is coined or in no dictionary: one such side (`Paxos`) makes the other (`Raft`) a work as well. */
const isUncommon = (side: string): boolean =>
  side
    .split(/[\s-]+/)
    .some((word) => word.length > 1 && !isNoTarget(word) && (isCoined(word) || !isCommonWord(word.toLowerCase())));

/** `Paxos vs Raft: …`, `The Parallels between Paxos and Raft, and …`: both sides, up to four words each. */
function comparedSides(title: string): { readonly side: string; readonly cue: string }[] {
  const found: { side: string; cue: string }[] = [];
  const offer = (text: string, cue: string): void => {
    const side = text
      .replace(/^(?:the|an?|on)\s+/i, '')
      .replace(/^(?:[\p{L}-]+\s)?(?:comparison|study|evaluation|analysis|survey)\s(?:of|on|between)\s+/iu, '')
      .replace(/\s(?:for|in|on|with|under|at)\s.*$/u, '')
      .replace(/^["“'(]+|["”')?.!]+$/g, '')
      .trim();
    if (side !== '' && /^\p{Lu}|\d|^\p{Ll}+\p{Lu}/u.test(side) && side.split(/\s+/).length <= 4)
      found.push({ side, cue });
  };
  for (const part of title.split(/[:：;,]\s+|\s[–—-]\s|\?\s/)) {
    const sides = part.split(/\s+(?:vs\.?|versus)\s+/i);
    if (sides.length > 1) for (const side of sides) offer(side, /\bversus\b/i.test(part) ? 'versus' : 'vs');
    const between =
      /\b((?:parallels?|differences?|comparisons?|similarit(?:y|ies)|relation\w*|connections?|duality|equivalence|trade-?offs?|gap|bridge) between)\s+(.+?)\s+and\s+(.+)$/i.exec(
        part,
      );
    if (between !== null) for (const side of [between[2], between[3]]) offer(side ?? '', between[1] ?? '');
  }
  return found;
}

function relationAt(title: string, mention: Mention, target: string): TitleStatement {
  const listed = mention.kind === 'known';
  const before = title.slice(0, mention.start);
  const after = title.slice(mention.start + Math.max(0, mention.text.indexOf(target)) + target.length);
  // AlexNet-Level Accuracy With 50x Fewer Parameters
  if (/^-level\b/i.test(after)) return { relation: 'compares', target, cue: target, confidence: listed ? 0.6 : 0.5 };
  // Is Mamba Effective for Time Series? Can Mamba Learn …? asks about it
  const asks = /^(?:is|are|can|do|does|what|how|why|when)\b.*\?/i.test(
    title.slice(nameEnd(title)).replace(/^[\s:：–—-]+/, ''),
  );
  for (const [relation, pattern] of BEFORE) {
    const cue = pattern.exec(before)?.[0].trim();
    if (cue === undefined) continue;
    const applied = relation === 'extends' && (asks || APPLIED.test(after));
    const tells = APPLIED.test(after) || !MERE.test(cue);
    return { relation: applied ? 'uses' : relation, target, cue, confidence: confidenceOf(listed, tells) };
  }
  const applied = APPLIED.test(after);
  return {
    relation: asks || applied ? 'uses' : 'extends',
    target,
    cue: target,
    confidence: confidenceOf(listed, applied),
  };
}

const confidenceOf = (listed: boolean, tells: boolean): number => (listed ? 0.55 : 0.4) + (tells ? 0.1 : 0);

/** Prepositions and adjectives that relate anything to anything: "for IoT", "in WiFi", "deep LHC". */
const MERE =
  /^(?:through|from|in|on|of|or|and|under|into|for|to|by|without|towards?|robust|efficient|fast(?:er)?|better|stronger|lightweight|conditional|supervised|unsupervised|multi\S*|variational|hierarchical|adaptive|dynamic|deep|latent|sparse|parallel|understanding|inside)\b/i;

/** Where a title's own name ends: before its colon; a title of three words is a name as a whole. */
function nameEnd(title: string): number {
  const colon = title.search(/\s?[:：;]\s|\s[-–—]\s/);
  if (colon > 0 && colon <= 40) return colon;
  return title.split(/\s+/).length <= 3 ? title.length : 0;
}

/** Inner capital, digit or two capitals: `BERT`, `R-CNN`. */
const isName = (text: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\p{L}[\s-]\d+(?:\.\d+)?(?!\p{L})|\p{Lu}-\p{Lu}/u.test(text);

/** In a title every word has a capital: `BERT Pre-Training` names BERT, `Swin Transformer V2` and `Inception Net` all of it. */
function coinedPart(text: string): string {
  const words = text.replace(/['’]s$/, '').split(/\s+/);
  const first = words.findIndex(isCoined);
  let last = words.findLastIndex((word) => isCoined(word) || /^v?\d+(?:\.\d+)?$/i.test(word));
  if (/^(?:transformers?|nets?|networks?|former)$/i.test(words[last + 1] ?? '')) last++;
  return words.slice(first, last + 1).join(' ');
}

/**
 * A listed title of everyday words (`Memory Networks`, `Federated Learning`) is a term of its field as well: in a title it is
 * the work only where a verb says that something is done to it.
 */
function standsFree(title: string, mention: Mention): boolean {
  if (mention.text.split(/\s+/).some((word) => isCoined(word) && !isNoTarget(word))) return true;
  if (!/\s/.test(mention.text)) return false;
  return /\b(?:improv|enhanc|extend|revisit|rethink|generali[sz]|simplif|bootstrapp|beyond|from)\w*\s+(?:the\s+)?$/i.test(
    title.slice(0, mention.start),
  );
}

/** Words of a title that say what is done to the technique behind them. */
const DONE_TO: readonly (readonly [Relation, RegExp])[] = [
  ['uses', /\b(?:combining|unifying|marrying|integrating)\s+(?:(?:[\p{L}-]+\s+){1,3}(?:and|with)\s+)?$/iu],
  [
    'extends',
    /\b(?:(?:improv|enhanc|extend|generali[sz]|simplify|revisit|rethink|accelerat|boost)(?:ing|s)|(?:an? )?extensions? of|meets?)\s+(?:the\s+)?$/iu,
  ],
];

/** Ends of terms that name one way of doing things, not a goal or a field. */
const WAY =
  /(?:networks?|auto-?encoders?|transformers?|machines?|fields?|filters?|trees?|forests?|splatting|-learning|gradients?|descent|algorithms?|iteration)$/i;

/** "Enhancing Masked Autoencoders …", "Combining Policy Gradient and Q-learning": techniques that the vocabulary knows. */
function conceptsSaid(title: string): TitleStatement[] {
  const from = nameEnd(title);
  return conceptsIn(title).flatMap(({ concept, start, end }): TitleStatement[] => {
    const words = title.slice(start, end);
    if (start < from || isFamily(words) || concept.task || concept.family || concept.discipline || !WAY.test(words))
      return [];
    const before = title.slice(0, start);
    for (const [relation, pattern] of DONE_TO) {
      const cue = pattern.exec(before)?.[0].trim();
      if (cue !== undefined) return [{ relation, target: words, cue, confidence: 0.6 }];
    }
    return [];
  });
}

/** "Viewstamped Replication Revisited": a listed work, or a name with a word of its own. */
function aboutItself(title: string, known: KnownNames): TitleStatement[] {
  const [, name = '', cue = ''] =
    /^([^:,.?]{3,60}?)\s(Revisited|Reloaded|Reconsidered)\b(?!\s\p{Ll})/u.exec(title) ?? [];
  if (name === '' || name.split(/\s+/).length > 4) return [];
  const listed = known.byLetters.get(nameLetters(name));
  return listed !== undefined || isUncommon(name)
    ? [{ relation: 'extends', target: listed ?? name, cue, confidence: listed === undefined ? 0.6 : 0.7 }]
    : [];
}

/** "Alexnet-Level Accuracy With 50x Fewer Parameters", "Simplified Mamba-Based Architecture": names that only their place shows. */
function levelOf(title: string): TitleStatement[] {
  const based = [
    ...title
      .slice(nameEnd(title))
      .matchAll(/(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}]{2,})-(?:based|like|style|inspired)\b/giu),
  ]
    .map(([, word]) => word ?? '')
    .filter((word) => /^\p{Lu}/u.test(word) && isUncommon(word) && !isKind(word) && !isField(word));
  if (based.length > 0) return based.map((target) => ({ relation: 'extends', target, cue: target, confidence: 0.6 }));
  const name = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,})-level\s(?:accuracy|performance|quality|results?)/iu.exec(title)?.[1];
  return name !== undefined && /^\p{Lu}/u.test(name) && isUncommon(name)
    ? [{ relation: 'compares', target: name, cue: name, confidence: 0.6 }]
    : [];
}

const VERSION = /[\s-]?(?:v?\d+(?:\.\d+)?|I{1,3}|IV|V\d?|\+{1,2}|plus|pro|next|xl|large|lite|tiny)$/i;

/** Listed names inside a name: `YOLO v2` → `YOLO`, `Faster R-CNN` → `R-CNN`, `MoE-Mamba` → `Mamba`. */
function basesOf(name: string, known: KnownNames): TitleStatement[] {
  const bases: TitleStatement[] = [];
  const version = VERSION.exec(name);
  if (version && version.index > 1) {
    const listed = known.byLetters.get(nameLetters(name.slice(0, version.index)));
    if (listed !== undefined) bases.push({ relation: 'extends', target: listed, cue: name, confidence: 0.7 });
  }
  const parts = name.split(/[\s-]+/);
  if (parts.length < 2 || parts.length > 5) return bases;
  for (let from = 0; from < parts.length; from++)
    for (let to = parts.length; to > from; to--) {
      if (to - from === parts.length) continue;
      const part = parts.slice(from, to).join('');
      const listed = part.length < 3 ? undefined : known.byLetters.get(nameLetters(part));
      // Tectonic-Shift has nothing to do with SHIFT.
      if (/^\d/.test(part)) continue;
      if (listed !== undefined && listed.replace(/[\s-]+/g, '') !== part) continue;
      // The head of the name: MoE-Mamba is a Mamba, Llama Guard is no Llama.
      if (
        listed === undefined ||
        to < parts.length ||
        isFamily(listed) ||
        isNoTarget(listed) ||
        !listed.split(/\s+/).some(isCoined)
      )
        continue;
      bases.push({ relation: 'extends', target: listed, cue: name, confidence: 0.55 });
    }
  return bases;
}
