// Writes on the lineage lines of what is selected what they say: extends, uses … No other line has words: there is no room.
// Leaves to others: names (labels.ts), which lines stand out (paint.ts), where they run (curves.ts).

import type Sigma from 'sigma';
import type { Catalog } from '../data/catalog';
import { RELATION_WORDS } from '../data/words';
import { pointsAlong } from './curves';
import type { Pen } from './labels';
import type { Emphasis, Scene } from './paint';
import { type Box, isWithin, type Space } from './space';
import { FONT_SANS, lineColour, SURFACE } from './style';

/** More lines than these are a bundle in which words would name none. */
const MOST = 24;
/** Pixels between a word and the two marks. */
const CLEAR = 16;
const LINE = 14;
/** Pixels kept from the map's edges. */
const MARGIN = 4;
const FONT = `italic 11px ${FONT_SANS}`;
/** Where on a line its word may stand, the middle first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7] as const;

/** The lineage lines of what is selected, or of the path that is shown; of those that stand out. */
export function linesWithWords(
  { graph }: Catalog,
  { select, path }: Pick<Scene, 'select' | 'path'>,
  emphasis: Emphasis | null,
): readonly string[] {
  const isOf = (edge: string): boolean =>
    select === null
      ? path?.edges.has(edge) === true
      : edge === select || graph.source(edge) === select || graph.target(edge) === select;
  const found = [...(emphasis?.edges ?? [])].filter(
    (edge) => graph.getEdgeAttribute(edge, 'kind') === 'lineage' && isOf(edge),
  );
  return found.length > MOST ? [] : found;
}

/** `names` are the places that are taken; each word takes its own; `lines` are keys of edges. */
export function writeEdgeWords(
  context: Pen,
  sigma: Sigma,
  bends: ReadonlyMap<string, number>,
  names: Space,
  scene: Scene,
  lines: readonly string[],
): void {
  const { graph } = scene.catalog;
  const { width, height } = sigma.getDimensions();
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = SURFACE[scene.theme].map;
  for (const edge of lines) {
    const attributes = graph.getEdgeAttributes(edge);
    if (attributes.kind !== 'lineage') continue;
    const [from, to] = graph.extremities(edge).map((end) => sigma.getNodeDisplayData(end));
    if (from === undefined || to === undefined || from.hidden || to.hidden) continue;
    const [start, end] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)];
    const words = RELATION_WORDS[attributes.relation].verb;
    const half = context.measureText(words).width / 2;
    if (Math.hypot(end.x - start.x, end.y - start.y) < 2 * (half + CLEAR)) continue;
    const points = pointsAlong(start, end, bends.get(edge) ?? 0);
    for (const share of PLACES) {
      const at = points[Math.round(share * (points.length - 1))];
      if (at === undefined) continue;
      const box: Box = { left: at.x - half, right: at.x + half, top: at.y - LINE / 2, bottom: at.y + LINE / 2 };
      if (!isWithin(box, width, height, MARGIN) || !names.isFree(box)) continue;
      names.add(box);
      context.fillStyle = lineColour(attributes.relation, scene.theme);
      context.strokeText(words, at.x, at.y);
      context.fillText(words, at.x, at.y);
      break;
    }
  }
}
