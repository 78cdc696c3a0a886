// What a sentence shows about one name in it: the words beside it, its shape, the company it keeps, what a cue said, and how
// widely the name is known.
// Leaves to others: how the name is spelled (spelling-signs.ts), what signs are worth (drawn-on.ts).

import { stem } from '../../base/stem';
import { letters } from '../../base/text';
import { ASPECTS, type Standing, UNKNOWN } from '../../lexicon/well-known';
import { areCommonWords } from '../../lexicon/words';
import { relationOf } from '../citation-function/relation-of';
import { isNamed, isShortForm, type Mention } from '../mentions/mention';
import { conceptOf } from '../techniques/vocabulary';
import type { Statement } from './statement';

/** A sentence about a work, the names in it, and what its cues say. */
export interface Setting {
  readonly sentence: string;
  /** All words about the work. */
  readonly words: string;
  /** Every name of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** Names and title of the work that the sentence is about. */
  readonly self: readonly string[];
  readonly isSelf: (mention: Mention) => boolean;
  /** What its cues say. */
  readonly statements: readonly Omit<Statement, 'sentence'>[];
  /** The entry is nested under another work. */
  readonly nested: boolean;
  /** Headings above the entry. */
  readonly topics: readonly string[];
}

/** The words that are a sign, `''` where none are: a shape, a place, a count. */
export type Signs = ReadonlyMap<string, string>;

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}'’-]*|\d+(?:[.,]\d+)*|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\S/gu;
/** Words on either side that count. */
const NEAR = 6;
/** Words that stand in for every number, every other name, every name of the work itself. */
const NUMBER = '0';
const OTHER = 'NAME';
const SELF = 'SELF';

/** The words of a stretch of the sentence, with names in it as one word each. */
function wordsOf(setting: Setting, from: number, to: number): Word[] {
  const words: Word[] = [];
  const read = (start: number, end: number): void => {
    for (const match of setting.sentence.slice(start, end).matchAll(WORD)) {
      const [word] = match;
      const at = start + match.index;
      words.push({ stem: /^\d/.test(word) ? NUMBER : stem(word.toLowerCase()), start: at, end: at + word.length });
    }
  };
  let at = from;
  for (const mention of setting.mentions) {
    const { start, end } = mention;
    if (start < at || end > to) continue;
    read(at, start);
    words.push({ stem: setting.isSelf(mention) ? SELF : isNamed(mention) ? OTHER : 'name', start, end });
    at = end;
  }
  read(at, to);
  return words;
}

/** What speaks for or against a mention being a work that the sentence's own work draws on. */
export function signsOf(mention: Mention, setting: Setting, standing: Standing): Signs {
  const { sentence, statements } = setting;
  const signs = new Map<string, string>();
  const add = (...all: string[]): void => {
    for (const sign of all) signs.set(sign, '');
  };
  const before = wordsOf(setting, 0, mention.start);
  const after = wordsOf(setting, mention.end, sentence.length);
  addWords(signs, sentence, before, after);
  add(`kind=${mention.kind}${isNamed(mention) ? '+' : ''}`, `shape=${shapeOf(mention.text)}`);
  add(`words=${Math.min(3, mention.text.split(/\s+/).length)}`);
  const concept = conceptOf(mention.text);
  if (concept !== null)
    add('concept', `concept=${concept.discipline ? 'discipline' : concept.family ? 'family' : 'technique'}`);
  if (areCommonWords(mention.text)) add('common words');
  // Words about a work say its own name and those of its parts again and again
  add(`said=${timesIn(setting.words, mention.text)}`);
  for (const aspect of ASPECTS) add(`${aspect}=${standing[aspect]}`);
  if (standing !== UNKNOWN) add(`most as ${mostAs(standing)}`, standing.listed === 0 ? 'never listed' : 'listed');
  const topic = setting.topics.find((one) => letters(one).includes(letters(mention.text)));
  if (topic !== undefined) add('topic');

  if (before.some((word) => word.stem === SELF)) add('self before');
  if (after.some((word) => word.stem === SELF)) add('self after');
  if (before.some((word) => word.stem === 'we' || word.stem === 'our')) add('we before');
  if (setting.self.some((own) => letters(own).includes(letters(mention.text)))) add('in title');
  if (before.at(-1)?.stem === '(')
    add(isShortForm(sentence.slice(0, mention.start), mention.text) ? 'short form' : 'aside');
  if (setting.nested) add('nested');
  const named = setting.mentions.filter((other) => isNamed(other) && !setting.isSelf(other)).length;
  add(`names=${Math.min(4, named)}`);

  const stated = new Map(statements.map((statement) => [statement.target.start, statement]));
  for (const { target, relation } of statements)
    if (target.start !== mention.start) add('elsewhere', `elsewhere=${relation}`);
  const beside = setting.mentions.filter((other) => other.end <= mention.start).at(-1);
  if (beside !== undefined && JOINED.test(sentence.slice(beside.end, mention.start)))
    add('joined', `joined=${stated.get(beside.start)?.relation ?? 'nothing'}`);
  const own = stated.get(mention.start);
  if (own !== undefined) add('stated', `stated=${own.relation}`, `sure=${Math.floor(own.confidence * 10)}`);
  const cited = relationOf(sentence, [mention.start, mention.end]);
  if (cited === null) add('cited=nothing');
  else
    for (const sign of ['', Math.floor(cited.confidence * 5)]) signs.set(`cited=${cited.relation}${sign}`, cited.cue);
  return signs;
}

/** How often a text holds a name; three times is often. */
function timesIn(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0 && times < 3; at = text.indexOf(name, at + name.length)) times++;
  return times;
}

/** The words beside the name, alone and with the next. */
function addWords(signs: Map<string, string>, sentence: string, before: readonly Word[], after: readonly Word[]): void {
  const add = (sign: string, ...words: readonly (Word | undefined)[]): void => {
    const stems = words.map((word) => word?.stem ?? '^').join(' ');
    const [first, last] = [words[0], words.at(-1)];
    const apart = first === undefined || last === undefined || last.end - first.start > 40;
    signs.set(`${sign}=${stems}`, apart ? '' : sentence.slice(first.start, last.end));
  };
  const [last, beforeLast, next, afterNext] = [before.at(-1), before.at(-2), after[0], after[1]];
  for (const word of before.slice(-NEAR)) add('near', word);
  for (const word of after.slice(0, NEAR)) add('after', word);
  add('opens', before[0]);
  add('last', last);
  add('last two', beforeLast, last);
  add('next', next);
  add('second next', afterNext);
  add('next two', next, afterNext);
}

function mostAs({ work, data, task, spelled }: Standing): string {
  const most = Math.max(work, data, task, spelled);
  if (most === 0) return 'nothing';
  return work === most ? 'work' : data === most ? 'data' : spelled === most ? 'spelled' : 'task';
}

const JOINED = /^\s*(?:,|、|和|and|or|&|\/|\+|,\s*and)\s*$/;

function shapeOf(name: string): string {
  if (/^\p{Lu}{2,4}s?$/u.test(name)) return 'short capitals';
  if (/^\p{Lu}{5,}$/u.test(name)) return 'capitals';
  if (/\d/.test(name)) return 'digits';
  if (/\p{Ll}\p{Lu}/u.test(name)) return 'inner capital';
  if (name.includes('-')) return 'hyphen';
  return /\s/.test(name) ? 'words' : 'word';
}
