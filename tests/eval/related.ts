// `npm run eval:related`: how good related papers are, beside plain TF-IDF cosine and BM25, on public lists whose sections
// mean topics. The rankers see neither sections nor techniques read off headings,
// and nothing was learned from these lists (learn-meanings.ts leaves them out).
//
//   npm run eval:related                     one table, a row a list, and means
//   npm run eval:related -- GNN ml4co        only these lists
//   npm run eval:related -- --dump=FOLDER    also writes texts, sections and lineage pairs, for rankers from outside
//
// P@10: of the ten papers nearest to one, the share that stands in one of its sections; mean over papers in sections of
// five and more. MRR: 1 / rank of the paper at the other end of a lineage edge, in both directions, while that edge (with a
// fifth of all others) is hidden; ranks beyond a hundred count 0.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { hash32 } from '../../src/core/base/random';
import { relatedIndex, relatedTo } from '../../src/core/explore/related';
import type { PaperGraph } from '../../src/core/model/graph';
import { buildGraphOf } from '../../src/core/pipeline';
import { bm25, type Ranker, tfidf } from './related-baselines';
import { blind, type Pair, pairsOf, sectionsOf } from './related-hidden';
import { RELATED_LISTS } from './related-lists';

const shared = resolve(import.meta.dirname, '../../../shared/corpus/lists');

const FOLDS = 5;
const DEEPEST_RANK = 100;

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const dump = args.find((arg) => arg.startsWith('--dump='))?.slice('--dump='.length);

if (!existsSync(shared)) {
  process.stderr.write(
    'The public lists (../shared/corpus/lists) are not on this machine: there is nothing to measure.\n',
  );
  process.exit(2);
}

function precision(papers: readonly string[], sections: ReadonlyMap<string, Set<string>>, rank: Ranker): number {
  let sum = 0;
  let asked = 0;
  for (const [i, paper] of papers.entries()) {
    const own = sections.get(paper);
    if (own === undefined) continue;
    asked++;
    const hits = rank(i, 10).filter((j) =>
      [...(sections.get(papers[j] ?? '') ?? [])].some((section) => own.has(section)),
    );
    sum += hits.length / 10;
  }
  return sum / Math.max(1, asked);
}

function reciprocal(papers: readonly string[], pairs: readonly Pair[], rank: Ranker): number[] {
  const place = new Map(papers.map((paper, i) => [paper, i]));
  return pairs.flatMap((pair) =>
    [pair, [pair[1], pair[0]] as const].map(([from, to]) => {
      const at = rank(place.get(from) ?? 0, DEEPEST_RANK).indexOf(place.get(to) ?? -1);
      return at < 0 ? 0 : 1 / (at + 1);
    }),
  );
}

/** Our own ranking on a graph. */
function ours(graph: PaperGraph, papers: readonly string[]): Ranker {
  const index = relatedIndex(graph);
  const place = new Map(papers.map((paper, i) => [paper, i]));
  return (i, most) => relatedTo(index, papers[i] ?? '', most).map(({ key }) => place.get(key) ?? -1);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const NAMES = ['ours', 'TF-IDF', 'BM25'] as const;
type Figures = Record<(typeof NAMES)[number], number>;

function measure(file: string): {
  name: string;
  papers: number;
  pairs: number;
  precision: Figures;
  mrr: Figures | null;
} {
  const text = readFileSync(join(shared, file), 'utf8');
  const graph = buildGraphOf([{ id: file, text }], { generator: 'eval', layout: 'none' });
  const papers = graph.filterNodes((_, { kind }) => kind === 'paper').sort();
  const sections = sectionsOf(graph);
  const texts = papers.map((key) => {
    const attributes = graph.getNodeAttributes(key);
    return attributes.kind === 'paper' ? `${attributes.title}. ${attributes.summary}` : '';
  });
  const [plain, okapi] = [tfidf(texts), bm25(texts)];
  const pairs = pairsOf(graph);
  const found: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = pairs.filter(({ pair }) => hash32(pair.join('\n')) % FOLDS === fold);
    if (own.length === 0) continue;
    const hidden = blind(graph, new Set(own.flatMap(({ edges }) => edges)));
    found.push(
      ...reciprocal(
        papers,
        own.map(({ pair }) => pair),
        ours(hidden, papers),
      ),
    );
  }
  const all = pairs.map(({ pair }) => pair);
  const name = file.split('/')[0] ?? file;
  if (dump !== undefined) {
    const labels = papers.map((key) => [...(sections.get(key) ?? [])]);
    const numbers = all.map(([a, b]) => [papers.indexOf(a), papers.indexOf(b)]);
    writeFileSync(join(dump, `${basename(name)}.json`), JSON.stringify({ papers, texts, labels, pairs: numbers }));
  }
  return {
    name,
    papers: papers.length,
    pairs: pairs.length,
    precision: {
      ours: precision(papers, sections, ours(blind(graph), papers)),
      'TF-IDF': precision(papers, sections, plain),
      BM25: precision(papers, sections, okapi),
    },
    mrr:
      pairs.length === 0
        ? null
        : {
            ours: mean(found),
            'TF-IDF': mean(reciprocal(papers, all, plain)),
            BM25: mean(reciprocal(papers, all, okapi)),
          },
  };
}

const cells = (figures: Figures | null): string =>
  NAMES.map((name) => (figures === null ? '–' : figures[name].toFixed(3)).padStart(7)).join('');
const line = (name: string, papers: string, pairs: string, precision: Figures | null, mrr: Figures | null): string =>
  `${name.slice(0, 40).padEnd(41)}${papers.padStart(7)}${cells(precision)}${pairs.padStart(7)}${cells(mrr)}\n`;

const head = NAMES.map((name) => name.padStart(7)).join('');
process.stdout.write(
  `${''.padEnd(48)}  P@10 same section      MRR hidden lineage\n${''.padEnd(41)} papers${head}  pairs${head}\n`,
);
const rows = RELATED_LISTS.filter(
  (file) => wanted.length === 0 || wanted.some((part) => file.toLowerCase().includes(part.toLowerCase())),
).map((file) => {
  const row = measure(file);
  process.stdout.write(line(row.name, `${row.papers}`, `${row.pairs}`, row.precision, row.mrr));
  return row;
});
const figures = (value: (name: (typeof NAMES)[number]) => number): Figures => ({
  ours: value('ours'),
  'TF-IDF': value('TF-IDF'),
  BM25: value('BM25'),
});
const meanPrecision = figures((name) => mean(rows.map((row) => row.precision[name])));
// Lists have from one to a hundred such pairs: each pair counts the same.
const pairs = rows.reduce((sum, row) => sum + row.pairs, 0);
const meanMrr = figures(
  (name) => rows.reduce((sum, row) => sum + (row.mrr?.[name] ?? 0) * row.pairs, 0) / Math.max(1, pairs),
);
process.stdout.write(line('MEAN (of lists; of pairs)', '', `${pairs}`, meanPrecision, meanMrr));
const gain = (of: Figures): Figures => figures((name) => of[name] / of['TF-IDF'] - 1);
process.stdout.write(line('better than TF-IDF by', '', '', gain(meanPrecision), gain(meanMrr)));
