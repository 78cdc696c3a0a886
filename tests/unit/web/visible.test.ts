import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_KINDS } from '../../../src/core/model/graph';
import { type Filters, layerOf, visibleOf } from '../../../web/data/visible';
import { DEFAULTS, DIRECTIONS, LAYERS } from '../../../web/state/settings';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const shown = (filters: Partial<Filters>) => visibleOf(catalog, { ...DEFAULTS, ...filters });
const ofKind = (nodes: ReadonlySet<string>, kind: string): string[] =>
  [...nodes].filter((key) => key.startsWith(`${kind}:`)).sort();

describe('what the filters let through', () => {
  test('at first all nodes, and of the edges the lineage', () => {
    const { nodes, edges } = shown({});
    expect(nodes.size).toBe(catalog.graph.order);
    expect([...edges].every((edge) => edge.startsWith('lineage:'))).toBe(true);
    expect(edges.size).toBe(5);
  });

  test('a category shows its papers and what belongs to them', () => {
    const { nodes } = shown({ categories: ['category:care'] });
    expect([...nodes].sort()).toEqual(['category:care', 'method:bonsai', 'paper:watering']);
    expect(ofKind(shown({ categories: ['none'] }).nodes, 'paper')).toEqual(['paper:undated']);
    expect(ofKind(shown({ categories: ['category:cutting/roots'] }).nodes, 'paper')).toEqual(['paper:rootcut']);
  });

  test('a technique shows the papers that use it', () => {
    expect(ofKind(shown({ techniques: ['technique:merging'] }).nodes, 'paper')).toEqual(['paper:treecut']);
  });

  test('years and venues show their papers and what belongs to them', () => {
    const { nodes } = shown({ years: [2022, 2023] });
    expect(ofKind(nodes, 'paper')).toEqual(['paper:treecut', 'paper:watering']);
    expect(ofKind(nodes, 'method')).toEqual(['method:bonsai', 'method:tome']);
    expect(ofKind(shown({ venues: ['NeurIPS'] }).nodes, 'paper')).toEqual(['paper:leafcut']);
  });

  test('a section in which years, venues or techniques leave no paper goes with its papers', () => {
    const all = ofKind(shown({}).nodes, 'category');
    for (const filters of [
      { years: [2022, 2023] as const },
      { venues: ['NeurIPS'] },
      { techniques: ['technique:merging'] },
    ]) {
      const { nodes } = shown(filters);
      const held = new Set(ofKind(nodes, 'paper').flatMap((paper) => catalog.categoriesOf.get(paper) ?? []));
      expect(ofKind(nodes, 'category')).toEqual([...held].sort());
      expect(held.size).toBeLessThan(all.length);
    }
  });

  test('of the nodes named, those that the other filters let through', () => {
    const nodes = ['paper:leafcut', 'paper:treecut', 'method:tome'];
    expect([...shown({ nodes }).nodes].sort()).toEqual([...nodes].sort());
    expect(shown({ nodes }).edges.size).toBeGreaterThan(0);
    expect([...shown({ nodes, kinds: ['paper'], venues: ['NeurIPS'] }).nodes]).toEqual(['paper:leafcut']);
  });

  test('lineage less sure than asked for is left out', () => {
    expect(shown({ confidence: 0.9 }).edges.size).toBe(5);
    expect(shown({ confidence: 0.95 }).edges.size).toBe(0);
  });

  test('focus shows so many steps of lineage, one way or both', () => {
    const around = (filters: Partial<Filters>) => [...shown({ focus: 'paper:leafcut', ...filters }).nodes].sort();
    expect(around({ depth: 1, dir: 'up' })).toEqual(['paper:leafcut', 'paper:treecut']);
    expect(around({ depth: 2, dir: 'up' })).toEqual(['method:tome', 'paper:leafcut', 'paper:treecut']);
    expect(around({ depth: 6, dir: 'down' })).toEqual(['paper:leafcut']);
    expect(ofKind(shown({ focus: 'category:care' }).nodes, 'paper')).toEqual(['paper:watering']);
  });

  test('what is in focus shows even if its kind is off', () => {
    expect(shown({ focus: 'paper:leafcut', kinds: ['method'] }).nodes).toContain('paper:leafcut');
  });

  test('whatever the filters, an edge has both its ends and its layer is on', () => {
    fc.assert(
      fc.property(
        fc.record({
          kinds: fc.subarray([...NODE_KINDS]),
          relations: fc.subarray([...LAYERS]),
          categories: fc.option(fc.subarray([...catalog.known.categories])),
          techniques: fc.subarray([...catalog.byKind.technique]),
          venues: fc.subarray(['ICLR', 'NeurIPS']),
          years: fc.option(fc.constant([2022, 2023] as const)),
          nodes: fc.subarray(catalog.graph.nodes()),
          hidden: fc.subarray(catalog.graph.nodes(), { maxLength: 3 }),
          confidence: fc.constantFrom(0, 0.5, 0.95),
          focus: fc.option(fc.constantFrom(...catalog.graph.nodes())),
          depth: fc.integer({ min: 1, max: 6 }),
          dir: fc.constantFrom(...DIRECTIONS),
        }),
        (filters) => {
          const { nodes, edges } = visibleOf(catalog, filters);
          for (const key of filters.hidden) expect(nodes.has(key)).toBe(key === filters.focus);
          for (const edge of edges) {
            expect(catalog.graph.extremities(edge).every((end) => nodes.has(end))).toBe(true);
            expect(filters.relations).toContain(layerOf(catalog.graph.getEdgeAttributes(edge)));
          }
        },
      ),
    );
  });
});
