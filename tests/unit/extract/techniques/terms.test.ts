// Terms that the entries of one document share.

import { describe, expect, test } from 'vitest';
import { sharedTerms, type TermSource } from '../../../../src/core/extract/techniques/terms';
import { documentId } from '../../../../src/core/model/ids';

const document = documentId('list.md');
const entry = (line: number, title: string, ...prose: string[]): TermSource => ({
  ref: `${line}`,
  names: [],
  title: { text: title, evidence: { document, line, text: title } },
  prose: prose.map((text) => ({ text, evidence: { document, line: line + 1, text } })),
});
const found = (sources: readonly TermSource[]): string[] =>
  sharedTerms(sources)
    .map(({ ref, name }) => `${ref} ${name}`)
    .sort();

describe('sharedTerms', () => {
  test('prose repeats a term of a title, with its own evidence', () => {
    const sources = [
      entry(1, 'Pouring by spout calibration of jugs'),
      entry(3, 'Boiling', 'It uses spout calibration.'),
    ];
    expect(found(sources)).toEqual(['1 spout calibration', '3 spout calibration']);
    expect(sharedTerms(sources).find(({ ref }) => ref === '3')?.evidence.line).toBe(4);
  });
  test('prose does not start a term, nor half of a hyphened word', () => {
    expect(found([entry(1, 'Boiling', 'spout calibration'), entry(3, 'Roasting', 'spout calibration')])).toEqual([]);
    expect(found([entry(1, 'Jugs by spout calibration'), entry(3, 'Boiling', 'un-spout calibration')])).toEqual([
      '1 spout calibration',
    ]);
  });
  test('names of works are no terms', () => {
    const named = { ...entry(1, 'Spout Calibration and Jugs'), names: ['Spout Calibration'] };
    expect(found([named, entry(3, 'Boiling after Spout Calibration')])).toEqual([]);
  });
  test('of a phrase that always stands in a longer one, the longer one', () => {
    const sources = [1, 3, 5].map((line) => entry(line, `Kettle ${line} and remote spout calibration`));
    expect(found([...sources, entry(7, 'Boiling')])).toEqual([
      '1 remote spout calibration',
      '3 remote spout calibration',
      '5 remote spout calibration',
    ]);
  });
  test('a phrase of less than half of the entries is a term, one of more is what the list is about', () => {
    const entries = (having: number): TermSource[] =>
      Array.from({ length: 20 }, (_, i) =>
        entry(2 * i + 1, i < having ? `Jug ${i} and spout calibration` : `Kettle ${i}`),
      );
    expect(found(entries(9))).toHaveLength(9);
    expect(found(entries(12))).toEqual([]);
  });
});

describe('a title says by it what the work is or is made with', () => {
  const alone = (title: string): string[] =>
    sharedTerms([entry(1, title)])
      .filter((term) => term.alone)
      .map(({ name }) => name);
  test('at its beginning and behind the name', () => {
    expect(alone('Spout Calibration for Jugs')).toEqual(['spout calibration']);
    expect(alone('JUG: Spout Calibration for Kettles')).toEqual(['spout calibration']);
  });
  test('behind "via" and its like, also a thing of any kind', () => {
    expect(alone('Boiling via Copper Spouts')).toEqual(['copper spout']);
    expect(alone('Boiling with Copper Spouts and Steam Whistles')).toEqual(['copper spout', 'steam whistle']);
  });
  test('not what it is for', () => {
    expect(alone('Boiling for Spout Calibration')).toEqual([]);
    expect(alone('Copper Spouts of Jugs')).toEqual([]);
  });
});
