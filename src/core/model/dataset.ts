// The saved form of a graph (contract, section 1): its type, its text, and the guard for files from anywhere.
// Leaves to others: what a graph means, other formats (export).

import { MultiDirectedGraph } from 'graphology';
import { UsageError } from '../base/errors';
import { by } from '../base/sort';
import type { SourceSpan } from './corpus';
import { type DocumentInfo, LINK_TYPES, type Link, YEAR_SOURCES } from './facts';
import {
  EDGE_KINDS,
  type EdgeAttributes,
  type GraphAttributes,
  NODE_KINDS,
  type NodeAttributes,
  type NodeKind,
  type PaperGraph,
  SCHEMA_VERSION,
} from './graph';
import {
  count,
  type FieldReader,
  fieldsOf,
  finite,
  listOf,
  Misfit,
  misfit,
  oneOf,
  or,
  orNull,
  type Reader,
  share,
  text,
  within,
} from './guards';
import { documentId } from './ids';
import type { Issue } from './issue';
import { type Evidence, ORIGINS, RELATIONS } from './relation';

export interface GraphFileNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphFileEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** graphology's serialised form. Nodes and edges are sorted by key, attributes stand in a fixed order. */
export interface GraphFile {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: false };
  readonly nodes: readonly GraphFileNode[];
  readonly edges: readonly GraphFileEdge[];
}

export type GraphFileResult =
  | { readonly ok: true; readonly graph: PaperGraph }
  /** `problem` is a sentence for people. */
  | { readonly ok: false; readonly problem: string };

/**
 * A larger graph file is refused where files are read: 10,000 entries make 37 MB, so 100,000 fit, and V8 holds no text of
 * more than 512 MB.
 */
export const MOST_GRAPH_BYTES = 400 * 1024 * 1024;

/** Whether a text that begins so may be a graph file; which it is, `readGraphFile` says. */
export const beginsAsGraphFile = (beginning: string): boolean =>
  /^\ufeff?\s*\{\s*"(?:attributes|options|nodes|edges)"\s*:/.test(beginning);

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: false } as const;

/** An empty graph of the kind that all stages use: directed, several edges between two nodes, none from a node to itself. */
export const emptyGraph = (): PaperGraph => new MultiDirectedGraph({ allowSelfLoops: false });

/**
 * The graph as plain data in its one order. Throws UsageError for a graph that could not be read again
 * (a coordinate that is not a number, an attribute of another type).
 */
export function toGraphFile(graph: PaperGraph): GraphFile {
  try {
    return {
      attributes: within('attributes', () => graphAttributes(graph.getAttributes())),
      options: OPTIONS,
      nodes: graph.mapNodes((key, attributes) => nodeOf({ key, attributes })).sort(by((node) => node.key)),
      edges: graph
        .mapEdges((key, attributes, source, target) => edgeOf({ key, source, target, attributes }))
        .sort(by((edge) => edge.key)),
    };
  } catch (error) {
    if (error instanceof Misfit) throw new UsageError(`The graph cannot be saved: ${error.describe()}.`);
    throw error;
  }
}

/** The text of a graph file in pieces, one node or edge a line. Joined they are one JSON value and a line end. */
export function* graphFileLines(graph: PaperGraph): Generator<string> {
  const { attributes, options, nodes, edges } = toGraphFile(graph);
  yield `{"attributes":${JSON.stringify(attributes)},\n"options":${JSON.stringify(options)},\n"nodes":[`;
  yield* membersOf(nodes);
  yield '],\n"edges":[';
  yield* membersOf(edges);
  yield ']}\n';
}

