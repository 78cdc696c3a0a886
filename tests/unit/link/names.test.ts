// Mentions find the listed work that they mean, and no other.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { PaperFact } from '../../../src/core/model/facts';
import { corpus, doc, paper, says } from './make';

/** What line 1 of a document with these papers draws on when it names `mention`: a key. */
function target(
  mention: string,
  papers: readonly PaperFact[],
  more: { url?: string; year?: number } = {},
): string | undefined {
  const citing = paper(1, 'Citing Entry of No Other Importance', { year: more.year ?? null });
  const relation = says('a', 1, 'extends', mention, more.url === undefined ? {} : { url: more.url });
  const linked = linkCorpus(corpus(doc('a', [citing, ...papers], { relations: [relation] })), { concepts: [] });
  expect(linked.lineage.length).toBeLessThanOrEqual(1);
  return linked.lineage[0]?.target;
}

const named = (line: number, name: string, rest = 'Brewing Tea by Other Means'): PaperFact =>
  paper(line, `${name}: ${rest}`, { name });

test('the first letters of a title, all of them capitals', () => {
  const papers = [paper(2, 'Walks of Ketlos: Brewing Tea by Other Means')];
  expect(target('WOK', papers)).toMatch(/^paper:walks-of/);
  expect(target('WoK', papers)).toBe('method:wok');
});

test('a plural in the title of another work, and the review of a work, leave a name to the work called so', () => {
  const papers = [
    named(2, 'LANT', 'Lamp Networks'),
    paper(3, 'Lamp Networks (LANTs) for Rooms', { aliases: ['LANTs'] }),
    paper(4, 'Lamp Networks (LANT): A Systematic Review'),
  ];
  expect(target('LANTs', papers)).toBe('paper:lant');
  expect(target('Lamp Networks', papers)).toBe('paper:lant');
});

test('a name that lists have is no slip of a listed one', () => {
  expect(target('DynaSLAM', [named(2, 'DynoSLAM')])).toBe('method:dynaslam');
  expect(target('DynaSLOM', [named(2, 'DynoSLOM')])).toBe('paper:dynoslom');
});

test('what only a link says and a label or a tool of everybody is, names no work', () => {
  const url = 'https://example.org/x';
  expect(target('the paper', [], { url })).toBeUndefined();
  expect(target('PyTorch', [], { url })).toBeUndefined();
  expect(target('Ketlo', [], { url })).toBe('method:ketlo');
});

