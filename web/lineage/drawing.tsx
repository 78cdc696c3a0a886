// A lineage as SVG: bands of years, lines with their heads, works as cards (a tree) or as marks with names (a whole list).
// Everything that is seen stands in attributes, so that the same elements make the file for a paper (figure.ts).
// Leaves to others: places (layout.ts), moving about (view.tsx), colours (graph/style.ts).

import type { NodeAttributes, NodeKind } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { fitted } from '../graph/measure';
import {
  FONT_SANS,
  FONT_SERIF,
  faded,
  KIND_STYLE,
  LINE_STYLE,
  lineColour,
  nodeColour,
  SURFACE,
  type ThemeName,
} from '../graph/style';
import { memo } from '../ui/memo';
import { ChainPiece } from './chain-piece';
import type { Layout, Measures, Point } from './layout';
import type { LineageScene, SceneEdge, SceneWork, Standing } from './scene';

export const CARDS: Measures = { width: 178, height: 42, gapX: 62, gapY: 12 };
export const MARKS: Measures = { width: 148, height: 18, gapX: 46, gapY: 5 };

/** Room around everything, in pixels at scale 1; the years stand in the upper one. */
export const MARGIN = { x: 40, top: 54, bottom: 40 } as const;

export interface Bright {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface DrawingProps {
  readonly catalog: Catalog;
  readonly scene: LineageScene;
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly select: string | null;
  readonly hover: string | null;
  /** What stands out; null if nothing does. */
  readonly bright: Bright | null;
  /** Names are too small to be read: only marks. */
  readonly isFar: boolean;
}

export const measuresOf = (scene: LineageScene): Measures => (scene.root === null ? MARKS : CARDS);

export function Drawing(props: DrawingProps) {
  const { scene, layout, theme, hover, select, bright, isFar } = props;
  const isOut = (key: string): boolean => key === hover || key === select || bright?.edges.has(key) === true;
  // What stands out lies above the rest.
  const edges =
    bright === null ? scene.edges : [...scene.edges].sort((a, b) => Number(isOut(a.key)) - Number(isOut(b.key)));
  return (
    <>
      <g fill="none">
        {edges.map((edge) => (
          <EdgeLine
            key={edge.key}
            edge={edge}
            route={layout.routes.get(edge.key)}
            theme={theme}
            tone={bright === null ? 0 : isOut(edge.key) ? 1 : -1}
          />
        ))}
      </g>
      <g>
        {scene.works.map((work) => (
          <Work
            key={work.key}
            {...props}
            work={work}
            at={layout.places.get(work.key)}
            isRoot={work.key === scene.root}
            isSelected={work.key === select}
            isDim={bright !== null && !bright.nodes.has(work.key)}
          />
        ))}
      </g>
      <g>
        {scene.chains.map((chain) => (
          <ChainPiece
            key={chain.key}
            chain={chain}
            at={layout.places.get(chain.key)}
            measures={measuresOf(scene)}
            theme={theme}
            isCard={scene.root !== null}
            isFar={isFar}
            isDim={bright !== null && !chain.members.some((member) => bright.nodes.has(member))}
            colours={CARD_COLOURS[theme]}
          />
        ))}
      </g>
    </>
  );
}

/** Years as stripes over the whole height; stripes without a year stay plain. */
export function Bands({
  layout,
  theme,
  scale,
  height,
}: Pick<DrawingProps, 'layout' | 'theme'> & { readonly scale: number; readonly height: number }) {
  const tint = faded(SURFACE[theme].muted, theme === 'light' ? 0.94 : 0.93, theme);
  return (
    <g>
      {layout.bands.map(({ year, left, right }, i) =>
        year === null ? null : (
          <rect key={`${year}${i}`} x={left * scale} y={0} width={(right - left) * scale} height={height} fill={tint} />
        ),
      )}
    </g>
  );
}

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
  /** -1 stands back, 1 stands out. */
  readonly tone: -1 | 0 | 1;
}

