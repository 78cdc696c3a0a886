// What an entry says it does, by the vocabulary.

import { describe, expect, test } from 'vitest';
import { techniquesOf, titledConcepts } from '../../../../src/core/extract/techniques/techniques';
import { documentId } from '../../../../src/core/model/ids';
import { paper } from '../../link/make';

const found = (title: string, prose: string, titles: readonly string[] = []): string[] =>
  techniquesOf(
    { fact: paper(1, title), prose: [{ text: prose, marks: [], lines: [[0, 2]] }], keywords: [], heading: null },
    documentId('list.md'),
    titledConcepts([title, ...titles]),
  ).map(({ name }) => name);

/** More than a name. */
const TITLE = 'How the Kettles of a House Sing';

describe('in prose', () => {
  test('a task counts where a title of the list is about it', () => {
    const prose = 'Kettles help object detection.';
    expect(found(TITLE, prose)).toEqual([]);
    expect(found(TITLE, prose, ['Object detection of jugs'])).toEqual(['object detection']);
  });
  test('a family counts where two titles are about it', () => {
    const prose = 'Kettles are no vision transformer.';
    expect(found(TITLE, prose, ['Vision transformer of jugs'])).toEqual([]);
    expect(found(TITLE, prose, ['Vision transformer of jugs', 'Cups and vision transformer'])).toEqual([
      'vision transformer',
    ]);
  });
  test('a task or a family counts where the work does something with it', () => {
    expect(found(TITLE, 'Pours tea using a small vision transformer.')).toEqual(['vision transformer']);
    expect(found(TITLE, 'Pours tea by a cleverly warmed object detection.')).toEqual(['object detection']);
    expect(found(TITLE, 'Object detection is what others do.')).toEqual([]);
  });
  test('one word of a longer name counts only so: `inpainting` of image inpainting', () => {
    expect(found(TITLE, 'The inpainting of tea is hot.', ['Inpainting of jugs'])).toEqual([]);
    expect(found(TITLE, 'Pours tea using inpainting.')).toEqual(['image inpainting']);
    expect(found('Inpainting of Kettles', '')).toEqual(['image inpainting']);
  });
  test('another form of a name counts only so: `prompt` of prompting', () => {
    expect(found(TITLE, 'The prompt is hot.', ['Prompting of jugs'])).toEqual([]);
    expect(found(TITLE, 'Pours tea by a warm prompt.')).toEqual(['prompting']);
  });
  test('an English word says nothing beside terms', () => {
    expect(found(TITLE, 'A gain in sparsity.')).toEqual(['sparsity']);
    expect(found(TITLE, 'A gain in sparsity. Knowledge distillation and token merging of jugs.')).toEqual([
      'knowledge distillation',
      'token merging',
    ]);
  });
  test('one word that is not the name of its concept counts where a title is about it', () => {
    const prose = 'Good for healthcare and imputation.';
    expect(found(TITLE, prose)).toEqual([]);
    expect(found(TITLE, prose, ['Missing data of jugs'])).toEqual(['missing data']);
  });
});

describe('where the title is a name', () => {
  test('the first words about the work say what it is about', () => {
    expect(found('KettleNet-3', 'An object detection of jugs. It sings.')).toEqual(['object detection']);
    expect(found('KettleNet-3', 'It sings. It is hot. Object detection comes later.')).toEqual([]);
  });
  test('what most works are made of says nothing', () => {
    expect(found('KettleNet-3', 'It puts a transformer into jugs.')).toEqual([]);
  });
});

describe('how a work learns', () => {
  test('an adjective of the title stands for it', () => {
    expect(found('Federated Singing of Kettles', '')).toEqual(['federated learning']);
  });
  test('a longer name in it says more', () => {
    expect(found('Federated Domain Generalization of Kettles', '')).not.toContain('continual learning');
    expect(found('Lifelong Kettles by Online Continual Learning', '')).toEqual(['online continual learning']);
  });
});

test('what does something is not the doing of it', () => {
  expect(found('Vision Transformation of Kettles', '')).toEqual([]);
});

test('halves of a word may be joined or apart', () => {
  expect(found('Multitask Learning of Kettles', '')).toEqual(['multi-task learning']);
  expect(found('Spatio-Temporal Graph Neural Networks of Tea', '')).toEqual(
    found('Spatiotemporal Graph Neural Networks of Tea', ''),
  );
});

test('what a title calls the work in capitals before a colon is no technique of it', () => {
  expect(found('MPC: Pouring Tea from Kettles', '')).toEqual([]);
  expect(found('MPC for Pouring Tea', '')).toEqual(['model predictive control']);
});

test('a discipline tags from its title only', () => {
  expect(found('Deep learning of kettles', '')).toEqual(['deep learning']);
  expect(found('Kettles', 'By deep learning.', ['Deep learning', 'Deep learning again'])).toEqual([]);
});

describe('an acronym that fields share', () => {
  test('has its usual meaning by itself', () => {
    expect(found('MPC for Kettles', '')).toEqual(['model predictive control']);
  });
  test('means what titles spell out, else what their field has', () => {
    expect(found('MPC for Kettles', '', ['Secure Multi-Party Computation of Tea'])).toEqual([
      'secure multi-party computation',
    ]);
    expect(found('Kettles', 'Pours with MPC.', ['Garbled Circuits of Tea', 'Oblivious Transfer of Jugs'])).toEqual([
      'secure multi-party computation',
    ]);
  });
});
