// Which of the statements that only titles make become edges: in a title every word has a capital, and most are of the field.
// Leaves to others: what a title says (extract), whom its words mean (names.ts).

import { TITLE_CONFIDENCE } from '../lexicon/title-confidence';
import { standingOf } from '../lexicon/well-known';
import { areCommonWords } from '../lexicon/words';
import type { Statement } from './lineage';

type Years = ReadonlyMap<string, number | null>;

/** Title statements from here on say in words what they do with the work, or name one that is hardly anything else. */
const PLAIN = TITLE_CONFIDENCE.outright.unlisted;

/** Title statements below it name a capitalised word that may be no work at all, or stand behind a mere preposition. */
const SURE = TITLE_CONFIDENCE.plainly.unlisted;

/** From here on a title draws on the work, however many others do. */
const BEYOND_DOUBT = 0.8;

/** More titles than that speak of a topic (`IoT`, `LHC`, world models), not of a work. */
const MOST_TITLES = 12;

/** As many of one that no list of the world calls a work: what the field speaks of (`BSM`, `QCD`). */
const MOST_TITLES_OF_UNKNOWN = 3;

/** Letters that a variant's name has more than the work's: `vggt-omega`. */
const LONGEST_ADDITION = 8;

/** A large list may well hold more works that build on a listed one: this share of its papers. */
const TOPIC_SHARE = 0.02;

/**
 * All that sentences and links say, and of what only titles say: about a listed work that is no younger; about an unlisted one
 * that a sentence or a sure title names too, or the titles of two works. What many titles hold, none of them beyond doubt, is a
 * topic, and they say nothing about it.
 * @param years of the listed works, by key
 */
export function withoutHearsay(statements: readonly Statement[], years: Years): Statement[] {
  const supported = supportedOf(statements.filter((one) => !years.has(one.target)));
  const topics = topicsOf(statements, years);
  return statements.filter((one) => {
    if (one.origin !== 'title') return true;
    if (one.confidence < BEYOND_DOUBT && topics.has(one.target)) return false;
    if (!years.has(one.target)) return supported.has(one.target);
    const [year, other] = [years.get(one.source) ?? null, years.get(one.target) ?? null];
    return one.relation === 'compares' || year === null || other === null || other <= year;
  });
}

/** Unlisted works that more speaks for than one title that may only seem to name them. */
function supportedOf(unlisted: readonly Statement[]): ReadonlySet<string> {
  const outright = unlisted.filter((one) => one.origin !== 'title' || one.confidence >= PLAIN).map((one) => one.target);
  const seeming = sourcesByTarget(unlisted.filter((one) => one.origin === 'title' && one.confidence >= SURE));
  return new Set([...outright, ...[...seeming].filter(([, works]) => works.size >= 2).map(([target]) => target)]);
}

function topicsOf(statements: readonly Statement[], years: Years): ReadonlySet<string> {
  const most = (target: string, works: ReadonlySet<string>): number => {
    const name = nameIn(target);
    if (years.has(target))
      return isTerm(name) ? Math.max(MOST_TITLES, years.size * TOPIC_SHARE) : Number.POSITIVE_INFINITY;
    const isPart = [...works].some((one) => isNamedAfter(nameIn(one), name));
    return standingOf(name).work === 0 && !isPart ? MOST_TITLES_OF_UNKNOWN : MOST_TITLES;
  };
  const named = sourcesByTarget(statements.filter((one) => one.origin === 'title' && one.confidence < BEYOND_DOUBT));
  return new Set([...named].filter(([target, works]) => works.size > most(target, works)).map(([target]) => target));
}

/** `world-models`: a listed work so called is a term of its field as well; a list of what builds on `mamba` says so in each title. */
const isTerm = (name: string): boolean => name.includes('-') && areCommonWords(name.replaceAll('-', ' '));

const nameIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** `litevggt`, `vggt-x` of `vggt`: a word of its own with the other's name in it, no title (`robust-vggt`) that speaks of it. */
const isNamedAfter = (name: string, other: string): boolean =>
  name !== other &&
  name.includes(other) &&
  !name.endsWith(`-${other}`) &&
  name.length <= other.length + LONGEST_ADDITION;

function sourcesByTarget(statements: readonly Statement[]): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { source, target } of statements) sources.set(target, (sources.get(target) ?? new Set()).add(source));
  return sources;
}
