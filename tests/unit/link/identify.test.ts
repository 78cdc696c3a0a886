// Which listings are one work, and which are not.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { DocFacts, PaperFact } from '../../../src/core/model/facts';
import { corpus, doc, paper, sourcesOf } from './make';

const link = (...documents: readonly DocFacts[]) => linkCorpus(corpus(...documents), { concepts: [] });

/** Links two listings, once in one document and once in two; true or false if both ways agree on their being one work. */
function one(a: PaperFact, b: PaperFact): boolean | string {
  const together = link(doc('a', [a, b])).papers.length === 1;
  const apart = link(doc('a', [a]), doc('b', [b])).papers.length === 1;
  return together === apart ? together : `together ${together}, apart ${apart}`;
}

const LONG = 'Selective Widget Spaces for Long Sequences of Teapots';

test('a work and a review of it in one list are two, though the review links to the work', () => {
  const work = paper(1, 'LampNet: Networks of Lamps', { name: 'LampNet', arxiv: '2401.01234' });
  const review = paper(5, 'Networks of Lamps (LampNet): A Systematic Review', { name: 'LampNet', arxiv: '2401.01234' });
  expect(link(doc('a', [work, review])).papers).toHaveLength(2);
  const study = { ...review, title: 'LampNet: Networks of Lamps in Practice' };
  expect(link(doc('a', [work, study])).papers).toHaveLength(1);
});

describe('one work', () => {
  test.each([
    [
      'the same arXiv id, in two versions',
      paper(1, LONG, { arxiv: '2401.01234v1' }),
      paper(5, LONG, { arxiv: '2401.01234' }),
    ],
    [
      'the same arXiv id and a longer title',
      paper(1, 'Widget Spaces', { arxiv: '2401.01234' }),
      paper(5, 'Widget Spaces Are Efficient Samplers of Teapots', { arxiv: '2401.01234' }),
    ],
    [
      'the same arXiv id and an acronym in one title',
      paper(1, 'Teaching LLMs to Pour Tea', { arxiv: '2401.01234' }),
      paper(5, 'Teaching Large Language Models to Pour Tea', { arxiv: '2401.01234' }),
    ],
    [
      'the same arXiv id and name, and a new title',
      paper(1, 'TeaNet: Pouring with Widgets', { name: 'TeaNet', arxiv: '2401.01234' }),
      paper(5, 'TeaNet: A Study of Brewing', { name: 'TeaNet', arxiv: '2401.01234' }),
    ],
    [
      'the same DOI in two spellings',
      paper(1, LONG, { doi: '10.1000/ABC.5' }),
      paper(5, `${LONG}.`, { doi: 'https://doi.org/10.1000/abc.5' }),
    ],
    [
      'an arXiv id and the DOI of that arXiv id',
      paper(1, LONG, { arxiv: '2401.01234' }),
      paper(5, 'Selective Widget Spaces for Sequences', { doi: '10.48550/arXiv.2401.01234' }),
    ],
    [
      'the same OpenReview id',
      paper(1, LONG, { openreview: 'AbC_1' }),
      paper(5, 'Selective widget spaces', { openreview: 'AbC_1' }),
    ],
    [
      'the same title in other capitals and signs',
      paper(1, 'A noisy elephant: in the room'),
      paper(5, 'A Noisy Elephant – in the Room.'),
    ],
    [
      'preprint and published version a year apart',
      paper(1, LONG, { year: 2023, venue: 'arXiv' }),
      paper(5, LONG, { year: 2024, venue: 'ICLR' }),
    ],
    [
      'a long title two years apart, as journals are late',
      paper(1, LONG, { year: 2022, venue: 'arXiv' }),
      paper(5, LONG, { year: 2024, venue: 'TPAMI' }),
    ],
    [
      'one title, two arXiv ids, one of them wrong',
      paper(1, LONG, { arxiv: '2505.00001' }),
      paper(5, LONG, { arxiv: '2505.00002' }),
    ],
    [
      'one name and a title that was reworded',
      paper(1, 'TeaNet: Pouring Tea with Selective Widgets', { name: 'TeaNet' }),
      paper(5, 'TeaNet: Pouring Hot Tea with Widgets', { name: 'TeaNet' }),
    ],
    [
      'a name alone and the whole title',
      paper(1, 'TeaNet', { name: 'TeaNet' }),
      paper(5, 'TeaNet: Pouring Tea with Selective Widgets', { name: 'TeaNet' }),
    ],
    [
      'one repository and one name',
      paper(1, 'TeaNet', { name: 'TeaNet', links: ['https://github.com/acme/TeaNet'] }),
      paper(5, 'Pouring Tea with Selective Widgets', { name: 'TeaNet', links: ['http://www.github.com/Acme/teanet/'] }),
    ],
    [
      'a misprint in a long title',
      paper(1, 'Selective Widget Spaces for Post-Training Quantizaton of Teapots'),
      paper(5, 'Selective Widget Spaces for Post-Training Quantization of Teapots'),
    ],
    [
      'a plural in a long title',
      paper(1, 'Selective Widget Spaces for Long Sequences of Cups'),
      paper(5, 'Selective Widget Spaces for Long Sequences of Cup'),
    ],
    [
      'the same title of a work with and without year',
      paper(1, 'Pouring Tea', { year: 2020 }),
      paper(5, 'Pouring tea'),
    ],
  ])('%s', (_, a, b) => {
    expect(one(a, b)).toBe(true);
  });
});

