// What lies over the drawing of a lineage: buttons that show more of it, and names for when it is seen from afar.

import { useMemo } from 'preact/hooks';
import type { Catalog } from '../data/catalog';
import { fitted, widthOf } from '../graph/measure';
import type { Size } from '../graph/space';
import { FONT_SANS, SURFACE, type ThemeName } from '../graph/style';
import type { Camera } from './camera';
import type { Bright } from './drawing';
import { farNames } from './far-names';
import type { Layout } from './layout';
import { countOf } from './piece';
import type { LineageScene } from './scene';
import { CARDS, MARKS, nameWeight } from './work';

interface UnfoldsProps {
  readonly name: string;
  readonly place: { readonly x: number; readonly y: number };
  readonly up: number;
  readonly down: number;
  readonly unfold: (way: 'up' | 'down') => void;
}

/** How many more there are on either side; a press shows them. */
export function Unfolds({ name, place, up, down, unfold }: UnfoldsProps) {
  const button = (way: 'up' | 'down', count: number) =>
    count === 0 ? null : (
      <button
        type="button"
        class={`unfold unfold-${way}`}
        style={{ left: `${place.x + (way === 'up' ? -1 : 1) * (CARDS.width / 2)}px`, top: `${place.y}px` }}
        aria-label={
          way === 'up' ? `Show ${count} more that ${name} draws on` : `Show ${count} more that ${name} led to`
        }
        title={way === 'up' ? `${count} more that it draws on` : `${count} more that it led to`}
        onClick={() => unfold(way)}
      >
        +{count}
      </button>
    );
  return (
    <>
      {button('up', up)}
      {button('down', down)}
    </>
  );
}

const fontOf = (weight: number): string => `${nameWeight(weight)} 11.5px ${FONT_SANS}`;
/** Pixels of a name, even where all is free. */
const MOST_WIDE = 150;

interface FarNamesProps {
  readonly catalog: Catalog;
  readonly scene: LineageScene;
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly bright: Bright | null;
  readonly hover: string | null;
  readonly select: string | null;
  readonly camera: Camera;
  readonly room: Size;
}

export function FarNames({ catalog, scene, layout, theme, bright, hover, select, camera, room }: FarNamesProps) {
  const ranked = useMemo(
    () =>
      [
        ...scene.works.map(({ key }) => {
          const weight = catalog.builtUpon.get(key) ?? 0;
          const text = fitted(catalog.graph.getNodeAttribute(key, 'label'), fontOf(weight), MOST_WIDE);
          return { key, weight, rank: weight, text, width: widthOf(text, fontOf(weight)) };
        }),
        // What is folded says how much that is.
        ...scene.pieces.map((piece) => {
          const text = countOf(piece);
          return { key: piece.key, weight: 0, rank: piece.members.length, text, width: widthOf(text, fontOf(0)) };
        }),
      ].sort((a, b) => b.rank - a.rank),
    [catalog, scene],
  );
  const urgency = (key: string): number =>
    key === hover || key === select ? 2 : bright?.nodes.has(key) === true ? 1 : 0;
  const first = ranked
    .toSorted((a, b) => urgency(b.key) - urgency(a.key))
    .map((name) => {
      if (urgency(name.key) < 2) return { ...name, isPointedAt: false };
      const text = fitted(catalog.graph.getNodeAttribute(name.key, 'label'), fontOf(name.weight), room.width / 2);
      return { ...name, text, width: widthOf(text, fontOf(name.weight)), isPointedAt: true };
    });
  const named = new Map(first.map((name) => [name.key, name]));
  const { ink, muted, map } = SURFACE[theme];
  return (
    <g
      font-family={FONT_SANS}
      font-size={11.5}
      stroke={map}
      stroke-width={3}
      paint-order="stroke"
      stroke-linejoin="round"
    >
      {farNames(first, layout, camera, room, 7 - MARKS.width / 2).map(({ key, x, y, end, room: free }) => {
        const { text = '', weight = 0 } = named.get(key) ?? {};
        return (
          <text
            key={key}
            x={x}
            y={y + 4}
            text-anchor={end}
            font-weight={nameWeight(weight)}
            fill={bright === null || bright.nodes.has(key) ? ink : muted}
            pointer-events="none"
          >
            {fitted(text, fontOf(weight), free + 1)}
          </text>
        );
      })}
    </g>
  );
}
