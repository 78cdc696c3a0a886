// Techniques are nodes when papers share them, named as the vocabulary names them.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { Concept } from '../../../src/core/link/techniques';
import type { DocFacts, TechniqueFact } from '../../../src/core/model/facts';
import { documentId } from '../../../src/core/model/ids';
import { corpus, doc, paper } from './make';

const concepts: readonly Concept[] = [
  { name: 'compression', aliases: [] },
  { name: 'quantization', aliases: ['quantisation'], broader: ['compression'] },
  { name: 'post-training quantization', aliases: ['PTQ'], broader: ['quantization'] },
  { name: 'token merging', aliases: ['merging of tokens'], broader: ['compression', 'quantization'] },
  { name: 'generative model', aliases: ['generative modelling'] },
  { name: 'general model', aliases: [] },
  { name: 'vessel tracking', aliases: [], ends: ['tracking'], broader: ['watching'] },
  { name: 'star tracking', aliases: [], ends: ['tracking'] },
  { name: 'watching', aliases: [] },
];

const uses = (line: number, name: string, more: Partial<TechniqueFact> = {}): TechniqueFact => ({
  ref: `${line}`,
  name,
  known: true,
  confidence: 0.8,
  evidence: { document: documentId('a'), line, text: `says ${name}` },
  ...more,
});

const PAPERS = [paper(1, 'Boiling with Widgets'), paper(2, 'Roasting by Gradients'), paper(3, 'Pouring in the Dark')];
const link = (techniques: readonly TechniqueFact[], more: Partial<DocFacts> = {}) =>
  linkCorpus(corpus(doc('a', PAPERS, { techniques, ...more })), { concepts });
const found = (term: string, line: number) => uses(line, term, { known: false });

describe('compounds', () => {
  const heads = (techniques: readonly TechniqueFact[]) => {
    const linked = link(techniques);
    return linked.broader.map(([narrower, broader]) => `${narrower} < ${broader}`);
  };
  test('one paper is enough where the head is a concept that others use', () => {
    expect(heads([found('spout quantization', 1), uses(2, 'quantization')])).toEqual([
      'technique:spout-quantization < technique:quantization',
    ]);
    expect(link([found('spout quantization', 1)]).techniques).toEqual([]);
    expect(link([found('spout quantization', 1), uses(1, 'quantization')]).techniques).toHaveLength(1);
  });
  test('a head that nobody names leads to what stands above it', () => {
    expect(heads([found('spout quantization', 1), uses(2, 'compression')])).toEqual([
      'technique:spout-quantization < technique:compression',
    ]);
    expect(link([found('spout quantization', 1), uses(1, 'compression')]).techniques).toHaveLength(1);
  });
  test('its last word leads to the concept of which it is said, of several the one that most papers name', () => {
    expect(heads([found('spout tracking', 1), uses(2, 'watching')])).toEqual([
      'technique:spout-tracking < technique:watching',
    ]);
    expect(
      heads([
        found('spout tracking', 1),
        uses(1, 'vessel tracking'),
        uses(2, 'star tracking'),
        uses(3, 'star tracking'),
      ]),
    ).toEqual(['technique:spout-tracking < technique:star-tracking']);
    expect(link([found('spout tracking', 1), uses(2, 'token merging')]).techniques).toHaveLength(1);
  });
  test('a head that nobody names by itself keeps nothing', () => {
    expect(link([found('spout abstraction', 1), found('lid-aware abstraction', 2)]).techniques).toEqual([]);
  });
  test('the longest end that is shared, never half of a hyphened word', () => {
    expect(
      heads([
        found('hot lid-aware tilting', 1),
        found('lid-aware tilting', 2),
        found('wet tilting', 3),
        found('tilting', 1),
        found('tilting', 2),
      ]),
    ).toEqual([
      'technique:hot-lid-aware-tilting < technique:lid-aware-tilting',
      'technique:lid-aware-tilting < technique:tilting',
      'technique:wet-tilting < technique:tilting',
    ]);
  });
  test('`generation` is not the concept whose stem it shares', () => {
    const linked = linkCorpus(
      corpus(doc('a', PAPERS, { techniques: [found('spout generation', 1), uses(2, 'generalization')] })),
      { concepts: [{ name: 'generalization', aliases: [] }] },
    );
    expect(linked.techniques.map(({ name }) => name)).toEqual(['generalization']);
  });
});