describe('spelling', () => {
  test.each([
    ['Moe-Ketlo', 'MoE-Ketlo', 'other capitals'],
    ['MoE Ketlo', 'MoE-Ketlo', 'a blank for a hyphen'],
    ['the original MoE-Ketlo', 'MoE-Ketlo', 'an adjective'],
    ['Vanilla Ketlo', 'Ketlo', 'an adjective in capitals'],
    ["Acme's Ketlo", 'Ketlo', 'an owner'],
    ["Ketlo's", 'Ketlo', 'a possessive'],
    ['Switch Ketlos', 'Switch Ketlo', 'a plural in the mention'],
    ['Switch Ketlo', 'Switch Ketlos', 'a plural in the name'],
    ['PINTs', 'PINT', 'the plural of an acronym'],
    ['BlockPuner', 'BlockPruner', 'a letter left out'],
    ['SeamlssT4M', 'SeamlessT4M', 'a letter left out before a digit'],
    ['FlashAttentoin', 'FlashAttention', 'two letters changed round'],
    ['KetloV2', 'Ketlo v2', 'a version glued on'],
    ['Ketlo 2', 'Ketlo-V2', 'a version without its v'],
    ['Ketlo II', 'Ketlo 2', 'a Roman version'],
    ['Ketlo 2.0', 'Ketlo-2', 'a version with a nought'],
    ['Ketlo-1', 'Ketlo', 'the number that the first version never had'],
    ['Ketlo 62B', 'Ketlo', 'a model size'],
    ['Ketlo-2 70B', 'Ketlo-2', 'a version and a size'],
    ['Ketlo-large', 'Ketlo', 'a size in words'],
    ['Ketlo protocol', 'Ketlo', 'a noun behind the name'],
  ])('%s means %s: %s', (mention, name) => {
    expect(target(mention, [named(3, name), named(5, 'Unrelated')])).toMatch(/^paper:/);
    expect(target(mention, [named(3, name), named(5, 'Unrelated')])).not.toBe('paper:unrelated');
  });

  test.each([
    ['Ketlo-2', 'Ketlo', 'a later version'],
    ['Ketlo', 'Ketlo-2', 'no version'],
    ['KetloSeg3', 'KetloSeg2', 'another digit in a long name'],
    ['PointKetlo++', 'PointKetlo', 'a plus'],
    ['PointKetlo', 'PointKetlo++', 'no plus'],
    ['R*-ketlo', 'R-ketlo', 'a star'],
    ['EfficientKet', 'EfficientDet', 'another first letter in a part'],
    ['FastGAN', 'LastGAN', 'another first letter'],
    ['DynaSLAM', 'DynoSLAM', 'a name that other lists know'],
    ['DG-Mamba', 'DyG-Mamba', 'a short part that is another word'],
    ['VMamba', 'ViMamba', 'another prefix'],
    ['Ketlos', 'Ketlodrum', 'a longer name'],
    ['BERT', 'BART', 'a short name with another letter'],
    ['following', 'Following', 'a common word in lower case'],
    ['ram', 'RAM', 'an acronym that is a word, in lower case'],
    ['transformer', 'Transformer', 'a thing, not the paper of that name'],
  ])('%s does not mean %s: %s', (mention, name) => {
    expect(target(mention, [named(3, name)])).toMatch(/^method:/);
  });

  test('a common word in its own capitals is the name', () => {
    expect(target('RAM', [named(3, 'RAM')])).toBe('paper:ram');
    expect(target('Transformers', [named(3, 'Transformer')])).toBe('paper:transformer');
  });

  test('a name with an inner capital or hyphen needs no capitals', () => {
    expect(target('lora', [named(3, 'LoRA')])).toBe('paper:lora');
    expect(target('r-cnn', [named(3, 'R-CNN')])).toBe('paper:r-cnn');
  });

  test('a typo that could be one of two names is neither', () => {
    expect(target('BlockPrner', [named(3, 'BlockPruner'), named(4, 'BlockPrinter')])).toBe('paper:blockpruner');
    expect(target('BlockPrxner', [named(3, 'BlockPruner'), named(4, 'BlockPriner', 'Roasting Coffee')])).toMatch(
      /^method:/,
    );
  });

  test('an exact name goes before a version, a version before a typo', () => {
    expect(target('Ketlo-2', [named(3, 'Ketlo'), named(4, 'Ketlo-2')])).toBe('paper:ketlo-2');
    expect(target('Ketlo-1', [named(3, 'Ketlo'), named(4, 'Ketlo-1')])).toBe('paper:ketlo-1');
  });
});

