// The small parts that compare strings: distances, keys of names, typos, acronyms, people, addresses.

import { describe, expect, test } from 'vitest';
import {
  abbreviates,
  bracketedAcronyms,
  longFormIn,
  looksLikeAcronym,
  titleInitials,
} from '../../../src/core/base/acronym';
import { editDistance } from '../../../src/core/base/edit-distance';
import { addressKey, arxivKey, doiKey } from '../../../src/core/link/addresses';
import { isGenericTitle, needsItsCapitals } from '../../../src/core/link/common';
import {
  areNumberedApart,
  areVersions,
  bareName,
  firstVersion,
  looseKey,
  nameKey,
  nameParts,
  singular,
  withoutNoun,
  withoutSize,
} from '../../../src/core/link/name-key';
import { authorYearOf, surnameOf } from '../../../src/core/link/people';
import { overlapOf, titleForm } from '../../../src/core/link/similarity';
import { NearNames, slipsBetween } from '../../../src/core/link/typo';

describe('editDistance', () => {
  test.each([
    ['kettle', 'kettle', 0],
    ['kettle', 'ketle', 1],
    ['kettle', 'kettles', 1],
    ['kettle', 'kettke', 1],
    ['kettle', 'ketlte', 1],
    ['kettle', 'etktle', 2],
    ['', 'ab', 2],
    ['kettle', 'teapot', 3],
    ['abcdefgh', 'abcd', 3],
  ])('%s %s: %i', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips);
    expect(editDistance(b, a, 2)).toBe(slips);
  });
});

