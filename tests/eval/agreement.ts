// Which titles are misread, without any label: the same arXiv paper stands in many public lists. Where two lists agree on its title
// and a third has that title beside the paper while another was read there, the other is probably wrong.
//
//   node .config/run-ts.mjs tests/eval/agreement.ts FOLDER …     folders of lists, each a folder of its own
//
// Printed are the lists with most of them first: to be read beside the list, for some lists print short titles on purpose.

import { letters } from '../../src/core/base/text';
import { segment } from '../../src/core/extract/entries/entries';
import { papersOf } from '../../src/core/extract/listed';
import { readList } from '../../src/core/parse/parse';
import { listsIn } from './list-files';

const MOST = { files: 200, bytes: 4_000_000 };
/** Of one list that is printed. */
const EXAMPLES = 4;
/** Letters of a title; shorter ones may stand beside a paper by chance. */
const SHORTEST = 12;
/** Lines before and behind the entry's own that may hold its title. */
const NEAR = 3;
const LONGEST_LINE = 3000;
const ARXIV = /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/;

interface Reading {
  readonly list: string;
  readonly place: string;
  readonly title: string;
  /** Letters of the words around the entry. */
  readonly around: string;
}

const readings = new Map<string, Reading[]>();
for (const { name: list, documents } of listsIn(process.argv.slice(2), [], MOST)) {
  for (const document of documents) {
    const lines = document.text.split('\n');
    const doc = readList(document);
    for (const { fact } of papersOf(doc, segment(doc.blocks))) {
      const ids = new Set(fact.links.flatMap(({ url }) => ARXIV.exec(url)?.[1] ?? []));
      const [id, other] = ids;
      if (id === undefined || other !== undefined) continue;
      const around = lines
        .slice(Math.max(0, fact.line - NEAR), fact.line + NEAR + 1)
        .map((line) => line.slice(0, LONGEST_LINE).replace(/<[^>]+>|\]\([^)]*\)/g, ''));
      const reading = {
        list,
        place: `${document.id}:${fact.line}`,
        title: fact.title,
        around: letters(around.join(' ')),
      };
      readings.set(id, [...(readings.get(id) ?? []), reading]);
    }
  }
  process.stderr.write('.');
}

let read = 0;
const odd = new Map<string, string[]>();
for (const works of readings.values()) {
  const lists = new Map<string, Set<string>>();
  for (const { title, list } of works) lists.set(letters(title), (lists.get(letters(title)) ?? new Set()).add(list));
  const agreed = [...lists].filter(([key, by]) => by.size >= 2 && key.length > SHORTEST).map(([key]) => key);
  if (agreed.length === 0) continue;
  for (const { list, place, title, around } of works) {
    read++;
    const own = letters(title);
    // With the name of the work in front or without it, both are its title
    const meant = agreed.find((key) => around.includes(key) && !own.endsWith(key));
    if (agreed.includes(own) || meant === undefined || meant.endsWith(own)) continue;
    odd.set(list, [...(odd.get(list) ?? []), `   ${place} ${title}`]);
  }
}

const rows = [...odd].sort(([, a], [, b]) => b.length - a.length);
process.stderr.write('\n');
console.log(
  `${rows.reduce((sum, [, all]) => sum + all.length, 0)} of ${read} titles are others than two lists agree on`,
);
for (const [list, all] of rows)
  console.log([`${all.length} `.padStart(6) + list, ...all.slice(0, EXAMPLES)].join('\n'));
