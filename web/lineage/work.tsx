// One work of a lineage: the card of a tree, or the mark with its name in a whole list, and where it stands in the list.
// Leaves to others: its place (layout.ts), colours (graph/style.ts).

import type { NodeAttributes, NodeKind } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { fitted, fittedLines } from '../graph/measure';
import { FONT_SANS, KIND_STYLE, nodeColour, SURFACE, type ThemeName } from '../graph/style';
import { memo } from '../ui/memo';
import type { Measures, Point } from './layout';
import type { SceneWork, Standing } from './scene';

export const CARDS: Measures = { width: 178, height: 42, gapX: 62, gapY: 12 };
export const MARKS: Measures = { width: 148, height: 18, gapX: 46, gapY: 5 };

interface WorkProps {
  readonly catalog: Catalog;
  readonly work: SceneWork;
  readonly at: Point | undefined;
  readonly theme: ThemeName;
  /** As the card of a tree; else as a mark with its name. */
  readonly isCard: boolean;
  readonly isFar: boolean;
  /** Whether there is room for two lines of a name. */
  readonly isRoomy: boolean;
  readonly isRoot: boolean;
  readonly isSelected: boolean;
  /** Drawn once more over the rest; the one below takes the pointer. */
  readonly isOut?: boolean;
}

export const Work = memo(
  ({ catalog, work, at, theme, isCard, isFar, isRoomy, isRoot, isSelected, isOut = false }: WorkProps) => {
    if (at === undefined || !catalog.graph.hasNode(work.key)) return null;
    const node = catalog.graph.getNodeAttributes(work.key);
    const look = { node, work, theme, isRoot, isSelected };
    return (
      <g {...(isOut ? {} : { 'data-node': work.key })} transform={`translate(${round(at.x)} ${round(at.y)})`}>
        {isCard ? (
          <Card {...look} />
        ) : (
          <MarkedName {...look} weight={catalog.builtUpon.get(work.key) ?? 0} isFar={isFar} isRoomy={isRoomy} />
        )}
      </g>
    );
  },
);

interface Look {
  readonly node: NodeAttributes;
  readonly work: SceneWork;
  readonly theme: ThemeName;
  readonly isRoot: boolean;
  readonly isSelected: boolean;
}

export const CARD_COLOURS = {
  light: { fill: '#fffdf9', root: '#f7e6df', line: '#d8d0bf' },
  dark: { fill: '#1f232a', root: '#3a2722', line: '#3f4550' },
} as const;

function Card({ node, work, theme, isRoot, isSelected }: Look) {
  const { width, height } = CARDS;
  const { ink, muted, accent } = SURFACE[theme];
  const colours = CARD_COLOURS[theme];
  const [x, y] = [-width / 2, -height / 2];
  const name = fitted(
    node.label,
    `${isRoot ? 700 : 560} 12.5px ${FONT_SANS}`,
    width - (work.standing === null ? 42 : 60),
  );
  return (
    <>
      <title>{node.label}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={8}
        fill={isRoot ? colours.root : colours.fill}
        stroke={isRoot || isSelected ? accent : node.kind === 'method' ? muted : colours.line}
        stroke-width={isSelected ? 2.4 : isRoot ? 1.6 : 1}
        {...(node.kind === 'method' && !isSelected ? { 'stroke-dasharray': '4 3' } : {})}
      />
      <g transform={`translate(${x + 17} ${0})`}>{markOf(node.kind, nodeColour(node.kind, node.color, theme), 5.5)}</g>
      <text x={x + 31} y={-3} font-family={FONT_SANS} font-size={12.5} font-weight={isRoot ? 700 : 560} fill={ink}>
        {name}
      </text>
      <text x={x + 31} y={12} font-family={FONT_SANS} font-size={10.5} fill={muted}>
        {metaOf(node)}
      </text>
      <StandingMark standing={work.standing} x={width / 2 - (work.moreDown > 0 ? 10 : 0)} theme={theme} />
    </>
  );
}

