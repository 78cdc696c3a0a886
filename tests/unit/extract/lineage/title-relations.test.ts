// What the words of titles tell of other works, and what a model makes of it; what is only their own name or a term of the field says
// nothing.

import { describe, expect, test } from 'vitest';
import { titleSetting, titleStatements } from '../../../../src/core/extract/lineage/title-drawn-on';
import { knownNames } from '../../../../src/core/extract/mentions/known-names';

const known = knownNames([
  ...['R-CNX', 'Fast R-CNX', 'YOLA', 'BEiX', 'Viper', 'Llamo', 'SHIFX'],
  ...[
    'Federated Learning',
    'Memory Networks',
    'Lantern Module Networks',
    'Walks with Lantern Networks',
    'Lamp Transformer',
    'Moss light transport',
  ],
]);
const said = (title: string, ...self: string[]): string =>
  titleSetting(title, { self: [...self, title] }, known)
    .told.map(({ relation, target }) => `${relation} ${target}`)
    .join('; ');

test.each([
  ['Contextual Priming and Feedback for Fast R-CNX', [], 'extends Fast R-CNX'],
  ['A Long Way Beyond YOLA', [], 'compares YOLA'],
  ['BEiX Pre-Training of Image Models', [], 'uses BEiX'],
  ['YOLA v2', ['YOLA v2'], 'extends YOLA'],
  ['AlphaFold structures guide the Counting of Lamps', [], 'uses AlphaFold'],
  ['LampFoldX accelerates the Counting of Lamps', [], 'extends LampFoldX'],
  ['MoE-Viper: Sparse Experts', ['MoE-Viper'], 'extends Viper'],
  ['Llamo Guard: Safeguards for Dialogue', ['Llamo Guard'], ''],
  ['Personalized Federated Learning for Traffic', [], ''],
  [
    'Paxox vs. Viewstampx Replication vs. YOLA: A Fight',
    [],
    'compares Paxox; compares Viewstampx Replication; compares YOLA',
  ],
  ['On the Parallels between Paxox and YOLA, and What to Make of Them', [], 'compares Paxox; compares YOLA'],
  ['Speed vs. Accuracy in Practice', [], ''],
  ['Xor Lamps: Faster and Smaller Than YOLA and BEiX Under Rain', [], 'compares YOLA; compares BEiX'],
  ['Counting Faster Than Light in Practice', [], ''],
  ['A Copula-Based Way of Counting', [], ''],
  ['Paxox vs Raft: Who Agrees?', [], 'compares Paxox; compares Raft'],
  ['Open-Source LLMs vs. ChatLamp', [], 'compares ChatLamp'],
  ['Viewstampx Replication Revisited', [], 'extends Viewstampx Replication'],
  ['Time Revisited', [], ''],
  ['Gradient-domain moss light transport', [], 'extends moss light transport'],
  ['Moss light transport with ferns', [], 'extends Moss light transport'],
  ['What we know of moss light transport', [], ''],
  ['Growing ferns with physics-informed Llamo', [], 'uses Llamo'],
  ['A Simplified MambraX-Based Architecture for Lamps', [], 'extends MambraX'],
  ['A Graph-Based Architecture for Lamps', [], ''],
  ['A Transformer-Based Architecture for Lamps', [], ''],
  ['LampNet: Alexnex-Level Accuracy With Fewer Lamps', ['LampNet'], 'compares Alexnex'],
  ['Enhancing Masked Autoencoders with Lamps', [], 'extends Masked Autoencoders'],
  ['LampMAE: Lamps Meet Masked Autoencoders', ['LampMAE'], 'extends Masked Autoencoders'],
  ['Combining Policy Gradient and Q-learning', [], 'uses Policy Gradient'],
  ['Improving Semantic Segmentation with Lamps', [], ''],
  ['LampQA: Surpassing ChatLamp at Night', ['LampQA'], 'compares ChatLamp'],
  ['Walking at Night via Incremental ChatLamp', [], 'uses ChatLamp'],
  ['Lamp-of-Theseus: Compressing ChatLamp by Wicks', ['Lamp-of-Theseus'], 'extends ChatLamp'],
  ['A Unified View of Masked Autoencoders', [], ''],
  ['Monocular 3D Boxes from One Frame', [], ''],
  ['Tectonic-Shifx: A Storage Fabric', ['Tectonic-Shifx'], ''],
  // A listed title that ends on what is built is a work; a field, one of a family and a part of a longer term are none
  ['Visual Walks using Lantern Module Networks', [], 'uses Lantern Module Networks'],
  ['Structured Rooms for Memory Networks', [], 'extends Memory Networks'],
  ['Counting Rooms by Long Short-Term Memory Networks', [], ''],
  ['Counting Rooms via Adaptive Lamp Transformer', [], ''],
  ['Counting Walks with Lantern Networks at Night', [], ''],
  // The acronym behind its long form is the work's own, unless it is used and lists know it
  ['Counting Rooms via Segment Anything Model (SAM)', [], 'uses SAM'],
  ['Counting Rooms via Rolling Lantern Model (RLMX)', [], ''],
  ['Segment Anything Model (SAM) for Rooms', [], ''],
])('%s', (title, self, expected) => expect(said(title, ...self)).toBe(expected));

