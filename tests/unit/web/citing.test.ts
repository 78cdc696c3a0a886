import { describe, expect, test } from 'vitest';
import { bibtexOf, markdownOf } from '../../../web/data/citing';
import { isRelative, resolvedHref } from '../../../web/data/links';
import { smallCatalog } from './make';

const catalog = smallCatalog();

describe('papers as text', () => {
  test('Markdown: linked titles, grouped by shared technique, with reasons, nothing that turns into markup', () => {
    const text = markdownOf(catalog, [
      { key: 'paper:leafcut', reasons: ['both use branch merging'] },
      { key: 'paper:treecut', reasons: [] },
      { key: 'paper:undated', reasons: [] },
    ]);
    expect(text).toContain('### branch merging');
    expect(text).toContain(
      '- [LeafCut: Smaller cuts for older trees](https://arxiv.org/abs/2401.00002) (NeurIPS 2024) – both use branch merging',
    );
    expect(text).toContain('\\<for\\>');
  });

  test('BibTeX: keys are unique, special characters are escaped, braces balance', () => {
    const cited = ['paper:leafcut', 'paper:leafcut', 'paper:undated'].map((key) => ({ key, reasons: [] }));
    const text = bibtexOf(catalog, cited);
    expect(text).toContain('@inproceedings{ash2024leafcut,');
    expect(text).toContain('@inproceedings{ash2024leafcuta,');
    expect(text).toContain('\\& ');
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  });
});

test('BibTeX is grouped by shared technique, in comments that begin no entry', () => {
  const keys = ['paper:undated', 'paper:leafcut', 'paper:treecut'];
  const text = bibtexOf(
    catalog,
    keys.map((key) => ({ key, reasons: [] })),
  );
  const marks = text.match(/^%.*|^@\w+/gm);
  expect(marks).toEqual(['% branch merging', '@inproceedings', '@inproceedings', '% Other', '@misc']);
  expect(bibtexOf(catalog, [{ key: 'paper:leafcut', reasons: [] }])).toMatch(/^@inproceedings/);
});

describe('addresses beside the document', () => {
  test.each(['papers/x.pdf', './x', '#section', '/x.pdf'])('%s is relative', (address) =>
    expect(isRelative(address)).toBe(true),
  );
  test.each(['https://a.b/c', 'javascript:x', '//a.b/c', 'mailto:a@b.c'])('%s is not', (address) =>
    expect(isRelative(address)).toBe(false),
  );
  test('they are resolved where the document lies, and nowhere else', () => {
    expect(resolvedHref('papers/x.pdf', undefined)).toBeNull();
    expect(resolvedHref('papers/x.pdf', 'https://github.com/o/r/blob/main/README.md')).toBe(
      'https://github.com/o/r/blob/main/papers/x.pdf',
    );
    expect(resolvedHref('papers/x.pdf', 'https://github.com/o/r')).toBe(
      'https://github.com/o/r/blob/HEAD/papers/x.pdf',
    );
    expect(resolvedHref('x.pdf', 'file:///home/me/list.md')).toBeNull();
  });
});
