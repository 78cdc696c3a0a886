// One marked mention of a work in a passage -> what the passage's own work does with it: the citation function.
// Leaves to others: reading words (relation-of-passage), finding phrases (relation-of-match), the cues (lexicon).

import { UsageError } from '../../base/errors';
import {
  COMPARES_CUES,
  EXTENDS_CUES,
  FRAME_CUES,
  INSPIRED_CUES,
  NONE_CUES,
  SIGN_CUES,
  USES_CUES,
} from '../../lexicon/citation-cues';
import { RELATIONS, type Relation } from '../../model/relation';
import { governorOf } from './relation-of-governor';
import { compilePhrase, findPhrases, type Hit, phraseBook } from './relation-of-match';
import { type Passage, readPassage } from './relation-of-passage';
import { isTerse, signsOf } from './relation-of-signs';

/** How one marked mention is related to the work that the passage speaks for. */
export interface MentionRelation {
  readonly relation: Relation;
  /** Share of such answers that are right, measured on scholarly prose: 0.8 means four of five. */
  readonly confidence: number;
  /** The words of the passage that weigh most; '' when no single phrase speaks for the relation. */
  readonly cue: string;
}

const ANSWERS = [...RELATIONS, 'none'] as const;
type Answer = (typeof ANSWERS)[number];
type Weights = Readonly<Partial<Record<Answer, number>>>;
/** Places in a passage (see lexicon/citation-cues.ts); `at` for phrases that hold the mention. */
type Place = 'at' | 'same' | 'before' | 'after' | 'near' | 'clause' | 'other';

interface Cue {
  readonly says: readonly { readonly place: Place; readonly weights: Weights }[];
}

/** `we ..  same uses .4 none -.2 | after uses .1` → the phrase and its places. Our own tables: their words are taken as read. */
function readLine(line: string): { words: string; says: { place: Place; weights: Weights }[] } {
  const [words = '', rest = ''] = line.split(/ {2,}/);
  const says = rest.split(' | ').map((part) => {
    const fields = part.split(' ');
    const place = fields.length % 2 === 1 ? (fields.shift() as Place) : 'at';
    const weights: Partial<Record<Answer, number>> = {};
    for (let i = 0; i < fields.length; i += 2) weights[fields[i] as Answer] = Number(fields[i + 1]);
    return { place, weights };
  });
  return { words, says };
}

const lines = (table: string): ReturnType<typeof readLine>[] => table.trim().split('\n').map(readLine);

const book = phraseBook(
  [FRAME_CUES, EXTENDS_CUES, USES_CUES, INSPIRED_CUES, COMPARES_CUES, NONE_CUES]
    .flatMap(lines)
    .map(({ words, says }) => compilePhrase<Cue>(words, { says })),
);
const signs = new Map(lines(SIGN_CUES).map(({ words, says }) => [words, says[0]?.weights ?? {}]));

/**
 * The relation of the work marked by `span` to the work the passage speaks for, or null for background and none.
 * The passage may be several sentences of a paper (`We follow the setup of Doe et al. (2019).`) or a line of a curated
 * list (`A faster variant of BERT`). An empty text and a span on white space give null.
 * @throws UsageError when the span is no pair of whole numbers within the text, start before or at end
 */
export function relationOf(sentence: string, span: readonly [start: number, end: number]): MentionRelation | null {
  checkSpan(sentence, span);
  if (sentence.slice(...span).trim() === '') return null;
  const passage = readPassage(sentence, span);
  if (isTerse(passage)) {
    const governor = governorOf(passage);
    if (governor !== null) return { ...governor, cue: wordsOf(sentence, passage, governor.cue) };
  }
  return weigh(sentence, passage);
}

function checkSpan(text: string, [start, end]: readonly [number, number]): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length) return;
  throw new UsageError(
    `relationOf: span [${start}, ${end}] is not within the text of length ${text.length}. Give [start, end] as offsets of the mention, end not included.`,
  );
}

/** Adds up what cues and signs say: a log-linear model (weights are logarithms of odds), its sum turned into shares. */
function weigh(text: string, passage: Passage): MentionRelation | null {
  const total: Record<Answer, number> = { extends: 0, uses: 0, 'inspired-by': 0, compares: 0, none: 0 };
  const add = (weights: Weights): void => {
    for (const answer of ANSWERS) total[answer] += weights[answer] ?? 0;
  };
  for (const sign of ['always', ...signsOf(passage)]) add(signs.get(sign) ?? {});
  const said = new Map<Cue, Set<Place>>();
  const hits: { hit: Hit<Cue>; weights: Weights[] }[] = [];
  for (const hit of findPhrases(passage.words, book)) {
    const places = placesOf(passage, hit);
    const before = said.get(hit.value) ?? new Set();
    const weights = hit.value.says.filter(({ place }) => places.includes(place));
    // A cue that stands twice in one place says its word once.
    for (const one of weights) if (!before.has(one.place)) add(one.weights);
    said.set(hit.value, new Set([...before, ...weights.map(({ place }) => place)]));
    hits.push({ hit, weights: weights.map((one) => one.weights) });
  }
  const best = ANSWERS.reduce((a, b) => (total[b] > total[a] ? b : a));
  if (best === 'none') return null;
  const whole = ANSWERS.reduce((sum, answer) => sum + Math.exp(total[answer] - total[best]), 0);
  return { relation: best, confidence: Math.round(100 / whole) / 100, cue: strongestCue(text, passage, hits, best) };
}

function strongestCue(
  text: string,
  passage: Passage,
  hits: readonly { readonly hit: Hit<Cue>; readonly weights: readonly Weights[] }[],
  relation: Relation,
): string {
  let most = 0.25;
  let cue: Hit<Cue> | null = null;
  for (const { hit, weights } of hits) {
    const value = weights.reduce((sum, one) => sum + (one[relation] ?? 0), 0);
    if (value <= most) continue;
    most = value;
    cue = hit;
  }
  return cue === null ? '' : wordsOf(text, passage, cue);
}

/** The passage's text under a phrase, without the mention at its edges. */
function wordsOf(text: string, { words, at }: Passage, { from, to }: { from: number; to: number }): string {
  const first = words[from === at ? from + 1 : from];
  const last = words[to - 1 === at ? to - 2 : to - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, Math.max(first.end, last.end));
}

function placesOf({ words, at, from, to }: Passage, hit: Hit<unknown>): Place[] {
  if (hit.from <= at && hit.to > at) return ['at'];
  if (hit.to <= from || hit.from >= to) return ['other'];
  const places: Place[] = ['same', hit.to <= at ? 'before' : 'after'];
  if (hit.to <= at && at - hit.to < 5) places.push('near');
  let i = Math.min(hit.from, at);
  const end = Math.max(hit.to, at);
  while (i < end && !CLAUSE_END.has(words[i]?.text ?? '')) i++;
  if (i === end) places.push('clause');
  return places;
}

const CLAUSE_END: ReadonlySet<string> = new Set([',', ':', ';']);
