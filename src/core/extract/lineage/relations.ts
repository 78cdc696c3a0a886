// Texts about a work -> statements "this work draws on that one", sentence by sentence.
// Leaves to others: what the cues of a sentence say (cue-statements.ts), whether that is believed (drawn-on.ts), names to nodes
// (link).

import { longFormIn, looksLikeAcronym, unfolded } from '../../base/acronym';
import { sentences } from '../../base/sentences';
import { nameLetters } from '../../base/text';
import { isLandmarkName } from '../../lexicon/landmarks';
import { standingOf, UNKNOWN } from '../../lexicon/well-known';
import type { Relation } from '../../model/relation';
import { saidNames } from '../fields/said-name';
import { isAmongData } from '../mentions/among-data';
import { isKind, kindsIn } from '../mentions/kinds';
import { withKnownElsewhere } from '../mentions/known-elsewhere';
import { type KnownNames, knownNames, NO_NAMES } from '../mentions/known-names';
import { isNamed, type Mention, strongName } from '../mentions/mention';
import { findMentions } from '../mentions/mentions';
import { stripModifiers } from '../mentions/modifiers';
import { conceptsIn } from '../techniques/vocabulary';
import { looksLikeName } from '../words';
import { cueStatements } from './cue-statements';
import { weighed } from './drawn-on';
import type { Setting } from './mention-signs';
import { comparedWithThem, contrastedWithIt, ofTheParent, type Read } from './neighbours';
import type { Statement } from './statement';

/** Whose words a text is. */
export interface About {
  readonly known?: KnownNames;
  /** Names and title of the work that it describes. */
  readonly self?: readonly string[];
  /** What all words about it say; by default what the text itself does. */
  readonly terms?: Terms;
  readonly links?: readonly { start: number; end: number; url: string }[];
  /** It is nested under another work. */
  readonly nested?: boolean;
  /** Headings above it. */
  readonly topics?: readonly string[];
}

/** Names that words about a work give to it and its parts, and acronyms that they spell out: kinds of things. */
export interface Terms {
  readonly names: readonly string[];
  readonly kinds: ReadonlySet<string>;
  /** All of them. */
  readonly words: string;
}

/** What a text says of the work with these names and titles. */
export const termsIn = (text: string, self: readonly string[] = []): Terms => ({
  names: saidNames(text),
  kinds: kindsIn([...self, text].join('\n')),
  words: text,
});

/** One sentence of a text, what its cues say, and what it says together with its neighbours. */
interface Reading extends Setting {
  readonly start: number;
  readonly end: number;
  readonly across: readonly Statement[];
}

/** All statements in one text about the work the text describes. */
export function statementsIn(text: string, about: About = {}): Statement[] {
  const found: Statement[] = [];
  for (const reading of readingsOf(text, about)) {
    const { start, end } = reading;
    found.push(...reading.across);
    for (const statement of weighed(reading)) {
      const target = named(reading.sentence, statement.target);
      found.push({ ...statement, target, sentence: { start, end } });
    }
  }
  return found;
}

