import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../../src/core/extract/extract';
import type { PaperFact } from '../../../../src/core/model/facts';
import { readList } from '../../../../src/core/parse/parse';

const papers = (id: string, text: string): readonly PaperFact[] => extractFacts(readList({ id, text })).papers;
const paper = (id: string, text: string): PaperFact | undefined => papers(id, text)[0];

describe('records of every format give the same facts', () => {
  const expected = {
    title: 'FooNet: Networks for Foo',
    name: 'FooNet',
    year: 2021,
    authors: ['Jane Doe', 'Richard van Roe'],
    arxiv: '2101.01234',
    summary: 'We extend BarNet.',
  };
  test.each([
    [
      'a.bib',
      '@inproceedings{k, title={{FooNet}: Networks for Foo}, author={Doe, Jane and van Roe, Richard}, booktitle={International Conference on Learning Representations}, year=2021, eprint={2101.01234}, archivePrefix={arXiv}, url={https://github.com/a/foonet}, abstract={We extend BarNet.}}\n',
    ],
    [
      'a.ris',
      'TY  - CONF\nTI  - FooNet: Networks for Foo\nAU  - Doe, Jane\nAU  - van Roe, Richard\nT2  - ICLR\nPY  - 2021\nUR  - https://arxiv.org/abs/2101.01234\nL2  - https://github.com/a/foonet\nAB  - We extend BarNet.\nER  - \n',
    ],
    [
      'a.csv',
      'title,authors,venue,year,arxiv,code,abstract\nFooNet: Networks for Foo,Jane Doe; Richard van Roe,ICLR,2021,https://arxiv.org/abs/2101.01234v2,https://github.com/a/foonet,We extend BarNet.\n',
    ],
    [
      'a.yaml',
      "- title: 'FooNet: Networks for Foo'\n  authors: [Jane Doe, Richard van Roe]\n  conference: ICLR 2021\n  links: {arxiv: 'https://arxiv.org/abs/2101.01234', code: 'https://github.com/a/foonet'}\n  tldr: We extend BarNet.\n",
    ],
    [
      'a.json',
      '[{"type":"paper-conference","title":"FooNet: Networks for Foo","author":[{"family":"Doe","given":"Jane"},{"family":"van Roe","given":"Richard"}],"container-title":"ICLR","issued":{"date-parts":[[2021]]},"URL":"https://arxiv.org/abs/2101.01234","github":"a/foonet","abstract":"We extend BarNet."}]',
    ],
    [
      'a.md',
      '---\ntitle: "FooNet: Networks for Foo"\nauthors: Jane Doe, Richard van Roe\nconference: ICLR\nyear: 2021\nadditional_links:\n   - {name: "ArXiV", url: "https://arxiv.org/abs/2101.01234"}\n   - {name: "code", url: "https://github.com/a/foonet"}\n---\nWe extend BarNet.\n',
    ],
  ])('%s', (id, text) => {
    const found = paper(id, text);
    expect(found).toMatchObject(expected);
    expect(found?.venue).toBe('ICLR');
    expect(found?.links.some((link) => link.type === 'code' && link.url === 'https://github.com/a/foonet')).toBe(true);
    expect(found?.links.some((link) => link.type === 'arxiv')).toBe(true);
  });
});

test('a short title that Zotero cut at the colon is no better a name than the title says', () => {
  const bib = (title: string, short: string): string =>
    `@article{k, title={${title}}, shorttitle={${short}}, year=2020}`;
  expect(paper('a.bib', bib('Reasoning About Moss: How to Water It', 'Reasoning About Moss'))?.name).toBeNull();
  expect(paper('a.bib', bib('MossDB: A Store for Moss', 'MossDB'))?.name).toBe('MossDB');
  expect(paper('a.bib', bib('A Store for Moss', 'MossDB'))?.name).toBe('MossDB');
});

