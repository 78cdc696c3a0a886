// The cue words of one sentence -> what they say: which works they lead to, relation, direction, confidence.
// Leaves to others: sentence after sentence (relations.ts), the vocabulary of cues (lexicon/cues.ts), whether to believe them
// (drawn-on.ts).

import { matchesOf } from '../../base/matches';
import { patternFor } from '../../base/plain';
import { nameLetters } from '../../base/text';
import { CUES, type Cue } from '../../lexicon/cues';
import { isNoTarget, isTool } from '../../lexicon/not-targets';
import { areCommonWords } from '../../lexicon/words';
import type { Relation } from '../../model/relation';
import { isRunning } from '../mentions/coordination';
import { isNamed, type Mention, strongName } from '../mentions/mention';
import { stripModifiers } from '../mentions/modifiers';
import { conceptOf } from '../techniques/vocabulary';
import { isCoined } from '../words';
import anchors from './cue-anchors.prepared';
import { apposition, contrast, notesOf } from './notes';
import type { Raw, Statement } from './statement';
import { conceptsAfter, mayBuildOnConcept, targetBefore, targetsAfter } from './targets';
import { Triggers } from './triggers';

/** A cue made ready: its regular expression is compiled when a text first wakes it. */
class Ready {
  readonly cue: Cue;
  readonly #patternFor: (text: string) => RegExp;

  constructor(cue: Cue) {
    this.cue = cue;
    this.#patternFor = patternFor(bounded(cue), 'giu');
  }

