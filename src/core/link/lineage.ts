// Statements about pairs of works -> one edge for each pair and relation, with everything that was said as evidence.
// Leaves to others: who the two ends are (names.ts, ghosts.ts).

import { by, byText, chain } from '../base/sort';
import type { Lineage } from '../model/corpus';
import type { Issue } from '../model/issue';
import { type Evidence, RELATIONS, type Relation } from '../model/relation';

/** One statement with both ends known. */
export type Statement = Omit<Lineage, 'evidence'> & { readonly evidence: Evidence };

export interface Lineages {
  /** Sorted by source, target, relation. */
  readonly lineage: readonly Lineage[];
  readonly issues: readonly Issue[];
}

const placeOrder = chain<Evidence>(
  by((evidence) => evidence.document),
  (a, b) => a.line - b.line,
  by((evidence) => evidence.text),
);

/** The most confident first; ties fall by place, then by words, so that the order of input plays no part. */
const sureOrder = chain<Statement>(
  (a, b) => b.confidence - a.confidence,
  (a, b) => placeOrder(a.evidence, b.evidence),
  by((statement) => statement.cue),
  by((statement) => statement.origin),
);

/**
 * Gathers statements to edges. A work that draws on itself is dropped; of two relations that one sentence gives for one pair the
 * stronger stays (extends, uses, inspired-by, compares); of two edges that run both ways, the one against time goes.
 * @param yearOf year of a node, null where unknown
 */
export function gatherLineage(
  statements: readonly Statement[],
  yearOf: (key: Lineage['source']) => number | null,
): Lineages {
  const edges = new Map<string, Statement[]>();
  for (const statement of strongestOfEachSentence(statements)) {
    const key = edgeKey(statement.source, statement.target, statement.relation);
    const known = edges.get(key);
    if (known) known.push(statement);
    else edges.set(key, [statement]);
  }
  const gathered = new Map<string, Lineage>();
  for (const [key, said] of edges) {
    const [surest] = said.sort(sureOrder);
    if (surest === undefined) continue;
    // Words about the work tell more than its title, however sure that is
    const told = said.find(({ origin }) => origin !== 'title') ?? surest;
    const evidence = uniqueEvidence(said.map((statement) => statement.evidence));
    gathered.set(key, { ...told, confidence: surest.confidence, evidence });
  }
  const issues = dropAgainstTime(gathered, yearOf);
  const lineage = [...gathered.values()].sort(
    chain<Lineage>(
      by((edge) => edge.source),
      by((edge) => edge.target),
      by((edge) => edge.relation),
    ),
  );
  return { lineage, issues };
}

const edgeKey = (source: string, target: string, relation: Relation): string => `${source}\n${target}\n${relation}`;

const strength = (relation: Relation): number => RELATIONS.indexOf(relation);

function strongestOfEachSentence(statements: readonly Statement[]): Statement[] {
  const best = new Map<string, number>();
  const sentenceOf = ({ source, target, evidence }: Statement): string =>
    `${source}\n${target}\n${evidence.document}\n${evidence.line}\n${evidence.text}`;
  const others = statements.filter((statement) => statement.source !== statement.target);
  for (const statement of others) {
    const key = sentenceOf(statement);
    best.set(key, Math.min(best.get(key) ?? RELATIONS.length, strength(statement.relation)));
  }
  return others.filter((statement) => strength(statement.relation) === best.get(sentenceOf(statement)));
}

/** Each place and text once, by document, line and text. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(chain(placeOrder, (a, b) => (a.endLine ?? 0) - (b.endLine ?? 0)));
  return sorted.filter((one, i) => {
    const before = sorted[i - 1];
    return before === undefined || placeOrder(before, one) !== 0;
  });
}

/** A older than B: of "A extends B" and "B extends A" the first is dropped if it is no surer. Comparing goes both ways. */
function dropAgainstTime(edges: Map<string, Lineage>, yearOf: (key: Lineage['source']) => number | null): Issue[] {
  const issues: Issue[] = [];
  for (const [key, edge] of [...edges].sort(([a], [b]) => byText(a, b))) {
    if (edge.relation === 'compares') continue;
    const back = edges.get(edgeKey(edge.target, edge.source, edge.relation));
    const year = yearOf(edge.source);
    const other = yearOf(edge.target);
    if (back === undefined || year === null || other === null || year >= other || edge.confidence > back.confidence)
      continue;
    edges.delete(key);
    const [place] = edge.evidence;
    if (place === undefined) continue;
    issues.push({
      code: 'lineage-against-time',
      severity: 'info',
      document: place.document,
      line: place.line,
      message: `Left out: ${edge.source} (${year}) ${edge.relation} ${edge.target} (${other}), since the reverse is stated as well and fits the years.`,
    });
  }
  return issues;
}
