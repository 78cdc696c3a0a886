import { expect, test } from 'vitest';
import type { Catalog } from '../../../web/data/catalog';
import { channelsOf } from '../../../web/graph/colour';
import { bendsOf, type Emphasis, emphasisOf, painterOf, type Scene } from '../../../web/graph/paint';
import { SURFACE } from '../../../web/graph/style';
import { smallCatalog } from './make';

const sceneWith = (catalog: Catalog, select: string | null, edges: ReadonlySet<string>): Scene => ({
  catalog,
  visible: { nodes: new Set(catalog.graph.nodes()), edges },
  lasting: { nodes: new Set(catalog.graph.nodes()), edges },
  theme: 'light',
  select,
  hover: null,
  path: null,
  hits: null,
  arrived: null,
  scale: 1,
});

/** How far a colour is from the ground, by its channels. */
const strength = (colour: string): number => {
  const ground = channelsOf(SURFACE.light.map);
  return channelsOf(colour).reduce((sum, value, i) => sum + Math.abs(value - (ground[i] ?? 0)), 0);
};

test('among hundreds of lines, those that stand back for a selection are weaker than before, not a red tangle', () => {
  const catalog = smallCatalog();
  const lineage = catalog.graph.filterEdges((_, { kind }) => kind === 'lineage');
  const bends = new Map(bendsOf(catalog));
  // As many lines as make the painter calm them down.
  const many = new Set(lineage);
  for (let i = 0; i < 400; i++) {
    many.add(`line ${i}`);
    bends.set(`line ${i}`, 0.1);
  }
  const select = 'paper:undated';
  const look = (key: string, chosen: string | null) => {
    const scene = sceneWith(catalog, chosen, many);
    const emphasis: Emphasis | null = chosen === null ? null : emphasisOf(scene);
    return { look: painterOf(scene, emphasis, bends).edge(key, catalog.graph.getEdgeAttributes(key)), emphasis };
  };
  let stoodBack = 0;
  for (const key of lineage) {
    const [before, after] = [look(key, null).look, look(key, select)];
    if (after.emphasis?.edges.has(key) === true)
      expect(strength(after.look.color)).toBeGreaterThan(strength(before.color));
    else {
      stoodBack++;
      expect(strength(after.look.color)).toBeLessThan(strength(before.color));
      expect(after.look.size).toBeLessThanOrEqual(before.size);
    }
  }
  expect(stoodBack).toBeGreaterThan(0);
});