/** Sentence by sentence, what the cues say. */
export function* readingsOf(text: string, options: About): Generator<Reading> {
  const self = new Set((options.self ?? []).map(nameLetters).filter((name) => name !== ''));
  const inTitles = (options.self ?? []).filter((name) => nameLetters(name).length > 20).flatMap(partsOfTitle);
  const initials = new Set((options.self ?? []).map(initialsOf).filter((one) => one.length >= 3));
  // What the title spells out, and its initials, are the work itself: "Uses Neural Responding Machine", "GFS is …"; not the
  // Fourier Neural Operator of the Mossy Fourier Neural Operator.
  const inTitle = (mention: Mention): boolean =>
    (mention.kind !== 'known' &&
      /\s\S+\s/.test(mention.text) &&
      inTitles.some((part) => part.startsWith(nameLetters(mention.text)))) ||
    initials.has(mention.text) ||
    (/\S\s\S/.test(mention.text) && shorts.some((name) => spells(mention.text, name)));
  const shorts = (options.self ?? []).filter(looksLikeAcronym);
  // "introduces MossGrid Consistency": the name that its words give, and what it is
  const isAsGiven = ({ kind, text }: Mention): boolean =>
    kind === 'coined' && given.has(nameLetters(/^\S+(?=\s\p{Lu}\p{Ll}{3,}$)/u.exec(text)?.[0] ?? ''));
  const isSelf = (mention: Mention): boolean =>
    mention.kind !== 'previous' &&
    mention.kind !== 'authors' &&
    (self.has(nameLetters(stripModifiers(mention.text))) || inTitle(mention) || isAsGiven(mention));
  const { names, kinds, words } = options.terms ?? termsIn(text, options.self);
  const given = new Set(names.map(nameLetters).filter((name) => !isVersionBefore(name, self)));
  for (const name of given) self.add(name);
  let before: Read | null = null;
  const known = options.known ?? NO_NAMES;
  // Addresses say nothing, and their question marks end no sentence; offsets stay.
  const said = text.replace(/(?:https?:\/\/|www\.)[^\s<>()[\]]+/gi, (address) => ' '.repeat(address.length));
  for (const { start, end, text: wrapped } of sentences(said)) {
    const sentence = { start, end, text: wrapped.replace(/\n/g, ' ') };
    const links = (options.links ?? [])
      .filter((link) => link.start >= sentence.start && link.end <= sentence.end)
      .map((link) => ({ ...link, start: link.start - sentence.start, end: link.end - sentence.start }));
    const mentions = withKnownElsewhere(sentence.text, findMentions(sentence.text, known, links)).filter(
      (mention) =>
        !isAmongData(sentence.text, mention) &&
        !isKind(mention, kinds) &&
        !isKind(mention, known.kinds) &&
        !spellsName(sentence.text, mention, self),
    );
    const last: Read | null = before;
    before = {
      start,
      text: sentence.text,
      mentions: mentions.filter((mention) => isNamed(mention) && !isSelf(mention)),
    };
    const statements = cueStatements(sentence.text, mentions, isSelf);
    const across: Statement[] = [];
    if (last !== null && !statements.some(({ relation }) => relation === 'compares'))
      across.push(
        ...comparedWithThem(sentence.text, last, end),
        ...contrastedWithIt(sentence.text, last, end, isSelf, mentions),
      );
    const nested = options.nested === true;
    if (nested && statements.length === 0) across.push(...ofTheParent(sentence));
    const own = options.self ?? [];
    const topics = options.topics ?? [];
    yield {
      start,
      end,
      sentence: sentence.text,
      words,
      mentions,
      isSelf,
      self: own,
      nested,
      topics,
      statements,
      across,
    };
  }
}

/** "We propose a detector, PV-Moss, … second, PV-Moss++": what another version is made of, all in folded letters. */
const isVersionBefore = (name: string, self: ReadonlySet<string>): boolean =>
  [...self].some((own) => own.startsWith(name) && /^(?:(?:plus)+|v?\d+)$/.test(own.slice(name.length)));

/** Where in a title a term may begin that is the work's own: `Moss Making via Neural Moss` → `mossmaking…`, `neuralmoss`. */
const partsOfTitle = (title: string): string[] =>
  title.split(/[:：;,()]|\s[-–—]\s|\b(?:an?|the|via|with|using|by|through|as)\s/i).map(nameLetters);

/** `The Google File System` → `GFS`; only titles of up to six words have initials that people use. */
function initialsOf(title: string): string {
  const words =
    title
      .split(/[:：]/)[0]
      ?.split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|An?)$/.test(word)) ?? [];
  return words.length > 6 ? '' : words.map((word) => word[0]).join('');
}

/** Whether the words are what a name is short for; `Lamp-Image Pre-Training` is for LIP. */
function spells(words: string, name: string): boolean {
  const long = longFormIn(words, name);
  return long !== null && /^(?:-\p{L}+)?$/u.test(words.startsWith(long) ? words.slice(long.length) : ' ');
}

/** "using Fan-Factored Moss Region (FFMR)" of FFMR: the end of what the own name is short for. */
const spellsName = (sentence: string, { text, end }: Mention, self: ReadonlySet<string>): boolean =>
  /\s/.test(text) && self.has(nameLetters(/^\s\(([^()]{2,12})\)/.exec(sentence.slice(end))?.[1] ?? ' '));

/** The target under the name that the sentence gives it: an acronym behind it, or the longer term it is the end of. */
function named(sentence: string, target: Mention): Mention {
  if (target.kind === 'link') return withoutSubtitle(target);
  const short = acronymBehind(sentence, target);
  if (short !== null)
    return target.kind === 'coined' ? { ...target, also: short } : { ...target, text: short, also: target.text };
  const called = withKind(sentence, target);
  if (called !== null) return called;
  const long = longFormBefore(sentence, target);
  if (long !== null) return { ...target, also: long };
  // Other lists have it by its short form: one work by two names
  return target.knownAs === undefined
    ? widened(sentence, target)
    : { ...target, text: target.knownAs, also: target.text };
}