describe('names', () => {
  test.each([
    ['MoE-Kettle', 'moe kettle'],
    ['Müller Kettle', 'Muller-Kettle'],
    ['Kettle*', 'Kettle'],
    ['ＫＥＴＴＬＥ', 'kettle'],
    ['Kettle+Pot', 'Kettle-Pot'],
  ])('%s and %s have one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['PointKettle++', 'PointKettle'],
    ['CLIP+', 'CLIP'],
    ['R*-tree', 'R-tree'],
    ['A*', 'A'],
    ['RRT*', 'RRT'],
    ['∆-Moss', 'Moss'],
    ['RRT#', 'RRT*'],
    ['Kettle-2', 'Kettle'],
    ['μAFL', 'AFL'],
  ])('%s and %s have two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
    expect(looseKey(a)).not.toBe(looseKey(b));
  });

  test.each([
    ["Kettle's", 'Kettle'],
    ['Kettles', 'Kettle'],
    ['CNNs', 'CNN'],
    ['ResNets', 'ResNet'],
    ['Studies', 'Study'],
    ['Analysis', 'Analysis'],
    ['GPS', 'GPS'],
    ['loss', 'loss'],
    ['Corpus', 'Corpus'],
  ])('singular %s → %s', (name, one) => {
    expect(singular(name)).toBe(one);
  });

  test.each([
    ['the original Kettle', 'Kettle'],
    ["Acme's vanilla Kettle", 'Kettle'],
    ['A Survey', 'Survey'],
    ['the last one', 'the last one'],
    ['Kettle', 'Kettle'],
  ])('bare %s → %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  test.each([
    ['PaLM 62B', 'PaLM'],
    ['Llama 2 70B-chat', 'Llama 2'],
    ['Mixtral-8x7B', 'Mixtral'],
    ['BERT-large', 'BERT'],
    ['ViT-B/16', 'ViT'],
    ['UI-Pot-1.5-7B', 'UI-Pot-1.5'],
    ['Kettle-2', 'Kettle-2'],
    ['C-B', 'C-B'],
  ])('without size %s → %s', (name, bare) => {
    expect(withoutSize(name)).toBe(bare);
  });

  test('nouns behind a name, first versions', () => {
    expect([withoutNoun('Kettle blocks'), withoutNoun('Kettle')]).toEqual(['Kettle', null]);
    expect([
      firstVersion('Kettle-1'),
      firstVersion('YOLO v1'),
      firstVersion('YOLOv1'),
      firstVersion('Kettle 1.0'),
    ]).toEqual(['Kettle', 'YOLO', 'YOLO', 'Kettle']);
    expect([firstVersion('Kettle-2'), firstVersion('T1'), firstVersion('Kettle-11'), firstVersion('Kettle')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('parts', () => {
    expect(nameParts('GPTQuant-2D')).toEqual(['GPT', 'Quant', 'D']);
    expect(nameParts('MoE-Mamba')).toEqual(['Mo', 'E', 'Mamba']);
  });

  test.each([
    ['Kettle', 'Kettle V2', true],
    ['Kettle', 'Kettle2', true],
    ['Kettle-1', 'Kettle-2', true],
    ['PointKettle', 'PointKettle++', true],
    ['Pot2-VL', 'Pot2.5-VL', true],
    ['Brewing, Part I', 'Brewing, Part II', true],
    ['Kettle v2', 'Kettle-2', false],
    ['Kettles', 'Kettle', false],
    ['Kettle', 'Teapot', false],
    ['2024', '2025', false],
  ])('versions %s, %s: %s', (a, b, expected) => {
    expect(areVersions(a, b)).toBe(expected);
    expect(areVersions(b, a)).toBe(expected);
  });

  test.each([
    ['LampSeek V3', 'LampSeek V3.1-Terminus', true],
    ['Qwix2', 'Qwix2.5-Coder', true],
    ['Qwix2', 'Qwix2-Coder', false],
    ['LampSeek', 'LampSeek V3', false],
    ['LampSeek V3', 'WickSeek V4', false],
  ])('numbered apart %s, %s: %s', (a, b, expected) => {
    expect(areNumberedApart(a, b)).toBe(expected);
    expect(areNumberedApart(b, a)).toBe(expected);
  });

  test('what needs its capitals, what is generic', () => {
    expect(['Following', 'RAM', 'Transformer', 'MAE'].filter((name) => !needsItsCapitals(name))).toEqual([]);
    expect(['LoRA', 'R-CNN', 'GPT4', 'Quamba', 'Memory Networks'].filter(needsItsCapitals)).toEqual([]);
    expect(['Introduction', 'A Survey', 'Deep Learning'].filter((title) => !isGenericTitle(title))).toEqual([]);
    expect(['Quamba', 'Attention Is All You Need', 'Deep Q-Learning'].filter(isGenericTitle)).toEqual([]);
  });
});

describe('typos', () => {
  test.each([
    ['BlockPuner', 'BlockPruner', 1],
    ['SeamlssM4T', 'SeamlessM4T', 1],
    ['Quambaa', 'Quamba', 1],
    ['blockpuner', 'BlockPruner', 1],
    ['FlashAttentoins', 'FlashAttention', 2],
    ['GPT-3', 'GPT-4', null],
    ['Kettle123', 'Kettle124', null],
    ['DG-Mamba', 'DyG-Mamba', null],
    ['EfficientDet', 'EfficientNet', null],
    ['Kettle', 'Kettle', null],
    ['Samba', 'Mamba', null],
    ['Kitten', 'Kettle', null],
  ])('%s for %s: %s', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });

  test('the index finds what a full comparison finds', () => {
    const names = [
      'BlockPruner',
      'BlockPrinter',
      'SeamlessM4T',
      'FlashAttention',
      'LightMamba',
      'Quamba',
      'MambaQuant',
      'Switch Transformers',
      'Hidden Attention of Mamba',
    ];
    const index = new NearNames<string>();
    for (const name of names) index.add(name, name);
    for (const name of names) {
      for (let i = 1; i < name.length; i++) {
        const slips = [
          name.slice(0, i) + name.slice(i + 1),
          `${name.slice(0, i)}q${name.slice(i)}`,
          `${name.slice(0, i)}q${name.slice(i + 1)}`,
          name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2),
        ];
        for (const slip of slips) {
          const expected = names.filter((one) => slipsBetween(slip, one) !== null).sort();
          expect(
            index
              .near(slip)
              .map((one) => one.value)
              .sort(),
            slip,
          ).toEqual(expected);
        }
      }
    }
  });
});

describe('acronyms', () => {
  test.each([
    ['MAE', 'Masked Autoencoders Are Scalable Brewers', 'Masked Autoencoders'],
    ['SSD', 'SSD: Single Shot MultiBox Detector', 'Single Shot MultiBox Detector'],
    ['TRPO', 'Trust Region Policy Optimization', 'Trust Region Policy Optimization'],
    [
      'BERT',
      'BERT: Bidirectional Encoder Representations from Transformers',
      'Bidirectional Encoder Representations from Transformers',
    ],
    ['PINNs', 'Physics-Informed Neural Networks: A Framework', 'Physics-Informed Neural Networks'],
    ['GAN', 'Roasting Coffee by Gradient Descent', null],
    ['Mamba', 'More And More Brewing Algorithms', null],
  ])('%s in %s: %s', (acronym, title, long) => {
    expect(longFormIn(title, acronym)).toBe(long);
  });

  test('in brackets', () => {
    expect(bracketedAcronyms('Learning by Proximal Tea Optimization (PTO)')).toEqual([
      { short: 'PTO', long: 'Proximal Tea Optimization' },
    ]);
    expect(bracketedAcronyms('Brewing at Scale (ICML)')).toEqual([]);
  });

  test('what an acronym looks like, what abbreviates what, initials', () => {
    expect(['MAE', 'ViT', 'PINNs', 'LoRA'].filter((name) => !looksLikeAcronym(name))).toEqual([]);
    expect(['Mamba', 'kettle', 'A', 'Attention Is'].filter(looksLikeAcronym)).toEqual([]);
    expect([
      abbreviates('ViT', 'Vision Transformer'),
      abbreviates('ViT', 'Vision Teapot Transformer'),
      abbreviates('ViT', 'Transformer Vision'),
    ]).toEqual([true, false, false]);
    expect(titleInitials('The Google File System')).toEqual(['tgfs', 'gfs']);
  });
});

