// What each node and edge looks like right now: facts of the graph + filters + what is pointed at -> display data.
// Leaves to others: the looks themselves (style.ts), drawing (marks.ts, strokes.ts, labels.ts).

import type { EdgeAttributes, NodeAttributes } from '../../src/core/model/graph';
import { weightOf } from '../../src/core/model/sketch';
import type { Catalog } from '../data/catalog';
import { lineOf } from '../data/lineage';
import { layerOf, type Visible } from '../data/visible';
import type { Layer } from '../state/settings';
import type { MarkData } from './marks';
import type { StrokeData } from './strokes';
import {
  bendOf,
  calmOf,
  faded,
  isHollow,
  isLineage,
  KIND_STYLE,
  LINE_STYLE,
  lineColour,
  nodeColour,
  RIM,
  radiusFor,
  SURFACE,
  type ThemeName,
} from './style';

/** All that the look of the map depends on. */
export interface Scene {
  readonly catalog: Catalog;
  readonly visible: Visible;
  /** The same without the years that are being played: what the strength of lines follows. */
  readonly lasting: Visible;
  readonly theme: ThemeName;
  readonly select: string | null;
  readonly hover: string | null;
  /** The nodes and edges of a connection that is shown, or that the lasso holds; or null. */
  readonly path: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
  readonly hits: ReadonlySet<string> | null;
  /** What the year that is being played has brought; null where nothing plays. */
  readonly arrived: Pick<Emphasis, 'nodes' | 'edges'> | null;
  /** Factor on all radii, below 1 where many nodes share little room. */
  readonly scale: number;
}

/** What stands out; null where nothing does, and all is drawn alike. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  /** Shown even if their layer is off. */
  readonly edges: ReadonlySet<string>;
  /** How far all else is drawn back into the ground, 0..1. */
  readonly fade: number;
}

export interface NodeLook extends MarkData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
  readonly type: 'mark';
  readonly label: null;
}

export interface EdgeLook extends StrokeData {
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  /** The same for all: Sigma draws type after type, ties first (map.ts), and would sort each edge for nothing. */
  readonly zIndex: 0;
  readonly type: 'line' | 'tie';
}

const FADE = { hover: 0.82, search: 0.82, select: 0.68, earlier: 0.5 } as const;
const STACK = { category: 0, technique: 1, method: 2, paper: 3 } as const;

/** What the pointer, the selection or the search brings out, in this order. */
export function emphasisOf({
  catalog,
  visible,
  hover,
  select,
  path,
  hits,
  arrived,
}: Omit<Scene, 'theme' | 'scale' | 'lasting'>): Emphasis | null {
  const { graph } = catalog;
  const active = hover ?? select;
  if (active !== null && graph.hasEdge(active)) {
    return {
      nodes: new Set(graph.extremities(active)),
      edges: new Set([active]),
      fade: FADE[hover === null ? 'select' : 'hover'],
    };
  }
  if (active !== null && visible.nodes.has(active)) {
    const nodes = new Set([active]);
    const edges = new Set<string>();
    graph.forEachEdge(active, (key, attributes, source, target) => {
      const isShown = visible.edges.has(key);
      // Ties are off at first; around one node they are few and say where it belongs.
      if (!isShown && (attributes.kind === 'similar' || attributes.kind === 'lineage')) return;
      const other = source === active ? target : source;
      if (!visible.nodes.has(other)) return;
      nodes.add(other);
      edges.add(key);
    });
    if (hover === null) {
      // What is selected shows its whole line: ancestors of ancestors, descendants of descendants.
      for (const dir of ['up', 'down'] as const) {
        const line = lineOf(graph, active, dir);
        for (const key of line.nodes) if (visible.nodes.has(key)) nodes.add(key);
        for (const key of line.edges) if (visible.edges.has(key)) edges.add(key);
      }
    }
    return { nodes, edges, fade: FADE[hover === null ? 'select' : 'hover'] };
  }
  if (path !== null) return { ...path, fade: FADE.select };
  if (hits !== null) return { nodes: hits, edges: new Set(), fade: FADE.search };
  return arrived === null ? null : { ...arrived, fade: FADE.earlier };
}

