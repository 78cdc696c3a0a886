// What an address points at, and the type of a link.

import { expect, test } from 'vitest';
import { isAnyPaper, linkType, readAddress } from '../../../../src/core/extract/fields/links';

const type = (url: string, label = ''): string => linkType(readAddress(url), label);

test('what stands at the address counts before the label', () => {
  expect(type('https://github.com/moss/net', 'paper')).toBe('code');
  expect(type('https://arxiv.org/abs/2001.00001v2', 'code')).toBe('arxiv');
  expect(type('https://x.example/moss', 'Project Page')).toBe('project');
  // Where the words of a list come from, not code
  expect(type('https://institute.example/reports/moss', 'Source')).toBe('paper');
  expect(type('https://github.com/moss/net', 'Source')).toBe('code');
  expect(type('https://github.com/moss/net/blob/main/LICENSE', 'License')).toBe('other');
});

test('an issue or a note in a repository is about a work, the repository is its code', () => {
  expect(readAddress('https://github.com/moss/notes/issues/48').kind).toBe('note');
  expect(readAddress('https://github.com/moss/notes/blob/main/papers/net.md').kind).toBe('note');
  expect(readAddress('https://github.com/moss/net/tree/main/models').kind).toBe('code');
  expect(readAddress('https://github.com/moss/notes/blob/main/net.pdf').kind).toBe('pdf');
});

test('digits within a DOI are no number of arXiv', () => {
  expect(readAddress('https://doi.org/10.1111/j.1600-0404.1975.tb02828.x').arxiv).toBeNull();
  expect(readAddress('https://doi.org/10.48550/arXiv.2301.12345').arxiv).toBe('2301.12345');
});

test('whoever wrote a work is no work, a table in a repository no code', () => {
  expect(isAnyPaper(readAddress('https://arxiv.org/search/cs?searchtype=author&query=Moss'), '')).toBe(false);
  expect(isAnyPaper(readAddress('https://openreview.net/profile?id=~Jo_Moss1'), '')).toBe(false);
  expect(isAnyPaper(readAddress('https://ui.adsabs.harvard.edu/#abs/2017ApJ...835L..38B/abstract'), '')).toBe(true);
  expect(type('https://github.com/moss/net/raw/main/moss.csv')).toBe('data');
});

test('hosts that nobody knows say by their shape that a page is a post or a manual', () => {
  expect(readAddress('https://blog.moss.example/growing').kind).toBe('post');
  expect(readAddress('https://moss.example/posts/growing/#water').kind).toBe('post');
  expect(readAddress('https://moss.example/2023/Apr/25/growing/').kind).toBe('post');
  expect(readAddress('https://moss.example/docs/water/drops').kind).toBe('manual');
  expect(readAddress('https://moss.example/2023/growing').kind).toBe('site');
  expect(readAddress('https://moss.example/2023/04/growing.pdf').kind).toBe('pdf');
  expect(readAddress('https://arxiv.org/abs/1302.99999').kind).toBe('paper');
  expect(type('https://moss.example/posts/growing', 'Project')).toBe('project');
  expect(type('https://moss.example/posts/growing', 'growing')).toBe('blog');
});

test('redirects and archives: the address inside tells what it is, the one outside is kept', () => {
  const address = readAddress('https://link.zhihu.com/?target=https%3A//arxiv.org/abs/1904.00001');
  expect(address.arxiv).toBe('1904.00001');
  expect(address.href).toBe('https://link.zhihu.com/?target=https%3A//arxiv.org/abs/1904.00001');
  expect(isAnyPaper(readAddress('https://web.archive.org/web/2015/http://x.example/a.pdf'), '')).toBe(true);
});

test('an anchor of the own page leads nowhere', () => {
  expect(readAddress('./#june').kind).toBe('anchor');
  expect(readAddress('#june').kind).toBe('anchor');
});

test('an address without its beginning is one if the host is known, words that stand for none are not', () => {
  expect(readAddress('arxiv.org/pdf/1904.00001')).toMatchObject({
    arxiv: '1904.00001',
    href: 'https://arxiv.org/pdf/1904.00001',
  });
  expect(readAddress('www.x.example/a').href).toBe('https://www.x.example/a');
  expect(readAddress('notes.d/a.md').kind).toBe('relative');
  expect(readAddress('N.A').kind).toBe('none');
});