describe('nodes', () => {
  test('a found term that a title stands for needs one paper', () => {
    const linked = link([uses(1, 'spout calibration', { known: false, alone: true }), found('jug boiling', 2)]);
    expect(linked.techniques.map(({ name }) => name)).toEqual(['spout calibration']);
  });
  test('a term of the vocabulary needs one paper, a found one two', () => {
    const linked = link([
      uses(1, 'token merging'),
      found('cup stacking', 1),
      found('spout shaping', 1),
      found('spout shaping', 2),
    ]);
    expect(linked.techniques.map(({ key, papers }) => [key, papers])).toEqual([
      ['technique:spout-shaping', 2],
      ['technique:token-merging', 1],
    ]);
    expect(linked.uses.map(({ paper: one, technique }) => `${one} ${technique}`)).toEqual([
      'paper:boiling-with-widgets technique:spout-shaping',
      'paper:boiling-with-widgets technique:token-merging',
      'paper:roasting-by-gradients technique:spout-shaping',
    ]);
  });

  test('aliases, inflections and found spellings of a concept are the concept', () => {
    const linked = link([
      uses(1, 'PTQ'),
      found('post-training quantisation', 2),
      found('merged tokens', 3),
      found('merging tokens', 1),
      found('token merge', 2),
    ]);
    expect(linked.techniques.map(({ name, papers }) => [name, papers])).toEqual([
      ['merged tokens', 2],
      ['post-training quantization', 2],
      ['token merging', 1],
    ]);
  });

  test('spellings of a found term are one, in the commonest', () => {
    const linked = link([found('cup-stacking', 1), found('cup stacking', 2), found('cup stacking', 3)]);
    expect(linked.techniques).toMatchObject([
      { key: 'technique:cup-stacking', name: 'cup stacking', aliases: ['cup-stacking'], papers: 3 },
    ]);
  });

  test('concepts whose words have one stem stay apart', () => {
    expect(link([uses(1, 'generative model'), uses(2, 'general model')]).techniques.map((one) => one.name)).toEqual([
      'general model',
      'generative model',
    ]);
  });

  test('a technique may be called like a paper', () => {
    const linked = link([uses(1, 'boiling with widgets')]);
    expect(linked.techniques[0]?.key).toBe('technique:boiling-with-widgets');
    expect(linked.papers.map((one) => one.key)).toContain('paper:boiling-with-widgets');
  });
});

test('a use keeps the highest confidence and all evidence once', () => {
  const linked = link([
    uses(1, 'token merging', { confidence: 0.7 }),
    uses(1, 'token merging', { confidence: 0.9 }),
    uses(1, 'merging of tokens'),
  ]);
  expect(linked.uses).toHaveLength(1);
  expect(linked.uses[0]?.confidence).toBe(0.9);
  expect(linked.uses[0]?.evidence.map((evidence) => evidence.text)).toEqual([
    'says merging of tokens',
    'says token merging',
  ]);
});

describe('broader', () => {
  test('joins the nearest present ones, over a missing one', () => {
    const linked = link([uses(1, 'post-training quantization'), uses(2, 'compression')]);
    expect(linked.broader).toEqual([['technique:post-training-quantization', 'technique:compression']]);
  });

  test('leaves out what two others imply', () => {
    const linked = link([
      uses(1, 'post-training quantization'),
      uses(2, 'compression'),
      uses(3, 'quantization'),
      uses(1, 'token merging'),
    ]);
    expect(linked.broader).toEqual([
      ['technique:post-training-quantization', 'technique:quantization'],
      ['technique:quantization', 'technique:compression'],
      ['technique:token-merging', 'technique:quantization'],
    ]);
  });

  test('survives a vocabulary that goes round in circles', () => {
    const circle: Concept[] = [
      { name: 'tea', aliases: [], broader: ['drink'] },
      { name: 'drink', aliases: [], broader: ['tea'] },
    ];
    const linked = linkCorpus(corpus(doc('a', PAPERS, { techniques: [uses(1, 'tea')] })), { concepts: circle });
    expect(linked.broader).toEqual([]);
  });
});
