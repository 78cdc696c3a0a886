// What was linked -> the edges of the graph, each with a key made of what it says; statements of the same are one edge.
// Leaves to others: similar papers (similar.ts).

import { UsageError } from '../base/errors';
import { by, byText, chain } from '../base/sort';
import type { Lineage, Linked } from '../model/corpus';
import type { EdgeAttributes, LineageAttributes } from '../model/graph';
import type { Evidence } from '../model/relation';

export interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The key of an edge, from its content: `lineage:extends:paper:a->paper:b`, `in-category:paper:a->category:c`. */
function edgeKey(attributes: EdgeAttributes, source: string, target: string): string {
  const relation = attributes.kind === 'lineage' ? `${attributes.relation}:` : '';
  return `${attributes.kind}:${relation}${source}->${target}`;
}

/** Makes an edge with its key. */
export const edgeOf = (source: string, target: string, attributes: EdgeAttributes): Edge => ({
  key: edgeKey(attributes, source, target),
  source,
  target,
  attributes,
});

/**
 * One edge for each (source, target, kind, relation), sorted by key. Several statements give several quotations; cue,
 * origin and confidence are those of the surest. What leads from a node to itself is left out.
 */
export function statedEdges(linked: Linked): Edge[] {
  const edges = [
    ...linked.lineage.map((one) => edgeOf(one.source, one.target, lineageAttributes(one))),
    ...linked.uses.map(({ paper, technique, confidence, evidence }) =>
      edgeOf(paper, technique, { kind: 'uses-technique', confidence, evidence: sortedEvidence(evidence) }),
    ),
    ...linked.memberships.map(({ paper, category, evidence }) =>
      edgeOf(paper, category, { kind: 'in-category', evidence: sortedEvidence(evidence) }),
    ),
    ...linked.subcategories.map(([narrow, broad]) => edgeOf(narrow, broad, { kind: 'subcategory-of' })),
    ...linked.broader.map(([narrow, broad]) => edgeOf(narrow, broad, { kind: 'broader' })),
  ];
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const known = merged.get(edge.key);
    merged.set(
      edge.key,
      known === undefined ? edge : { ...edge, attributes: mergeStatements(known.attributes, edge.attributes) },
    );
  }
  return [...merged.values()].sort(by((edge) => edge.key));
}

const lineageAttributes = ({ relation, cue, confidence, origin, evidence }: Lineage): LineageAttributes => ({
  kind: 'lineage',
  relation,
  cue,
  confidence,
  origin,
  evidence: sortedEvidence(evidence),
});

/** Two statements of the same; the result does not depend on which comes first. */
function mergeStatements(a: EdgeAttributes, b: EdgeAttributes): EdgeAttributes {
  if (a.kind === 'lineage' && b.kind === 'lineage') {
    const [surest] = [a, b].sort(bySurety);
    return { ...(surest ?? a), evidence: sortedEvidence([...a.evidence, ...b.evidence]) };
  }
  if (a.kind === 'uses-technique' && b.kind === 'uses-technique') {
    return {
      kind: a.kind,
      confidence: Math.max(a.confidence, b.confidence),
      evidence: sortedEvidence([...a.evidence, ...b.evidence]),
    };
  }
  if (a.kind === 'in-category' && b.kind === 'in-category') {
    return { kind: a.kind, evidence: sortedEvidence([...a.evidence, ...b.evidence]) };
  }
  if (a.kind === b.kind) return a;
  throw new UsageError(`Edges of the kinds ${a.kind} and ${b.kind} have the same key.`);
}

const bySurety = chain<LineageAttributes>(
  (a, b) => b.confidence - a.confidence,
  by((one) => one.cue),
  by((one) => one.origin),
);

const evidenceOrder = chain<Evidence>(
  by((one) => one.document),
  (a, b) => a.line - b.line,
  (a, b) => (a.endLine ?? a.line) - (b.endLine ?? b.line),
  (a, b) => byText(a.text, b.text),
);

/** In the order of the documents, each quotation once. */
function sortedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = evidence.toSorted(evidenceOrder);
  return sorted.filter((one, i) => {
    const before = sorted[i - 1];
    return before === undefined || evidenceOrder(before, one) !== 0;
  });
}
