// What one node says when several listings speak of the work.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import type { Paper } from '../../../src/core/model/corpus';
import type { PaperFact } from '../../../src/core/model/facts';
import { corpus, doc, paper } from './make';

const TITLE = 'Ketlo: Boiling Water with Selective Widgets';

/** The one node of listings that stand in documents a, b, c …; each in both orders of the documents' facts. */
function fused(...listings: readonly PaperFact[]): Paper {
  const documents = listings.map((listing, i) => doc('abcdef'[i] ?? 'z', [listing]));
  const linked = linkCorpus(corpus(...documents), { concepts: [] });
  expect(linkCorpus(corpus(...documents.toReversed()), { concepts: [] })).toEqual(linked);
  expect(linked.papers).toHaveLength(1);
  const [one] = linked.papers;
  if (one === undefined) throw new Error('no paper');
  return one;
}

const preprint = paper(3, TITLE, {
  name: 'Ketlo',
  year: 2023,
  yearFrom: 'arxiv',
  venue: 'arXiv',
  arxiv: '2305.00001',
});
const published = paper(9, TITLE, { name: 'Ketlo', year: 2024, venue: 'ICLR' });

describe('venue and year', () => {
  test('the published venue and its year, wherever they stand', () => {
    expect(fused(preprint, published)).toMatchObject({
      venue: 'ICLR',
      year: 2024,
      yearFrom: 'venue',
      arxiv: '2305.00001',
    });
    expect(fused(published, preprint)).toMatchObject({ venue: 'ICLR', year: 2024 });
  });

  test('the venue that most give', () => {
    expect(fused(paper(1, TITLE, { year: 2024, venue: 'ICML' }), published, published)).toMatchObject({
      venue: 'ICLR',
      year: 2024,
    });
  });

  test('arXiv where there is nothing else, with its year', () => {
    expect(fused(preprint, paper(1, TITLE))).toMatchObject({ venue: 'arXiv', year: 2023, yearFrom: 'arxiv' });
  });

  test('a year printed with the entry goes before a heading, a heading before the arXiv id', () => {
    const heading = paper(1, TITLE, { year: 2022, yearFrom: 'heading' });
    expect(fused(heading, paper(1, TITLE, { year: 2023, yearFrom: 'date' }))).toMatchObject({
      year: 2023,
      yearFrom: 'date',
    });
    expect(fused(heading, paper(1, TITLE, { year: 2021, yearFrom: 'arxiv' }))).toMatchObject({
      year: 2022,
      yearFrom: 'heading',
    });
  });

  test('unknown stays unknown', () => {
    expect(fused(paper(1, TITLE))).toMatchObject({ venue: null, year: null, yearFrom: null });
  });
});

describe('title and names', () => {
  test('the whole title, the name, and other names and titles as aliases', () => {
    const linked = fused(
      paper(1, 'Ketlo', { name: 'Ketlo', arxiv: '2305.00001' }),
      paper(1, TITLE, { name: 'Ketlo', arxiv: '2305.00001', aliases: ['ketlo-official'] }),
      paper(1, 'Ketlo: Boiling with Widgets', { name: 'Ketlo', arxiv: '2305.00001' }),
    );
    expect(linked).toMatchObject({
      label: 'Ketlo',
      title: TITLE,
      name: 'Ketlo',
      aliases: ['ketlo-official', 'Ketlo: Boiling with Widgets'],
    });
  });

  test('the commoner spelling', () => {
    const loud = paper(1, TITLE.toUpperCase(), { name: 'KETTLE' });
    expect(fused(loud, published, published)).toMatchObject({ title: TITLE, name: 'Ketlo', label: 'Ketlo' });
  });

  test('the label is the name, else a short alias, else the title', () => {
    expect(fused(paper(1, 'Boiling Water Faster', { aliases: ['ToP-Ketlo'] })).label).toBe('ToP-Ketlo');
    expect(fused(paper(1, 'Boiling Water Faster')).label).toBe('Boiling Water Faster');
    expect(fused(paper(1, 'Water Lore: How Kettles Were Filled'))).toMatchObject({ name: null, label: 'Water Lore' });
    expect(fused(paper(1, 'A Survey: How Kettles Were Filled')).label).toBe('A Survey: How Kettles Were Filled');
  });
});

test('the longest summary', () => {
  expect(fused({ ...preprint, summary: 'Short.' }, { ...published, summary: 'Somewhat longer.' }).summary).toBe(
    'Somewhat longer.',
  );
});

test('links once each, whatever the protocol and view; arXiv versions are one', () => {
  const a = paper(1, TITLE, { links: ['http://www.example.org/ketlo/', 'https://arxiv.org/abs/2305.00001v2'] });
  const b = paper(1, TITLE, {
    links: ['https://example.org/ketlo', 'https://arxiv.org/pdf/2305.00001.pdf', 'https://github.com/acme/ketlo'],
  });
  expect(fused(a, b).links.map((link) => link.url)).toEqual([
    'https://example.org/ketlo',
    'https://arxiv.org/abs/2305.00001v2',
    'https://github.com/acme/ketlo',
  ]);
});

test('marks and sources add up', () => {
  const linked = linkCorpus(
    corpus(
      doc('b', [{ ...published, marks: ['⭐', '🔥'] }]),
      doc('a', [
        { ...preprint, marks: ['🔥'] },
        { ...published, endLine: 11 },
      ]),
    ),
    { concepts: [] },
  );
  expect(linked.papers[0]?.marks).toEqual(['🔥', '⭐']);
  expect(linked.papers[0]?.sources).toEqual([
    { document: 'a', line: 3, endLine: 3 },
    { document: 'a', line: 9, endLine: 11 },
    { document: 'b', line: 9, endLine: 9 },
  ]);
});

describe('authors', () => {
  test('the fullest list, each person once, in the longer form', () => {
    const linked = fused(
      { ...preprint, authors: ['Devlin et al.'] },
      { ...published, authors: ['J. Devlin', 'M.-W. Chang', 'K. Lee'] },
      { ...published, authors: ['Jacob Devlin', 'Kristina Toutanova'] },
    );
    expect(linked.authors).toEqual(['Jacob Devlin', 'M.-W. Chang', 'K. Lee', 'Kristina Toutanova']);
  });

  test('two of one surname are two', () => {
    expect(
      fused({ ...preprint, authors: ['Wei Wang', 'Lei Wang'] }, { ...published, authors: ['W. Wang', 'L. Wang'] })
        .authors,
    ).toEqual(['Wei Wang', 'Lei Wang']);
  });
});