test('words that leave no doubt make an unlisted work stand by itself', () => {
  const sure = (title: string): number =>
    Math.max(0, ...titleSetting(title, { self: [] }, known).told.map((one) => one.confidence));
  expect(sure('A Design Framework Based on LampFoldX')).toBeGreaterThanOrEqual(0.6);
  expect(sure('A Design Framework for LampFoldX')).toBeLessThan(0.6);
  expect(sure('Walking at Night with LampFoldX')).toBeLessThan(0.6);
  // A work of many lists
  expect(sure('Walking at Night with ChatGPT')).toBeGreaterThanOrEqual(0.6);
});

test('a listed name is surer than one that only looks like a name', () => {
  const [listed] = titleSetting('Accelerating YOLA on Phones', { self: [] }, known).told;
  const [coined] = titleSetting('Accelerating DetXR on Phones', { self: [] }, known).told;
  expect(listed?.confidence).toBeGreaterThan(coined?.confidence ?? 1);
});

test('what a listed name stands for is that work where the title says what is done with it', () => {
  const spelled = knownNames(['LAE', 'FLN'], ['Lamp Autoencoders', 'Finch-Lee Networks']);
  const targets = (title: string): string[] =>
    titleSetting(title, { self: [title] }, spelled).told.map(({ relation, target }) => `${relation} ${target}`);
  expect(targets('Counting Rooms at Night with Lamp Autoencoders')).toEqual(['uses Lamp Autoencoders']);
  expect(targets('Hierarchical Lamp Autoencoders Count Rooms at Night')).toEqual([]);
  expect(targets('A First Look at Finch Lee Networks in the Dark')).toEqual(['uses Finch Lee Networks']);
});

describe('the model', () => {
  const found = (title: string, names: readonly string[] = []): string[] =>
    titleStatements(title, { self: [title] }, knownNames(names)).map(({ target }) => target);
  test.each([
    // What no word tells of, beside what one does to the other
    ['SAM Marries CLIP for the Parsing of Lamps', ['CLIP', 'SAM']],
    ['Distilling BERT for the Rooms of a House', ['BERT']],
    ['Lamp Synthesis with Neural Radiance Fields', ['NeRF']],
    ['Fine-tuning GPT-4 for Lamps', ['GPT-4']],
  ])('finds the works in: %s', (title, names) => expect(found(title).sort()).toEqual(names));
  test.each([
    ['Counting Lamps on ImageNet'],
    ['Low-Light Detection of Lamps from UAV Images'],
    ['A Study of EEG in Rooms with Lamps'],
    ['Lamps for the Internet of Things (IoT)'],
  ])('finds none in: %s', (title) => expect(found(title)).toEqual([]));
  test('gives a probability, the words that tell and the name by which lists know the work', () => {
    const [one] = titleStatements('Lamp Synthesis with Neural Radiance Fields', { self: [] }, knownNames([]));
    expect(one).toMatchObject({ target: 'NeRF', also: 'Neural Radiance Fields', relation: 'uses' });
    expect(one?.confidence).toBeGreaterThan(0.4);
    expect(one?.confidence).toBeLessThanOrEqual(1);
    expect('Lamp Synthesis with Neural Radiance Fields').toContain(one?.cue);
  });
  test('what the words say of two works stands, whether it knows them or not', () =>
    expect(found('Paxox vs. Zaab: Who Agrees?')).toEqual(['Paxox', 'Zaab']));
});
