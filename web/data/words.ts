// The page's words for what the graph holds: relations, kinds, link types, confidence, origins.
// Leaves to others: colours and shapes (graph/style.ts).

import type { LinkType, YearSource } from '../../src/core/model/facts';
import type { EdgeKind, NodeKind } from '../../src/core/model/graph';
import type { Origin, Relation } from '../../src/core/model/relation';
import type { Layer } from '../state/settings';

interface RelationWords {
  /** Between the newer work and the older: “A extends B”. */
  readonly verb: string;
  /** Between the older and the newer: “B extended by A”. */
  readonly back: string;
  readonly meaning: string;
}

export const RELATION_WORDS: Readonly<Record<Relation, RelationWords>> = {
  extends: { verb: 'extends', back: 'extended by', meaning: 'takes it as its base and goes further' },
  uses: { verb: 'uses', back: 'used by', meaning: 'works with it as a part, a model or a tool' },
  'inspired-by': { verb: 'inspired by', back: 'inspired', meaning: 'takes an idea or a motivation from it' },
  compares: { verb: 'compares with', back: 'compared in', meaning: 'measures or sets itself against it' },
};

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  extends: 'extends',
  uses: 'uses',
  'inspired-by': 'inspired by',
  compares: 'compares with',
  'uses-technique': 'technique ties',
  'in-category': 'category ties',
  similar: 'similar papers',
};

export const KIND_WORDS: Readonly<Record<NodeKind, { one: string; many: string; meaning: string }>> = {
  paper: { one: 'Paper', many: 'Papers', meaning: 'listed in the document' },
  method: { one: 'Method', many: 'Methods', meaning: 'referred to, but not in the list' },
  technique: { one: 'Technique', many: 'Techniques', meaning: 'a concept that papers share' },
  category: { one: 'Category', many: 'Categories', meaning: 'a section of the document' },
};

export const EDGE_WORDS: Readonly<Record<Exclude<EdgeKind, 'lineage'>, string>> = {
  'uses-technique': 'uses the technique',
  'in-category': 'is listed in',
  'subcategory-of': 'is a part of',
  broader: 'is a kind of',
  similar: 'is similar to',
};

export const LINK_WORDS: Readonly<Record<LinkType, string>> = {
  paper: 'Paper',
  arxiv: 'arXiv',
  doi: 'DOI',
  openreview: 'OpenReview',
  code: 'Code',
  project: 'Project page',
  data: 'Data',
  video: 'Video',
  blog: 'Blog post',
  other: 'Link',
};

export const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  prose: 'the entry’s text',
  title: 'the title',
  table: 'a table',
  link: 'a link',
  readme: 'the code’s readme',
  citation: 'a citation',
  overlay: 'a correction by hand',
};

export const YEAR_WORDS: Readonly<Record<YearSource, string>> = {
  venue: 'the venue',
  arxiv: 'the arXiv number',
  date: 'a date in the entry',
  heading: 'the section’s heading',
  title: 'the title',
  field: 'a year field',
  url: 'a link’s address',
  enrichment: 'another source',
};

/** Confidence is the share of such statements that are right; words for those who do not read numbers. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'very sure';
  if (confidence >= 0.75) return 'fairly sure';
  if (confidence >= 0.5) return 'likely';
  return 'a guess';
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `1 paper`, `25 papers`, `1,204 papers`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${amount(count)} ${count === 1 ? one : many}`;

/** A number as the page writes it: `1,384`. */
export const amount = (count: number): string => count.toLocaleString('en');

/** A list's title as words: repository names such as `Mamba-Compression-papers` come without spaces. */
export const readable = (title: string): string => (/\s/.test(title) ? title : title.replace(/[-_]+/g, ' '));
