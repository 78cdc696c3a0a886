// Our Markdown against mdast, a second implementation of CommonMark and GFM, on lists of the corpus where it lies beside.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { mendText } from '../../../src/core/parse/mend-text';
import { read } from './read';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/lists');
/** Lists of different formats without raw HTML blocks around their entries. */
const LISTS = [
  'thunlp__PromptPapers/README.md',
  'Jack-bo1220__Awesome-Remote-Sensing-Foundation-Models/README.md',
  'opendilab__awesome-RLHF/README.md',
  'byungsoo-oh__ml-systems-papers/README.md',
  'floodsung__Deep-Learning-Papers-Reading-Roadmap/README.md',
];

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];
interface Loose {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly Loose[];
  readonly position?: { readonly start: { readonly line: number } };
}

function* walk(node: Loose): Generator<Loose> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Letters and digits: how blanks, short codes and inline HTML are written is each side's own affair. */
const letters = (text: string): string => text.replace(/:[a-z0-9_+-]+:/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (node: Loose): string =>
  letters([...walk(node)].map((one) => (one.type === 'html' ? '' : (one.value ?? ''))).join(''));

describe.each(LISTS)('%s', (path) => {
  const file = join(CORPUS, path);
  const here = existsSync(file);
  if (!here) console.warn(`no corpus beside the project: ${path} is not compared`);

  test.skipIf(!here)('the same headings, links and cells on the same lines', () => {
    const text = mendText(readFileSync(file, 'utf8'));
    const doc = read(path, text);
    const tree: Node = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const nodes = [...walk(tree as Loose)];

    const headings = nodes
      .filter((node) => node.type === 'heading' && wordsOf(node) !== '')
      .map((node) => `${node.position?.start.line} ${wordsOf(node)}`);
    const ours = doc.blocks
      .filter((block) => block.kind === 'heading' && letters(block.content.text) !== '')
      .map((block) => `${block.line} ${letters(block.content.text)}`);
    expect(ours.filter((one) => headings.includes(one))).toEqual(headings);

    const targets = new Set(nodes.filter((node) => node.type === 'link').map((node) => node.url ?? ''));
    expect(targets.size).toBeGreaterThan(50);
    const found = new Set(
      doc.blocks.flatMap((block) =>
        [block.content, ...(block.cells ?? [])].flatMap((rich) =>
          rich.marks.filter((mark) => mark.kind === 'link').map((mark) => mark.url ?? ''),
        ),
      ),
    );
    const bare = (url: string): string => url.replace(/^mailto:/, '').replace(/^http:\/\/(?=www\.)/, '');
    const known = new Set([...found].map(bare));
    expect([...targets].map(bare).filter((url) => !known.has(url))).toEqual([]);

    const rows = nodes
      .filter((node) => node.type === 'table')
      .flatMap((table) => (table.children ?? []).slice(1))
      .map((row) => `${row.position?.start.line} ${(row.children ?? []).map(wordsOf).join('|')}`);
    const ourRows = doc.blocks
      .filter((block) => block.kind === 'row')
      .map((block) => `${block.line} ${(block.cells ?? []).map((cell) => letters(cell.text)).join('|')}`);
    expect(rows.filter((row) => !ourRows.includes(row))).toEqual([]);
  });
});
