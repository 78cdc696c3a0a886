// What all answers are made of: nodes as they are named, and edges as statements that can be read out.
// Leaves to others: which nodes and edges answer a question.

import { byText } from '../base/sort';
import type { EdgeAttributes, EdgeKind, NodeAttributes, NodeKind, PaperGraph } from '../model/graph';
import type { Evidence, Relation } from '../model/relation';

/** A node as answers name it. */
export interface Named {
  readonly key: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Papers only. */
  readonly year: number | null;
}

/** An edge as a sentence: `source words target`, with the quotations that say so. */
export interface Statement {
  readonly edge: string;
  readonly kind: EdgeKind;
  readonly source: Named;
  readonly target: Named;
  /** Lineage only. */
  readonly relation: Relation | null;
  /** The verb between the two: `extends`, `is listed under` … */
  readonly words: string;
  /** 0..1; 1 for what the list's own order says. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Similar papers only: why. */
  readonly reasons: readonly string[];
}

/** Names a node of the graph. */
export function named(graph: PaperGraph, key: string): Named {
  const attributes: NodeAttributes = graph.getNodeAttributes(key);
  const { kind, label } = attributes;
  return { key, kind, label, year: attributes.kind === 'paper' ? attributes.year : null };
}

const VERBS: Readonly<Record<Relation | Exclude<EdgeKind, 'lineage'>, string>> = {
  extends: 'extends',
  uses: 'uses',
  'inspired-by': 'is inspired by',
  compares: 'compares with',
  'uses-technique': 'uses the technique',
  'in-category': 'is listed under',
  'subcategory-of': 'is part of',
  broader: 'is a kind of',
  similar: 'is similar to',
};

/** The verb of an edge, from its source to its target. */
const verbOf = (attributes: EdgeAttributes): string =>
  VERBS[attributes.kind === 'lineage' ? attributes.relation : attributes.kind];

export const verbOfRelation = (relation: Relation): string => VERBS[relation];

/** Reads an edge out. */
export function statementOf(graph: PaperGraph, edge: string): Statement {
  const attributes = graph.getEdgeAttributes(edge);
  return {
    edge,
    kind: attributes.kind,
    source: named(graph, graph.source(edge)),
    target: named(graph, graph.target(edge)),
    relation: attributes.kind === 'lineage' ? attributes.relation : null,
    words: verbOf(attributes),
    confidence:
      'confidence' in attributes ? attributes.confidence : attributes.kind === 'similar' ? attributes.weight : 1,
    evidence: 'evidence' in attributes ? attributes.evidence : [],
    reasons: attributes.kind === 'similar' ? attributes.reasons : [],
  };
}

/** Node order for lists of works: the older first, undated ones last, then by key. */
export const byYear = (a: Named, b: Named): number =>
  (a.year ?? Number.POSITIVE_INFINITY) === (b.year ?? Number.POSITIVE_INFINITY)
    ? byText(a.key, b.key)
    : (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY);

/** `LeafCut (2024)`, `ToMe (not listed)`. */
export const titled = ({ kind, label, year }: Named): string =>
  kind === 'method' ? `${label} (not listed)` : year === null ? label : `${label} (${year})`;

/** `“Based on TreeCut” list.md:13`; a long quotation is cut at a word. */
export function quoted({ text, document, line }: Evidence, most = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length <= most ? flat : `${flat.slice(0, most).replace(/\s+\S*$/, '')} …`;
  return `“${short}” ${document}:${line}`;
}
