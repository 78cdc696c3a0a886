// What must be painted anew when one scene follows another: what is drawn before or after it, and looks different.
// Leaves to others: how it looks (paint.ts), painting (map.ts).

import type { Emphasis, Painter, Scene } from './paint';

/** A scene as it is on the screen. */
export interface Painted {
  readonly scene: Pick<Scene, 'visible'>;
  readonly emphasis: Pick<Emphasis, 'nodes' | 'edges'> | null;
  readonly painter: Pick<Painter, 'tone'>;
}

export interface Changes {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Of ten edges nine are ties that nobody sees; they keep what they have until they are shown. Of the rest only what the
 * step is about changes, as long as the tone stays: from one node pointed at to the next, two handfuls.
 */
export function changesBetween(before: Painted, after: Painted): Changes {
  const [nodes, edges] = [new Set<string>(), new Set<string>()];
  const isSameTone = before.painter.tone === after.painter.tone;
  const [out, outNow] = [
    before.emphasis ?? { nodes: NONE, edges: NONE },
    after.emphasis ?? { nodes: NONE, edges: NONE },
  ];
  const [shown, shownNow] = [before.scene.visible, after.scene.visible];
  if (isSameTone) {
    addDifference(nodes, shown.nodes, shownNow.nodes);
    addDifference(edges, shown.edges, shownNow.edges);
    addDifference(nodes, out.nodes, outNow.nodes);
    // What stands out is drawn even if its layer is off.
    addDifference(edges, out.edges, outNow.edges);
  } else {
    for (const set of [shown.nodes, shownNow.nodes]) for (const key of set) nodes.add(key);
    for (const set of [shown.edges, shownNow.edges, out.edges, outNow.edges]) for (const key of set) edges.add(key);
  }
  return { nodes: [...nodes], edges: [...edges] };
}

/** Adds what is in one of the two sets only. */
function addDifference(to: Set<string>, a: ReadonlySet<string>, b: ReadonlySet<string>): void {
  if (a === b) return;
  for (const key of a) if (!b.has(key)) to.add(key);
  for (const key of b) if (!a.has(key)) to.add(key);
}
