// The short name of a work as its entry prints it.

import { expect, test } from 'vitest';
import { nameOf } from '../../../../src/core/extract/fields/name';

const name = (title: string, beside = ''): string | null =>
  nameOf({ title, printed: null, column: null, beside, links: [] }).name;

test.each([
  ['DriftFuzz: Hybrid Fuzzing of Parsers', '', 'DriftFuzz'],
  ['Trust Region Moss Optimization', ' (TRMO)', 'TRMO'],
  ['Workload Analysis at Scale', ' (`PAI`)', 'PAI'],
  ['Position: Moss Is Not Enough', '', null],
  ['SDM: Slow Drifting Moss for Gardens of the North', '', 'SDM'],
  ['MossMimic, Guided Learning of Gardens by Example', '', 'MossMimic'],
  ['MossDAR, Rain and Sun for Gardens of the North', '', null],
  ['mossnerf: Green fields from few pictures', '', 'mossnerf'],
  ['Playing Garden with Deep Moss', ' DQX', 'DQX'],
  ['Playing Garden with Deep Moss', ' Finchley, Okoro', null],
  ['Playing Garden with Deep Moss', ' (aka MossDQ) (thanks to Okoro)', 'MossDQ'],
  ['Moss that Follows Instructions', ' (InstructMX)', 'InstructMX'],
  ['MossLM-4 Technical Report', '', 'MossLM-4'],
  ['Mossburst: watered gardens-as-a-service', '', 'Mossburst'],
  ['Deep Neural Networks: Learning Winter from Snow', '', null],
  ['Gardeners: A Problem to Control or Solution to Harness?', '', null],
  ['Transformers for Long Snow Maps', ' (Google)', null],
  ['Leave No Frost Behind in the Spring', ' [Async infer, Dexmal]', null],
  ['Hybrid Training via Contrastive Moss (English)', '', null],
  ['FrostPx grown cold: notes of a winter', '', null],
  ['Frozen gardens: how winter makes pictures of frost', '', null],
  ['Surprisingly Easy Frost: Making Winter from Two Winters', '', null],
  ['Summarizing Winters: Frost Meets Snow and Both Are Cold', '', null],
  ['Moss-on-Stone: Deep and Patient Growing', '', 'Moss-on-Stone'],
  ['Garden-Star: Watering Many Stones at Once', '', 'Garden-Star'],
  ['Garden-of-Stone: A Survey of Moss', '', null],
  ['Long-stemmed Moss: Growing in the Rain', '', null],
  ['Rain and Moss (RainMossX): Gardens in the Rain', '', 'RainMossX'],
  ['SoK: Watering Gardens', '', null],
  ['Know Your Moss: Fast Growth of Gardens', '', null],
  ["Don't Dim Gardens: Growing Moss in the Rain", '', null],
  ['Stay Mossy: Growing Gardens in the Rain', '', null],
  ['Garden Making Simplified: Growing Moss in the Cloud', '', null],
  ['Winter Shift: A Review and Analysis of Gardens', '', null],
  ['Garden Lore: Design Principles and Studies', '', null],
  ['Watering MossDB: A Gardener Perspective', '', null],
  ['Evaluating MossDB: Growing Gardens in the Rain', '', null],
  ['Moss in Gardens: A Survey', '', null],
  ['Gardens Revisited: Growing Moss in the Rain', '', null],
  ['mossR: a gardener package for growing slowly', '', 'mossR'],
  ['The Mq-Tree: A Tree for New Gardens', '', 'Mq-Tree'],
  ['Growing Gardens in the Rain', ' (N. Finchley 1988) "The MMX paper"', 'MMX'],
  ['Growing Gardens in the Rain', ' (N. Finchley 1988) "The original paper"', null],
  ['Growing Gardens in the Rain', ' [\u0000\u0000][\u0000] MossCodec, Slow Encoding', 'MossCodec'],
  ['A Survey on Moss Arnold Gardens (MAGX)', '', null],
  ['Growing Gardens in the Long Rain (Experience Paper)', '', null],
  ['Growing Gardens in the Long Rain (Revised Version)', '', null],
  ['Growing Gardens in the Long Rain (notes/rain.md)', '', null],
])('%s%s', (title, beside, expected) => expect(name(title, beside)).toBe(expected));

