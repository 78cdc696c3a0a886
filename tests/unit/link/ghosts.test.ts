// Names that no document lists become one node each, however they are spelled.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { Ghost } from '../../../src/core/model/corpus';
import { corpus, doc, paper, says } from './make';

/** The ghosts of a document whose entries name these works, one mention an entry. */
function ghosts(...mentions: readonly (string | readonly [string, string])[]): readonly Ghost[] {
  const papers = mentions.map((_, i) => paper(i + 1, `Entry ${'abcdefghijklmnop'[i]} About Something of Its Own`));
  const relations = mentions.map((mention, i) =>
    typeof mention === 'string'
      ? says('a', i + 1, 'uses', mention)
      : says('a', i + 1, 'uses', mention[0], { url: mention[1] }),
  );
  const linked = linkCorpus(corpus(doc('a', papers, { relations })), { concepts: [] });
  expect(linked.lineage).toHaveLength(mentions.length);
  return linked.ghosts;
}

describe('one ghost', () => {
  test.each<readonly [string, readonly (string | readonly [string, string])[], Ghost | object]>([
    [
      'case: the commoner spelling',
      ['Vim', 'ViM', 'Vim'],
      { key: 'method:vim', name: 'Vim', aliases: ['ViM'], mentions: 3 },
    ],
    [
      'case: of equals, the one with more capitals',
      ['Vim', 'ViM'],
      { key: 'method:vim', name: 'ViM', aliases: ['Vim'], mentions: 2 },
    ],
    ['case: then the first in order', ['ToMe', 'TomE'], { name: 'ToMe', mentions: 2 }],
    [
      'hyphens and blanks',
      ['Flash Ketlo', 'Flash-Ketlo', 'FlashKetlo', 'FlashKetlo'],
      { key: 'method:flashketlo', name: 'FlashKetlo', mentions: 4 },
    ],
    ['people and a year', ['Ketlo et al. (2016)'], { name: 'Ketlo et al. (2016)', mentions: 1 }],
    ['plural and possessive', ['Ketlo', "Ketlo's", 'Ketlos', 'Ketlo'], { name: 'Ketlo', mentions: 4 }],
    ['adjectives', ['Vanilla Ketlo', 'the original Ketlo', 'Ketlo'], { name: 'Ketlo', aliases: [], mentions: 3 }],
    [
      'ways of writing a version',
      ['Ketlo v2', 'Ketlo-2', 'Ketlo-2'],
      { key: 'method:ketlo-2', name: 'Ketlo-2', mentions: 3 },
    ],
    [
      'two sizes, where the plain name does not occur',
      ['Ketlo2.5-7B', 'Ketlo2.5 62B', 'Ketlo2.5-7B-Instruct'],
      { name: 'Ketlo2.5', aliases: ['Ketlo2.5 62B', 'Ketlo2.5-7B', 'Ketlo2.5-7B-Instruct'], mentions: 3 },
    ],
    [
      'sizes, where the plain name occurs',
      ['Ketlo', 'Ketlo 62B', 'Ketlo-large'],
      { name: 'Ketlo', aliases: ['Ketlo 62B', 'Ketlo-large'], mentions: 3 },
    ],
    [
      'a slip of a commoner name',
      ['FlashAttention', 'FlashAttention', 'FlashAttenton'],
      { name: 'FlashAttention', aliases: ['FlashAttenton'], mentions: 3 },
    ],
    [
      'one address',
      [['their lamp', 'https://github.com/acme/ketlo'], ['Ketlo', 'https://github.com/Acme/Ketlo/'], 'Ketlo'],
      { name: 'Ketlo', aliases: ['their lamp'], mentions: 3 },
    ],
    ['acronym and long form', ['Deep Q-Ketlo', 'DQK', 'DQK'], { name: 'DQK', aliases: ['Deep Q-Ketlo'], mentions: 3 }],
  ])('%s', (_, mentions, expected) => {
    const found = ghosts(...mentions);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });
});

describe('several ghosts', () => {
  test.each([
    ['versions', ['Ketlo', 'Ketlo-1', 'Ketlo-2']],
    ['a plus', ['PointKetlo', 'PointKetlo++']],
    ['short names with one letter changed', ['BERT', 'BART']],
    ['parts that differ', ['EfficientKet', 'EfficientDet']],
    [
      'two names, both well known',
      ['LightKetlo', 'LightKetlo', 'LightKetlo', 'LightKittle', 'LightKittle', 'LightKittle'],
    ],
    ['a size without the plain name', ['Ketlo 7B', 'Samovar']],
    ['sizes of two works', ['Ketlo 7B', 'Samovar 7B']],
    ['sizes in words only', ['Ketlo-tiny', 'Ketlo-large']],
  ])('%s', (_, mentions) => {
    expect(
      ghosts(...mentions)
        .map((ghost) => ghost.name)
        .sort(),
    ).toEqual([...new Set(mentions)].sort());
  });
});

test('keys tell PointKetlo++ and PointKetlo apart', () => {
  expect(ghosts('PointKetlo', 'PointKetlo++').map((ghost) => ghost.key)).toEqual([
    'method:pointketlo',
    'method:pointketlo-plus-plus',
  ]);
});

test('mentions count statements, also where the ghost is the newer work', () => {
  const relations = [
    says('a', 1, 'uses', 'Ketlo'),
    says('a', 'Ketlo', 'inspired-by', 2),
    says('a', 'Ketlo', 'extends', 'Samovar'),
  ];
  const linked = linkCorpus(
    corpus(doc('a', [paper(1, 'A First Entry of Length'), paper(2, 'Another Entry of Some Length')], { relations })),
    { concepts: [] },
  );
  expect(linked.ghosts.map(({ name, mentions }) => [name, mentions])).toEqual([
    ['Ketlo', 3],
    ['Samovar', 1],
  ]);
  expect(linked.lineage.map(({ source, target }) => `${source} ${target}`)).toEqual([
    'method:ketlo method:samovar',
    'method:ketlo paper:another-entry-of-some-length',
    'paper:a-first-entry-of-length method:ketlo',
  ]);
});

test('names without letters and whole paragraphs are none', () => {
  const relations = [says('a', 1, 'uses', '—'), says('a', 1, 'uses', 'very '.repeat(80))];
  const linked = linkCorpus(corpus(doc('a', [paper(1, 'A First Entry of Length')], { relations })), { concepts: [] });
  expect(linked.ghosts).toEqual([]);
  expect(linked.lineage).toEqual([]);
});

test.each(['this', 'here', '这篇', 'the paper'])('the words of a link that only point name no work: %s', (words) => {
  const papers = [paper(1, 'Counting Lamps About Something of Its Own')];
  const relations = [says('a', 1, 'uses', words, { url: 'https://lamps.example.org/x' })];
  expect(linkCorpus(corpus(doc('a', papers, { relations })), { concepts: [] }).ghosts).toEqual([]);
});
