// People behind a title, and people before a colon.

import { describe, expect, test } from 'vitest';
import { endBeforeColon } from '../../../../src/core/extract/fields/people-before-colon';
import { titleBeforePeople } from '../../../../src/core/extract/fields/people-behind';

describe('where a title ends that people stand behind', () => {
  test.each([
    ['Lamps at Night. Y. Okoro, et al. OSDI 2018', 'Lamps at Night'],
    ['Lamps at Night (Finchley et al.)', 'Lamps at Night'],
    ['Lamps at Night - by Klaus Grefenau et al', 'Lamps at Night'],
    ['Lamps at Night, J. Aycrook & M. Leuschner', 'Lamps at Night'],
    ['Lamps at Night by Edmon Finchley, 2019', 'Lamps at Night'],
    ['Lamps Enhanced by Glyph and Wick', 'Lamps Enhanced by Glyph and Wick'],
    ['Lamps for Rooms by Multi-Granular Wick Pre-training', 'Lamps for Rooms by Multi-Granular Wick Pre-training'],
    ['Lamps by Making Wicks. Finchley et al', 'Lamps by Making Wicks'],
    ['Edmon Finchley, Tyler Okidau, Fabian Hueskin', 'Edmon Finchley, Tyler Okidau, Fabian Hueskin'],
    ['Lamps, Rooms, and Wicks', 'Lamps, Rooms, and Wicks'],
  ])('%s', (words, title) => expect(words.slice(0, titleBeforePeople(words))).toBe(title));
});

describe('where the people end that a colon parts from the title', () => {
  test.each([
    ['Nora Finchley, Tobias K. Okoro: Counting Lamps. ICML 2017: 35-44', 'Counting Lamps. ICML 2017: 35-44'],
    ['Una Finchley: Dim Lamps. CSF 2017: 263-275', 'Dim Lamps. CSF 2017: 263-275'],
    ['Finchley, N., ruiz, k.: Dim lamps. In: ICML', 'Dim lamps. In: ICML'],
  ])('%s', (text, behind) => expect(text.slice(endBeforeColon(text))).toBe(behind));

  test.each([
    'Apache Lamp: Spinning Fast Wicks. VLDB 2012',
    'Post-Wick Lamps and Wick-Safe Rooms: A Survey',
    'DIM Lamps, LIT Rooms: A Study of Light',
    'A. Okoro, N. Finchley, and T. Lee. Lampmoe: Fast lamps in a room. arXiv 2024',
    'Lamp Making, Oil Burning: A Study. VLDB 2013: 3-4',
  ])('none before %s', (text) => expect(endBeforeColon(text)).toBe(0));
});
