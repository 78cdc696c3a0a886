// Every view shows the very same papers, whatever narrows them down: focus, facets, search, nodes alone, kinds, confidence.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_KINDS } from '../../../src/core/model/graph';
import { histogramOf } from '../../../web/data/facets';
import { matrixOf } from '../../../web/data/matrix';
import { type Filters, papersBut, papersIn, passingOf, visibleOf } from '../../../web/data/visible';
import { sceneOf } from '../../../web/lineage/scene';
import { DEFAULTS, DIRECTIONS, LAYERS } from '../../../web/state/settings';
import { contextOf, sorted, TABLES } from '../../../web/ui/table-columns';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const { graph } = catalog;
const YEARS: Filters['years'] = [2022, 2023];

const asked = fc.record({
  filters: fc.record({
    kinds: fc.subarray([...NODE_KINDS]),
    relations: fc.subarray([...LAYERS]),
    categories: fc.option(fc.subarray([...catalog.known.categories])),
    techniques: fc.subarray([...catalog.byKind.technique], { maxLength: 1 }),
    venues: fc.subarray(['ICLR', 'NeurIPS']),
    years: fc.option(fc.constant(YEARS)),
    nodes: fc.subarray(graph.nodes()),
    hidden: fc.subarray(graph.nodes(), { maxLength: 3 }),
    confidence: fc.constantFrom(0, 0.5, 0.95),
    focus: fc.option(fc.constantFrom(...graph.nodes())),
    depth: fc.integer({ min: 1, max: 6 }),
    dir: fc.constantFrom(...DIRECTIONS),
  }),
  hits: fc.option(fc.subarray(graph.nodes()).map((keys) => new Set(keys))),
});

describe('what is in view', () => {
  test('is the same in the table, the matrix and the histogram', () => {
    fc.assert(
      fc.property(asked, ({ filters, hits }) => {
        const papers = papersIn(catalog, visibleOf(catalog, filters), hits);
        expect(sorted(papers, TABLES.papers, DEFAULTS.sort, contextOf(catalog, papers))).toEqual(papers);
        for (const by of ['categories', 'years'] as const) {
          const matrix = matrixOf(catalog, papers, by);
          expect(matrix.papers).toBe(papers.length);
          for (const cell of matrix.rows.flatMap(({ cells }) => cells.flat())) expect(papers).toContain(cell);
        }
        const { bars, undated } = histogramOf(catalog, { ...filters, years: null }, hits) ?? { bars: [], undated: 0 };
        expect(bars.reduce((sum, { count }) => sum + count, undated)).toBe(
          papersIn(catalog, visibleOf(catalog, { ...filters, years: null }), hits).length,
        );
      }),
    );
  });

  test('is the same in the lineage: the tree of a focus holds what the focus shows, as far as statements join it', () => {
    fc.assert(
      fc.property(asked, ({ filters }) => {
        const { focus, depth, dir } = filters;
        const passing = passingOf(catalog, filters);
        const { nodes } = visibleOf(catalog, filters);
        const isWork = (key: string): boolean => /^(paper|method):/.test(key);
        const works = sceneOf(catalog, passing, { root: focus, depth, dir, unfolded: [] }).works;
        if (focus === null) for (const { key } of works) expect(nodes).toContain(key);
        else if (isWork(focus)) expect(works.map(({ key }) => key).sort()).toEqual([...nodes].filter(isWork).sort());
        else for (const { key } of works) expect(nodes).toContain(key);
      }),
    );
  });

  test('a focus follows only lines that are shown', () => {
    const papers = (filters: Partial<Filters>) =>
      papersIn(catalog, visibleOf(catalog, { ...DEFAULTS, focus: 'paper:leafcut', depth: 6, ...filters }), null);
    expect(papers({})).toEqual(['paper:treecut', 'paper:leafcut']);
    expect(papers({ confidence: 0.95 })).toEqual(['paper:leafcut']);
    expect(papers({ relations: ['similar'] })).toEqual(['paper:leafcut']);
    // Of the years of its neighbours nothing is left to go through.
    expect(papers({ years: [2024, 2024] })).toEqual(['paper:leafcut']);
  });

  test('the choices of a filter are counted among what focus and search leave', () => {
    const filters = { ...DEFAULTS, focus: 'paper:leafcut', venues: ['NeurIPS'] };
    expect(papersBut(catalog, filters, 'venues', null)).toEqual(['paper:treecut', 'paper:leafcut']);
    expect(papersBut(catalog, filters, 'venues', new Set(['paper:treecut']))).toEqual(['paper:treecut']);
    expect(papersBut(catalog, filters, 'years', null)).toEqual(['paper:leafcut']);
  });
});
