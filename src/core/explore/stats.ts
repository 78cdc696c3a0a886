// What a graph holds, in numbers: counts, years, venues, the works all others stand on, and how much was understood.
// Leaves to others: how it is printed (cli).

import { byText, chain } from '../base/sort';
import { EDGE_KINDS, type EdgeKind, type PaperAttributes, type PaperGraph } from '../model/graph';
import type { Severity } from '../model/issue';
import { RELATIONS, type Relation } from '../model/relation';
import { lineageRanks } from './rank';

/** Counts by name, the largest first; of equal ones the first by name. */
export type Counts = Readonly<Record<string, number>>;

/** Lists of works hold node keys; all are sorted so that equal graphs give equal text. */
export interface Stats {
  readonly title: string;
  readonly documents: number;
  readonly papers: number;
  readonly methods: number;
  readonly techniques: number;
  readonly categories: number;
  /** Edges by kind. */
  readonly edges: Readonly<Record<EdgeKind, number>>;
  /** Lineage edges by relation. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Lineage edges by where they were read: `prose`, `title`, `table` … */
  readonly origins: Counts;
  /** Papers by year, ascending. */
  readonly years: Counts;
  readonly venues: Counts;
  /** Papers by outermost and inner category, as a path: `Cutting / Roots`. */
  readonly categorySizes: Counts;
  /** The techniques that most papers use, by name: at most ten. */
  readonly topTechniques: Counts;
  /** The works that most stand on, directly or through others: PageRank over lineage, in percent, at most ten. */
  readonly mostBuiltUpon: Counts;
  /** Works that others draw on and that draw on nothing, the most drawn upon first. */
  readonly roots: readonly string[];
  /** Works that draw on others and that nothing draws on yet, the newest first. */
  readonly frontier: readonly string[];
  /** The share of papers, 0..1, of which something is known. */
  readonly coverage: Coverage;
  readonly issues: Readonly<Record<Severity, number>>;
}

export interface Coverage {
  readonly year: number;
  readonly venue: number;
  readonly link: number;
  readonly category: number;
  readonly technique: number;
  /** Papers at either end of a lineage edge. */
  readonly lineage: number;
}

const MOST = 10;

/** Counts a graph. An empty one gives zeros. Linear in nodes and edges. */
export function statsOf(graph: PaperGraph): Stats {
  const nodes = { paper: 0, method: 0, technique: 0, category: 0 };
  const papers: PaperAttributes[] = [];
  graph.forEachNode((_, attributes) => {
    nodes[attributes.kind]++;
    if (attributes.kind === 'paper') papers.push(attributes);
  });
  const ties = tiesOf(graph);
  const issues: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of graph.getAttribute('issues') ?? []) issues[severity]++;
  const labels = (keys: ReadonlyMap<string, number>, label: (key: string) => string): Map<string, number> =>
    new Map([...keys].map(([key, count]) => [label(key), count]));
  return {
    title: graph.getAttribute('title') ?? '',
    documents: graph.getAttribute('documents')?.length ?? 0,
    papers: nodes.paper,
    methods: nodes.method,
    techniques: nodes.technique,
    categories: nodes.category,
    edges: ties.edges,
    relations: ties.relations,
    origins: counts(ties.origins),
    years: counts(tally(papers.map(({ year }) => year?.toString() ?? null))),
    venues: counts(tally(papers.map(({ venue }) => venue))),
    categorySizes: counts(labels(ties.members, (key) => pathOf(graph, key))),
    topTechniques: counts(
      labels(ties.users, (key) => graph.getNodeAttribute(key, 'label')),
      MOST,
    ),
    mostBuiltUpon: mostBuiltUpon(graph, ties),
    ...ends(graph, ties),
    coverage: coverageOf(graph, papers, ties),
    issues,
  };
}

