// Which of the statements that only titles make become edges.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { PaperFact } from '../../../src/core/model/facts';
import { corpus, doc, paper, says } from './make';

interface Said {
  readonly from: number;
  readonly to: string;
  readonly confidence?: number;
  readonly relation?: 'extends' | 'uses' | 'compares';
}

/** `4>LampNet` for each edge: the line that speaks and the label of the other work. */
function edges(papers: readonly PaperFact[], titles: readonly Said[], sentences: readonly Said[] = []): string[] {
  const relations = [
    ...titles.map(({ from, to, confidence = 0.5, relation = 'extends' }) => ({
      ...says('a', from, relation, to),
      confidence,
      origin: 'title' as const,
    })),
    ...sentences.map(({ from, to }) => says('a', from, 'extends', to)),
  ];
  const linked = linkCorpus(corpus(doc('a', papers, { relations })));
  const labels = new Map<string, string>([
    ...linked.papers.map((one) => [one.key, one.title] as const),
    ...linked.ghosts.map((one) => [one.key, one.name] as const),
  ]);
  return linked.lineage.map(({ source, target }) => `${labels.get(source)} > ${labels.get(target)}`).sort();
}

const works = (count: number): PaperFact[] =>
  Array.from({ length: count }, (_, i) => paper(i + 1, `Walking Kind ${String.fromCharCode(65 + i)}`));

test('an unlisted name: not by one title, by two, by one in plain words, by a sentence', () => {
  expect(edges(works(2), [{ from: 1, to: 'LampNet' }])).toEqual([]);
  expect(
    edges(works(2), [
      { from: 1, to: 'LampNet' },
      { from: 2, to: 'LampNet' },
    ]),
  ).toHaveLength(2);
  expect(edges(works(2), [{ from: 1, to: 'LampNet', confidence: 0.6 }])).toHaveLength(1);
  expect(edges(works(2), [{ from: 1, to: 'LampNet' }], [{ from: 2, to: 'LampNet' }])).toHaveLength(2);
});

test('a name behind a mere preposition, in however many titles, is no work', () => {
  const titles = [1, 2, 3].map((from) => ({ from, to: 'LampNet', confidence: 0.4 }));
  expect(edges(works(3), titles)).toEqual([]);
});

test('what a great many titles hold and no sentence is a topic', () => {
  const say = (count: number, to: string) =>
    edges(
      works(count),
      works(count).map(({ line }) => ({ from: line, to })),
    );
  // A name that lists of the world have entries of, and one that none knows
  expect(say(12, 'PointNet')).toHaveLength(12);
  expect(say(13, 'PointNet')).toEqual([]);
  expect(say(3, 'LampNet')).toHaveLength(3);
  expect(say(4, 'LampNet')).toEqual([]);
  const named = [...works(4), paper(5, 'LampNet-X: Walking Kinds', { name: 'LampNet-X' })];
  expect(
    edges(
      named,
      named.map(({ line }) => ({ from: line, to: 'LampNet' })),
    ),
  ).toHaveLength(5);
});

describe('a listed work that many titles name', () => {
  const listing = (name: string, count: number): string[] =>
    edges(
      [
        ...works(13),
        ...Array.from({ length: count }, (_, i) => paper(20 + i, `Night Number ${i} Street`)),
        paper(19, name),
      ],
      works(13).map(({ line }) => ({ from: line, to: name, confidence: 0.55 })),
    );
  test('is a topic if it goes by everyday words and its share of the titles is that of one', () => {
    expect(listing('World Lamps', 0)).toEqual([]);
    expect(listing('World Lamps', 640)).toHaveLength(13);
  });
  test('is what they build on if its name is coined', () => expect(listing('LampNet', 0)).toHaveLength(13));
});

test('a title draws on no younger work, though it may compare with one', () => {
  const papers = [
    paper(1, 'Walking at Night', { year: 2018 }),
    paper(2, 'LampNet: Light on Demand', { year: 2020, name: 'LampNet' }),
  ];
  expect(edges(papers, [{ from: 1, to: 'LampNet', relation: 'uses' }])).toEqual([]);
  expect(edges(papers, [{ from: 1, to: 'LampNet', relation: 'compares' }])).toHaveLength(1);
});

test('a survey does not own the name of its field, nor do initials of a title count in titles', () => {
  const survey = [
    paper(1, 'Walking at Night'),
    paper(2, 'LampF: Lamp Fields, a Comprehensive Review', { name: 'LampF' }),
  ];
  expect(edges(survey, [{ from: 1, to: 'LampF' }])).toEqual([]);
  const initials = [paper(1, 'Walking at Night'), paper(2, 'Splat and Replace')];
  expect(edges(initials, [{ from: 1, to: 'SAR', confidence: 0.6 }])).toEqual(['Walking at Night > SAR']);
});