test.each([
  ['The Patient Transformer', 'Patient Transformer'],
  ['Frost Field Networks: Learning Winter in Function Space', 'Frost Field Networks'],
  ['Garden Encoders: Growing Moss by Inpainting', 'Garden Encoders'],
  ['Frost networks: feed-forward making of winter and frozen pictures', 'Frost networks'],
  ['Basket of Mosses: Growing Gardens in the Rain', 'Basket of Mosses'],
  ['The Moss Plot: A New Visual Method for Gardens', 'Moss Plot'],
])('%s: everyday words are another name, not the name', (title, expected) => {
  const { name, aliases } = nameOf({ title, printed: null, column: null, beside: '', links: [] });
  expect([name, ...aliases]).toEqual([null, expected]);
});

test('a name spelled out keeps its short form beside it', () => {
  const of = (title: string): readonly (string | null)[] => {
    const { name, aliases } = nameOf({ title, printed: null, column: null, beside: '', links: [] });
    return [name, ...aliases];
  };
  expect(of('MossTracker (MTR): Following Rain')).toEqual(['MossTracker', 'MTR']);
  expect(of('MTD(0): Following Rain')).toEqual(['MTD(0)']);
});

test.each([
  ['MossQix', 'MossQix'],
  ['PPO + distillation', null],
  ['PPO with constraints', null],
])('a column gives the name %s: %s', (column, expected) => {
  const title = 'Watering Gardens for the Patient';
  expect(nameOf({ title, printed: null, column, beside: '', links: [] }).name).toBe(expected);
});

test('what stands behind the title is the name where the notes print it again', () => {
  const about = 'Patient Moss Agent (PMAX)';
  const of = (beside: string): string | null =>
    nameOf({ title: 'Growing Gardens by Looking at Rain', printed: null, column: null, beside, links: [], about }).name;
  expect(of(' (PMAX)')).toBe('PMAX');
  expect(of(' (MIT)')).toBeNull();
});

test('the one name that the notes set off in bold is the name', () => {
  const of = (bold: readonly string[]): string | null =>
    nameOf({ title: 'Lessons from Watering Gardens', printed: null, column: null, beside: '', links: [], bold }).name;
  expect(of(['MossDT+LR', 'slow'])).toBe('MossDT+LR');
  expect(of(['MossDT+LR', 'FrostPx'])).toBeNull();
});

test('the star of capitals is part of a name, whoever printed a work is none', () => {
  const printed = (words: string): string | null =>
    nameOf({ title: 'Growing Moss from Spores', printed: words, column: null, beside: '', links: [] }).name;
  expect(printed('MST*')).toBe('MST*');
  expect(printed('**MossNet**')).toBe('MossNet');
  expect(printed('MossNet*')).toBe('MossNet');
  expect(printed('OpenAI')).toBeNull();
});

test('the long and the short form of a name stand beside each other', () => {
  const of = (title: string, about: string): readonly (string | null)[] => {
    const { name, aliases } = nameOf({ title, printed: null, column: null, beside: '', links: [], about });
    return [name, ...aliases];
  };
  expect(of('Slow Garden Streams: Growing in Rain', 'Rain is hard. Slow garden streams (SGS) help.')).toEqual([
    'Slow Garden Streams',
    'SGS',
  ]);
  expect(of('Slow Shell Gardens for Rain', 'We introduce Slow Shell Gardens (SSGs) as a frame.')).toEqual([
    null,
    'SSG',
    'Slow Shell Gardens',
  ]);
});

test('what the notes propose of a title that begins with it is another name', () => {
  const of = (about: string): string | undefined =>
    nameOf({ title: 'Patient moss for gardens', printed: null, column: null, beside: '', links: [], about }).aliases[0];
  expect(of('Gardens are slow, and rain is rare. We propose Patient Moss, which waits.')).toBe('Patient Moss');
  expect(of('Gardens are slow, and rain is rare. We propose patient moss, which waits.')).toBeUndefined();
});