describe('people', () => {
  test.each([
    ['Aleksander Madry', 'madry'],
    ['A. Mądry', 'madry'],
    ['Madry, A.', 'madry'],
    ['Madry A', 'madry'],
    ['Madry et al.', 'madry'],
    ['Laurens van der Maaten', 'maaten'],
    ['Davis, Jr.', 'davis'],
    ['', ''],
  ])('%s → %s', (printed, surname) => {
    expect(surnameOf(printed)).toBe(surname);
  });

  test.each([
    ['Madry et al. 2017', { surnames: ['madry'], more: true, year: 2017 }],
    ['Madry et al., (2017a)', { surnames: ['madry'], more: true, year: 2017 }],
    ['(Wu et al., 2016)', { surnames: ['wu'], more: true, year: 2016 }],
    ['Carlini & Wagner (2017)', { surnames: ['carlini', 'wagner'], more: false, year: 2017 }],
    [
      'Devlin, Chang, Lee and Toutanova 2018',
      { surnames: ['devlin', 'chang', 'lee', 'toutanova'], more: false, year: 2018 },
    ],
    ['Madry et al', { surnames: ['madry'], more: true, year: null }],
    ['Williams (1992)', { surnames: ['williams'], more: false, year: 1992 }],
    ['Kettle', null],
    ['Kettle and Teapot', null],
    ['MoE-Kettle 2D', null],
    ['published in 2017', null],
  ])('%s', (text, expected) => {
    expect(authorYearOf(text)).toEqual(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['https://arxiv.org/abs/2401.01234v3', 'arxiv:2401.01234'],
    ['http://arxiv.org/pdf/2401.01234.pdf', 'arxiv:2401.01234'],
    ['https://ar5iv.labs.arxiv.org/html/2401.01234', 'arxiv:2401.01234'],
    ['https://huggingface.co/papers/2401.01234', 'arxiv:2401.01234'],
    ['https://doi.org/10.48550/arXiv.2401.01234', 'arxiv:2401.01234'],
    ['https://arxiv.org/abs/cs.CL/0112017v1', 'arxiv:cs/0112017'],
    ['https://dx.doi.org/10.1145/ABC.5', 'doi:10.1145/abc.5'],
    ['https://dl.acm.org/doi/abs/10.1145/3458817.3476209', 'doi:10.1145/3458817.3476209'],
    ['https://link.springer.com/content/pdf/10.1007/s00.pdf', 'doi:10.1007/s00'],
    ['https://openreview.net/pdf?id=AbC_1', 'openreview:AbC_1'],
    ['https://openreview.net/forum?id=AbC_1&noteId=x', 'openreview:AbC_1'],
    ['https://github.com/Acme/Kettle.git', 'code:github.com/acme/kettle'],
    ['https://github.com/acme/kettle/tree/main', 'code:github.com/acme/kettle'],
    ['https://github.com/acme/zoo/tree/main/Kettle/', 'code:github.com/acme/zoo/Kettle'],
    ['https://www.example.org/a/?q=1#top', 'example.org/a?q=1'],
    ['//example.org/a', 'example.org/a'],
    ['papers/a.pdf', 'papers/a.pdf'],
    ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
  ])('%s → %s', (url, key) => {
    expect(addressKey(url)).toBe(key);
  });

  test('ids', () => {
    expect([
      arxivKey('arXiv:2401.01234v2'),
      arxivKey('hep-ph/9901234'),
      arxivKey('2413.01234'),
      arxivKey('none'),
    ]).toEqual(['2401.01234', 'hep-ph/9901234', null, null]);
    expect([doiKey('https://doi.org/10.1000/ABC.'), doiKey('10.1000/abc/full'), doiKey('x')]).toEqual([
      '10.1000/abc',
      '10.1000/abc',
      null,
    ]);
  });
});

test('overlapOf counts acronyms as what they stand for', () => {
  const a = titleForm('Teaching LLMs to Pour');
  const b = titleForm('Teaching Large Language Models to Pour');
  expect(overlapOf(a, b)).toEqual({ jaccard: 1, contained: 1, shorter: 5 });
  expect(overlapOf(titleForm('Tea'), titleForm(''))).toEqual({ jaccard: 0, contained: 0, shorter: 0 });
});
