// Which notations are not read yet, without any label: how many of the arXiv papers that public lists link to stand in an entry
// that was found. What is missed most is printed first: to be read beside the list, for citations and figures are links as well.
//
//   node .config/run-ts.mjs tests/eval/coverage.ts FOLDER …     folders of lists, each a folder of its own

import { segment } from '../../src/core/extract/entries/entries';
import { papersOf } from '../../src/core/extract/listed';
import { readList } from '../../src/core/parse/parse';
import { listsIn } from './list-files';

const MOST = { files: 200, bytes: 4_000_000 };
/** Lists printed, those with most missed first. */
const WORST = 20;
const ARXIV = /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/g;

const idsIn = (text: string): string[] => [...text.matchAll(ARXIV)].map((match) => match[1] ?? '');

const rows: { readonly name: string; readonly linked: number; readonly missed: readonly string[] }[] = [];
for (const { name, documents } of listsIn(process.argv.slice(2), [], MOST)) {
  const linked = new Set<string>();
  const found = new Set<string>();
  for (const document of documents) {
    for (const id of idsIn(document.text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))) linked.add(id);
    const doc = readList(document);
    for (const { fact } of papersOf(doc, segment(doc.blocks)))
      for (const { url } of fact.links) for (const id of idsIn(url)) found.add(id);
  }
  rows.push({ name, linked: linked.size, missed: [...linked].filter((id) => !found.has(id)) });
  process.stderr.write('.');
}

const linked = rows.reduce((sum, row) => sum + row.linked, 0);
const missed = rows.reduce((sum, row) => sum + row.missed.length, 0);
process.stderr.write('\n');
console.log(
  `${(100 * (1 - missed / linked)).toFixed(1)} % of ${linked} arXiv papers that ${rows.filter((row) => row.linked > 0).length} lists link to stand in an entry`,
);
for (const row of rows.sort((a, b) => b.missed.length - a.missed.length).slice(0, WORST))
  console.log(`${row.missed.length} of ${row.linked}`.padStart(14), row.name, row.missed.slice(0, 3).join(' '));
