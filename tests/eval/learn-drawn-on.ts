// Learns whether a sentence, or a title, says that its work draws on a name in it (src/core/lexicon/drawn-on.json,
// title-drawn-on.json), and how widely names are known (well-known.json there), from public paper lists.
//
//   node .config/run-ts.mjs tests/eval/learn-drawn-on.ts [--names] [--titles] FOLDER …
//
// Folders of lists, each a folder of its own; with --titles only what titles say is learned.
// Names are counted over the lists of the first folder, and the table of them is written with --names only; sentences of the
// other lists are weighed by the table. It reads with the names that are known already: where those change, a second run
// gives the final weights.
//
// judged.tsv says what readers judged of names in sentences of those lists, judged-titles.tsv of names in titles: the list, the start
// of the sentence's SHA-1, then offset and code of each name. E extends, U uses, I inspired by, C compares; small letters where a
// careful reader might leave it out; n none. The sentences themselves stay in the lists. The labelled lists (../shared/gold) are
// left out.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { segment } from '../../src/core/extract/entries/entries';
import { isJudged, nameOf } from '../../src/core/extract/lineage/drawn-on';
import { signsOf } from '../../src/core/extract/lineage/mention-signs';
import { readingsOf } from '../../src/core/extract/lineage/relations';
import { spellingSigns } from '../../src/core/extract/lineage/spelling-signs';
import { titleSetting } from '../../src/core/extract/lineage/title-drawn-on';
import { titleSigns } from '../../src/core/extract/lineage/title-signs';
import { aboutOf, namesOf, papersOf, termsOf, whoseTitle } from '../../src/core/extract/listed';
import { type Standing, standingOf } from '../../src/core/lexicon/well-known';
import { readList } from '../../src/core/parse/parse';
import { listsIn } from './list-files';
import { NameCounts } from './name-counts';
import { learn, type Row } from './softmax';

const CLASSES = 'EUIC';
/** What a judgement counts that another reader might not share. */
const UNSURE = 0.25;
const PRIOR = 10;
const TITLE_PRIOR = 5;
/** What a careful reader might leave out is none in a title, where most names are of the field: it counts half. */
const UNSURE_IN_TITLE = 0.5;
/** Signs seen less often say little and fill the file. */
const OFTEN_ENOUGH = 4;
/** Weights nearer to nothing are left out, in hundredths. */
const LEAST = 3;
const LEAST_PAPERS = 5;
/** Of one list; the first files of a long list say what it says. */
const MOST = { files: 4, bytes: Number.POSITIVE_INFINITY };

const data = (name: string): string => new URL(`../../src/core/lexicon/${name}`, import.meta.url).pathname;

/** Codes by offset, by list and start of the SHA-1 of the words. */
type Judged = Map<string, ReadonlyMap<number, string>>;

function judgedIn(file: string): Judged {
  const judged: Judged = new Map();
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const [list, words, codes = ''] = line.split('\t');
    const pairs = codes.split(' ').map((pair) => pair.split(':'));
    judged.set(`${list} ${words}`, new Map(pairs.map(([start, code]) => [Number(start), code ?? 'n'])));
  }
  return judged;
}

/** What was judged of these words; words that stand twice count once. */
function taken(judged: Judged, list: string, words: string): ReadonlyMap<number, string> | undefined {
  const key = `${list} ${createHash('sha1').update(words.trim()).digest('hex').slice(0, 10)}`;
  const codes = judged.get(key);
  judged.delete(key);
  return codes;
}

const judged = judgedIn('judged.tsv');
const judgedTitles = judgedIn('judged-titles.tsv');
const wanted = new Set([...judged.keys(), ...judgedTitles.keys()].map((key) => key.split(' ')[0]));
const gold = new URL('../../../shared/gold/', import.meta.url);
const labelled = existsSync(gold) ? readdirSync(gold).map((file) => file.replace(/\.json$/, '')) : [];

