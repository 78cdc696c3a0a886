// In how many lists an entry has a name, in how many the words about another entry have it, and what those words call it.

import { sentences } from '../../src/core/base/sentences';
import { nameLetters } from '../../src/core/base/text';
import { coinedPart } from '../../src/core/extract/lineage/title-names';
import type { Listed } from '../../src/core/extract/listed';
import { NO_NAMES } from '../../src/core/extract/mentions/known-names';
import { isShortForm } from '../../src/core/extract/mentions/mention';
import { findMentions } from '../../src/core/extract/mentions/mentions';
import { stripModifiers } from '../../src/core/extract/mentions/modifiers';
import { ASPECTS, type Aspect, type Standing, UNKNOWN } from '../../src/core/lexicon/well-known';

const LONGEST_NAME = 30;
const LONGEST_TEXT = 6000;
/** A name that no entry has is worth knowing when so many lists mention it. */
const OFTEN = 4;

const NAME = '(?<![\\p{L}\\p{N}-])(\\p{L}*\\p{Lu}[\\p{L}\\p{N}+-]*)';
const CALLED: Readonly<Record<'work' | 'data' | 'task', RegExp>> = {
  work: new RegExp(
    `${NAME}[\\s-](?:models?|methods?|algorithms?|architectures?|frameworks?|approach(?:es)?|networks?|backbones?|baselines?|papers?|protocols?|tools?)(?!\\p{L})`,
    'gu',
  ),
  data: new RegExp(
    `${NAME}[\\s-](?:data ?sets?|benchmarks?|corpus|corpora|challenges?|leaderboards?|competitions?)(?!\\p{L})`,
    'gu',
  ),
  task: new RegExp(
    `${NAME}[\\s-](?:tasks?|problems?|systems?|data|research|communit(?:y|ies)|fields?|domains?|applications?|images?|devices?|technolog(?:y|ies)|cells?|studies)(?!\\p{L})`,
    'gu',
  ),
};
const SHORT_FORM = /\((\p{L}*\p{Lu}[\p{L}\p{N}-]*)s?\)/gu;

export class NameCounts {
  readonly #names = new Map<string, Record<Aspect, Set<string>>>();

  /** Counts the names of one document of a list. */
  add(list: string, papers: readonly Listed[]): void {
    for (const { fact, prose } of papers) {
      const names = [fact.name, ...fact.aliases].filter((name) => name !== null && name.length <= LONGEST_NAME);
      const own = new Set(names.map((name) => nameLetters(name ?? '')));
      for (const name of own) this.#of(name).listed.add(list);
      const count = (name: string, aspect: Aspect): void => {
        const key = nameLetters(name);
        if (key !== '' && !own.has(key)) this.#of(key)[aspect].add(list);
      };
      for (const text of [fact.title, ...prose.map((rich) => rich.text.slice(0, LONGEST_TEXT))])
        for (const { text: wrapped } of sentences(text)) {
          const sentence = wrapped.replace(/\n/g, ' ');
          for (const mention of findMentions(sentence, NO_NAMES))
            if (mention.kind === 'coined' && mention.text.length <= LONGEST_NAME)
              for (const name of new Set([stripModifiers(mention.text), coinedPart(mention.text)]))
                count(name, 'mentioned');
          for (const aspect of ['work', 'data', 'task'] as const)
            for (const [, name = ''] of sentence.matchAll(CALLED[aspect])) count(name, aspect);
          for (const match of sentence.matchAll(SHORT_FORM)) {
            const before = sentence.slice(0, match.index);
            if (/\p{Ll}\s\p{Ll}+\s*$/u.test(before) && isShortForm(before, match[1] ?? ''))
              count(match[1] ?? '', 'spelled');
          }
        }
    }
  }

  #of(name: string): Record<Aspect, Set<string>> {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const lists = Object.fromEntries(ASPECTS.map((aspect) => [aspect, new Set<string>()])) as Record<
      Aspect,
      Set<string>
    >;
    this.#names.set(name, lists);
    return lists;
  }

  /** How widely a name is known, leaving out one list: what is learned on a list must hold for others. */
  standing(name: string, except = ''): Standing {
    const key = nameLetters(name);
    const found = this.#standingOf(key, except);
    return found === UNKNOWN ? this.#standingOf(key.replace(/s$/, ''), except) : found;
  }

  #standingOf(key: string, except: string): Standing {
    const lists = this.#names.get(key);
    if (lists === undefined) return UNKNOWN;
    const counts = ASPECTS.map((aspect) => lists[aspect].size - (lists[aspect].has(except) ? 1 : 0));
    const [listed = 0, mentioned = 0, work = 0, data = 0, task = 0, spelled = 0] = counts;
    const called = work + data + task + spelled;
    if (mentioned + called === 0 || (listed === 0 && mentioned < OFTEN && called < 2)) return UNKNOWN;
    return Object.fromEntries(ASPECTS.map((aspect, i) => [aspect, stepOf(counts[i] ?? 0)])) as Standing;
  }

  /** The table of the lexicon: names by the steps of all counts. */
  table(): Record<string, string> {
    const byStanding = new Map<string, string[]>();
    for (const key of [...this.#names.keys()].sort()) {
      const standing = this.#standingOf(key, '');
      if (standing === UNKNOWN) continue;
      const steps = ASPECTS.map((aspect) => standing[aspect]).join('');
      const names = byStanding.get(steps) ?? [];
      names.push(key);
      byStanding.set(steps, names);
    }
    return Object.fromEntries([...byStanding].sort().map(([steps, names]) => [steps, names.join(' ')]));
  }
}

const stepOf = (lists: number): number => (lists >= 8 ? 4 : lists >= 4 ? 3 : Math.min(lists, 2));
