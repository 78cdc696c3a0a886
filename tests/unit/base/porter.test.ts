// Our stemmer beside the one of `natural`: every word of the lexicon in several inflections, and words of chance.

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, test } from 'vitest';
import { porterStem } from '../../../src/core/base/porter';
import { random } from '../../../src/core/base/random';
import english from '../../../src/core/lexicon/english.json';
import { techniqueConcepts } from '../../../src/core/lexicon/techniques';

const differing = (words: Iterable<string>): string[] =>
  [...words].filter((word) => porterStem(word) !== porter.stem(word));

test('words of English and of the vocabulary, inflected', () => {
  const labels = techniqueConcepts.flatMap(({ name, aliases }) => [name, ...aliases]);
  const base = new Set([
    ...english.split(' '),
    ...(labels
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []),
  ]);
  const sample = [...base].filter((_, i) => i % 8 === 0);
  const endings = ['ed', 'ing', 's', 'ization', 'ational', 'fulness', 'iviti', 'ement', 'ally'];
  expect(differing([...base, ...sample.flatMap((word) => endings.map((ending) => word + ending))])).toEqual([]);
});

test('letters of chance, of few kinds so that they meet the endings', () => {
  const next = random('porter');
  const parts =
    'a e i o u y b s t l z x w c n g d m r ed ing eed ies sses at bl iz ational ation ion ion ness ful icate ative al er e ll y'.split(
      ' ',
    );
  const words = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 6) }, () => parts[Math.floor(next() * parts.length)]).join(''),
  );
  expect(differing(words)).toEqual([]);
});