describe('titles', () => {
  test('a whole title, in any capitals', () => {
    expect(target('memory networks', [paper(3, 'Memory Networks')])).toBe('paper:memory-networks');
    expect(target('Attention is all you ned', [paper(3, 'Attention Is All You Need')])).toBe(
      'paper:attention-is-all-you-need',
    );
  });

  test('what stands before the colon', () => {
    expect(target('physics-informed ketlo nets', [paper(3, 'Physics-Informed Ketlo Nets: A Framework')])).toMatch(
      /^paper:/,
    );
    expect(target('Chord', [paper(3, 'Chord: A Scalable Look-up Service')])).toMatch(/^paper:/);
  });

  test('everyday words before a colon are the thing itself, unless written as in the title', () => {
    const review = [paper(3, 'Deep Learning: A Review')];
    expect(target('deep learning', review)).toMatch(/^method:/);
    expect(target('Deep Learning', review)).toMatch(/^paper:/);
  });

  test('initials of a title', () => {
    expect(target('GFS', [paper(3, 'The Google File System')])).toBe('paper:the-google-file-system');
    expect(target('GFS', [paper(3, 'The Google File System'), paper(4, 'Graph Filter Structures')])).toMatch(
      /^method:/,
    );
  });

  test('an acronym in brackets, and its long form', () => {
    const papers = [paper(3, 'Trust Region Ketlo Optimization (TRKO) for Tea')];
    expect(target('TRKO', papers)).toMatch(/^paper:/);
    expect(target('Trust Region Ketlo Optimization', papers)).toMatch(/^paper:/);
  });

  test('the words a name abbreviates', () => {
    const papers = [paper(3, 'Masked Autoencoders Are Scalable Brewers', { name: 'MAE' }), named(5, 'Other')];
    for (const mention of ['Masked Autoencoders', 'masked autoencoder', 'Masked Auto-Encoders'])
      expect(target(mention, papers)).toBe('paper:mae');
    const single = [paper(3, 'SSK: Single Shot MultiBox Ketlo', { name: 'SSK' })];
    expect(target('Single Shot Ketlo', single)).toBe('paper:ssk');
    const vision = [paper(3, 'A Teapot is Worth 16x16 Cups: Transformers for Tea', { name: 'ViT' })];
    expect(target('Vision Transformer', vision)).toBe('paper:vit');
    expect(target('Virtual Tables', vision)).toMatch(/^method:/);
  });

  test('clipped words with a spoken digit', () => {
    expect(target('seq2seq', [paper(3, 'Sequence to Sequence Learning with Teapots')])).toMatch(/^paper:/);
    expect(target('seq2set', [paper(3, 'Sequence to Sequence Learning with Teapots')])).toMatch(/^method:/);
  });
});

describe('links', () => {
  const papers = [
    paper(3, 'Ketlo: Boiling by Gradients', {
      name: 'Ketlo',
      arxiv: '2401.01234',
      links: ['https://arxiv.org/abs/2401.01234v2', 'https://github.com/acme/ketlo'],
    }),
    paper(5, 'Samovar: Boiling by Coals', {
      name: 'Samovar',
      doi: '10.1000/abc',
      links: ['https://github.com/acme/zoo'],
    }),
    paper(7, 'Teapot: Boiling by Magic', { name: 'Teapot', links: ['https://github.com/acme/zoo'] }),
  ];
  test.each([
    ['an arXiv address in another form', 'their first work', 'http://www.arxiv.org/pdf/2401.01234.pdf', 'paper:ketlo'],
    ['a DOI', 'this', 'https://dx.doi.org/10.1000/ABC', 'paper:samovar'],
    ['a repository, deep inside', 'the code', 'https://github.com/Acme/Ketlo/tree/main', 'paper:ketlo'],
    ['a link against a name', 'Samovar', 'https://arxiv.org/abs/2401.01234', 'paper:ketlo'],
    ['a repository of two, with the name', 'teapot', 'https://github.com/acme/zoo', 'paper:teapot'],
    ['a repository of two, with no name', 'the zoo', 'https://github.com/acme/zoo', 'method:the-zoo'],
    ['an unlisted address, with the name', 'Ketlo', 'https://example.org/x', 'paper:ketlo'],
  ])('%s', (_, mention, url, key) => {
    expect(target(mention, papers, { url })).toBe(key);
  });
});

describe('authors', () => {
  const papers = [
    paper(3, 'Towards Robust Ketlos', { authors: ['Aleksander Madry', 'Ann Other'], year: 2018 }),
    paper(4, 'Towards Softer Ketlos', { authors: ['Madry, A.', 'Other, Ann', 'Third, P.'], year: 2021 }),
    paper(5, 'Evaluating Ketlos', { authors: ['Nicholas Carlini', 'David Wagner'], year: 2017 }),
    paper(6, 'Bridging Ketlos', { authors: ['Wu et al.'], year: 2016 }),
  ];
  test.each([
    ['Madry et al. 2018', 'paper:towards-robust-ketlos'],
    ['Madry et al., 2017', 'paper:towards-robust-ketlos'],
    ['Madry et al. (2021)', 'paper:towards-softer-ketlos'],
    ['Carlini and Wagner 2017', 'paper:evaluating-ketlos'],
    ['Carlini & Wagner (2017b)', 'paper:evaluating-ketlos'],
    ['Wu et al. (2016)', 'paper:bridging-ketlos'],
    ["Wu et al.'s", 'paper:bridging-ketlos'],
  ])('%s', (mention, key) => {
    expect(target(mention, papers)).toBe(key);
  });

  test.each([
    ['Madry et al.', 'two papers'],
    ['Madry et al. 2005', 'no paper of that year'],
    ['Madry and Wagner 2018', 'other authors'],
    ['Madry 2018', 'more authors than said'],
  ])('%s: %s, so none', (mention) => {
    expect(target(mention, papers)).toMatch(/^method:/);
  });
});

