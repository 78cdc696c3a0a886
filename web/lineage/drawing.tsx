// A lineage as SVG: its lines, works and what is folded; and over these once more what stands out.
// Everything that is seen stands in attributes, so that the same elements make the file for a paper (figure.ts).
// Leaves to others: places (layout.ts), one line (edge-line.tsx), one work (work.tsx), moving about (canvas.tsx).

import type { Catalog } from '../data/catalog';
import { calmOf, type ThemeName } from '../graph/style';
import { memo } from '../ui/memo';
import { EdgeLine } from './edge-line';
import type { Piece } from './fold';
import type { Layout, Measures } from './layout';
import { PieceMark } from './piece';
import type { LineageScene, SceneEdge, SceneWork } from './scene';
import { CARD_COLOURS, CARDS, MARKS, Work } from './work';

/** Room around everything, in pixels at scale 1; the years stand in the upper one. */
export const MARGIN = { x: 40, top: 54, bottom: 40 } as const;

/** From here on, a row has room for two lines of a name. */
const ROOMY = 34;

/** How strongly that is drawn which stands back. */
const BACK = { lines: 0.27, works: 0.32 } as const;

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
  /** Something else stands out. */
  readonly isBack: boolean;
  /** Names are too small to be read: only marks. */
  readonly isFar: boolean;
  /** How far lines stand back (EdgeLine). */
  readonly calm: number;
}

export const measuresOf = ({ root }: Pick<LineageScene, 'root'>): Measures => (root === null ? MARKS : CARDS);

/** How far the lines of a scene stand back, 0..0.7; a tree is small enough for its lines to be followed. */
export const calmIn = ({ root, edges }: LineageScene): number => (root === null ? calmOf(edges.length) : 0);

/** All of it. Drawn anew only when it changes: moving about and pointing at something are none of its business. */
export const Drawing = memo((props: DrawingProps) => {
  const { scene, isBack } = props;
  const opacity = (share: number) => (isBack ? { opacity: share } : {});
  return (
    <>
      <g fill="none" {...opacity(BACK.lines)}>
        {scene.edges.map((edge) => line(props, edge, false))}
      </g>
      <g {...opacity(BACK.works)}>
        {scene.works.map((work) => mark(props, work, false))}
        {scene.pieces.map((each) => piece(props, each))}
      </g>
    </>
  );
});

interface OutstandingProps extends Omit<DrawingProps, 'isBack' | 'calm'> {
  readonly hover: string | null;
  readonly bright: Bright;
}

/** What stands out, over the rest: a few elements, however large the drawing is. The pointer goes through to those below. */
export function Outstanding({ hover, bright, ...props }: OutstandingProps) {
  const { scene, select } = props;
  const all = { ...props, calm: calmOf(bright.edges.size) };
  const isOut = ({ key }: SceneEdge): boolean => key === hover || key === select || bright.edges.has(key);
  return (
    <g pointer-events="none">
      <g fill="none">{scene.edges.filter(isOut).map((edge) => line(all, edge, true))}</g>
      {scene.works.filter(({ key }) => bright.nodes.has(key)).map((work) => mark(props, work, true))}
      {scene.pieces
        .filter(({ members }) => members.some((member) => bright.nodes.has(member)))
        .map((each) => piece(props, each))}
    </g>
  );
}

type Common = Omit<DrawingProps, 'isBack' | 'calm'>;

const line = ({ layout, theme, calm }: Omit<DrawingProps, 'isBack'>, edge: SceneEdge, isOut: boolean) => (
  <EdgeLine key={edge.key} edge={edge} route={layout.routes.get(edge.key)} theme={theme} calm={calm} isOut={isOut} />
);

const mark = ({ catalog, scene, layout, theme, select, isFar }: Common, work: SceneWork, isOut: boolean) => (
  <Work
    key={work.key}
    catalog={catalog}
    work={work}
    at={layout.places.get(work.key)}
    theme={theme}
    isCard={scene.root !== null}
    isFar={isFar}
    isRoomy={layout.row >= ROOMY}
    isRoot={work.key === scene.root}
    isSelected={work.key === select}
    isOut={isOut}
  />
);

const piece = ({ scene, layout, theme, isFar }: Common, folded: Piece) => (
  <PieceMark
    key={folded.key}
    piece={folded}
    at={layout.places.get(folded.key)}
    measures={measuresOf(scene)}
    theme={theme}
    isCard={scene.root !== null}
    isFar={isFar}
    colours={CARD_COLOURS[theme]}
  />
);
