import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleOf } from '../../../web/data/visible';
import { changesBetween, type Painted } from '../../../web/graph/changes';
import { bendsOf, emphasisOf, type Painter, painterOf, type Scene } from '../../../web/graph/paint';
import { shownOf } from '../../../web/graph/shown-items';
import { DEFAULTS, LAYERS } from '../../../web/state/settings';
import { smallCatalog } from './make';

const catalog = smallCatalog();
const { graph } = catalog;
const bends = bendsOf(catalog);
const ALL = visibleOf(catalog, DEFAULTS);

const sceneWith = (parts: Partial<Scene>): Scene => ({
  catalog,
  visible: ALL,
  lasting: ALL,
  theme: 'light',
  select: null,
  hover: null,
  path: null,
  hits: null,
  arrived: null,
  scale: 1,
  ...parts,
});
const painted = (parts: Partial<Scene>): Painted & { readonly painter: Painter } => {
  const scene = sceneWith(parts);
  const emphasis = emphasisOf(scene);
  return { scene, emphasis, painter: painterOf(scene, emphasis, bends) };
};

const someScene: fc.Arbitrary<Partial<Scene>> = fc.record({
  visible: fc
    .record({
      relations: fc.subarray([...LAYERS]),
      years: fc.constantFrom(null, [2020, 2022] as const),
      focus: fc.constantFrom(null, ...graph.nodes()),
    })
    .map((filters) => visibleOf(catalog, { ...DEFAULTS, ...filters })),
  theme: fc.constantFrom('light', 'dark'),
  select: fc.constantFrom(null, ...graph.nodes(), ...graph.edges()),
  hover: fc.constantFrom(null, ...graph.nodes(), ...graph.edges()),
  hits: fc.option(
    fc.subarray(graph.nodes()).map((keys): ReadonlySet<string> => new Set(keys)),
    { nil: null },
  ),
  scale: fc.constantFrom(1, 0.5),
});

/** What is on the screen; a hidden mark or line looks like any other. */
const screenOf = <T extends { readonly hidden: boolean }>(looks: ReadonlyMap<string, T>): object =>
  Object.fromEntries([...looks].map(([key, look]) => [key, look.hidden ? 'hidden' : look]));

describe('what is painted anew', () => {
  test('from step to step the map looks as if all of it were', () => {
    fc.assert(
      fc.property(fc.array(someScene, { minLength: 2, maxLength: 5 }), (steps) => {
        const nodes = new Map<string, ReturnType<Painter['node']>>();
        const edges = new Map<string, ReturnType<Painter['edge']>>();
        let before: ReturnType<typeof painted> | null = null;
        for (const step of steps) {
          const now = painted(step);
          const all = { nodes: graph.nodes(), edges: graph.edges() };
          const changes = before === null ? all : changesBetween(before, now);
          for (const key of changes.nodes) nodes.set(key, now.painter.node(key, graph.getNodeAttributes(key)));
          for (const key of changes.edges) edges.set(key, now.painter.edge(key, graph.getEdgeAttributes(key)));
          before = now;
          const whole = {
            nodes: new Map(graph.mapNodes((key, attributes) => [key, now.painter.node(key, attributes)])),
            edges: new Map(graph.mapEdges((key, attributes) => [key, now.painter.edge(key, attributes)])),
          };
          expect(screenOf(nodes)).toEqual(screenOf(whole.nodes));
          expect(screenOf(edges)).toEqual(screenOf(whole.edges));
        }
      }),
    );
  });

  test('hidden edges are left alone, whatever happens', () => {
    const { edges } = changesBetween(painted({}), painted({ theme: 'dark' }));
    expect([...edges].sort()).toEqual([...ALL.edges].sort());
    expect(edges.length).toBeLessThan(graph.size);
  });

  test('from one node pointed at to the next, only what belongs to the two', () => {
    const [a, b] = [painted({ hover: 'paper:watering' }), painted({ hover: 'category:care' })];
    const { nodes } = changesBetween(a, b);
    expect(nodes.every((key) => a.emphasis?.nodes.has(key) === true || b.emphasis?.nodes.has(key) === true)).toBe(true);
    expect(nodes.length).toBeLessThan(graph.order);
  });

  test('nothing where nothing differs', () => {
    expect(changesBetween(painted({}), painted({}))).toEqual({ nodes: [], edges: [] });
  });
});

describe('the lines that are drawn', () => {
  const [shown, hidden] = [
    [7, 8, 9],
    [0, 0, 0],
  ];

  test('are those that are shown, in their order', () => {
    const lines = Float32Array.from([...hidden, ...shown, ...hidden, ...hidden, 4, 5, 6]);
    expect([...shownOf(lines, 3, 1)]).toEqual([...shown, 4, 5, 6]);
    expect(shownOf(Float32Array.from(hidden), 3, 1)).toHaveLength(0);
  });
});