/** What the edges tell, gathered in one walk. */
interface Ties {
  readonly edges: Record<EdgeKind, number>;
  readonly relations: Record<Relation, number>;
  readonly origins: Map<string, number>;
  /** How many works draw on each, and on how many each draws; relations between the same two count once. */
  readonly builtUpon: Map<string, Set<string>>;
  readonly drawsOn: Map<string, Set<string>>;
  /** Papers of each category (those right in it) and of each technique. */
  readonly members: Map<string, number>;
  readonly users: Map<string, number>;
  /** Papers that have a category, and those that have a technique. */
  readonly sorted: Set<string>;
  readonly equipped: Set<string>;
}

function tiesOf(graph: PaperGraph): Ties {
  const ties: Ties = {
    edges: zeros(EDGE_KINDS),
    relations: zeros(RELATIONS),
    origins: new Map(),
    builtUpon: new Map(),
    drawsOn: new Map(),
    members: new Map(),
    users: new Map(),
    sorted: new Set(),
    equipped: new Set(),
  };
  graph.forEachEdge((_, attributes, source, target) => {
    ties.edges[attributes.kind]++;
    switch (attributes.kind) {
      case 'lineage':
        ties.relations[attributes.relation]++;
        increase(ties.origins, attributes.origin);
        addTo(ties.builtUpon, target, source);
        addTo(ties.drawsOn, source, target);
        break;
      case 'in-category':
        increase(ties.members, target);
        ties.sorted.add(source);
        break;
      case 'uses-technique':
        increase(ties.users, target);
        ties.equipped.add(source);
        break;
      case 'subcategory-of':
      case 'broader':
      case 'similar':
        break;
    }
  });
  return ties;
}

const zeros = <K extends string>(names: readonly K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>; // fromEntries forgets which keys there are.

const increase = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([member]));
  else set.add(member);
}

function tally(names: readonly (string | null)[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) if (name !== null) increase(found, name);
  return found;
}

const byCount = chain<readonly [string, number]>(
  ([, a], [, b]) => b - a,
  ([a], [b]) => byText(a, b),
);

const counts = (found: ReadonlyMap<string, number>, most = Number.POSITIVE_INFINITY): Counts =>
  Object.fromEntries([...found].sort(byCount).slice(0, most));

/** `Cutting / Roots`. */
function pathOf(graph: PaperGraph, key: string): string {
  const attributes = graph.getNodeAttributes(key);
  return attributes.kind === 'category' && attributes.path.length > 0 ? attributes.path.join(' / ') : attributes.label;
}

function mostBuiltUpon(graph: PaperGraph, { builtUpon }: Ties): Counts {
  const percent = [...lineageRanks(graph)]
    .filter(([key]) => builtUpon.has(key))
    .map(([key, rank]) => [key, Math.round(rank * 10_000) / 100] as const);
  return counts(new Map(percent), MOST);
}

function ends(graph: PaperGraph, { builtUpon, drawsOn }: Ties): Pick<Stats, 'roots' | 'frontier'> {
  const yearOf = (key: string): number => {
    const attributes = graph.getNodeAttributes(key);
    return attributes.kind === 'paper' ? (attributes.year ?? 0) : 0;
  };
  const weight = (key: string): number => builtUpon.get(key)?.size ?? 0;
  return {
    roots: [...builtUpon.keys()]
      .filter((key) => !drawsOn.has(key))
      .sort((a, b) => weight(b) - weight(a) || byText(a, b)),
    frontier: [...drawsOn.keys()]
      .filter((key) => !builtUpon.has(key))
      .sort((a, b) => yearOf(b) - yearOf(a) || byText(a, b)),
  };
}

function coverageOf(graph: PaperGraph, papers: readonly PaperAttributes[], ties: Ties): Coverage {
  const share = (known: number): number =>
    papers.length === 0 ? 0 : Math.round((1000 * known) / papers.length) / 1000;
  const having = (has: (paper: PaperAttributes) => boolean): number => share(papers.filter(has).length);
  const related = new Set([...ties.builtUpon.keys(), ...ties.drawsOn.keys()]);
  return {
    year: having(({ year }) => year !== null),
    venue: having(({ venue }) => venue !== null),
    link: having(({ links }) => links.length > 0),
    category: share(ties.sorted.size),
    technique: share(ties.equipped.size),
    lineage: share([...related].filter((key) => graph.getNodeAttribute(key, 'kind') === 'paper').length),
  };
}
