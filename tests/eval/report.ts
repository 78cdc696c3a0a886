// The scorer's result as a table, several results added up, and how far an edge's confidence can be believed.

import type { GraphFile } from '../../src/core/model/dataset';

interface Prf {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly predicted: number;
  readonly required: number;
}

/** What score.mjs gives, as far as it is read here. */
export interface Score {
  readonly papers: Prf;
  readonly fields: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly lineage: Rates & { readonly relation: number | null };
  readonly evidence: { readonly valid: number | null; readonly of: number };
  readonly techniques: Rates;
  readonly misses?: unknown;
}

const FIELDS = ['title', 'name', 'year', 'venue', 'links', 'code', 'category'] as const;

/** Sums of right and all, so that a long list counts for more. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  const rates = (of: (score: Score) => Rates): Rates => {
    const predicted = sum((score) => of(score).predicted);
    const required = sum((score) => of(score).required);
    return {
      predicted,
      required,
      precision: predicted === 0 ? null : sum((score) => (of(score).precision ?? 0) * of(score).predicted) / predicted,
      recall: required === 0 ? null : sum((score) => (of(score).recall ?? 0) * of(score).required) / required,
    };
  };
  const hits = (score: Score): number => Math.round((score.lineage.precision ?? 0) * score.lineage.predicted);
  const allHits = sum(hits);
  const evidence = sum((score) => score.evidence.of);
  return {
    papers: {
      tp: sum((score) => score.papers.tp),
      fp: sum((score) => score.papers.fp),
      fn: sum((score) => score.papers.fn),
    },
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        { right: sum((score) => score.fields[field]?.right ?? 0), of: sum((score) => score.fields[field]?.of ?? 0) },
      ]),
    ),
    lineage: {
      ...rates((score) => score.lineage),
      relation: allHits === 0 ? null : sum((score) => (score.lineage.relation ?? 0) * hits(score)) / allHits,
    },
    evidence: {
      of: evidence,
      valid: evidence === 0 ? null : sum((score) => (score.evidence.valid ?? 0) * score.evidence.of) / evidence,
    },
    techniques: rates((score) => score.techniques),
  };
}

const percent = (share: number | null | undefined): string =>
  (share === null || share === undefined || Number.isNaN(share) ? '–' : (share * 100).toFixed(1)).padStart(6);
const ratio = (part: number, all: number): number | null => (all === 0 ? null : part / all);

/** One line a list: papers and lineage and techniques as precision and recall, fields as accuracy, all in per cent. */
export function table(rows: readonly { readonly name: string; readonly score: Score }[]): string {
  const head = ['papers P', 'R', 'lineage P', 'R', 'type', 'techn. P', 'R', 'quoted', ...FIELDS];
  const lines = rows.map(({ name, score }) => {
    const { papers, lineage, techniques, evidence, fields } = score;
    const values = [
      ratio(papers.tp, papers.tp + papers.fp),
      ratio(papers.tp, papers.tp + papers.fn),
      lineage.precision,
      lineage.recall,
      lineage.relation,
      techniques.precision,
      techniques.recall,
      evidence.valid,
      ...FIELDS.map((field) => ratio(fields[field]?.right ?? 0, fields[field]?.of ?? 0)),
    ];
    return (
      name.slice(0, 34).padEnd(36) +
      values.map((value, i) => percent(value).padStart(Math.max(7, (head[i] ?? '').length + 1))).join('')
    );
  });
  return [''.padEnd(36) + head.map((word) => word.padStart(Math.max(7, word.length + 1))).join(''), ...lines].join(
    '\n',
  );
}

/** Ranges of confidence, lower end in, upper end out. */
export const BINS = [
  [0, 0.45],
  [0.45, 0.55],
  [0.55, 0.65],
  [0.65, 0.75],
  [0.75, 0.85],
  [0.85, 1.01],
] as const;

/** The graph with only those lineage edges whose confidence lies in the range. */
export function within(graph: GraphFile, [from, to]: readonly [number, number]): GraphFile {
  return {
    ...graph,
    edges: graph.edges.filter(
      ({ attributes }) =>
        attributes.kind !== 'lineage' || (attributes.confidence >= from && attributes.confidence < to),
    ),
  };
}

/** For each range of confidence: how many edges have it and how many of those the labels confirm. */
export function calibration(bins: readonly Score[]): string {
  const lines = bins.map(({ lineage }, i) => {
    const [from, to] = BINS[i] ?? [0, 0];
    return `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}   ${percent(lineage.precision)} % of ${lineage.predicted} lineage edges are right`;
  });
  return ['Confidence', ...lines].join('\n');
}
