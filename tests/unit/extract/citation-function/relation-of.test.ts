// relationOf: citation functions of one marked mention, in papers' prose and in lists' terse lines.

import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../../src/core/base/errors';
import { relationOf } from '../../../../src/core/extract/citation-function/relation-of';

/** The mention stands in double brackets: `Based on [[BERT]].` */
function ask(marked: string): ReturnType<typeof relationOf> {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return relationOf(marked.replace('[[', '').replace(']]', ''), [start, end]);
}

const relation = (marked: string): string | null => ask(marked)?.relation ?? null;

describe('prose of papers', () => {
  test.each([
    ['We extend the parser of [[Doe et al. (2015)]] to spoken language.', 'extends'],
    ['Our tagger is an extension of the one by [[Doe and Roe (2011)]] .', 'extends'],
    ['We use the evaluation script of [[Doe et al. (2018)]] .', 'uses'],
    ['Following [[Doe et al. (2018)]] , we set the beam size to 5.', 'uses'],
    ['All models were trained on the Riverbank corpus [[(Roe et al., 2016)]] .', 'uses'],
    ['Our parser outperforms the system of [[Roe (2014)]] by two points.', 'compares'],
    ['Unlike [[Roe and Poe (2017)]] , we do not need gold tags.', 'compares'],
    ['Our findings are similar to those of [[Poe (2012)]] .', 'compares'],
    ['In contrast to [[[7]]] , our method needs no labels.', 'compares'],
    ['This work is inspired by [[Poe et al. (2013)]] .', 'inspired-by'],
  ])('%s', (marked, wanted) => {
    expect(relation(marked)).toBe(wanted);
  });

  test.each([
    '[[Doe et al. (2010)]] propose a probabilistic grammar for chess notation.',
    'Many approaches rely on hand-written rules (Doe, 2001; [[Roe, 2003]]; Poe, 2005) .',
    'Chart parsing has been studied for decades [[[12]]] .',
  ])('background: %s', (marked) => {
    expect(ask(marked)).toBeNull();
  });

  test('the next sentence carries the relation', () => {
    expect(relation('[[Roe (2014)]] trained a tagger on ten books. We extend this tagger to speech.')).toBe('extends');
  });
});

describe('terse lines of lists', () => {
  test.each([
    ['Based on [[BERT]].', 'extends'],
    ['A variant of [[BERT]]', 'extends'],
    ['Built upon the original, widely used [[BERT]]', 'extends'],
    ['They also use [[Teacher Forcing]] to calm the GAN', 'uses'],
    ['[[WaveGlow]] as vocoder', 'uses'],
    ['combines CTC and [[attention]]', 'uses'],
    ['A [[BERT]]-based ranking model', 'uses'],
    ['15x faster than [[Tacotron]]', 'compares'],
    ['A [[GPT]]-like model for code', 'compares'],
    ['Improves over [[SimCLR]] by 5%', 'compares'],
    ['Inspired by [[AlphaZero]], it plans ahead', 'inspired-by'],
  ])('%s', (marked, wanted) => {
    expect(relation(marked)).toBe(wanted);
  });

  test.each([
    ['基于[[BERT]]改进', 'extends'],
    ['在[[BERT]]基础上加入图结构', 'extends'],
    ['使用[[LoRA]]训练', 'uses'],
    ['性能优于[[ResNet]]', 'compares'],
    ['受[[AlphaGo]]启发', 'inspired-by'],
    ['[[BERT]]を拡張したモデル', 'extends'],
  ])('Chinese and Japanese: %s', (marked, wanted) => {
    expect(relation(marked)).toBe(wanted);
  });

  test.each(['Not based on [[BERT]]', 'Used by [[Spark]]', 'the precursor to [[Paxos]]', '[[Paxos]]'])(
    'no relation, or the other way round: %s',
    (marked) => {
      expect(ask(marked)).toBeNull();
    },
  );
});

describe('answers', () => {
  test('the cue stands in the passage, the confidence is a share', () => {
    const text = 'A tiny and faster variant of BERT';
    const found = relationOf(text, [text.length - 4, text.length]);
    expect(found).toEqual({ relation: 'extends', confidence: 0.9, cue: 'variant of' });
    const prose = ask('We follow the setup of [[Doe et al. (2018)]] .');
    expect(prose?.cue).toMatch(/follow/);
    expect(prose?.confidence).toBeGreaterThan(0.5);
    expect(prose?.confidence).toBeLessThanOrEqual(1);
  });

  test('the same words give the same answer', () => {
    const marked = 'We use the lexicon of [[Doe (2018)]] as in earlier work.';
    expect(ask(marked)).toEqual(ask(marked));
  });
});

describe('spans', () => {
  test('the whole text, an empty text, an empty span, white space: null', () => {
    expect(relationOf('BERT', [0, 4])).toBeNull();
    expect(relationOf('', [0, 0])).toBeNull();
    expect(relationOf('Based on BERT', [3, 3])).toBeNull();
    expect(relationOf('Based on BERT', [5, 6])).toBeNull();
  });

  test('a span on punctuation, on half a surrogate pair or on half a citation crashes nothing', () => {
    expect(() => relationOf('Based on BERT.', [13, 14])).not.toThrow();
    expect(() => relationOf('🐍 based on BERT', [0, 1])).not.toThrow();
    expect(() => relationOf('We use (Doe, 2001; Roe, 2002)', [8, 11])).not.toThrow();
    expect(() => relationOf('((((([[[[[ 2001', [3, 4])).not.toThrow();
  });

  test.each([
    [-1, 3],
    [0, 5],
    [3, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ])('[%d, %d] outside "BERT" is the caller’s fault', (start, end) => {
    expect(() => relationOf('BERT', [start, end])).toThrow(UsageError);
  });
});