test('the name that only an abstract gives is another name', () => {
  const abstract = 'Moss is slow. We present MossTurn, a way to water it.';
  expect(paper('a.bib', `@article{k, title={A Store for Moss}, abstract={${abstract}}}`)?.aliases).toEqual([
    'MossTurn',
  ]);
});

test('prose of several lines keeps its lines: the evidence names the right one', () => {
  const text =
    '@misc{a, title={BarNet}, year=2019}\n@misc{b,\n  title = {FooNet},\n  abstract = {Something about nets.\n    FooNet is based on BarNet, with more.}\n}\n';
  const { relations } = extractFacts(readList({ id: 'a.bib', text }));
  expect(relations.map((relation) => relation.evidence.line)).toEqual([5]);
});

test.each([
  ['journal = {arXiv preprint arXiv:1710.05941}'],
  ['journal = {CoRR}, volume = {abs/1710.05941}'],
  ['eprint = {1710.05941v2}'],
  ['url = {http://arxiv.org/pdf/1710.05941v1}'],
])('an arXiv id from %s', (field) => {
  expect(paper('a.bib', `@article{k, title={A long title}, ${field}}`)?.arxiv).toBe('1710.05941');
});

test('an eprint of another archive is no arXiv id', () => {
  expect(
    paper('a.bib', '@article{k, title={A long title}, eprint={1710.05941}, archivePrefix={jstor}}')?.arxiv,
  ).toBeNull();
});

test('venues: the series knows the acronym, a house is none, an address is none', () => {
  const venue = (fields: string): string | null | undefined =>
    paper('a.bib', `@inproceedings{k, title={A long title}, ${fields}}`)?.venue;
  expect(venue("booktitle={Proceedings of the 2014 Conference on Things}, series={SIGCOMM '14}, publisher={ACM}")).toBe(
    'SIGCOMM',
  );
  expect(venue('publisher={Curran Associates, Inc.}')).toBeNull();
  expect(venue('booktitle={Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition}')).toBe(
    'CVPR',
  );
  expect(venue('booktitle={Proceedings of the 3rd Workshop on Odd Things}')).toBe('Workshop on Odd Things');
  expect(paper('a.yaml', '- title: A long title\n  source: https://blog.org/x\n  year: 2020\n')?.venue).toBeNull();
});

test.each([
  ['A B; C D', ['A B', 'C D']],
  ['A B, C D and E F', ['A B', 'C D', 'E F']],
  ['A B · C D', ['A B', 'C D']],
  ['Doe, Jane and Roe, Richard', ['Jane Doe', 'Richard Roe']],
  ['Shannon, Claude', ['Claude Shannon']],
  ['A B*, C D<sup>1</sup>, et al.', ['A B', 'C D']],
  ['张三、李四', ['张三', '李四']],
])('authors %j', (authors, expected) => {
  expect(paper('a.json', JSON.stringify([{ title: 'A long title', authors }]))?.authors).toEqual(expected);
});

test('sections and a category column are the path', () => {
  expect(paper('a.csv', 'category,title,year\nToken merging,A long title,2020\n')?.path).toEqual(['Token merging']);
  expect(paper('a.yaml', 'vision:\n- title: A long title\n  year: 2020\n')?.path).toEqual(['vision']);
});

test('proceedings, people and macros are no papers; a title with no letters is none', () => {
  expect(
    papers(
      'a.bib',
      '@proceedings{p, title={Proc. of X}, year=2000}\n@string{a={b}}\n@misc{n, author={X}}\n@misc{q, title={???}}\n',
    ),
  ).toEqual([]);
});

test('a meeting that no lexicon has goes by the acronym it prints', () => {
  const venueOf = (booktitle: string) =>
    paper('a.bib', `@inproceedings{k, title={Foo at Night}, author={Doe, Jane}, booktitle={${booktitle}}, year=2021}\n`)
      ?.venue;
  expect(venueOf('Workshop on Foo Security and Trust (FooSTM)')).toBe('FooSTM');
  expect(venueOf('Front. Foo. Phys. (Beijing)')).toBe('Front. Foo. Phys. (Beijing)');
});
