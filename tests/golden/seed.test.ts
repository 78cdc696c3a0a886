// What Stemma reads in its own seed list, line by line, for people to read. `UPDATE=1 npx vitest run … tests/golden` renews it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GraphFile } from '../../src/core/model/dataset';
import { graphFileText, toGraphFile } from '../../src/core/model/dataset';
import { buildGraphOf } from '../../src/core/pipeline';

const GOLDEN = join(import.meta.dirname, 'seed.txt');
const text = readFileSync(join(import.meta.dirname, '../../seeds/mamba-compression.md'), 'utf8');
const source = { id: 'mamba-compression.md', text };

/** One line a fact, sorted as the graph file is. */
function told({ attributes, nodes, edges }: GraphFile): string {
  const lines = [`# ${attributes.title}`];
  for (const { key, attributes: node } of nodes) {
    if (node.kind !== 'paper') continue;
    const place = node.sources.map(({ line, endLine }) => `${line}–${endLine}`).join(', ');
    lines.push(
      `${key} | ${node.title} | name ${node.name} | ${node.venue} ${node.year} (${node.yearFrom}) | ${node.marks.join('')} | lines ${place} | ${node.links.map(({ type, url }) => `${type} ${url}`).join(' ')}`,
    );
  }
  for (const { source: from, target, attributes: edge } of edges) {
    switch (edge.kind) {
      case 'lineage':
        for (const { line, text: words } of edge.evidence)
          lines.push(`${from} ${edge.relation} ${target} | "${edge.cue}" ${edge.confidence} ${edge.origin} | ${line}: ${words}`);
        break;
      case 'uses-technique':
      case 'in-category':
      case 'subcategory-of':
      case 'broader':
        lines.push(`${from} ${edge.kind} ${target}`);
        break;
      case 'similar':
        lines.push(`${from} similar ${target} | ${edge.reasons.join('; ')}`);
        break;
    }
  }
  for (const { code, severity, line, message } of attributes.issues) lines.push(`${severity} ${code} line ${line}: ${message}`);
  return `${lines.join('\n')}\n`;
}

test('the facts of the seed list', () => {
  const found = told(toGraphFile(buildGraphOf([source], { generator: 'stemma', layout: 'none' })));
  if (process.env['UPDATE'] === '1') writeFileSync(GOLDEN, found);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('the same list gives the same bytes, whatever its line ends', () => {
  const once = graphFileText(buildGraphOf([source], { generator: 'stemma' }));
  expect(graphFileText(buildGraphOf([source], { generator: 'stemma' }))).toBe(once);
  const windows = { ...source, text: text.replace(/\n/g, '\r\n') };
  const facts = (one: typeof source): string => told(toGraphFile(buildGraphOf([one], { generator: 'stemma', layout: 'none' })));
  expect(facts(windows)).toBe(facts(source));
});
