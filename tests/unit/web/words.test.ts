import { describe, expect, test } from 'vitest';
import { lineHref, safeHref, shortAddress } from '../../../web/data/links';
import { confidenceWords, counted, percent, readable } from '../../../web/data/words';
import { cueIn } from '../../../web/panels/cue';
import { titleOf } from '../../../web/panels/titles';
import { smallCatalog } from './make';

describe('words', () => {
  test('counts', () => {
    expect([counted(0, 'paper'), counted(1, 'paper'), counted(1204, 'paper')]).toEqual([
      '0 papers',
      '1 paper',
      '1,204 papers',
    ]);
    expect(counted(2, 'category', 'categories')).toBe('2 categories');
    expect(percent(0.876)).toBe('88 %');
  });

  test('confidence', () => {
    expect([1, 0.9, 0.8, 0.6, 0.3].map(confidenceWords)).toEqual([
      'very sure',
      'very sure',
      'fairly sure',
      'likely',
      'a guess',
    ]);
  });

  test('a repository name reads as words, a title stays', () => {
    expect(readable('Mamba-Compression_papers')).toBe('Mamba Compression papers');
    expect(readable('State-of-the-art papers')).toBe('State-of-the-art papers');
  });

  test('a node and an edge in one line', () => {
    const { graph } = smallCatalog();
    const edge = graph.findEdge(
      (_, attributes) => attributes.kind === 'lineage' && attributes.relation === 'inspired-by',
    );
    expect(titleOf(graph, 'paper:leafcut')).toBe('LeafCut');
    expect(titleOf(graph, edge ?? '')).toBe('TreeCut inspired by ToMe');
    expect(titleOf(graph, 'paper:gone')).toBeNull();
  });
});

describe('the cue inside its sentence', () => {
  const marked = (text: string, cue: string): string | null => {
    const span = cueIn(text, cue);
    return span === null ? null : text.slice(...span);
  };

  test.each([
    ['Also Based on ToMe.', 'based on', 'Based on'],
    ['It is based\n on ToMe.', 'based on', 'based\n on'],
    ['It builds heavily on ToMe.', 'builds … on', 'builds heavily on'],
    ['reuses what it uses', 'uses', 'uses'],
    ['C++ (a+b) here', '(a+b)', '(a+b)'],
    ['nothing here', 'extends', null],
    ['no cue given', '', null],
  ])('%s', (text, cue, expected) => {
    expect(marked(text, cue)).toBe(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
    ['http://host', 'http://host/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['//host/x', null],
    ['nonsense', null],
  ])('%s', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });

  test('are short to read, and lead to the line where files have lines', () => {
    expect(shortAddress('https://www.example.org/a/')).toBe('example.org/a');
    expect(shortAddress(`https://example.org/${'long/'.repeat(20)}`)).toHaveLength(40);
    expect(lineHref('https://github.com/o/r/blob/main/README.md', 7)).toBe(
      'https://github.com/o/r/blob/main/README.md?plain=1#L7',
    );
    expect(lineHref('https://example.org/list', 7)).toBe('https://example.org/list');
    expect(lineHref('javascript:alert(1)', 7)).toBeNull();
    expect(lineHref(undefined, 7)).toBeNull();
  });
});