interface MarkedLook extends Look {
  /** How many works draw on it. */
  readonly weight: number;
  readonly isFar: boolean;
  readonly isRoomy: boolean;
}

/** Works that so many others draw on stand out among hundreds. */
const HUB = 5;

/** How strongly the name of a work is written that so many draw on, as a font's weight. */
export const nameWeight = (weight: number): number => (weight >= HUB ? 700 : 500);

/** Radius of a mark: its area grows with the works that draw on it, up to two dozen. */
const radiusOf = (weight: number): number => 5 + 2 * Math.min(1, Math.sqrt(Math.max(0, weight - 1) / 24));

/** Pixels from one line of a name to the next. */
const NAME_LINE = 13;

function MarkedName({ node, work, weight, theme, isSelected, isFar, isRoomy }: MarkedLook) {
  const { width } = MARKS;
  const { ink, muted, accent } = SURFACE[theme];
  const x = -width / 2;
  const colour = nodeColour(node.kind, node.color, theme);
  const name = fittedLines(node.label, `${nameWeight(weight)} 11.5px ${FONT_SANS}`, width - 34, isRoomy ? 2 : 1);
  return (
    <>
      <title>{node.label}</title>
      <rect x={x - 2} y={-11} width={width + 4} height={22} fill="transparent" />
      <g transform={`translate(${x + 7} 0)${isFar ? ' scale(1.5)' : ''}`}>
        {isSelected && <circle r={radiusOf(weight) + 4} fill="none" stroke={accent} stroke-width="2" />}
        {markOf(node.kind, colour, radiusOf(weight))}
      </g>
      {!isFar && (
        <text
          font-family={FONT_SANS}
          font-size={11.5}
          font-weight={isSelected ? 700 : nameWeight(weight)}
          {...(node.kind === 'method' ? { 'font-style': 'italic' } : {})}
          fill={node.kind === 'method' ? muted : ink}
        >
          {name.map((part, i) => (
            <tspan key={part} x={x + 18} y={4 + (i - (name.length - 1) / 2) * NAME_LINE}>
              {part}
            </tspan>
          ))}
        </text>
      )}
      {!isFar && (
        <StandingMark standing={work.standing === 'frontier' ? null : work.standing} x={width / 2} theme={theme} />
      )}
    </>
  );
}

/** `ECCV 2024`, `not in the list`, `no year given`. */
function metaOf(node: NodeAttributes): string {
  if (node.kind !== 'paper') return 'not in the list';
  const words = [node.venue, node.year].filter((part) => part !== null).join(' ');
  return words === '' ? 'no year given' : fitted(words, `10.5px ${FONT_SANS}`, CARDS.width - 62);
}

export function markOf(kind: NodeKind, colour: string, radius: number) {
  switch (KIND_STYLE[kind].shape) {
    case 'disc':
      return <circle r={radius} fill={colour} />;
    case 'ghost':
      return <circle r={radius - 0.5} fill="none" stroke={colour} stroke-width="1.6" stroke-dasharray="2.6 1.6" />;
    case 'diamond':
      return <path d={`M0 ${-radius} ${radius} 0 0 ${radius} ${-radius} 0Z`} fill={colour} />;
    case 'square':
      return <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} fill="none" stroke={colour} />;
  }
}

/** A seed for what is first of its kind, an open end for the frontier, a shut one for a dead end. */
export function StandingMark({
  standing,
  x,
  theme,
}: {
  readonly standing: Standing | null;
  readonly x: number;
  readonly theme: ThemeName;
}) {
  const { accent, muted } = SURFACE[theme];
  switch (standing) {
    case 'root':
      return <path d={`M${x - 13} 4.5v-9l7 4.5Z`} fill={accent} />;
    case 'frontier':
      return <path d={`M${x - 14} -4.5l4.5 4.5-4.5 4.5`} fill="none" stroke={accent} stroke-width="1.7" />;
    case 'dead-end':
      return <path d={`M${x - 9} -5V5M${x - 15} 0h6`} fill="none" stroke={muted} stroke-width="1.7" />;
    case null:
      return null;
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