describe('two works', () => {
  test.each([
    [
      'versions with their own titles',
      paper(1, 'Ketlo Transformer: Hierarchical Ketlos', { name: 'Ketlo' }),
      paper(5, 'Ketlo Transformer V2: Scaling Up Ketlos', { name: 'Ketlo V2' }),
    ],
    [
      'one short name in two meetings',
      paper(1, 'KASHA: Automating Ketlo Pouring Using Teapots', { name: 'KASHA', venue: 'TEA', year: 2023 }),
      paper(5, 'KASHA: Ketlo Pouring for Automating Selection of High Spouts', {
        name: 'KASHA',
        venue: 'POUR',
        year: 2022,
      }),
    ],
    ['versions by number only', paper(1, 'EAGER', { name: 'EAGER' }), paper(5, 'EAGER-2', { name: 'EAGER-2' })],
    ['the first version and the second', paper(1, 'Ketlo-1'), paper(5, 'Ketlo-2')],
    [
      'versions with one link between them',
      paper(1, 'EAGER: Speculative Brewing', { arxiv: '2401.01234' }),
      paper(5, 'EAGER-2: Speculative Brewing', { arxiv: '2401.01234' }),
    ],
    [
      'two parts',
      paper(1, 'The Chemistry of Long Brewing, Part I'),
      paper(5, 'The Chemistry of Long Brewing, Part II'),
    ],
    ['a plus', paper(1, 'PointKetlo'), paper(5, 'PointKetlo++')],
    [
      'years of a challenge',
      paper(1, 'The Annual Tea Tasting Challenge 2017'),
      paper(5, 'The Annual Tea Tasting Challenge 2018'),
    ],
    [
      'dimensions',
      paper(1, 'Learning to Segment Teapots in 2D Images'),
      paper(5, 'Learning to Segment Teapots in 3D Images'),
    ],
    [
      'one word that turns the sense',
      paper(1, 'Supervised Learning of Teapot Shapes from Shadows'),
      paper(5, 'Unsupervised Learning of Teapot Shapes from Shadows'),
    ],
    [
      'one name, two matters',
      paper(1, 'SAM: Segment All Mugs', { name: 'SAM', year: 2023 }),
      paper(5, 'SAM: Sharpness-Aware Minimal Brewing', { name: 'SAM', year: 2021 }),
    ],
    [
      'a bare acronym of three letters from another year',
      paper(1, 'SAM: Segment All Mugs', { name: 'SAM', year: 2023 }),
      paper(5, 'SAM', { name: 'SAM', year: 2021 }),
    ],
    [
      'one short title, ten years apart',
      paper(1, 'Pouring Tea', { year: 2010 }),
      paper(5, 'Pouring Tea', { year: 2020 }),
    ],
    [
      'one short title, two arXiv ids',
      paper(1, 'Pouring Tea', { arxiv: '2401.00001' }),
      paper(5, 'Pouring Tea', { arxiv: '2402.00002' }),
    ],
    [
      'one repository, different papers',
      paper(1, 'Pouring Tea with Widgets', { links: ['https://github.com/acme/zoo'] }),
      paper(5, 'Roasting Coffee by Gradient Descent', { links: ['https://github.com/acme/zoo'] }),
    ],
    ['nothing in common', paper(1, 'Pouring Tea with Widgets'), paper(5, 'Roasting Coffee by Gradient Descent')],
  ])('%s', (_, a, b) => {
    expect(one(a, b)).toBe(false);
  });
});

