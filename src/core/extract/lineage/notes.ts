// Descriptions without a verb that relates: "ATOM + U-Net", "off-policy TRPO", "CycleGAN for domain adaptation", "…, while GAN cannot".
// Leaves to others: sentences with a cue (cue-statements.ts).

import { standingOf } from '../../lexicon/well-known';
import type { Relation } from '../../model/relation';
import { coordinated } from '../mentions/coordination';
import { isNamed, type Mention, strongName } from '../mentions/mention';
import type { Raw } from './statement';

const bare = (relation: Relation, target: Mention, cue: string, confidence: number): Raw => ({
  relation,
  target,
  subject: null,
  cue,
  confidence,
  reversed: false,
  distance: 0,
});

/** What a note says that describes the work without a verb for it. */
export function notesOf(text: string, mentions: readonly Mention[]): Raw[] {
  // A tail such as "UC Davis + JHU)." is part of a note in brackets, not a description.
  const whole = text.split('(').length >= text.split(')').length;
  return whole
    ? [
        ...composition(text, mentions),
        ...headOf(text, mentions),
        ...kindOf(text, mentions),
        ...putToUse(text, mentions),
      ]
    : [];
}

/** "WaveNet + Speaker Embedding approach", "CLIP + Diffusion models", "实现分割，ATOM+VideoMatch+U-net组合": made of all of them. */
function composition(text: string, mentions: readonly Mention[]): Raw[] {
  const clauses = [...text.matchAll(/[^,;:，；：。]+/g)].filter(
    ({ 0: clause, index }) =>
      clause.includes('+') && clause.trim().split(/\s+/).length <= 10 && (index === 0 || /组合$/.test(clause)),
  );
  return clauses.flatMap(({ 0: clause, index }) => {
    const summands = mentions
      .filter(({ start, end }) => start >= index && end <= index + clause.length)
      .filter((mention) => isNamed(mention) || mention.kind === 'family')
      .filter((mention) => /^\s*\+/.test(text.slice(mention.end)) || /\+\s*$/.test(text.slice(0, mention.start)));
    return summands.length > 1 && summands.every(isUnknownAcronym)
      ? []
      : summands.map((mention) => bare('uses', mention, '+', 0.65));
  });
}

/** "LTM+MWM+MLW": losses and steps, where none of the acronyms is a work that several lists have. */
const isUnknownAcronym = ({ kind, text }: Mention): boolean =>
  kind === 'coined' && /^\p{Lu}-?\p{Lu}{1,4}$/u.test(text) && standingOf(text).listed < 2;

const HEADS: ReadonlySet<Mention['kind']> = new Set(['known', 'coined', 'family', 'phrase']);

