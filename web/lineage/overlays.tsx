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
import type { LineageScene } from './scene';
import { CARDS, MARKS } from './work';

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

const FAR_FONT = `500 11.5px ${FONT_SANS}`;
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
      scene.works
        .map(({ key }) => ({
          key,
          text: fitted(catalog.graph.getNodeAttribute(key, 'label'), FAR_FONT, MOST_WIDE),
          weight: catalog.builtUpon.get(key) ?? 0,
        }))
        .map((name) => ({ ...name, width: widthOf(name.text, FAR_FONT) }))
        .sort((a, b) => b.weight - a.weight),
    [catalog, scene],
  );
  const urgency = (key: string): number =>
    key === hover || key === select ? 2 : bright?.nodes.has(key) === true ? 1 : 0;
  const first = ranked
    .toSorted((a, b) => urgency(b.key) - urgency(a.key))
    .map((name) => {
      if (urgency(name.key) < 2) return { ...name, isPointedAt: false };
      const text = fitted(catalog.graph.getNodeAttribute(name.key, 'label'), FAR_FONT, room.width / 2);
      return { ...name, text, width: widthOf(text, FAR_FONT), isPointedAt: true };
    });
  const texts = new Map(first.map(({ key, text }) => [key, text]));
  const { ink, muted, map } = SURFACE[theme];
  return (
    <g
      font-family={FONT_SANS}
      font-size={11.5}
      font-weight={500}
      stroke={map}
      stroke-width={3}
      paint-order="stroke"
      stroke-linejoin="round"
    >
      {farNames(first, layout, camera, room, 7 - MARKS.width / 2).map(({ key, x, y, end, room: free }) => (
        <text
          key={key}
          x={x}
          y={y + 4}
          text-anchor={end}
          fill={bright === null || bright.nodes.has(key) ? ink : muted}
          pointer-events="none"
        >
          {fitted(texts.get(key) ?? '', FAR_FONT, free + 1)}
        </text>
      ))}
    </g>
  );
}