/** Reducers of one scene. */
export interface Painter {
  /** What the look of everything depends on, whatever it is: the theme, the scale, how far the rest stands back. */
  readonly tone: string;
  node(key: string, attributes: NodeAttributes): NodeLook;
  edge(key: string, attributes: EdgeAttributes): EdgeLook;
}

export function painterOf(scene: Scene, emphasis: Emphasis | null, bends: ReadonlyMap<string, number>): Painter {
  const { catalog, visible, lasting, theme, scale } = scene;
  const colours = new Map<string, string>();
  const ground = SURFACE[theme];
  const calm = calmFor(lasting.edges, bends);
  // Also what stands out may be hundreds of lines: all that a year brought.
  const calmOut = emphasis === null ? 0 : calmFor(emphasis.edges, bends);

  const fill = (attributes: NodeAttributes): string => {
    const { kind, color } = attributes;
    const id = `${kind}${color}`;
    const found = colours.get(id) ?? nodeColour(kind, color, theme);
    colours.set(id, found);
    return found;
  };
  // A handful of colours for thousands of lines: each is faded once.
  const fades = new Map<string, string>();
  const tint = (colour: string, key: string, set: ReadonlySet<string> | undefined): string => {
    if (emphasis === null || set === undefined || set.has(key)) return colour;
    const found = fades.get(colour) ?? faded(colour, emphasis.fade, theme);
    fades.set(colour, found);
    return found;
  };
  const lines = new Map<string, string>();
  const line = (layer: Layer, back: number): string => {
    const id = `${layer} ${back}`;
    const found = lines.get(id) ?? faded(lineColour(layer, theme), layer === 'extends' ? back * 0.8 : back, theme);
    lines.set(id, found);
    return found;
  };

  return {
    tone: [theme, scale, emphasis?.fade, calm, calmOut].join(' '),
    node(key, attributes) {
      const { kind } = attributes;
      const colour = tint(fill(attributes), key, emphasis?.nodes);
      const hollow = isHollow(kind);
      return {
        x: attributes.x,
        y: attributes.y,
        size: radiusOf(catalog, key, kind) * scale,
        color: hollow ? ground.map : colour,
        rim: hollow ? colour : ground.map,
        rimWidth: RIM[kind],
        shape: KIND_STYLE[kind].shape,
        hidden: !visible.nodes.has(key),
        zIndex: STACK[kind],
        type: 'mark',
        label: null,
      };
    },
    edge(key, attributes) {
      const layer = layerOf(attributes);
      const style = LINE_STYLE[layer];
      const isOut = emphasis?.edges.has(key) === true;
      return {
        size: style.width * (isOut ? 1.25 - calmOut / 2 : 1 - calm / 2),
        color: tint(line(layer, isOut ? calmOut : calm), key, emphasis?.edges),
        hidden: !(visible.edges.has(key) || isOut),
        zIndex: 0,
        type: isLineage(layer) ? 'line' : 'tie',
        bend: bends.get(key) ?? 0,
        dash: style.dash,
        head: style.head,
      };
    },
  };
}

function radiusOf(catalog: Catalog, key: string, kind: NodeAttributes['kind']): number {
  const users = kind === 'technique' ? catalog.graph.inDegree(key) : 0;
  return radiusFor(kind, weightOf(kind, catalog.builtUpon.get(key) ?? 0, users));
}

/** How far these of the lineage lines stand back. */
function calmFor(edges: ReadonlySet<string>, lines: ReadonlyMap<string, number>): number {
  const known = calms.get(edges);
  if (known !== undefined) return known;
  let count = 0;
  for (const edge of edges) if (lines.has(edge)) count++;
  const calm = calmOf(count);
  calms.set(edges, calm);
  return calm;
}

/** The pointer moves far more often than the filters: what is visible stays the same, and may be many thousands. */
const calms = new WeakMap<ReadonlySet<string>, number>();

/** How far each lineage edge bends. */
export function bendsOf({ graph }: Catalog): Map<string, number> {
  const seen = new Map<string, number>();
  const bends = new Map<string, number>();
  graph.forEachEdge((key, attributes, source, target) => {
    if (attributes.kind !== 'lineage') return;
    const pair = `${source}\u0000${target}`;
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    bends.set(key, bendOf(before));
  });
  return bends;
}
