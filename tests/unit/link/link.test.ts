// The whole of linking: titles, issues, order.

import { describe, expect, test } from 'vitest';
import { linkCorpus } from '../../../src/core/link/link';
import { emptyCorpus } from '../../../src/core/link/merge';
import { documentId } from '../../../src/core/model/ids';
import type { Issue } from '../../../src/core/model/issue';
import { corpus, doc, paper } from './make';

describe('title of the whole', () => {
  const one = doc('a', [paper(1, 'Boiling with Widgets')]);
  test('what the caller says, else the README’s, else those of two or three documents, else how many there are', () => {
    expect(linkCorpus(corpus(one), { title: 'Mine' }).title).toBe('Mine');
    expect(linkCorpus(corpus(one)).title).toBe('Papers of a');
    expect(linkCorpus(corpus(one, doc('b', []))).title).toBe('Papers of a · Papers of b');
    expect(linkCorpus(corpus(one, doc('b', []), doc('README.md', []))).title).toBe('Papers of README.md');
    expect(linkCorpus(corpus(one, doc('b', []), doc('c', []), doc('d', []))).title).toBe('4 lists');
  });
});

test('an empty corpus gives an empty result', () => {
  expect(linkCorpus(emptyCorpus)).toEqual({
    title: '0 lists',
    documents: [],
    papers: [],
    ghosts: [],
    techniques: [],
    categories: [],
    lineage: [],
    uses: [],
    memberships: [],
    subcategories: [],
    broader: [],
    issues: [],
  });
});

test('issues of the documents come along, sorted, each once', () => {
  const issue = (line: number, code: string): Issue => ({
    code,
    severity: 'info',
    document: documentId('a'),
    line,
    message: code,
  });
  const linked = linkCorpus(
    corpus(doc('a', [], { issues: [issue(9, 'x'), issue(2, 'z'), issue(2, 'y'), issue(9, 'x')] })),
  );
  expect(linked.issues.map(({ line, code }) => `${line}${code}`)).toEqual(['2y', '2z', '9x']);
});

test('the result is plain JSON', () => {
  const linked = linkCorpus(corpus(doc('a', [paper(1, 'Boiling with Widgets', { path: ['Tea'] })])));
  expect(JSON.parse(JSON.stringify(linked))).toEqual(linked);
});