function* membersOf(members: readonly object[]): Generator<string> {
  for (const [i, member] of members.entries()) yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(member)}`;
  if (members.length > 0) yield '\n';
}

/** The whole text of a graph file. */
export const graphFileText = (graph: PaperGraph): string => [...graphFileLines(graph)].join('');

/**
 * A graph from the value of a parsed graph file, whoever wrote it: every member is checked, unknown members are left out,
 * links that are not http(s) are dropped, a newer schema is refused.
 */
export function readGraphFile(value: unknown): GraphFileResult {
  try {
    const field = fieldsOf(value);
    const attributes = field('attributes', graphAttributes);
    const graph = emptyGraph();
    graph.replaceAttributes(attributes);
    const kinds = new Map<string, NodeKind>();
    for (const node of field('nodes', listOf(nodeOf))) {
      addNode(graph, node);
      kinds.set(node.key, node.attributes.kind);
    }
    for (const edge of field('edges', listOf(edgeOf))) addEdge(graph, kinds, edge);
    return { ok: true, graph };
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, problem: `${error.describe()}.` };
    throw error;
  }
}

function addNode(graph: PaperGraph, { key, attributes }: GraphFileNode): void {
  if (graph.hasNode(key)) throw new Misfit(`there are two nodes with the key ${key}`);
  graph.addNode(key, attributes);
}

/** `kinds` are those of the graph's nodes: asked twice an edge, the graph itself takes four look-ups for it. */
function addEdge(
  graph: PaperGraph,
  kinds: ReadonlyMap<string, NodeKind>,
  { key, source, target, attributes }: GraphFileEdge,
): void {
  if (source === target) throw new Misfit(`the edge ${key} leads from ${source} to itself`);
  const [from, to] = [kinds.get(source), kinds.get(target)];
  if (from === undefined || to === undefined) {
    throw new Misfit(`the edge ${key} has an end that is not there: ${from === undefined ? source : target}`);
  }
  const wanted = ENDS[attributes.kind];
  if (!wanted[0].includes(from) || !wanted[1].includes(to)) {
    throw new Misfit(`the edge ${key} of kind ${attributes.kind} leads from a ${from} to a ${to}`);
  }
  try {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  } catch (error) {
    // The graph itself looks before it adds: to ask first would be to look twice, a hundred thousand times.
    if (graph.hasEdge(key)) throw new Misfit(`there are two edges with the key ${key}`);
    throw error;
  }
}

/** Which kinds of nodes an edge can join. */
const ENDS: Readonly<Record<EdgeAttributes['kind'], readonly [readonly NodeKind[], readonly NodeKind[]]>> = {
  lineage: [
    ['paper', 'method'],
    ['paper', 'method'],
  ],
  'uses-technique': [['paper'], ['technique']],
  'in-category': [['paper'], ['category']],
  'subcategory-of': [['category'], ['category']],
  broader: [['technique'], ['technique']],
  similar: [['paper'], ['paper']],
};

const texts = listOf(text);

/** Addresses of the web only: anything else (`javascript:` …) could run when it is clicked. */
const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(url);

const linkTypes = oneOf(LINK_TYPES);
const link: Reader<Link> = (value) => {
  const field = fieldsOf(value);
  return { type: field('type', linkTypes), url: field('url', text) };
};
/** A file beside the list (`papers/gfs.pdf`): no scheme, no host, no escape from markup. */
const isBesideList = (url: string): boolean => /^(?![a-z][a-z0-9+.-]*:|\/\/)[^\s<>"]+$/i.test(url);
const links: Reader<Link[]> = (value) =>
  listOf(link)(value).filter(({ url }) => isWebAddress(url) || isBesideList(url));

const span: Reader<SourceSpan> = (value) => {
  const field = fieldsOf(value);
  const line = field('line', count);
  return { document: documentId(field('document', text)), line, endLine: field('endLine', or(count, line)) };
};
const spans = or(listOf(span), []);

const quotation: Reader<Evidence> = (value) => {
  const field = fieldsOf(value);
  const endLine = field('endLine', orNull(count));
  return {
    document: documentId(field('document', text)),
    line: field('line', count),
    ...(endLine === null ? {} : { endLine }),
    text: field('text', text),
  };
};
const evidence = or(listOf(quotation), []);
const someEvidence: Reader<Evidence[]> = (value) => {
  const found = evidence(value);
  if (found.length === 0) throw misfit('at least one quotation', value);
  return found;
};

const listedDocument: Reader<DocumentInfo> = (value) => {
  const field = fieldsOf(value);
  const url = field('url', orNull(text));
  return {
    id: documentId(field('id', text)),
    title: field('title', text),
    ...(url !== null && isWebAddress(url) ? { url } : {}),
    sha256: field('sha256', text),
    lines: field('lines', count),
  };
};

const issue: Reader<Issue> = (value) => {
  const field = fieldsOf(value);
  const fix = field('fix', orNull(text));
  return {
    code: field('code', text),
    severity: field('severity', oneOf(['error', 'warning', 'info'])),
    document: documentId(field('document', text)),
    line: field('line', count),
    message: field('message', text),
    ...(fix === null ? {} : { fix }),
  };
};

const graphAttributes: Reader<GraphAttributes> = (value) => {
  const field = fieldsOf(value);
  const schema = field('schema', count);
  const generator = field('generator', or(text, ''));
  if (schema > SCHEMA_VERSION) {
    const writer = generator === '' ? 'a newer version of Stemma' : generator;
    throw new Misfit(
      `it was written by ${writer} in schema ${schema}, and this version reads schemas up to ${SCHEMA_VERSION}; a newer Stemma can open it`,
    );
  }
  return {
    schema: SCHEMA_VERSION,
    title: field('title', or(text, '')),
    generator,
    documents: field('documents', or(listOf(listedDocument), [])),
    issues: field('issues', or(listOf(issue), [])),
  };
};

const color: Reader<string> = (value) => {
  if (typeof value !== 'string' || !/^#[\da-f]{6}$/i.test(value)) throw misfit('a colour like #1a2b3c', value);
  return value.toLowerCase();
};

const size: Reader<number> = (value) => {
  const found = finite(value);
  if (found < 0) throw misfit('a size from 0', value);
  return found;
};

/** Where and how a node is drawn; another program's file may leave the community out. */
const drawn = (field: FieldReader) => ({
  x: field('x', finite),
  y: field('y', finite),
  size: field('size', size),
  color: field('color', color),
  community: field('community', or(count, 0)),
});

const nodeKind = oneOf(NODE_KINDS);
const year: Reader<number> = (value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw misfit('a year', value);
  return value;
};

const nodeAttributes: Reader<NodeAttributes> = (value) => {
  const field = fieldsOf(value);
  const kind = field('kind', nodeKind);
  const label = field('label', text);
  switch (kind) {
    case 'paper':
      return {
        kind,
        label,
        title: field('title', text),
        name: field('name', orNull(text)),
        aliases: field('aliases', or(texts, [])),
        year: field('year', orNull(year)),
        yearFrom: field('yearFrom', orNull(oneOf(YEAR_SOURCES))),
        venue: field('venue', orNull(text)),
        authors: field('authors', or(texts, [])),
        arxiv: field('arxiv', orNull(text)),
        doi: field('doi', orNull(text)),
        links: field('links', or(links, [])),
        summary: field('summary', or(text, '')),
        marks: field('marks', or(texts, [])),
        sources: field('sources', spans),
        ...drawn(field),
      };
    case 'method':
      return {
        kind,
        label,
        name: field('name', text),
        aliases: field('aliases', or(texts, [])),
        mentions: field('mentions', count),
        ...drawn(field),
      };
    case 'technique':
      return {
        kind,
        label,
        name: field('name', text),
        aliases: field('aliases', or(texts, [])),
        papers: field('papers', count),
        ...drawn(field),
      };
    case 'category':
      return {
        kind,
        label,
        name: field('name', text),
        path: field('path', texts),
        sources: field('sources', spans),
        ...drawn(field),
      };
  }
};

const nodeOf: Reader<GraphFileNode> = (value) => {
  const field = fieldsOf(value);
  const key = field('key', text);
  const attributes = within(key, () => field('attributes', nodeAttributes));
  if (!key.startsWith(`${attributes.kind}:`)) throw misfit(`a key that begins with ${attributes.kind}:`, key);
  return { key, attributes };
};

const edgeKind = oneOf(EDGE_KINDS);
const edgeAttributes: Reader<EdgeAttributes> = (value) => {
  const field = fieldsOf(value);
  const kind = field('kind', edgeKind);
  switch (kind) {
    case 'lineage':
      return {
        kind,
        relation: field('relation', oneOf(RELATIONS)),
        cue: field('cue', text),
        confidence: field('confidence', share),
        origin: field('origin', oneOf(ORIGINS)),
        evidence: field('evidence', someEvidence),
      };
    case 'uses-technique':
      return { kind, confidence: field('confidence', share), evidence: field('evidence', evidence) };
    case 'in-category':
      return { kind, evidence: field('evidence', evidence) };
    case 'subcategory-of':
    case 'broader':
      return { kind };
    case 'similar':
      return { kind, weight: field('weight', share), reasons: field('reasons', or(texts, [])) };
  }
};

const edgeOf: Reader<GraphFileEdge> = (value) => {
  const field = fieldsOf(value);
  const key = field('key', text);
  const attributes = within(key, () => field('attributes', edgeAttributes));
  return { key, source: field('source', text), target: field('target', text), attributes };
};
