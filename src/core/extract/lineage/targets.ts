// Which names a cue speaks of: those behind it, however much describes them, or the one right before it.
// Leaves to others: the cues and what they say (cue-statements.ts), names that stand together (coordination.ts).

import { longFormIn } from '../../base/acronym';
import { BUILT_ON_WAYS, SPELLED_WAYS } from '../../lexicon/ways';
import { coordinated, openerOf, separates } from '../mentions/coordination';
import { isNamed, type Mention, strongName } from '../mentions/mention';
import { conceptOf, conceptsIn, type Hit } from '../techniques/vocabulary';

// Words that may stand between a cue and the name: "based on [the original] X", "outperforms [strong baselines such as] X".
const GAP =
  /^[\s"“'‘(*_:：《]*(?:\(?(?:[1i]|a)\)\s)?(?:(?:the|an?|its|their|our|all|both|some|several|many|other|previous|prior|recent|existing|popular|famous|well-known|original|vanilla|standard|classic(?:al)?|regular|plain|basic|state-of-the-art|sota|strong|pre-?trained|pretrained|fine-?tuned|method|methods|model|models|approach|approaches|baselines?|work|works|paper|algorithms?|architectures?|frameworks?|networks?|systems?|techniques?|ideas?|concepts?|design|principles?|recipe|pipeline|backbones?|variants?|family|series|code|codebase|implementation|success(?:es)?|results?|performance|accuracy|quality|that|those|of|from|behind|in|by|with|like|such as|including|e\.g\.,?|i\.e\.,?|namely|called|named|two|three|four|five|six|various|different|similar|large|larger|small|smaller|big|bigger|open-source|frozen|deep|neural|language|vision|visual|diffusion|generative|convolutional|recurrent|multimodal|large-scale|end-to-end|competing|contemporary|earlier|older|current|leading|proprietary|closed-source|commercial|either|only|even|and|also|to|on|既有的|了|的|和|与)[\s,]*["“'‘(*_]*)*$/iu;

/** "such as Untracer and INSTRIM": a word that the name behind it makes one. */
const leadsNames = (text: string, first: Mention, second: Mention | undefined): boolean =>
  second !== undefined && isNamed(second) && separates(text.slice(first.end, second.start));

/** "two graph convolutional networks: LampNet and RoomNet": what the names behind it are. */
const announces = (text: string, { text: said, end }: Mention, next: Mention | undefined): boolean =>
  /s$/.test(said) && next !== undefined && isNamed(next) && /^:\s+["“]?$/.test(text.slice(end, next.start));

/** `based on the steady moss growth (SMG) solver`: what the acronym is short for stands between. */
function withoutLongForm(gap: string, { text }: Mention): string {
  if (!gap.endsWith('(')) return gap;
  const before = gap.slice(0, -1).trimEnd();
  const long = longFormIn(before, text);
  return long !== null && before.endsWith(long) ? before.slice(0, -long.length) : gap;
}

/** The first name after the cue and those coordinated with it. */
export function targetsAfter(text: string, from: number, mentions: readonly Mention[], strong: boolean): Mention[] {
  const i = mentions.findIndex(
    (mention, k) =>
      mention.start >= from &&
      (mention.kind !== 'phrase' || strong || leadsNames(text, mention, mentions[k + 1])) &&
      !announces(text, mention, mentions[k + 1]),
  );
  const first = mentions[i];
  // compared with scran, MNN, ComBat
  const opener = first === undefined ? null : openerOf(text, from, first);
  if (first !== undefined && opener !== null) return [opener, ...coordinated(text, first, mentions)];
  if (!first || first.start - from > 140) return [];
  const gap = withoutLongForm(text.slice(from, first.start), first);
  // 基于图的并行SFM: what stands behind 的 is the work itself
  if (
    /[\u4e00-\u9fff]/.test(gap) &&
    !TAKEN.test(text.slice(0, from)) &&
    /的[^和与及、]*$/.test(gap) &&
    !/(?:提出|已有|现有|原始|原有|经典|著名|流行|最新|之前|前面)的\s*$/.test(gap)
  )
    return [];
  if (
    !GAP.test(gap) &&
    !givesExamples(text, gap, first, mentions[i + 1]) &&
    !(
      isSurely(first) &&
      (looselyDescribed(gap, first) ||
        APPOSITION.test(gap) ||
        CHINESE_GAP.test(gap) ||
        (strong && ENUMERATION.test(gap)))
    ) &&
    !(
      (first.kind === 'phrase' || first.kind === 'coined') &&
      LOOSE_GAP.test(gap) &&
      WORK_NOUN.test(text.slice(first.end))
    )
  )
    return [];
  if (
    first.kind === 'phrase' &&
    !WORK_NOUN.test(text.slice(first.end)) &&
    gap
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '').length > 2
  )
    return [];
  if (
    /\b(?:in|on|to|with|by)\s+(?:\w+\s+)?$/i.test(text.slice(from, first.start)) &&
    first.start - from > 12 &&
    first.kind !== 'known' &&
    first.kind !== 'previous'
  )
    return [];
  const second = mentions[i + 1];
  // "outperforms the LSTM setup of Wu et al. (2016)"
  if (
    second &&
    first.kind === 'family' &&
    /^(?:\s+\w+){0,2}\s+(?:of|by|from|in)\s+$/.test(text.slice(first.end, second.start))
  )
    return [second];
  const list = coordinated(text, first, mentions);
  // "on STL-10 and PASCAL datasets"
  if (DATA.test(text.slice(first.end))) return [];
  // "utilizes Search, Visit, and Answer components": parts of its own
  const isParts = list.length > 1 && PARTS.test(text.slice(list.at(-1)?.end));
  return isParts ? list.filter(isNamed) : list;
}

/** Verbs whose object stands behind its description: 将目标检测的RPN引入, 采用的ATOM. */
const TAKEN = /(?:[将把用]|引入|参照|参考|借鉴|结合|融合)了?(?:一个)?$/;

const DATA = /^(?:(?:,\s*|,?\s+(?:and|or|&)\s+)[\w-]+){0,4}\s+(?:data ?sets?|benchmarks?|corpora|leaderboards?)\b/i;

const PARTS = /^\s+(?:components?|modules?|agents|stages?|steps?|phases?|tools|operators?|actions?|roles?)\b/i;

/** A listed work or a name beyond doubt: words that describe it may stand before it. */
const isSurely = (mention: Mention): boolean =>
  mention.kind === 'known' || mention.kind === 'previous' || (mention.kind === 'coined' && strongName(mention.text));

/** "[group relative policy optimization (]GRPO": a way of doing things, spelled out. */
function isLongForm(gap: string, acronym: string): boolean {
  if (!LONG_FORM.test(gap)) return false;
  const initials = (gap.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).join('').toLowerCase();
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  let at = 0;
  for (const initial of initials) if (initial === capitals[at]) at++;
  return capitals.length >= 2 && at === capitals.length;
}

const LONG_FORM = new RegExp(`^\\s(?:the |an? )?(?:[\\p{L}-]+ ){1,5}${SPELLED_WAYS} \\($`, 'iu');

/** Names after "such as" or in a bracket, unless the bracket only abbreviates: "language models (LMs)". */
function givesExamples(text: string, gap: string, first: Mention, second: Mention | undefined): boolean {
  if (first.kind === 'coined' && isLongForm(gap, first.text) && /^\s*\)/.test(text.slice(first.end))) return true;
  if (first.kind === 'family') return false;
  if (COUNTED.test(gap)) return second !== undefined && separates(text.slice(first.end, second.start));
  if (!EXAMPLES.test(gap)) return false;
  if (first.kind === 'phrase' && (second === undefined || second.kind === 'phrase')) return false;
  if (!/\(\W*$/.test(gap)) return true;
  const several = second !== undefined && separates(text.slice(first.end, second.start));
  return several || !/^\s*\)/.test(text.slice(first.end)) || first.kind === 'known';
}

