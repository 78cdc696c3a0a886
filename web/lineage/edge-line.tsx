// One statement of a lineage: a line through columns, with the head of its relation at the older work.
// Leaves to others: its route (layout.ts), colours and dashes (graph/style.ts).

import type { Relation } from '../../src/core/model/relation';
import { faded, LINE_STYLE, lineColour, type ThemeName } from '../graph/style';
import { memo } from '../ui/memo';
import type { Point } from './layout';
import type { SceneEdge } from './scene';

/** The line of an edge as an SVG path; straight through columns, bent between them. */
function pathOf(route: readonly Point[], aside: number): string {
  // From the older work on: lines of one lane have their dashes in step.
  const [start, ...rest] = [...route].reverse();
  if (start === undefined) return '';
  let at = { x: start.x, y: start.y + aside };
  let path = `M${round(at.x)} ${round(at.y)}`;
  for (const [i, { x, y: middle }] of rest.entries()) {
    const y = middle + aside;
    const isThrough = i % 2 === 1 && i < rest.length - 1;
    if (isThrough) path += ` L${round(x)} ${round(y)}`;
    else if (isLoop(route)) {
      const bend = 46 + Math.min(80, Math.abs(y - at.y) / 4);
      path += ` C${round(at.x - bend)} ${round(at.y)} ${round(x - bend)} ${round(y)} ${round(x)} ${round(y)}`;
    } else {
      const bend = Math.max(18, (x - at.x) / 2);
      path += ` C${round(at.x + bend)} ${round(at.y)} ${round(x - bend)} ${round(y)} ${round(x)} ${round(y)}`;
    }
    at = { x, y };
  }
  return path;
}

/** Between works of one column, or against time: the line leaves and arrives on the left. */
function isLoop(route: readonly Point[]): boolean {
  const [from, to, more] = route;
  return from !== undefined && to !== undefined && more === undefined && to.x >= from.x - 4;
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface EdgeLineProps {
  readonly edge: SceneEdge;
  readonly route: readonly Point[] | undefined;
  readonly theme: ThemeName;
  /** How far lines stand back, 0..0.7, as so many cross that none could be followed. */
  readonly calm: number;
  /** Drawn once more over the rest, stronger; the one below takes the pointer. */
  readonly isOut?: boolean;
}

export const EdgeLine = memo(({ edge, route, theme, calm, isOut = false }: EdgeLineProps) => {
  if (route === undefined || route.length < 2) return null;
  const { place } = edge;
  const style = LINE_STYLE[edge.relation];
  const colour = lineColour(edge.relation, theme);
  // What extends something stands out among hundreds.
  const back = (isOut ? 0 : 0.25) + calm * (edge.relation === 'extends' ? 0.4 : 0.7);
  const stroke = faded(colour, back, theme);
  const aside = place === 0 ? 0 : (place % 2 === 1 ? 1 : -1) * 5 * Math.ceil(place / 2);
  const path = pathOf(route, aside);
  const end = route.at(-1);
  return (
    <g {...(isOut ? {} : { 'data-edge': edge.key })}>
      {!isOut && <path d={path} class="lineage-hit" stroke="transparent" stroke-width="12" />}
      <path
        d={path}
        stroke={stroke}
        stroke-width={(style.width + (isOut ? 0.6 : -0.25)) * (1 - calm / 2)}
        {...(style.dash[0] > 0 ? { 'stroke-dasharray': style.dash.join(' ') } : {})}
      />
      {end !== undefined && (
        <g
          transform={`translate(${round(end.x)} ${round(end.y + aside)})${isLoop(route) ? ' scale(-1 1)' : ''}`}
          fill="none"
          stroke={stroke}
        >
          <Head relation={edge.relation} colour={stroke} />
        </g>
      )}
    </g>
  );
});

/** Heads point left, towards the older work. */
export function Head({ relation, colour }: { readonly relation: Relation; readonly colour: string }) {
  switch (LINE_STYLE[relation].head) {
    case 'triangle':
      return <path d="M1 0 10 -4.5V4.5Z" fill={colour} stroke="none" />;
    case 'hollow':
      return <path d="M1 0 9 -4V4Z" stroke-width="1.4" fill="none" />;
    case 'chevron':
      return <path d="M8 -4 1.5 0 8 4" stroke-width="1.7" />;
    case 'bar':
      return <path d="M2 -5V5" stroke-width="2" />;
    case 'none':
      return null;
  }
}
