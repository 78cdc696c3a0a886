// GEXF 1.3 (https://gexf.net) for Gephi and networkx: typed attributes, colours, sizes, places, years for the timeline.
// Leaves to others: which attributes there are (gexf-columns.ts), escaping (xml.ts).

import { UsageError } from '../base/errors';
import { hash32 } from '../base/random';
import { remembered } from '../base/remembered';
import { byText } from '../base/sort';
import type { EdgeAttributes, EdgeKind, NodeAttributes, NodeKind, PaperGraph } from '../model/graph';
import type { Relation } from '../model/relation';
import type { Exporter } from './exporter';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './gexf-columns';
import { isPlain, xmlChars, xmlText } from './xml';

const NODE_SHAPE: Readonly<Record<NodeKind, string>> = {
  paper: 'disc',
  method: 'triangle',
  technique: 'diamond',
  category: 'square',
};

interface Line {
  readonly color: string;
  readonly shape: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** Relations differ in colour and in stroke, for those who do not see the one; ties stay in the background. */
const LINE: Readonly<Record<Relation | Exclude<EdgeKind, 'lineage'>, Line>> = {
  extends: { color: '#a63a24', shape: 'solid' },
  uses: { color: '#2b648f', shape: 'dashed' },
  'inspired-by': { color: '#7d6a12', shape: 'dotted' },
  compares: { color: '#6f6578', shape: 'double' },
  'uses-technique': { color: '#4d8479', shape: 'solid' },
  'in-category': { color: '#a59c8b', shape: 'solid' },
  'subcategory-of': { color: '#a59c8b', shape: 'solid' },
  broader: { color: '#4d8479', shape: 'solid' },
  similar: { color: '#9d91b3', shape: 'dotted' },
};

/**
 * Lists become `a; b` (see `flatList`). A paper with a year exists from its beginning to the end of the last year of the
 * graph: open intervals would be truer, but networkx cannot read them. All other nodes and all edges exist always.
 */
export const gexfExporter: Exporter = {
  id: 'gexf',
  label: 'GEXF 1.3 for Gephi and networkx: attributes, colours, places, years',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  write: gexfPieces,
};

function* gexfPieces(graph: PaperGraph): Generator<string> {
  const years = yearsOf(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield metaElement(graph);
  const time =
    years === null ? 'mode="static"' : `mode="dynamic" timeformat="double" start="${years[0]}" end="${years[1]}"`;
  yield `<graph defaultedgetype="directed" idtype="string" ${time}>\n`;
  yield attributesElement('node', NODE_COLUMNS);
  yield attributesElement('edge', EDGE_COLUMNS);
  yield `<nodes count="${graph.order}">\n`;
  for (const key of graph.nodes().sort(byText)) yield nodeElement(key, graph.getNodeAttributes(key), years);
  yield `</nodes>\n<edges count="${graph.size}">\n`;
  for (const key of graph.edges().sort(byText))
    yield edgeElement(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key));
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** When the first paper's year begins and the last one's ends; null if no paper has a year. */
function yearsOf(graph: PaperGraph): readonly [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  graph.forEachNode((_, node) => {
    if (node.kind !== 'paper' || node.year === null) return;
    first = Math.min(first, node.year);
    last = Math.max(last, node.year);
  });
  return first > last ? null : [first, last + 1];
}

function metaElement(graph: PaperGraph): string {
  const documents = (graph.getAttribute('documents') ?? []).map(({ id, url }) =>
    url === undefined ? id : `${id} (${url})`,
  );
  const description = [graph.getAttribute('title') ?? '', ...documents].filter((part) => part !== '').join('\n');
  const creator = graph.getAttribute('generator') ?? '';
  return `<meta>\n<creator>${xmlText(creator)}</creator>\n<description>${xmlText(description)}</description>\n</meta>\n`;
}

function attributesElement<A>(of: 'node' | 'edge', columns: readonly Column<A>[]): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function nodeElement(key: string, node: NodeAttributes, years: readonly [number, number] | null): string {
  const place = `<viz:position x="${number(node.x, key)}" y="${number(node.y, key)}" z="0"/>`;
  const size = `<viz:size value="${number(node.size, key)}"/>`;
  const shape = `<viz:shape value="${NODE_SHAPE[node.kind]}"/>`;
  const spells =
    node.kind === 'paper' && node.year !== null && years !== null
      ? `<spells><spell start="${node.year}" end="${years[1]}"/></spells>`
      : '';
  return (
    `<node id="${idOf(key)}" label="${xmlText(node.label)}">${values(NODE_COLUMNS, node, key)}${spells}` +
    `${color(node.color)}${place}${size}${shape}</node>\n`
  );
}

function edgeElement(key: string, source: string, target: string, edge: EdgeAttributes): string {
  // Gephi takes parallel edges of one kind for one edge.
  const kind = edge.kind === 'lineage' ? edge.relation : edge.kind;
  const weight = edge.kind === 'similar' ? ` weight="${number(edge.weight, key)}"` : '';
  const line = LINE[kind];
  return (
    `<edge id="${idOf(key)}" source="${idOf(source)}" target="${idOf(target)}" kind="${kind}" label="${kind}"${weight}>` +
    `${values(EDGE_COLUMNS, edge, key)}${color(line.color)}<viz:shape value="${line.shape}"/></edge>\n`
  );
}

function values<A>(columns: readonly Column<A>[], attributes: A, key: string): string {
  let found = '';
  for (const { name, value } of columns) {
    const one = value(attributes);
    if (one === null || one === '') continue;
    found += `<attvalue for="${name}" value="${typeof one === 'number' ? number(one, key) : xmlText(one)}"/>`;
  }
  return found === '' ? '' : `<attvalues>${found}</attvalues>`;
}

/** A key that XML cannot hold must not become equal to another one. */
function idOf(key: string): string {
  if (isPlain(key)) return key;
  const possible = xmlChars(key);
  return xmlText(possible === key ? key : `${possible}~${hash32(key)}`);
}

/** A graph has few colours and many things that bear them. */
const color = remembered((hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
});

function number(value: number, key: string): string {
  if (!Number.isFinite(value))
    throw new UsageError(`The graph cannot be exported: ${key} holds ${value} where a number is needed.`);
  return String(value);
}