test('two works of one list whose code is in one repository', () => {
  const links = ['https://github.com/acme/Pour-and-Unpair'];
  const one = paper(1, 'Cup-to-Cup Pouring with Conditional Brewing Pots', { links });
  const other = paper(5, 'Unpaired Cup-to-Cup Pouring using Consistent Brewing Pots', { links });
  expect(link(doc('a', [one, other])).papers).toHaveLength(2);
});

describe('a shared id with clearly different titles', () => {
  const linked = link(
    doc('list.md', [
      paper(60, 'Parallel Brewing via Domain Decomposition', { arxiv: '2104.10013', year: 2021, venue: 'JCP' }),
      paper(62, 'Roasting Coffee by Gradient Descent', { arxiv: '2104.10013', year: 2020, venue: 'CMAME' }),
    ]),
  );

  test('is kept apart and reported once, with both titles and lines', () => {
    expect(linked.papers).toHaveLength(2);
    expect(linked.issues).toHaveLength(1);
    const [issue] = linked.issues;
    expect(issue).toMatchObject({
      code: 'shared-id-different-titles',
      severity: 'warning',
      document: 'list.md',
      line: 62,
    });
    for (const part of ['2104.10013', 'Parallel Brewing', 'line 60', 'Roasting Coffee', 'line 62'])
      expect(issue?.message).toContain(part);
    expect(issue?.fix).toBeTruthy();
  });

  test('a paper renamed between lists is one, within a list the title has to stay closer', () => {
    const old = paper(3, 'Connections Between Brewing and Control of Heat', { arxiv: '1805.00909' });
    const renamed = paper(9, 'Control as Brewing: A Tutorial', { arxiv: '1805.00909' });
    expect(link(doc('a', [old]), doc('b', [renamed])).papers).toHaveLength(1);
    expect(link(doc('a', [old, renamed])).papers).toHaveLength(2);
  });

  test('a name in one list and a title without name in another are one, if both carry the id', () => {
    const name = paper(3, 'TPT-3', { name: 'TPT-3', arxiv: '2005.14165' });
    const title = paper(9, 'Samovars Are Few-Cup Brewers', { arxiv: '2005.14165' });
    expect(link(doc('a', [name]), doc('b', [title])).papers).toHaveLength(1);
    const another = paper(9, 'Samovars Are Few-Cup Brewers', { name: 'Samovar', arxiv: '2005.14165' });
    expect(link(doc('a', [name]), doc('b', [another])).papers).toHaveLength(2);
  });

  test('a thousand entries with one link do not cost a million comparisons, nor join', () => {
    const papers = Array.from({ length: 1000 }, (_, i) =>
      paper(i + 1, `${word(i)} ${word(i * 7 + 3)} ${word(i * 13 + 5)} ${word(i * 29 + 11)}`, { arxiv: '2401.01234' }),
    );
    const start = performance.now();
    const result = link(doc('a', papers));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(result.papers.length).toBeGreaterThan(900);
  });
});

/** A made-up word for a number: different numbers share few letters. */
function word(i: number): string {
  let text = '';
  for (let n = (i * 2654435761) >>> 0, k = 0; k < 6; k++, n = Math.floor(n / 20))
    text += `${'bcdfghjklmnpqrstvwxz'.charAt(n % 20)}${'aeiou'.charAt((n >> 3) % 5)}`;
  return text;
}

