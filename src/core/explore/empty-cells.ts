// Cells of technique × category that are empty although the cells around them are full.
// Leaves to others: other gaps (gaps.ts), whether a gap is worth filling (people).

import { byText, chain } from '../base/sort';
import type { PaperGraph } from '../model/graph';
import { type Named, named } from './answer';

/** A technique that no paper of a category uses, though the cells around are full. */
export interface EmptyCell {
  readonly technique: Named;
  readonly category: Named;
  /** How many papers there would be if techniques and categories were independent, one decimal. */
  readonly expected: number;
  /** The share of neighbouring cells that hold a paper, 0..1, two decimals. */
  readonly fullness: number;
  /** The categories most alike that use it, with their papers. */
  readonly usedIn: readonly { readonly category: Named; readonly papers: number }[];
}

/** Rows and columns with fewer papers have empty cells by chance. */
const LEAST_PAPERS = 5;
/** A cell where chance alone would leave this few papers is no surprise. */
const LEAST_EXPECTED = 1.5;
const NEIGHBOURS = 3;
/** At least so many of the neighbouring cells hold a paper. */
const LEAST_FULLNESS = 0.5;

/** Papers by category, those of subcategories included, and by technique. */
interface Table {
  readonly categories: readonly string[];
  readonly techniques: readonly string[];
  /** Papers of a cell, by `category\ntechnique`; empty cells are not there. */
  readonly cells: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly papers: number;
}

const cellKey = (category: string, technique: string): string => `${category}\n${technique}`;

function tableOf(graph: PaperGraph): Table {
  const members = new Map<string, Set<string>>();
  const add = (concept: string, paper: string): void => {
    const known = members.get(concept);
    if (known === undefined) members.set(concept, new Set([paper]));
    else known.add(paper);
  };
  const papers = graph.filterNodes((_, { kind }) => kind === 'paper').sort(byText);
  for (const paper of papers) {
    graph.forEachOutEdge(paper, (_, { kind }, __, concept) => {
      if (kind === 'uses-technique') add(concept, paper);
      if (kind === 'in-category') for (const one of withParents(graph, concept)) add(one, paper);
    });
  }
  // A category or technique of most papers tells nothing apart.
  const large = [...members].filter(([, own]) => own.size >= LEAST_PAPERS && own.size < papers.length / 2);
  const ofKind = (wanted: string): string[] =>
    large
      .map(([key]) => key)
      .filter((key) => graph.getNodeAttribute(key, 'kind') === wanted)
      .sort(byText);
  const [categories, techniques] = [ofKind('category'), ofKind('technique')];
  const known = new Set(techniques);
  const cells = new Map<string, number>();
  for (const category of categories) {
    for (const paper of members.get(category) ?? []) {
      graph.forEachOutEdge(paper, (_, { kind }, __, technique) => {
        if (kind !== 'uses-technique' || !known.has(technique)) return;
        const key = cellKey(category, technique);
        cells.set(key, (cells.get(key) ?? 0) + 1);
      });
    }
  }
  const sizes = new Map([...members].map(([key, own]) => [key, own.size]));
  return { categories, techniques, cells, sizes, papers: papers.length };
}

function withParents(graph: PaperGraph, category: string): Set<string> {
  const found = new Set([category]);
  for (const one of found)
    graph.forEachOutEdge(one, (_, { kind }, __, parent) => kind === 'subcategory-of' && found.add(parent));
  return found;
}

/** The empty cells of a graph, the most surprising first. Quadratic in categories and techniques of five and more papers. */
export function emptyCells(graph: PaperGraph): EmptyCell[] {
  const table = tableOf(graph);
  const { categories, techniques, cells, sizes, papers } = table;
  const count = (category: string, technique: string): number => cells.get(cellKey(category, technique)) ?? 0;
  const rows = nearest(categories, techniques, count);
  const columns = nearest(techniques, categories, (technique, category) => count(category, technique));
  const found: EmptyCell[] = [];
  for (const category of categories) {
    for (const technique of techniques) {
      const expected = ((sizes.get(category) ?? 0) * (sizes.get(technique) ?? 0)) / papers;
      if (count(category, technique) > 0 || expected < LEAST_EXPECTED) continue;
      const besides = (rows.get(category) ?? []).filter((other) => !nested(graph, category, other));
      const around = [
        ...besides.slice(0, NEIGHBOURS).map((other) => count(other, technique)),
        ...(columns.get(technique) ?? []).slice(0, NEIGHBOURS).map((other) => count(category, other)),
      ];
      const fullness = around.length === 0 ? 0 : around.filter((own) => own > 0).length / around.length;
      if (fullness < LEAST_FULLNESS) continue;
      const users = besides.filter((other) => count(other, technique) > 0).slice(0, NEIGHBOURS);
      found.push({
        technique: named(graph, technique),
        category: named(graph, category),
        expected: Math.round(10 * expected) / 10,
        fullness: Math.round(100 * fullness) / 100,
        usedIn: users.map((other) => ({ category: named(graph, other), papers: count(other, technique) })),
      });
    }
  }
  return found.sort(
    chain<EmptyCell>(
      (a, b) => b.fullness - a.fullness,
      (a, b) => b.expected - a.expected,
      (a, b) => byText(a.category.key, b.category.key),
      (a, b) => byText(a.technique.key, b.technique.key),
    ),
  );
}

const nested = (graph: PaperGraph, a: string, b: string): boolean =>
  withParents(graph, a).has(b) || withParents(graph, b).has(a);

/** For each row the others by falling cosine of their cells, then by key. */
function nearest(
  rows: readonly string[],
  columns: readonly string[],
  count: (row: string, column: string) => number,
): Map<string, string[]> {
  const vectors = new Map(rows.map((row) => [row, columns.map((column) => count(row, column))]));
  const length = (vector: readonly number[]): number =>
    Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return new Map(
    rows.map((row) => {
      const own = vectors.get(row) ?? [];
      const scored = rows
        .filter((other) => other !== row)
        .map((other) => {
          const vector = vectors.get(other) ?? [];
          const dot = own.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0);
          return { other, score: dot === 0 ? 0 : dot / (length(own) * length(vector)) };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || byText(a.other, b.other));
      return [row, scored.slice(0, NEARBY).map(({ other }) => other)];
    }),
  );
}

/** Neighbours kept of a row: some fall out again because one is a part of the other. */
const NEARBY = 12;
