// The knowledge graph as the outside sees it (contract, section 1): attribute types of graphology nodes and edges.

import type { MultiDirectedGraph } from 'graphology';
import type { Category, Ghost, Lineage, Membership, Paper, Technique, TechniqueUse } from './corpus';
import type { DocumentInfo } from './facts';
import type { Issue } from './issue';

export const SCHEMA_VERSION = 1;

export const NODE_KINDS = ['paper', 'method', 'technique', 'category'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const EDGE_KINDS = ['lineage', 'uses-technique', 'in-category', 'subcategory-of', 'broader', 'similar'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** What every node carries for drawing. `x`, `y` and `size` are in layout units; `color` is `#rrggbb`. */
export interface Drawn {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Community number, by falling size, from 0 (Louvain). */
  readonly community: number;
}

export type PaperAttributes = { readonly kind: 'paper' } & Drawn & Omit<Paper, 'key'>;
export type MethodAttributes = { readonly kind: 'method' } & Drawn & Omit<Ghost, 'key'>;
export type TechniqueAttributes = { readonly kind: 'technique' } & Drawn & Omit<Technique, 'key'>;
export type CategoryAttributes = { readonly kind: 'category' } & Drawn & Omit<Category, 'key'>;
export type NodeAttributes = PaperAttributes | MethodAttributes | TechniqueAttributes | CategoryAttributes;

export type LineageAttributes = { readonly kind: 'lineage' } & Omit<Lineage, 'source' | 'target'>;
export type UsesTechniqueAttributes = { readonly kind: 'uses-technique' } & Omit<TechniqueUse, 'paper' | 'technique'>;
export type InCategoryAttributes = { readonly kind: 'in-category' } & Omit<Membership, 'paper' | 'category'>;
export interface SubcategoryAttributes {
  readonly kind: 'subcategory-of';
}
export interface BroaderAttributes {
  readonly kind: 'broader';
}
export interface SimilarAttributes {
  readonly kind: 'similar';
  /** 0..1 */
  readonly weight: number;
  readonly reasons: readonly string[];
}
export type EdgeAttributes =
  | LineageAttributes
  | UsesTechniqueAttributes
  | InCategoryAttributes
  | SubcategoryAttributes
  | BroaderAttributes
  | SimilarAttributes;

export interface GraphAttributes {
  readonly schema: number;
  readonly title: string;
  readonly generator: string;
  readonly documents: readonly DocumentInfo[];
  readonly issues: readonly Issue[];
}

export type PaperGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