/** "outperforms [many existing systems on the leaderboard, including] X", "much bigger LMs (X, Y)". */
const EXAMPLES =
  /^(?:[^.;:!?]|\.(?=\d)){1,110}?(?:[,(（]?\s*(?:including|such as|like|e\.g\.,?|i\.e\.,?|namely|especially|notably)\s+(?:the\s+)?|\(\s*)["“'‘*_]*$/iu;

/** "leveraging [two complementary graph networks:] LampNet and RoomNet" */
const COUNTED =
  /^\s(?:the )?(?:two|three|four|five|six|several|\d)\s[^.;:!?,]{0,60}\b(?:networks|models|methods|architectures|algorithms|encoders|backbones|baselines|approaches|systems|frameworks|techniques|tools|engines|LLMs):\s*["“'‘*_]*$/iu;

/** 将[单目 ]DSO拓展到双目, 和[之前提出的]InferSent如出一辙 */
const CHINESE_GAP = /^(?=.*[\u4e00-\u9fff])[\s\u4e00-\u9fff\p{Lu}]{1,12}$/u;

/** "the off-policy Retrace algorithm" */
const WORK_NOUN =
  /^\s(?:algorithm|method|model|framework|architecture|approach|system|protocol|engine|network|library)\b/i;

/** "the symbolic execution engine, [KLEE]" */
const APPOSITION =
  /^[^.;:!?,(]{0,80}\b(?:systems?|engines?|tools?|frameworks?|approach(?:es)?|methods?|models?|algorithms?|fuzzers?|networks?|baselines?|compilers?|solvers?|libraries|library|planners?|agents?|detectors?|protocols?|architectures?|techniques?|optimi[sz]ers?|simulators?),\s*(?:the\s+)?["“'‘(]*$/iu;

/** "combines [recent advances in deep networks, variance reduction, the off-policy] Retrace": other things stand before the name. */
const ENUMERATION =
  /^\s(?:(?!\S*(?:which|that|where|while)\b)[\p{L}\p{N}-]+(?: (?:(?:of|in|for) )?[\p{L}\p{N}-]+){0,5}, ){1,4}(?:and )?(?:the |an? )?(?:(?!\S*ing\b|(?:for|in|on|with|to|by|from|at|of|than|that|which|is|are)\b)[\p{Ll}-]+ ){0,3}$/u;

/** Words that describe, and a bracket only around a name that no mere abbreviation is: "permute-and-predict (PaP)". */
const looselyDescribed = (gap: string, first: Mention): boolean =>
  LOOSE_GAP.test(gap.replace(/\($/, '')) &&
  (!gap.endsWith('(') || first.kind === 'known' || /\p{Ll}/u.test(first.text));

/** Up to four words that describe: no verb, preposition or conjunction that opens another thought. */
const LOOSE_GAP =
  /^\s*(?:(?!(?:for|in|on|with|to|by|from|at|into|as|than|and|or|but|that|which|when|while|because|is|are|was|were|be|has|have|can|if|where|via|using|over|under|between|without)\b)[\p{L}\p{N}-]+\s+){0,4}["“'‘*_]*$/iu;

/** The name that stands right before the cue: "A BERT variant", "WaveGlow as vocoder". */
export function targetBefore(text: string, cueStart: number, mentions: readonly Mention[]): Mention[] {
  const target = mentions.findLast((mention) => mention.end <= cueStart + 1);
  if (!target) return [];
  const gap = text.slice(target.end, cueStart);
  // "GAN-TTS generator is used": a part of the work
  const part =
    /^\s(?:generator|encoder|decoder|model|architecture|network|vocoder|discriminator|algorithm|method|backbone|module|layers?|blocks?|loss|framework|codebase|weights|embeddings?)$/i;
  if (cueStart - target.end > 1 && !part.test(gap)) return [];
  if (target.kind === 'phrase' && !/\s/.test(target.text)) return [];
  // ProteinMPNN/ESMIF-based
  const list = [target];
  for (;;) {
    const first = list[0] ?? target;
    const before = mentions.findLast((mention) => mention.end <= first.start);
    if (before === undefined || !isNamed(before) || !/^\s?[/+]\s?$/.test(text.slice(before.end, first.start)))
      return list;
    list.unshift(before);
  }
}

/** Cues whose object is something to build on, also where it is a technique and no name. */
const BUILDS =
  '\\b(?:based (?:up)?on|buil\\w+ (?:up)?on(?: top of)?|(?:variant|extension|variation|generali[sz]ation|version) of|extend(?:s|ed|ing)?|generali[sz](?:es?|ing)|modif(?:y|ies|ying)|(?:inspired|motivated) by|distill(?:s|ing)?|improv(?:es?|ed|ing)|improvements? (?:to|of|over|(?:up)?on))';
const WAY = new RegExp(`${BUILT_ON_WAYS}$`, 'iu');
/** "improves lamp counting accuracy": what is measured, not built on. */
const MEASURED = /^\s(?:accuracy|performance|quality|efficiency|results?|scores?|tasks?|benchmarks?)\b/i;
const LEADS_TO_CONCEPT = new RegExp(`${BUILDS}$`, 'i');
const MAY_LEAD_TO_CONCEPT = new RegExp(`${BUILDS}\\b`, 'i');

/** Whether a sentence may say something without naming any work: "extends flow matching to graphs". */
export const mayBuildOnConcept = (text: string): boolean => MAY_LEAD_TO_CONCEPT.test(text);

/**
 * "based on [a variant of] speculative sampling and parallel decoding": techniques that the vocabulary knows, where the words
 * leave no doubt.
 */
export function conceptsAfter(text: string, from: number, cue: string, mentions: readonly Mention[]): Mention[] {
  if (!LEADS_TO_CONCEPT.test(cue)) return [];
  const near = text.slice(from, from + 90);
  const found: Mention[] = [];
  for (const hit of conceptsIn(near)) {
    const [start, end] = [from + hit.start, from + hit.end];
    const gap = text.slice(found.at(-1)?.end ?? from, start);
    if (found.length === 0 ? !GAP.test(gap) : !/^(?:, | and |, and | & )$/.test(gap)) break;
    if (!isBuiltOn(hit, near) || mentions.some((mention) => mention.start < end && mention.end > from)) break;
    const words = text.slice(start, end);
    const bare = words.replace(BUILT_END, '$1');
    const name = conceptOf(bare) === hit.concept ? bare : words;
    found.push({ kind: 'phrase', start, end: start + name.length, text: name });
  }
  return found;
}

/** "sequence-to-sequence architectures": what is built so. */
const BUILT_NOUN = /^\s(?:algorithm|architecture|model|network)s?\b/i;

/** "slow-gram model": so named in the vocabulary, of a word that is two. */
const BUILT_END = /(-\S*(?<!ing))\s(?:algorithm|architecture|model|network)s?$/i;

/** A way of doing things, in several words, that is no field, task or quantity. */
function isBuiltOn({ concept, start, end }: Hit, near: string): boolean {
  const words = near.slice(start, end);
  if (concept.task || concept.family || concept.discipline || !/[\s-]/.test(words)) return false;
  const rest = near.slice(end);
  const isWay = /\s/.test(words) && WAY.test(words);
  return (
    (isWay || BUILT_NOUN.test(rest) || BUILT_END.test(words)) && !MEASURED.test(rest) && !/ed$/.test(near.slice(0, end))
  );
}