/** `[LampNet: Counting Lamps at Night](url)`: LampNet; `[Inverse Moss Flow (IMF)](url)`: IMF. */
function withoutSubtitle(link: Mention): Mention {
  const [, long = '', short = ''] = /^(.{4,80}?)\s\((\p{Lu}[\p{L}\d-]{1,11})\)$/u.exec(link.text) ?? [];
  if (short !== '' && longFormIn(long, short) === long) return { ...link, text: short, also: long };
  const name = /^([^:]{2,30}?)\s?:\s\S/.exec(link.text)?.[1];
  return name !== undefined && strongName(name) && looksLikeName(name)
    ? { ...link, text: name, also: link.text }
    : link;
}

/** "the Finchley method": a word that is nobody's coinage names nothing without what it is. */
function withKind(sentence: string, target: Mention): Mention | null {
  if (target.kind !== 'phrase' && target.kind !== 'coined') return null;
  if (!/^\p{Lu}\p{Ll}+$/u.test(target.text) || standingOf(target.text) !== UNKNOWN) return null;
  if (isLandmarkName(target.text)) return null;
  const kind = /^\s(?:model|method|algorithm|process|transform|equation|scheme|rule|test)\b/.exec(
    sentence.slice(target.end),
  )?.[0];
  return kind === undefined ? null : { ...target, text: target.text + kind, also: target.text };
}

/** "Inverse Moss Flow (IMF)": what the acronym in brackets is short for. */
function longFormBefore(sentence: string, { kind, start, end, text }: Mention): string | null {
  if (kind !== 'coined' || sentence[start - 1] !== '(' || sentence[end] !== ')') return null;
  const before = sentence.slice(Math.max(0, start - 90), start - 1);
  return longFormIn(before.split(/[.,;:()]/).at(-1) ?? '', text);
}

/** "deep Q-learning": what the vocabulary knows by the longer name is no Q-learning. */
function widened(sentence: string, target: Mention): Mention {
  if (target.kind !== 'coined' && target.kind !== 'family') return target;
  const from = Math.max(0, target.start - 40);
  const hit = conceptsIn(sentence.slice(from, target.end)).find(
    (one) => from + one.end === target.end && from + one.start < target.start,
  );
  const start = from + (hit?.start ?? 0);
  return hit === undefined ? target : { ...target, start, text: sentence.slice(start, target.end) };
}

/** "hierarchical recurrent encoder-decoder neural network (HRED)": the acronym behind a long form names it better. */
function acronymBehind(sentence: string, mention: Mention): string | null {
  const found = /^[\p{L}\s-]{0,28}\((\p{Lu}[\p{L}\d-]{1,9})\)/u.exec(sentence.slice(mention.end))?.[1];
  if (found === undefined || !['link', 'phrase', 'coined'].includes(mention.kind) || !/[\s-]/.test(mention.text))
    return null;
  // "improves adversarial training (AT)": a technique goes by its words
  if (mention.text === mention.text.toLowerCase()) return null;
  const initials = (mention.text.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
  return initials.length >= 2 && unfolded(found).toUpperCase().startsWith(initials.slice(0, 3)) ? found : null;
}

/** One relation found in a text (library call of the contract). */
export interface FoundRelation {
  readonly relation: Relation;
  readonly target: string;
  readonly targetSpan: readonly [start: number, end: number];
  readonly cue: string;
  readonly confidence: number;
}

/**
 * The works that a passage says its subject draws on or compares with.
 * @param options.subject the name of the work the passage is about; mentions of it are no targets
 * @param options.known names to look for beside coined words
 */
export function relationsIn(
  text: string,
  options: { readonly subject?: string; readonly known?: readonly string[] } = {},
): FoundRelation[] {
  const statements = statementsIn(text, {
    known: knownNames(options.known ?? []),
    self: options.subject === undefined ? [] : [options.subject],
  });
  return statements
    .filter((statement) => !statement.reversed && statement.subject === null)
    .map((statement) => {
      const { start, end, knownAs } = statement.target;
      const words = text.slice(statement.sentence.start + start, statement.sentence.start + end);
      const name = stripModifiers(knownAs === undefined ? statement.target.text : words);
      // An acronym may stand for the words before it
      const at = statement.sentence.start + start + Math.max(0, words.indexOf(name));
      const length = words.includes(name) ? name.length : words.length;
      return {
        relation: statement.relation,
        target: name,
        targetSpan: [at, at + length] as const,
        cue: statement.cue,
        confidence: statement.confidence,
      };
    });
}
