// A graph back into the facts of its documents, so that other lists can be merged with it by the core's own merge.
// Leaves to others: deciding who is who (src/core/link). What a graph does not keep (rejected entries) stays lost.

import type {
  DocFacts,
  LocalRef,
  PaperFact,
  Party,
  RelationFact,
  SectionFact,
  TechniqueFact,
} from '../../src/core/model/facts';
import type { NodeAttributes, PaperAttributes, PaperGraph } from '../../src/core/model/graph';

interface Draft {
  readonly papers: PaperFact[];
  readonly relations: RelationFact[];
  readonly techniques: TechniqueFact[];
  readonly sections: SectionFact[];
  /** Entries of a line, to tell several apart. */
  readonly lines: Map<number, number>;
  readonly refs: Map<string, LocalRef>;
}

export function factsOfGraph(graph: PaperGraph): DocFacts[] {
  const { documents, issues } = graph.getAttributes();
  const drafts = new Map<string, Draft>(
    documents.map(({ id }) => [
      id,
      { papers: [], relations: [], techniques: [], sections: [], lines: new Map(), refs: new Map() },
    ]),
  );
  graph.forEachNode((key, node) => {
    if (node.kind === 'paper') addPaper(graph, key, node, drafts);
    if (node.kind === 'category') {
      for (const { document, line, endLine } of node.sources)
        drafts.get(document)?.sections.push({ path: node.path, line, endLine });
    }
  });
  graph.forEachEdge((_, edge, source, target) => {
    if (edge.kind === 'lineage') {
      for (const evidence of edge.evidence) {
        const draft = drafts.get(evidence.document);
        draft?.relations.push({
          from: partyOf(graph, source, draft),
          to: partyOf(graph, target, draft),
          relation: edge.relation,
          cue: edge.cue,
          confidence: edge.confidence,
          origin: edge.origin,
          evidence,
        });
      }
    } else if (edge.kind === 'uses-technique') {
      for (const evidence of edge.evidence) {
        const draft = drafts.get(evidence.document);
        const ref = draft?.refs.get(source);
        if (ref !== undefined)
          draft?.techniques.push({
            ref,
            name: graph.getNodeAttribute(target, 'label'),
            known: true,
            confidence: edge.confidence,
            evidence,
          });
      }
    }
  });
  return documents.map((document) => {
    const draft = drafts.get(document.id);
    return {
      document,
      papers: (draft?.papers ?? []).sort((a, b) => a.line - b.line),
      relations: draft?.relations ?? [],
      techniques: draft?.techniques ?? [],
      sections: (draft?.sections ?? []).sort((a, b) => a.line - b.line || a.path.length - b.path.length),
      rejected: [],
      issues: issues.filter((issue) => issue.document === document.id),
    };
  });
}

function addPaper(graph: PaperGraph, key: string, paper: PaperAttributes, drafts: ReadonlyMap<string, Draft>): void {
  const { title, name, aliases, year, yearFrom, venue, authors, arxiv, doi, links, summary, marks } = paper;
  for (const { document, line, endLine } of paper.sources) {
    const draft = drafts.get(document);
    if (draft === undefined) continue;
    const before = draft.lines.get(line) ?? 0;
    draft.lines.set(line, before + 1);
    const ref: LocalRef = before === 0 ? `${line}` : `${line}.${before}`;
    if (!draft.refs.has(key)) draft.refs.set(key, ref);
    draft.papers.push({
      ref,
      ...{ title, name, aliases, year, yearFrom, venue, authors, arxiv, doi, links, summary, marks, line, endLine },
      openreview:
        links
          .map(({ url }) => /openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/.exec(url)?.[1])
          .find((id) => id !== undefined) ?? null,
      path: pathAt(graph, key, document, line),
    });
  }
}

/** The category that the entry on that line stands in: of several in one document the one whose heading comes last before it. */
function pathAt(graph: PaperGraph, paper: string, document: string, line: number): readonly string[] {
  let best: { readonly line: number; readonly path: readonly string[] } | null = null;
  graph.forEachOutEdge(paper, (_, edge, __, target) => {
    const category: NodeAttributes = graph.getNodeAttributes(target);
    if (edge.kind !== 'in-category' || category.kind !== 'category') return;
    for (const source of category.sources) {
      if (source.document !== document || source.line > line) continue;
      if (best === null || source.line > best.line) best = { line: source.line, path: category.path };
    }
  });
  return (best as { readonly path: readonly string[] } | null)?.path ?? [];
}

/** An entry of this document, or whatever its words name. */
function partyOf(graph: PaperGraph, key: string, draft: Draft): Party {
  const ref = draft.refs.get(key);
  if (ref !== undefined) return { kind: 'entry', ref };
  const node = graph.getNodeAttributes(key);
  const name = node.kind === 'paper' ? (node.name ?? node.title) : node.label;
  const url = node.kind === 'paper' ? node.links[0]?.url : undefined;
  return { kind: 'name', name, ...(url === undefined ? {} : { url }) };
}
