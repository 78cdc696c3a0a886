// Which attributes of nodes and edges a GEXF file holds, under which name, as which type: all of the contract's.
// Leaves to others: what GEXF has words for of its own - label, place, size, colour, weight, years (gexf.ts).

import type { EdgeAttributes, NodeAttributes } from '../model/graph';
import type { Evidence } from '../model/relation';
import { flatLink, flatList, flatPlace } from './flat';

type Type = 'string' | 'integer' | 'double';

export interface Column<Attributes> {
  readonly name: string;
  readonly type: Type;
  /** Nothing is written for null and for empty text. */
  readonly value: (attributes: Attributes) => string | number | null;
}

/** A column for the attribute of that name, for those that have it. Lists are flattened. */
function plain<Attributes extends object>(name: string, type: Type = 'string'): Column<Attributes> {
  return {
    name,
    type,
    value: (attributes) => {
      const value: unknown = attributes[name as keyof Attributes]; // Other kinds lack it: then it is undefined.
      if (typeof value === 'string' || typeof value === 'number') return value;
      return Array.isArray(value) ? flatList(value.filter((member) => typeof member === 'string')) : null;
    },
  };
}

export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  plain('kind'),
  plain('title'),
  plain('name'),
  plain('aliases'),
  plain('year', 'integer'),
  plain('yearFrom'),
  plain('venue'),
  plain('authors'),
  plain('arxiv'),
  plain('doi'),
  {
    name: 'links',
    type: 'string',
    value: (node) => (node.kind === 'paper' ? flatList(node.links.map(flatLink)) : null),
  },
  plain('summary'),
  plain('marks'),
  plain('mentions', 'integer'),
  plain('papers', 'integer'),
  plain('path'),
  {
    name: 'sources',
    type: 'string',
    value: (node) => ('sources' in node ? flatList(node.sources.map(flatPlace)) : null),
  },
  plain('community', 'integer'),
];

const evidenceOf = (edge: EdgeAttributes): readonly Evidence[] => ('evidence' in edge ? edge.evidence : []);

export const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  plain('kind'),
  plain('relation'),
  plain('cue'),
  plain('confidence', 'double'),
  plain('origin'),
  { name: 'evidence', type: 'string', value: (edge) => flatList(evidenceOf(edge).map(({ text }) => text)) },
  // In the order of the quotations.
  { name: 'evidenceLines', type: 'string', value: (edge) => flatList(evidenceOf(edge).map(flatPlace)) },
  plain('reasons'),
];