  /** Where it stands in a text. */
  matches(text: string): readonly RegExpExecArray[] {
    return matchesOf(this.#patternFor(text), text);
  }
}

/** At word borders; Chinese and Japanese have none, and Korean joins particles to a word. */
function bounded({ pattern, side }: Cue): string {
  if (/^[[(?:<!\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(pattern))
    return pattern;
  const start = side === 'after' ? '(?<![\\p{L}\\p{N}-])' : '';
  return `${start}(?:${pattern})(?![\\p{L}\\p{N}])`;
}

const cues = new Triggers(
  CUES.map((cue) => new Ready(cue)),
  (_, place) => anchors[place] ?? null,
);

/** Characters between a weak cue and its name. */
const FAR_FOR_WEAK = 30;

const STRENGTH: Record<Relation, number> = { extends: 3, uses: 2, 'inspired-by': 1, compares: 0 };

/** What the cues of a sentence say: one statement for each work that they name, its nearest and strongest. */
export const cueStatements = (
  text: string,
  mentions: readonly Mention[],
  isSelf: (mention: Mention) => boolean,
): Omit<Statement, 'sentence'>[] =>
  mentions.every(isSelf) && !mayBuildOnConcept(text) ? [] : strongest(readingsOfCues(text, mentions, isSelf));

/** Every reading of the cues, and what notes say without one. */
function readingsOfCues(text: string, mentions: readonly Mention[], isSelf: (mention: Mention) => boolean): Raw[] {
  const found: Raw[] = [];
  const running = isRunning(text, mentions);
  for (const ready of cues.in(text.toLowerCase())) {
    const { cue } = ready;
    for (const match of ready.matches(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (mentions.some((mention) => start > mention.start && start < mention.end) && cue.side === 'after') continue;
      if (isNegated(text, start) || isNoCue(text, start, end, match[0])) continue;
      const strong = cue.confidence >= 0.85 || (cue.confidence >= 0.8 && cue.relation === 'uses');
      const targets =
        cue.side === 'after'
          ? targetsAfter(text, end, mentions, strong || (running && cue.weak !== true)).concat(
              conceptsAfter(text, end, match[0], mentions),
            )
          : targetBefore(text, start, mentions);
      if (targets.length === 0) continue;
      const listHasSelf = targets.some(isSelf);
      const distanceTo = (target: Mention): number => (cue.side === 'after' ? target.start - end : start - target.end);
      const subject = cue.side === 'after' ? subjectOf(text, start, mentions, isSelf) : null;
      for (const target of targets) {
        if (isSelf(target) || target === subject) continue;
        if (target.kind === 'family' && (cue.confidence < 0.8 || isNoTarget(target.text))) continue;
        // "via 4 realistic environments (EHR, …)"
        if (
          cue.weak &&
          cue.relation === 'uses' &&
          cue.side === 'after' &&
          target === targets[0] &&
          distanceTo(target) > FAR_FOR_WEAK
        )
          break;
        if (
          cue.weak &&
          !targets.some(isNamed) &&
          !(cue.adjacent && target.kind === 'coined' && distanceTo(target) <= 2)
        )
          continue;
        // "experiments on MoE-Mamba, Mamba and Transformer-MoE" with the work itself among them compares.
        const relation: Relation =
          listHasSelf && cue.relation === 'uses' ? 'compares' : relationInContext(cue, text, start, end, target);
        if (isOwnPhrase(text, target, relation, targets)) continue;
        if (relation !== 'extends' && cue.reversed !== true && isTool(target.text)) continue;
        const distance = distanceTo(target);
        found.push({
          relation,
          target,
          subject,
          cue: match[0].trim(),
          confidence: confidenceOf(cue, target, distance),
          reversed: cue.reversed === true,
          distance,
        });
      }
    }
  }
  compareWhatIsGoverned(text, found);
  const governed = new Set(found.map((one) => one.target));
  const notes = [
    ...notesOf(text, mentions),
    ...contrast(text, mentions, isSelf),
    ...apposition(text, mentions, isSelf),
  ];
  for (const bare of notes) if (!isSelf(bare.target) && !governed.has(bare.target)) found.push(bare);
  return found;
}

/**
 * Everyday words in capitals, unknown to the vocabulary: the parts that a work gives names to ("utilizes a Tool Hub and an
 * Evidence Graph"), where the cue only says that it has them. Fields and families are no works whatever the cue.
 */
function isOwnPhrase(text: string, target: Mention, relation: Relation, targets: readonly Mention[]): boolean {
  if (target.kind !== 'phrase') return false;
  const concept = conceptOf(target.text);
  if (concept !== null)
    return concept.discipline === true || (concept.family === true && !target.text.split(/\s/).some(isCoined));
  const quoted = /["“‘']/.test(text.charAt(target.start - 1));
  // "Seurat, Harmony and LIGER", "fewer samples than Hard Actor Critic and Near Policy Search"
  const inCompany = targets.some(isNamed) || (relation === 'compares' && targets.length > 1);
  const isWork = /^\s(?:algorithm|protocol)\b/i.test(text.slice(target.end));
  if (quoted || inCompany || isWork || (relation !== 'uses' && relation !== 'compares')) return false;
  return areCommonWords(target.text);
}

/** "better than the ones generated by X", "compared to X-style approaches": the comparison reaches over the nearer cue. */
function compareWhatIsGoverned(text: string, found: Raw[]): void {
  for (const [i, one] of found.entries()) {
    if (one.relation !== 'uses') continue;
    const before = text.slice(Math.max(0, one.target.start - 70), one.target.start);
    if (GOVERNS.test(before)) found[i] = { ...one, relation: 'compares' };
  }
}

const GOVERNS =
  /\b(?:than|compared (?:to|with)|comparison with|as opposed to|unlike|outperform(?:s|ed|ing)?)\s(?:(?!while|when|because|since|by\s\w+ing)[^,;.:()])*$/i;

/** Verbs of what was measured, before it. */
const REPORTED =
  /\b(?:report|show|achiev|yield|demonstrat|observ|obtain|deliver|giv|bring|see)\p{Ll}*\s(?:[\w-]+\s){0,3}$/iu;

/** "improves UI-TARS by 7.5 %": built on it. "improves over X by 8 %", "an 8 % improvement over X": compared with it. */
function relationInContext(cue: Cue, text: string, start: number, end: number, target: Mention): Relation {
  const words = text.slice(start, end).toLowerCase();
  if (/^improv\w+(?: (?:up)?on| over)/.test(words) && /^[^.;]{0,30}\bby\s+[\d~]/.test(text.slice(target.end)))
    return 'compares';
  if (/^improvement/.test(words) && /\d\s?[%x×]\s(?:[\w-]+\s){0,2}$/.test(text.slice(0, start))) return 'compares';
  // "reporting improvements over X"
  if (/^improvements/.test(words) && REPORTED.test(text.slice(0, start))) return 'compares';
  // 使用基于X的编码器: of its parts one is built on it
  if (words === '基于' && /(?:使用|采用|利用|借助|通过)[^，。；、]{0,12}$/u.test(text.slice(0, start))) return 'uses';
  return cue.relation;
}

function confidenceOf(cue: Cue, target: Mention, distance: number): number {
  let value = cue.confidence;
  if (target.kind === 'known' || target.kind === 'link' || target.kind === 'previous') value += 0.06;
  if (target.kind === 'authors') value -= 0.1;
  if (target.kind === 'coined' && !strongName(target.text)) value -= 0.15;
  if (distance > 25) value -= 0.1;
  return Math.round(Math.min(0.97, Math.max(0.1, value)) * 100) / 100;
}

const isNegated = (text: string, at: number): boolean =>
  /\b(?:not|no longer|never|without|isn't|aren't|doesn't|don't|rather than|nor|cannot|neither)(?:\s+\w+){0,2}\s+$/i.test(
    text.slice(Math.max(0, at - 32), at),
  ) || /(?:不再?|不在|没有|并非|非|无需|未)$/.test(text.slice(0, at));

/** Words that only look like cues: "instruction-following", "as follows:", "based on the proposed method". */
function isNoCue(text: string, start: number, end: number, words: string): boolean {
  const after = text.slice(end);
  if (/^follow/i.test(words) && (/[-–]$/.test(text.slice(0, start)) || /^(?:ing)?\s*[:：]/.test(after))) return true;
  if (
    /^\s*(?:the )?(?:proposed|presented|above|following|same|this|these|our)\s+(?:method|approach|idea|framework|results?|principle)s?\b/i.test(
      after,
    ) &&
    !/above|previous/i.test(after.slice(0, 30))
  )
    return true;
  // Generalized Advantage Estimation: a term
  if (/^Generali[sz]ed$/.test(words) && /^\s\p{Lu}/u.test(after)) return true;
  if (/^(?:with|via|in|against)$/i.test(words) && /^\s*(?:respect|regard|the exception)/i.test(after)) return true;
  return false;
}

/** "R-tree is an extension of B-tree": the sentence speaks of another work than the entry. */
function subjectOf(
  text: string,
  cueStart: number,
  mentions: readonly Mention[],
  isSelf: (mention: Mention) => boolean,
): Mention | null {
  const first = mentions[0];
  if (!first || first.end > cueStart || isSelf(first)) return null;
  if (!/^[\s"“(*–-]*(?:the\s+)?$/i.test(text.slice(0, first.start))) return null;
  // "BigTable is a store that builds on GFS": another listed work. A name that no entry has is the entry's own.
  const verb =
    /^\s*(?:\([^)]*\)\s*)?(?:,\s(?:an?|the)\s[^,]{3,80},\s*)?(?:is|are|was|were|has|have|can|does|uses?|\p{Ll}+s)\s|^\s*中?(?:使用|采用|引入|利用|提出|借鉴)/u;
  return first.kind === 'known' && verb.test(text.slice(first.end)) ? first : null;
}

/** One statement for each target of a sentence: the nearest cue, then the stronger relation. */
function strongest(raw: readonly Raw[]): Omit<Statement, 'sentence'>[] {
  const byTarget = new Map<string, Raw>();
  for (const one of raw) {
    const key = `${one.target.start}`;
    const known = byTarget.get(key);
    if (!known || better(one, known)) byTarget.set(key, one);
  }
  const byName = new Map<string, Raw>();
  for (const one of byTarget.values()) {
    const key = `${nameLetters(stripModifiers(one.target.text))}|${one.reversed}`;
    const known = byName.get(key);
    if (!known || STRENGTH[one.relation] > STRENGTH[known.relation]) byName.set(key, one);
  }
  return [...byName.values()]
    .sort((a, b) => a.target.start - b.target.start)
    .map(({ distance: _, ...statement }) => statement);
}

function better(one: Raw, known: Raw): boolean {
  // Cues that overlap ("inspired by" holds "by"): the longer one. Else the nearer one, then the stronger relation.
  if (one.reversed !== known.reversed) return one.cue.length > known.cue.length;
  if (Math.abs(one.distance - known.distance) > 2) return one.distance < known.distance;
  if (one.cue.length !== known.cue.length && (one.cue.includes(known.cue) || known.cue.includes(one.cue)))
    return one.cue.length > known.cue.length;
  return STRENGTH[one.relation] > STRENGTH[known.relation];
}
