// Titles state lineage too: "Improved DDPM", "Contextual Priming for Faster R-CNN", "YOLO v2" beside "YOLO".
// Leaves to others: sentences (relations.ts), and dropping what only one title names (link).

import { nameLetters } from '../base/text';
import { isFamily, isNoTarget } from '../lexicon/not-targets';
import type { Relation } from '../model/relation';
import type { KnownNames } from './known-names';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import { comparisons, isField, nameEnd, phrasesOfTitle, type TitleStatement } from './title-phrases';
import { isCoined } from './words';

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
  const sides = comparisons(title, known).filter(({ target }) => !own.has(nameLetters(target)));
  for (const side of sides) offer(side);
  for (const mention of findMentions(title, known, [], own)) {
    if (mention.kind !== 'known' && mention.kind !== 'coined') continue;
    const target = mention.kind === 'known' ? mention.text : coinedPart(mention.text);
    if (mention.kind === 'known' ? !standsFree(title, mention) : isField(target)) continue;
    const key = nameLetters(target);
    if (own.has(key) || own.has(key.replace(/s$/, '')) || isFamily(target)) continue;
    if (sides.some((side) => nameLetters(side.target).includes(key))) continue;
    if (target.replace(/[^\p{L}\p{N}]/gu, '').length < 2 || /^\d+[BMK]$/i.test(target)) continue;
    // What stands in the name before the colon or makes up a short title, and the acronym behind its long form, are the work's own.
    if (mention.end <= nameEnd(title)) continue;
    if (/[([]\s*$/.test(title.slice(0, mention.start)) && /^\s*[)\]]/.test(title.slice(mention.end))) continue;
    const said = relationAt(title, mention, target);
    // An unknown capitalised word in a title may be anything: only a sentence elsewhere makes it a work.
    offer(mention.kind === 'coined' && !isName(target) ? { ...said, confidence: UNSURE } : said);
  }
  for (const said of phrasesOfTitle(title, known))
    if (!own.has(nameLetters(said.target)) && !isNoTarget(said.target)) offer(said);
  for (const name of self) for (const base of basesOf(name, known)) if (!own.has(nameLetters(base.target))) offer(base);
  return [...found.values()];
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
    const confidence = confidenceOf(listed, tells) + (!listed && OUTRIGHT.test(cue) ? 0.1 : 0);
    return { relation: applied ? 'uses' : relation, target, cue, confidence };
  }
  const applied = APPLIED.test(after);
  return {
    relation: asks || applied ? 'uses' : 'extends',
    target,
    cue: target,
    confidence: confidenceOf(listed, applied),
  };
}

/** Words that leave no doubt that another work is meant. */
const OUTRIGHT = /^(?:based on|extension of|inspired by|powered by)\b/i;

const confidenceOf = (listed: boolean, tells: boolean): number => (listed ? 0.55 : 0.4) + (tells ? 0.1 : 0);

/** Prepositions and adjectives that relate anything to anything: "for IoT", "in WiFi", "deep LHC". */
const MERE =
  /^(?:through|from|in|on|of|or|and|under|into|for|to|by|without|towards?|robust|efficient|fast(?:er)?|better|stronger|lightweight|conditional|supervised|unsupervised|multi\S*|variational|hierarchical|adaptive|dynamic|deep|latent|sparse|parallel|understanding|inside)\b/i;

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