describe('several works of one name', () => {
  const early = paper(3, 'SAM: Segment All Mugs', { name: 'SAM', year: 2021 });
  const late = paper(4, 'SAM: Sharpness-Aware Minimal Brewing', { name: 'SAM', year: 2024 });

  test('the one that was there before', () => {
    expect(target('SAM', [early, late], { year: 2022 })).toBe('paper:sam-2021');
  });

  test('none, without a year', () => {
    expect(target('SAM', [early, late])).toBe('method:sam');
  });

  test('people mean the first of them', () => {
    expect(target('SAM', [early, late], { year: 2025 })).toBe('paper:sam-2021');
  });

  test('none by words that the titles of several spell an acronym out by', () => {
    const about = (line: number, of: string): PaperFact =>
      paper(line, `Trust Region Ketlo Networks (TRKNs) for ${of}`, { year: 2020 + line });
    const works = [about(1, 'Mugs'), about(2, 'Cups'), about(3, 'Jugs')];
    expect(target('Trust Region Ketlo Networks', works.slice(0, 2), { year: 2030 })).toMatch(/^paper:/);
    expect(target('Trust Region Ketlo Networks', works, { year: 2030 })).toMatch(/^method:/);
  });

  test('the one of the same document', () => {
    const relations = [says('a', 1, 'extends', 'SAM')];
    const linked = linkCorpus(
      corpus(doc('a', [paper(1, 'Citing Entry of No Other Importance'), early], { relations }), doc('b', [late])),
      { concepts: [] },
    );
    expect(linked.lineage[0]?.target).toBe('paper:sam-2021');
  });

  test('not the work that is spoken of', () => {
    const relations = [says('a', 4, 'extends', 'SAM')];
    const linked = linkCorpus(corpus(doc('a', [early, late], { relations })), { concepts: [] });
    expect(linked.lineage).toMatchObject([{ source: 'paper:sam-2024', target: 'paper:sam-2021' }]);
  });
});

test('a link to a file of the folder means the work that the file is a note on', () => {
  const citing = doc('notes/citing.md', [paper(1, 'Citing Entry of No Other Importance')], {
    relations: [
      says('notes/citing.md', 1, 'uses', 'reversible ketlos', { url: './ketlo.md#idea' }),
      says('notes/citing.md', 1, 'extends', 'the first pots', {
        url: 'https://github.com/jo/tea/blob/main/notes/pots.md',
      }),
      says('notes/citing.md', 1, 'uses', 'WholeListX', { url: '../README.md' }),
    ],
  });
  const note = doc('notes/ketlo.md', [
    paper(1, 'Ketlo: Brewing Tea by Other Means', { name: 'Ketlo', endLine: 60 }),
    paper(40, 'A Reference at the End of the Note'),
  ]);
  const pots = doc('notes/pots.md', [paper(2, 'Pouring from Pots of Clay and Iron')]);
  const list = doc('README.md', [paper(3, 'Selective Widget Spaces'), paper(9, 'Unrelated Brewing of Herbs')]);
  const { lineage } = linkCorpus(corpus(citing, note, pots, list), { concepts: [] });
  expect(lineage.map((edge) => edge.target).sort()).toEqual([
    'method:wholelistx',
    'paper:ketlo',
    'paper:pouring-from-pots-of-clay-and-iron',
  ]);
});
