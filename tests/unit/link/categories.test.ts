// Sections become categories, one for each path, over all documents.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import { corpus, doc, paper } from './make';

const tea = (line: number, title: string, ...path: readonly string[]) => paper(line, title, { path });

describe('categories', () => {
  const linked = linkCorpus(
    corpus(
      doc('a', [
        tea(12, 'Boiling with Widgets', 'Token reduction', 'Merging'),
        tea(22, 'Roasting by Gradients', 'Token reduction'),
      ]),
      doc('b', [
        tea(32, 'Pouring in the Dark', 'Token Reduction', 'Merging'),
        tea(35, 'Boiling with Widgets', 'Merging'),
        tea(40, 'No Section at All'),
      ]),
    ),
    { concepts: [] },
  );

  test('the same path in two documents is one node with two sources', () => {
    expect(linked.categories).toEqual([
      {
        key: 'category:merging',
        name: 'Merging',
        path: ['Merging'],
        sources: [{ document: 'b', line: 34, endLine: 35 }],
      },
      {
        key: 'category:token-reduction',
        name: 'Token reduction',
        path: ['Token reduction'],
        sources: [
          { document: 'a', line: 11, endLine: 22 },
          { document: 'b', line: 31, endLine: 32 },
        ],
      },
      {
        key: 'category:token-reduction/merging',
        name: 'Merging',
        path: ['Token reduction', 'Merging'],
        sources: [
          { document: 'a', line: 11, endLine: 12 },
          { document: 'b', line: 31, endLine: 32 },
        ],
      },
    ]);
    expect(linked.subcategories).toEqual([['category:token-reduction/merging', 'category:token-reduction']]);
  });

  test('a paper is in every section that lists it; the heading is the evidence', () => {
    expect(linked.memberships).toEqual([
      {
        paper: 'paper:boiling-with-widgets',
        category: 'category:merging',
        evidence: [{ document: 'b', line: 34, text: 'Merging' }],
      },
      {
        paper: 'paper:boiling-with-widgets',
        category: 'category:token-reduction/merging',
        evidence: [{ document: 'a', line: 11, text: 'Merging' }],
      },
      {
        paper: 'paper:pouring-in-the-dark',
        category: 'category:token-reduction/merging',
        evidence: [{ document: 'b', line: 31, text: 'Merging' }],
      },
      {
        paper: 'paper:roasting-by-gradients',
        category: 'category:token-reduction',
        evidence: [{ document: 'a', line: 11, text: 'Token reduction' }],
      },
    ]);
  });
});

test('a parent that no section states is there all the same', () => {
  const facts = doc('a', [tea(12, 'Boiling with Widgets', 'Tea', 'Green')], { sections: [] });
  const linked = linkCorpus(corpus(facts), { concepts: [] });
  expect(linked.categories.map(({ key, sources }) => [key, sources])).toEqual([
    ['category:tea', [{ document: 'a', line: 12, endLine: 12 }]],
    ['category:tea/green', [{ document: 'a', line: 12, endLine: 12 }]],
  ]);
  expect(linked.memberships[0]?.evidence).toEqual([{ document: 'a', line: 12, text: 'Boiling with Widgets' }]);
});

test('sections without papers are none', () => {
  const facts = doc('a', [tea(12, 'Boiling with Widgets', 'Tea')], {
    sections: [{ path: ['Licence'], line: 90, endLine: 99 }],
  });
  expect(linkCorpus(corpus(facts), { concepts: [] }).categories.map((category) => category.key)).toEqual([
    'category:tea',
  ]);
});

test('the same heading twice in a document: the paper’s own one is the evidence', () => {
  const sections = [
    { path: ['Tea'], line: 10, endLine: 14 },
    { path: ['Tea'], line: 50, endLine: 60 },
  ];
  const facts = doc('a', [tea(12, 'Boiling with Widgets', 'Tea'), tea(55, 'Roasting by Gradients', 'Tea')], {
    sections,
  });
  expect(linkCorpus(corpus(facts), { concepts: [] }).memberships.map((one) => one.evidence[0]?.line)).toEqual([10, 50]);
});

test('headings that differ in signs have keys of their own', () => {
  const facts = doc('a', [
    tea(12, 'Boiling with Widgets', 'C'),
    tea(15, 'Roasting by Gradients', 'C++'),
    tea(18, 'Pouring in the Dark', '🚀'),
    tea(21, 'Steeping at Night', '🌱'),
  ]);
  const keys = linkCorpus(corpus(facts), { concepts: [] }).categories.map((category) => category.key);
  expect(new Set(keys).size).toBe(4);
  expect(keys).toContain('category:c-plus-plus');
});