const counts = new NameCounts();
const [first, ...others] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
if (first === undefined) throw new Error('Name a folder of lists.');
const unknown = process.argv.slice(2).filter((one) => one.startsWith('--') && !['--names', '--titles'].includes(one));
if (unknown.length > 0) throw new Error(`No such option: ${unknown.join(' ')}`);
const counted = new Set(readdirSync(first));
interface Judgement {
  readonly name: string;
  readonly code: string;
  readonly signs: (known: NameCounts) => Iterable<string>;
}
const inSentences: Judgement[] = [];
const inTitles: Judgement[] = [];
for (const { name: list, documents } of listsIn([first, ...others], labelled, MOST)) {
  for (const document of documents) {
    const doc = readList(document);
    const papers = papersOf(doc, segment(doc.blocks));
    if (papers.length < LEAST_PAPERS) continue;
    if (counted.has(list)) counts.add(list, papers);
    if (!wanted.has(list)) continue;
    const names = namesOf(papers);
    const standing = (known: NameCounts, name: string): Standing =>
      counted.has(list) ? known.standing(name, list) : standingOf(name);
    for (const paper of papers) {
      const terms = termsOf(paper);
      const { called = paper.fact.title } = paper;
      const codes = taken(judgedTitles, list, called);
      if (codes !== undefined) {
        const of = whoseTitle(paper, terms);
        const judgedTitle = titleSetting(called, of, names);
        for (const name of judgedTitle.names) {
          const code = codes.get(name.start);
          if (code === undefined) continue;
          inTitles.push({
            name: name.name,
            code,
            signs: (known) => titleSigns(name, judgedTitle.setting, names, standing(known, name.name)).keys(),
          });
        }
      }
      for (const text of paper.prose)
        for (const reading of readingsOf(text.text, aboutOf(paper, text, names, terms))) {
          const codes = taken(judged, list, reading.sentence);
          if (codes === undefined) continue;
          for (const mention of reading.mentions) {
            const code = codes.get(mention.start);
            const stated = reading.statements.find(({ target }) => target.start === mention.start);
            if (code === undefined || !isJudged(mention)) continue;
            if (reading.isSelf(mention) || stated?.reversed === true || (stated && stated.subject !== null)) continue;
            const name = nameOf(mention);
            inSentences.push({ name, code, signs: (known) => signsOf(mention, reading, standing(known, name)).keys() });
          }
        }
    }
  }
  process.stderr.write('.');
}

/** An object with a line for each entry, as the formatter has it. */
const lines = (entries: readonly (readonly [string, string])[], indent: string): string =>
  `{\n${entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`).join(',\n')}\n${indent}}`;
const inRow = (values: readonly number[]): string => `[${values.join(', ')}]`;
const hundredths = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100));

/** What a code says: which relation, 1 …, or none, 0, and how much that counts. */
type Reading = (code: string) => Pick<Row, 'label' | 'weight'>;

const classOf = (code: string): number => CLASSES.indexOf(code.replace('<', '').toUpperCase()) + 1;
const isUnsure = (code: string): boolean => classOf(code) > 0 && code === code.toLowerCase();
const ofSentence: Reading = (code) => ({ label: classOf(code), weight: isUnsure(code) ? UNSURE : 1 });
const ofTitle: Reading = (code) =>
  isUnsure(code) ? { label: 0, weight: UNSURE_IN_TITLE } : { label: classOf(code), weight: 1 };

/** Learns from judgements and writes the weights. */
function write(file: string, judgements: readonly Judgement[], prior: number, read: Reading): void {
  const often = new Map<string, number>();
  const rows = judgements.map(({ name, code, signs }): Row => {
    const all = [...signs(counts)];
    const shared = [...spellingSigns(name)];
    for (const sign of [...all, ...shared]) often.set(sign, (often.get(sign) ?? 0) + 1);
    return { signs: all, shared, ...read(code) };
  });
  const isOften = (sign: string): boolean => (often.get(sign) ?? 0) >= OFTEN_ENOUGH;
  const kept = rows.map((row) => ({ ...row, signs: row.signs.filter(isOften), shared: row.shared.filter(isOften) }));
  const model = learn(kept, CLASSES.length, prior);
  const signs = [...model.signs]
    .map(([sign, values]): [string, number[]] => [sign, hundredths(values)])
    .filter(([, values]) => values.some((value) => Math.abs(value) >= LEAST))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const bySpelling = new Map<number, string[]>();
  for (const [sign, value] of [...model.shared].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round(value * 100);
    if (Math.abs(weight) >= LEAST) bySpelling.set(weight, [...(bySpelling.get(weight) ?? []), sign]);
  }
  const spelling = [...bySpelling]
    .sort(([a], [b]) => a - b)
    .map(([weight, all]): [string, string] => [String(weight), JSON.stringify(all.join(' '))]);
  const table = lines(
    [
      ['bias', inRow(hundredths(model.bias))],
      [
        'signs',
        lines(
          signs.map(([sign, values]) => [sign, inRow(values)]),
          '  ',
        ),
      ],
      ['spelling', lines(spelling, '  ')],
    ],
    '',
  );
  writeFileSync(data(file), `${table}\n`);
  console.log(`${file}: ${rows.length} judgements, ${signs.length} signs`);
}

if (!process.argv.includes('--titles')) write('drawn-on.json', inSentences, PRIOR, ofSentence);
write('title-drawn-on.json', inTitles, TITLE_PRIOR, ofTitle);
console.log(`not found: ${judged.size} sentences, ${judgedTitles.size} titles`);
const names = Object.entries(counts.table()).map(([steps, row]): [string, string] => [steps, JSON.stringify(row)]);
if (process.argv.includes('--names')) writeFileSync(data('well-known.json'), `${lines(names, '')}\n`);
