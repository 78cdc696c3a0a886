// Learns whether a sentence says that its work draws on a name in it (src/core/lexicon/drawn-on.json), and how widely names are
// known (src/core/lexicon/well-known.json), from public paper lists.
//
//   node .config/run-ts.mjs tests/eval/learn-drawn-on.ts [--names] FOLDER …     folders of lists, each a folder of its own
//
// Names are counted over the lists of the first folder, and the table of them is written with --names only; sentences of the
// other lists are weighed by the table. It reads with the names that are known already: where those change, a second run
// gives the final weights.
//
// judged.tsv says what readers judged of names in sentences of those lists: the list, the start of the sentence's SHA-1, then
// offset and code of each name. E extends, U uses, I inspired by, C compares; small letters where a careful reader might
// leave it out; n none. The sentences themselves stay in the lists. The labelled lists (../shared/gold) are left out.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { segment } from '../../src/core/extract/entries/entries';
import { isJudged, nameOf } from '../../src/core/extract/lineage/drawn-on';
import { signsOf } from '../../src/core/extract/lineage/mention-signs';
import { readingsOf } from '../../src/core/extract/lineage/relations';
import { spellingSigns } from '../../src/core/extract/lineage/spelling-signs';
import { aboutOf, namesOf, papersOf, termsOf } from '../../src/core/extract/listed';
import { standingOf } from '../../src/core/lexicon/well-known';
import { readList } from '../../src/core/parse/parse';
import { listsIn } from './list-files';
import { NameCounts } from './name-counts';
import { learn, type Row } from './softmax';

const CLASSES = 'EUIC';
/** What a judgement counts that another reader might not share. */
const UNSURE = 0.25;
const PRIOR = 10;
/** Signs seen less often say little and fill the file. */
const OFTEN_ENOUGH = 4;
/** Weights nearer to nothing are left out, in hundredths. */
const LEAST = 3;
const LEAST_PAPERS = 5;
/** Of one list; the first files of a long list say what it says. */
const MOST = { files: 4, bytes: Number.POSITIVE_INFINITY };

const data = (name: string): string => new URL(`../../src/core/lexicon/${name}`, import.meta.url).pathname;

const judged = new Map<string, ReadonlyMap<number, string>>();
for (const line of readFileSync(new URL('judged.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const [list, sentence, codes = ''] = line.split('\t');
  const pairs = codes.split(' ').map((pair) => pair.split(':'));
  judged.set(`${list} ${sentence}`, new Map(pairs.map(([start, code]) => [Number(start), code ?? 'n'])));
}
const wanted = new Set([...judged.keys()].map((key) => key.split(' ')[0]));
const gold = new URL('../../../shared/gold/', import.meta.url);
const labelled = existsSync(gold) ? readdirSync(gold).map((file) => file.replace(/\.json$/, '')) : [];

const counts = new NameCounts();
const [first, ...others] = process.argv.slice(2).filter((one) => one !== '--names');
if (first === undefined) throw new Error('Name a folder of lists.');
const counted = new Set(readdirSync(first));
const settings: { name: string; code: string; signs: (known: NameCounts) => Iterable<string> }[] = [];
for (const { name: list, documents } of listsIn([first, ...others], labelled, MOST)) {
  for (const document of documents) {
    const doc = readList(document);
    const papers = papersOf(doc, segment(doc.blocks));
    if (papers.length < LEAST_PAPERS) continue;
    if (counted.has(list)) counts.add(list, papers);
    if (!wanted.has(list)) continue;
    const names = namesOf(papers);
    for (const paper of papers)
      for (const text of paper.prose)
        for (const reading of readingsOf(text.text, aboutOf(paper, text, names, termsOf(paper)))) {
          const hash = createHash('sha1').update(reading.sentence.trim()).digest('hex').slice(0, 10);
          const codes = judged.get(`${list} ${hash}`);
          if (codes === undefined) continue;
          // A sentence that stands twice counts once.
          judged.delete(`${list} ${hash}`);
          for (const mention of reading.mentions) {
            const code = codes.get(mention.start);
            const stated = reading.statements.find(({ target }) => target.start === mention.start);
            if (code === undefined || !isJudged(mention)) continue;
            if (reading.isSelf(mention) || stated?.reversed === true || (stated && stated.subject !== null)) continue;
            const name = nameOf(mention);
            settings.push({
              name,
              code,
              signs: (known) =>
                signsOf(mention, reading, counted.has(list) ? known.standing(name, list) : standingOf(name)).keys(),
            });
          }
        }
  }
  process.stderr.write('.');
}

const often = new Map<string, number>();
const rows = settings.map(({ name, code, signs }): Row => {
  const all = [...signs(counts)];
  const shared = [...spellingSigns(name)];
  for (const sign of [...all, ...shared]) often.set(sign, (often.get(sign) ?? 0) + 1);
  const label = CLASSES.indexOf(code.replace('<', '').toUpperCase()) + 1;
  return { signs: all, shared, label, weight: label > 0 && code === code.toLowerCase() ? UNSURE : 1 };
});
const isOften = (sign: string): boolean => (often.get(sign) ?? 0) >= OFTEN_ENOUGH;
const kept = rows.map((row) => ({ ...row, signs: row.signs.filter(isOften), shared: row.shared.filter(isOften) }));
const model = learn(kept, CLASSES.length, PRIOR);

const hundredths = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100));
const signs = [...model.signs].map(([sign, values]) => [sign, hundredths(values)] as const);
const table = {
  bias: hundredths(model.bias),
  signs: Object.fromEntries(
    signs.filter(([, values]) => values.some((value) => Math.abs(value) >= LEAST)).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
};
/** An object with a line for each entry, as the formatter has it. */
const lines = (entries: readonly (readonly [string, string])[], indent: string): string =>
  `{\n${entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`).join(',\n')}\n${indent}}`;
const inRow = (values: readonly number[]): string => `[${values.join(', ')}]`;
const weights = lines(
  Object.entries(table.signs).map(([sign, values]) => [sign, inRow(values)]),
  '  ',
);
const bySpelling = new Map<number, string[]>();
for (const [sign, value] of [...model.shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const weight = Math.round(value * 100);
  if (Math.abs(weight) >= LEAST) bySpelling.set(weight, [...(bySpelling.get(weight) ?? []), sign]);
}
const spelling = lines(
  [...bySpelling].sort(([a], [b]) => a - b).map(([weight, all]) => [String(weight), JSON.stringify(all.join(' '))]),
  '  ',
);
const bias: [string, string] = ['bias', inRow(table.bias)];
writeFileSync(data('drawn-on.json'), `${lines([bias, ['signs', weights], ['spelling', spelling]], '')}\n`);
const names = Object.entries(counts.table()).map(([steps, row]): [string, string] => [steps, JSON.stringify(row)]);
if (process.argv.includes('--names')) writeFileSync(data('well-known.json'), `${lines(names, '')}\n`);
console.log(`${rows.length} judgements of ${wanted.size} lists, ${Object.keys(table.signs).length} signs`);