describe('generic titles', () => {
  const link1 = 'https://example.org/intro';

  test('are one in one section, two in two', () => {
    const a = paper(3, 'Introduction', { path: ['Tea'] });
    expect(link(doc('a', [a, paper(9, 'Introduction', { path: ['Tea'] })])).papers).toHaveLength(1);
    expect(link(doc('a', [a, paper(9, 'Introduction', { path: ['Coffee'] })])).papers).toHaveLength(2);
    expect(link(doc('a', [a]), doc('b', [paper(9, 'Introduction', { path: ['Tea'] })])).papers).toHaveLength(2);
  });

  test('join where a link or year and venue agree', () => {
    const a = paper(3, 'A Survey', { path: ['Tea'], year: 2020, venue: 'JMLR', links: [link1] });
    expect(link(doc('a', [a, paper(9, 'A Survey', { path: ['Coffee'], links: [link1] })])).papers).toHaveLength(1);
    expect(
      link(doc('a', [a, paper(9, 'A Survey', { path: ['Coffee'], year: 2020, venue: 'JMLR' })])).papers,
    ).toHaveLength(1);
    expect(
      link(doc('a', [a, paper(9, 'A Survey', { path: ['Coffee'], year: 2021, venue: 'JMLR' })])).papers,
    ).toHaveLength(2);
    expect(
      link(doc('a', [a, paper(9, 'A Survey', { path: ['Tea'], year: 2020, links: ['https://example.org/other'] })]))
        .papers,
    ).toHaveLength(2);
  });
});

test('an undated listing of a title used twice goes with its own document', () => {
  const linked = link(
    doc('a', [paper(1, 'Pouring Tea', { year: 2010 }), paper(2, 'Pouring Tea')]),
    doc('b', [paper(1, 'Pouring Tea', { year: 2020 })]),
  );
  expect(sourcesOf(linked)).toEqual(['a:1 a:2', 'b:1']);
});

test('no chain of joins ties two versions together', () => {
  const linked = link(
    doc('a', [
      paper(1, 'Ketlo: Hierarchical Brewing with Shifted Cups', {
        name: 'Ketlo',
        links: ['https://github.com/acme/ketlo'],
      }),
      paper(2, 'Hierarchical Brewing with Shifted Cups', { links: ['https://github.com/acme/ketlo'] }),
      paper(3, 'Ketlo V2: Hierarchical Brewing with Shifted Cups at Scale', {
        name: 'Ketlo V2',
        links: ['https://github.com/acme/ketlo'],
      }),
    ]),
  );
  expect(sourcesOf(linked)).toEqual(['a:1 a:2', 'a:3']);
});

test('one title with two arXiv ids is noted', () => {
  const linked = link(doc('a', [paper(1, LONG, { arxiv: '2505.00001' }), paper(7, LONG, { arxiv: '2505.00002' })]));
  expect(linked.issues).toMatchObject([{ code: 'same-title-different-ids', severity: 'info', document: 'a', line: 7 }]);
});

test('misprints: two words that other titles use as well are two words', () => {
  const macro = (i: number, size: string) => paper(i, `Recognition of ${size}expressions in Sequences of Teapot Faces`);
  const others = [
    paper(10, 'Microexpressions of Ketlos in Very Long Sequences of Frames'),
    paper(11, 'Macroexpressions of Ketlos in Somewhat Long Sequences of Frames'),
  ];
  expect(link(doc('a', [macro(1, 'Micro'), macro(2, 'Macro'), ...others])).papers).toHaveLength(4);
});

test('an entry and the note that it leads to are one work under two titles; another work in the note is not', () => {
  const list = (title: string): DocFacts =>
    doc('README.md', [paper(3, title, { links: ['notes/pots.md'] }), paper(9, 'Unrelated Brewing of Herbs')]);
  const note = doc('notes/pots.md', [paper(1, 'Soft Pouring: Tea without Spilling from High Pots', { endLine: 30 })]);
  expect(link(list('Soft Pouring (SP)'), note).papers).toHaveLength(2);
  expect(link(list('Widget Spaces for Teapots'), note).papers).toHaveLength(3);
});
