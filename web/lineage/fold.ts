// Chains and bunches of a lineage folded: each one piece, with the lines that lead to it. Pure.
// Leaves to others: finding them (chains.ts, bunches.ts), which are folded (use-scene.ts), how a piece looks (piece.tsx).

import type { Bunch } from './bunches';
import type { Chain } from './chains';
import type { LineageScene, SceneEdge } from './scene';

export type Piece = Chain | Bunch;

/** The work by which the settings know a piece that is open. */
export const idOf = (piece: Piece): string => (piece.kind === 'chain' ? piece.newest : piece.first);

/**
 * The scene with these as pieces. The statements at the ends of a chain stay, those inside wait with the works. Of the
 * lines between a bunch and a work, the first of each relation stands for all: they would run on top of each other.
 */
export function foldedScene(scene: LineageScene, pieces: readonly Piece[]): LineageScene {
  if (pieces.length === 0) return scene;
  const pieceOf = new Map(pieces.flatMap((piece) => piece.members.map((member) => [member, piece] as const)));
  const lines = new Map<string, number>();
  const isDrawn = new Set<string>();
  const edges: SceneEdge[] = [];
  for (const edge of scene.edges) {
    const [newer, older] = [pieceOf.get(edge.source), pieceOf.get(edge.target)];
    const source = newer?.key ?? edge.source;
    const target = older?.key ?? edge.target;
    if (source === target) continue;
    const lane = target === edge.target ? edge.lane : `${target} ${edge.relation}`;
    if (newer?.kind !== 'bunch' && older?.kind !== 'bunch') {
      edges.push({ ...edge, source, target, lane });
      continue;
    }
    const pair = `${source} ${target}`;
    const line = `${pair} ${edge.relation}`;
    if (isDrawn.has(line)) continue;
    isDrawn.add(line);
    const place = lines.get(pair) ?? 0;
    lines.set(pair, place + 1);
    edges.push({ ...edge, source, target, lane, place });
  }
  return { ...scene, works: scene.works.filter(({ key }) => !pieceOf.has(key)), edges, pieces };
}
