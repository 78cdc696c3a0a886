// The technique vocabulary as data: a sound outline notation, a graph of concepts without holes or loops, one meaning a label.

import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/core/base/errors';
import { stem } from '../../../src/core/base/stem';
import { fold } from '../../../src/core/base/text';
import { type TechniqueConcept, techniqueConcepts } from '../../../src/core/lexicon/techniques';
import { sharedAcronyms } from '../../../src/core/lexicon/techniques/acronyms';
import { joined, outline } from '../../../src/core/lexicon/techniques/outline';
import { PARADIGMS } from '../../../src/core/lexicon/techniques/paradigms';

const byName = new Map(techniqueConcepts.map((concept) => [concept.name, concept]));
const labelsOf = (concept: TechniqueConcept): readonly string[] => [concept.name, ...concept.aliases];

describe('outline', () => {
  test('reads names, flags, broader concepts and aliases', () => {
    const text = `
optimisation #family = optimization theory
  descent #task #strict < learning; search = GD; 梯度下降
    stochastic descent
  simplex
`;
    expect(outline('maths', text)).toEqual([
      { name: 'optimisation', aliases: ['optimization theory'], field: 'maths', family: true },
      {
        name: 'descent',
        aliases: ['GD', '梯度下降'],
        broader: ['optimisation', 'learning', 'search'],
        field: 'maths',
        task: true,
        strict: true,
      },
      { name: 'stochastic descent', aliases: [], broader: ['descent'], field: 'maths' },
      { name: 'simplex', aliases: [], broader: ['optimisation'], field: 'maths' },
    ]);
  });

  test('reads the ends of compounds, which are no labels', () => {
    expect(outline('maths', 'descent = GD; -descent; -walk')).toEqual([
      { name: 'descent', aliases: ['GD'], ends: ['descent', 'walk'], field: 'maths' },
    ]);
    expect(joined([outline('a', 'one = -x'), outline('b', 'one = -y')])[0]?.ends).toEqual(['x', 'y']);
  });

  test.each([
    ['a name that is missing', '= alias'],
    ['an odd indent', 'one\n   two'],
    ['a level left out', 'one\n    two'],
    ['a flag nobody knows', 'one #tasks'],
  ])('refuses %s', (_, text) => {
    expect(() => outline('maths', text)).toThrow(UsageError);
  });

  test('joins a concept of two outlines into one', () => {
    const both = joined([
      outline('a', 'top\n  one = first; shared'),
      outline('b', 'two\n  one #task = shared; second'),
    ]);
    expect(both.map(({ name }) => name)).toEqual(['top', 'one', 'two']);
    expect(both[1]).toEqual({
      name: 'one',
      aliases: ['first', 'shared', 'second'],
      broader: ['top', 'two'],
      field: 'a',
      task: true,
    });
  });
});

describe('technique vocabulary', () => {
  test('every broader concept exists', () => {
    const holes = techniqueConcepts.flatMap(({ name, broader = [] }) =>
      broader.filter((up) => !byName.has(up)).map((up) => `${name} < ${up}`),
    );
    expect(holes).toEqual([]);
  });

  test('no concept stands above itself', () => {
    const loops = techniqueConcepts.filter(({ name, broader = [] }) => {
      const above = new Set<string>();
      const queue = [...broader];
      for (let up = queue.pop(); up !== undefined; up = queue.pop()) {
        if (above.has(up)) continue;
        above.add(up);
        queue.push(...(byName.get(up)?.broader ?? []));
      }
      return above.has(name);
    });
    expect(loops).toEqual([]);
  });

  test('no label means two concepts', () => {
    const owners = new Map<string, Set<string>>();
    for (const concept of techniqueConcepts)
      for (const label of labelsOf(concept)) {
        const key = keyOf(label, concept);
        owners.set(key, (owners.get(key) ?? new Set()).add(concept.name));
      }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  test('a shared acronym is an alias of its usual concept, and the others exist', () => {
    for (const [acronym, [usual = '', ...others]] of sharedAcronyms) {
      expect(byName.get(usual)?.aliases).toContain(acronym);
      expect(others.filter((name) => !byName.has(name))).toEqual([]);
    }
  });

  test('preferred labels are lower case, in the singular and without ornament', () => {
    const odd = techniqueConcepts
      .map(({ name }) => name)
      .filter(
        (name) =>
          !/^[\p{Ll}\p{N}A-Z]/u.test(name) || CAPITALISED.test(name) || PLURAL.test(name) || /\s{2}|[;=]/.test(name),
      );
    expect(odd).toEqual([]);
  });

  test('labels are trimmed, not empty and not given twice', () => {
    const odd = techniqueConcepts.flatMap((concept) => {
      const labels = labelsOf(concept);
      return labels.filter((label, i) => label === '' || label !== label.trim() || labels.indexOf(label) !== i);
    });
    expect(odd).toEqual([]);
  });

  test('covers more than machine learning', () => {
    const fields = new Map<string, number>();
    for (const { field } of techniqueConcepts) fields.set(field, (fields.get(field) ?? 0) + 1);
    expect([...fields.values()].filter((count) => count >= 40).length).toBeGreaterThanOrEqual(12);
  });
});

/** A word that starts with a capital and goes on small is no acronym, unless it is the name of a person or a product. */
const CAPITALISED = /(?:^|[\s-])(?!(?:Fourier|Copilot|Mamba|Internet|Things|Datalog)\b)\p{Lu}\p{Ll}{3,}/u;
/** Endings of plurals, where the name's own noun stands last (not in `reasoning in language models`). */
const PLURAL =
  /^(?!.*\b(?:in|of|for|on|with)\b).*(?:\wtions|networks|models|methods|systems|algorithms|agents|machines|trees|graphs|games|codes|proofs|types)$/u;

/** How the look-up in text compares labels: acronyms as written, the rest by stems, strict concepts by whole words. */
function keyOf(label: string, { name, strict }: TechniqueConcept): string {
  if (/\p{Lu}/u.test(label) && label !== name) return label.replace(/[\s-]+/gu, '');
  const words = fold(label).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return strict ? `strict ${words.join('')}` : words.map(stem).join('');
}

test('every paradigm is a concept of the vocabulary', () => {
  const names = new Set(techniqueConcepts.map(({ name }) => name));
  expect(PARADIGMS.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
});