const EdgeLine = memo(({ edge, route, theme, tone }: EdgeLineProps) => {
  if (route === undefined || route.length < 2) return null;
  const { place } = edge;
  const style = LINE_STYLE[edge.relation];
  const colour = lineColour(edge.relation, theme);
  const stroke = tone < 0 ? faded(colour, 0.8, theme) : tone === 0 ? faded(colour, 0.25, theme) : colour;
  const aside = place === 0 ? 0 : (place % 2 === 1 ? 1 : -1) * 5 * Math.ceil(place / 2);
  const path = pathOf(route, aside);
  const end = route.at(-1);
  return (
    <g data-edge={edge.key}>
      <path d={path} class="lineage-hit" stroke="transparent" stroke-width="12" />
      <path
        d={path}
        stroke={stroke}
        stroke-width={tone > 0 ? style.width + 0.6 : style.width - 0.25}
        {...(style.dash[0] > 0 ? { 'stroke-dasharray': style.dash.join(' ') } : {})}
      />
      {end !== undefined && (
        <g
          transform={`translate(${round(end.x)} ${round(end.y + aside)})${isLoop(route) ? ' scale(-1 1)' : ''}`}
          fill="none"
          stroke={stroke}
        >
          {headOf(edge, stroke)}
        </g>
      )}
    </g>
  );
});

/** Heads point left, towards the older work. */
function headOf({ relation }: SceneEdge, colour: string) {
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

interface WorkProps extends DrawingProps {
  readonly work: SceneWork;
  readonly at: Point | undefined;
  readonly isRoot: boolean;
  readonly isSelected: boolean;
  readonly isDim: boolean;
}

const Work = memo(
  ({ catalog, scene, theme, isFar, work, at, isRoot, isSelected, isDim }: WorkProps) => {
    if (at === undefined || !catalog.graph.hasNode(work.key)) return null;
    const node = catalog.graph.getNodeAttributes(work.key);
    const look = { node, work, theme, isRoot, isSelected, isDim };
    return (
      <g
        data-node={work.key}
        transform={`translate(${round(at.x)} ${round(at.y)})`}
        {...(isDim ? { opacity: 0.32 } : {})}
      >
        {scene.root === null ? <MarkedName {...look} isFar={isFar} /> : <Card {...look} />}
      </g>
    );
  },
  (a, b) =>
    a.work === b.work &&
    a.at === b.at &&
    a.theme === b.theme &&
    a.isFar === b.isFar &&
    a.isRoot === b.isRoot &&
    a.isSelected === b.isSelected &&
    a.isDim === b.isDim,
);

interface Look {
  readonly node: NodeAttributes;
  readonly work: SceneWork;
  readonly theme: ThemeName;
  readonly isRoot: boolean;
  readonly isSelected: boolean;
}

const CARD_COLOURS = {
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

function MarkedName({ node, work, theme, isSelected, isFar }: Look & { readonly isFar: boolean }) {
  const { width } = MARKS;
  const { ink, muted, accent } = SURFACE[theme];
  const x = -width / 2;
  const colour = nodeColour(node.kind, node.color, theme);
  const name = fitted(node.label, `500 11.5px ${FONT_SANS}`, width - 34);
  return (
    <>
      <title>{node.label}</title>
      <rect x={x - 2} y={-11} width={width + 4} height={22} fill="transparent" />
      <g transform={`translate(${x + 7} 0)${isFar ? ' scale(1.5)' : ''}`}>
        {isSelected && <circle r={9} fill="none" stroke={accent} stroke-width="2" />}
        {markOf(node.kind, colour, 5)}
      </g>
      {!isFar && (
        <text
          x={x + 18}
          y={4}
          font-family={FONT_SANS}
          font-size={11.5}
          font-weight={isSelected ? 700 : 500}
          {...(node.kind === 'method' ? { 'font-style': 'italic' } : {})}
          fill={node.kind === 'method' ? muted : ink}
        >
          {name}
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

function markOf(kind: NodeKind, colour: string, radius: number) {
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

/** The years over their bands, in a strip of their own. */
export function YearNames({
  layout,
  theme,
  scale,
}: {
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly scale: number;
}) {
  let last = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {layout.bands.map(({ year, left, right }, i) => {
        const x = ((left + right) / 2) * scale;
        // Words stand apart, however far one has gone away; over a narrow stripe there is nothing to say.
        if (x - last < 46 || (year === null && (right - left) * scale < 70)) return null;
        last = x;
        return (
          <text
            key={`${year}${i}`}
            x={x}
            y={20}
            text-anchor="middle"
            font-family={FONT_SERIF}
            font-size={year === null ? 12 : 14}
            {...(year === null ? { 'font-style': 'italic' } : { 'font-weight': 600 })}
            fill={SURFACE[theme].muted}
          >
            {year ?? 'undated'}
          </text>
        );
      })}
    </g>
  );
}