/** A note that is no sentence but a description with a work as its head: "Duration aware Tacotron", "多层次的Vision Transformer". */
function headOf(whole: string, mentions: readonly Mention[]): Raw[] {
  const text = /^[^;；]+/.exec(whole)?.[0] ?? '';
  const last = mentions.findLast((mention) => mention.end <= text.length);
  if (
    !last ||
    !HEADS.has(last.kind) ||
    (last.kind === 'phrase' && !/\s/.test(last.text)) ||
    text.slice(last.end).replace(/[\s\p{P}]+/gu, '') !== ''
  )
    return [];
  const before = text
    .slice(0, last.start)
    .replace(/^[\s"“‘'*_-]+/, '')
    .trim();
  if (before === '' || before.split(/\s+/).length > 3) return [];
  const chinese = /^[^，。、：；]{1,14}的$/u.test(before);
  const described =
    /^\p{Script=Latin}[\p{Script=Latin}-]+(?:\s+\p{Script=Latin}[\p{Script=Latin}-]+)?$/u.test(before) &&
    !/(?:ize|ise|ify)\b/i.test(before) &&
    !/\b(?:the|a|an|of|on|in|by|from|for|with|and|or|is|are|see|uses?|code|paper|official|our|their|to|as|than|via)\b/i.test(
      before,
    );
  if (last.kind === 'phrase' && !/(?:^|-)\p{Ll}+(?:ed|ing)$/u.test(before)) return [];
  // Min Lin: two words of one name; Duration aware Tacotron
  if (described && last.kind === 'coined' && !strongName(last.text) && !/(?:^|\s)\p{Ll}/u.test(before)) return [];
  return chinese || (described && last.kind !== 'family')
    ? [bare(last.kind === 'family' ? 'uses' : 'extends', last, before, 0.6)]
    : [];
}

/** "REINFORCE with a state-action-dependent baseline", "CBMs that incorporate knowledge priors": a note that says what the work is. */
function kindOf(text: string, mentions: readonly Mention[]): Raw[] {
  const [first] = mentions;
  if (first === undefined || !isNamed(first) || first.kind === 'link') return [];
  if (!/^[\s"“‘'(*-]*(?:an? )?$/i.test(text.slice(0, first.start))) return [];
  const rest = text.slice(first.end);
  const cue = /^\s(?:that|which|but with|with|without|plus)\b/.exec(rest)?.[0].trim();
  if (cue === undefined || rest.split(/\s+/).length > 25) return [];
  const tells =
    /\b(?:is|are|was|were|has|have|can|will|does|outperforms?|achieves?|gives?|shows?|works?|leads?)\b/i.test(rest);
  const restricts = /^(?:that|which)$/.test(cue) && /s$/.test(first.text);
  return restricts || (!/^(?:that|which)$/.test(cue) && !tells) ? [bare('extends', first, cue, 0.6)] : [];
}

const WORK_NOUN =
  /^\s(?:frameworks?|models?|methods?|systems?|variants?|approach|architectures?|networks?|pipelines?|protocols?|algorithms?)\b/i;

/** "we propose LapisGS, a layered 3DGS that …", "OmniRe: a 3DGS framework for …": what the work is, right behind its name. */
export function apposition(text: string, mentions: readonly Mention[], isSelf: (mention: Mention) => boolean): Raw[] {
  return mentions.flatMap((mention, i): Raw[] => {
    const self = mentions[i - 1];
    if (self === undefined || !isSelf(self) || isSelf(mention) || !isNamed(mention)) return [];
    const gap = text.slice(self.end, mention.start);
    if (!/^(?:\s\([^)]{2,60}\))?\s?[,:]\s(?:an?|the first)\s(?:[\p{Ll}-]+\s){0,3}$/u.test(gap)) return [];
    const rest = text.slice(mention.end);
    const cue = gap.replace(/^[\s,:]+/, '').trim();
    if (WORK_NOUN.test(rest)) return mention.kind === 'known' ? [bare('uses', mention, cue, 0.6)] : [];
    return /^(?:\s(?:that|which|for|with|to|in)\b|[,.;]|$)/.test(rest) ? [bare('extends', mention, cue, 0.65)] : [];
  });
}

/** "CycleGAN for domain adaptation": a note that is no sentence but says what is put to use for what. */
function putToUse(text: string, mentions: readonly Mention[]): Raw[] {
  const [first] = mentions;
  if (first === undefined || !isNamed(first) || text.trim().split(/\s+/).length > 8) return [];
  const before = text.slice(0, first.start).trim();
  return before === '' && /^\s+(?:for|in)\s+\p{Ll}[\p{Ll}\s-]+[.,;]?$/u.test(text.slice(first.end).trimEnd())
    ? [bare('uses', first, text.slice(first.end).trim().split(/\s/)[0] ?? 'for', 0.6)]
    : [];
}

/** "Transformer-XL is a shifted model while XLNet is a direct model"; "…, while GAN and LSGAN cannot"; "in contrast, GAN uses …". */
export function contrast(text: string, mentions: readonly Mention[], isSelf: (mention: Mention) => boolean): Raw[] {
  const opposed = /[(;,]\s?(in contrast),\s(?:the\s)?/i.exec(text);
  const opposite = mentions.find((mention) => opposed !== null && mention.start === opposed.index + opposed[0].length);
  if (opposed !== null && opposite !== undefined && isNamed(opposite) && !isSelf(opposite))
    return /^\s\p{Ll}+s\s/u.test(text.slice(opposite.end)) ? [bare('compares', opposite, opposed[1] ?? '', 0.7)] : [];
  const other = /(?:,\s(while|whereas)|\s(whereas))\s(?:the\s)?(?:\p{Lu}{2}\s(?:and|or)\s)?/iu.exec(text);
  const named = mentions.find((mention) => other !== null && mention.start === other.index + other[0].length);
  if (other !== null && named !== undefined && isNamed(named) && !isSelf(named)) {
    const list = coordinated(text, named, mentions);
    if (
      /^\s(?:\w+\s){0,2}(?:cannot|can't|never|only|does|do|fails?|requires?|needs?|is|are|has|have)\b/.test(
        text.slice(list.at(-1)?.end),
      )
    )
      return list.map((target) => bare('compares', target, other[1] ?? other[2] ?? '', 0.7));
  }
  const at = /\b(?:while|whereas|but)\b|，\s*而/i.exec(text);
  const first = mentions[0];
  if (!at || !first || first.end > at.index || isSelf(first) || !isNamed(first) || first.kind === 'link') return [];
  if (!mentions.some((mention) => mention.start > at.index && isSelf(mention))) return [];
  return [bare('compares', first, at[0].replace(/^，\s*/, ''), 0.7)];
}
