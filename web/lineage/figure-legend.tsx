// What a reader of the printed lineage must know: lines, marks and colours that occur in it, and where it comes from.
// Leaves to others: the drawing above it (figure.tsx).

import type { ComponentChildren } from 'preact';
import { RELATIONS } from '../../src/core/model/relation';
import { RELATION_WORDS } from '../data/words';
import { flow } from '../graph/flow';
import { fitted, widthOf } from '../graph/measure';
import { FONT_SANS, LINE_STYLE, lineColour, markColour, nodeColour, SURFACE } from '../graph/style';
import type { DrawingProps } from './drawing';
import { Head } from './edge-line';
import type { Standing } from './scene';
import { markOf, StandingMark } from './work';

type Shown = Pick<DrawingProps, 'catalog' | 'scene' | 'theme'>;

interface Entry {
  readonly id: string;
  readonly sign: ComponentChildren;
  /** Pixels from the sign's left end to the words. */
  readonly indent: number;
  readonly words: string;
}

const LINE = 21;
/** Between two entries. */
const APART = 22;
const FONT = `11.5px ${FONT_SANS}`;
const SMALL = `10px ${FONT_SANS}`;
/** More colours are not told apart. */
const MOST_COLOURS = 14;

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  root: 'first of its kind',
  frontier: 'nothing builds on it yet',
  'dead-end': 'dead end',
};

/** The legend with the height it needs in so much room. */
export function figureLegend(
  shown: Shown,
  room: number,
): { readonly height: number; readonly drawn: ComponentChildren } {
  const { catalog, theme } = shown;
  const { ink, muted } = SURFACE[theme];
  const entries = [...linesOf(shown), ...marksOf(shown), ...coloursOf(shown)];
  const signs = flow(
    entries.map(({ indent, words }) => indent + widthOf(words, FONT) + APART),
    room + APART,
    LINE,
  );
  const origin = [
    fitted(catalog.graph.getAttribute('title'), SMALL, room),
    'lines run from the newer work (right) to what it draws on',
    'made with Stemma',
  ];
  const notes = flow(
    origin.map((words) => widthOf(words, SMALL) + APART),
    room + APART,
    LINE * 0.75,
  );
  return {
    height: signs.height + notes.height,
    drawn: (
      <g font-family={FONT_SANS} font-size={11.5} fill={ink}>
        {entries.map(({ id, sign, indent, words }, i) => (
          <g key={id} transform={`translate(${signs.places[i]?.x ?? 0} ${signs.places[i]?.y ?? 0})`}>
            {sign}
            <text x={indent} y={4}>
              {words}
            </text>
          </g>
        ))}
        {origin.map((words, i) => (
          <text
            key={words}
            x={notes.places[i]?.x ?? 0}
            y={signs.height + (notes.places[i]?.y ?? 0)}
            font-size={10}
            fill={muted}
          >
            {words}
          </text>
        ))}
      </g>
    ),
  };
}

function linesOf({ scene, theme }: Shown): Entry[] {
  return RELATIONS.filter((relation) => scene.edges.some((edge) => edge.relation === relation)).map((relation) => {
    const { dash, width } = LINE_STYLE[relation];
    const colour = lineColour(relation, theme);
    return {
      id: relation,
      indent: 42,
      words: RELATION_WORDS[relation].verb,
      sign: (
        <g fill="none" stroke={colour}>
          <path d="M2 0H34" stroke-width={width} {...(dash[0] > 0 ? { 'stroke-dasharray': dash.join(' ') } : {})} />
          <Head relation={relation} colour={colour} />
        </g>
      ),
    };
  });
}

function marksOf({ catalog, scene, theme }: Shown): Entry[] {
  const hasMethods = scene.works.some(({ key }) => catalog.graph.getNodeAttribute(key, 'kind') === 'method');
  const standings = (['root', 'frontier', 'dead-end'] as const).filter((standing) =>
    // On the axis of a whole list the frontier is not marked: it is what stands on the right.
    scene.works.some((work) => work.standing === standing && (standing !== 'frontier' || scene.root !== null)),
  );
  return [
    ...(hasMethods
      ? [
          {
            id: 'method',
            indent: 16,
            words: 'not in the list',
            sign: <g transform="translate(5 0)">{markOf('method', nodeColour('method', null, theme), 5)}</g>,
          },
        ]
      : []),
    ...standings.map((standing) => ({
      id: standing,
      indent: 16,
      words: STANDING_WORDS[standing],
      sign: <StandingMark standing={standing} x={15} theme={theme} />,
    })),
  ];
}

/** What gives the works that are drawn their colours: categories in the order of the list, or communities. */
function coloursOf({ catalog, scene, theme }: Shown): Entry[] {
  const { graph, communities, groundOf, legend } = catalog;
  const grounds =
    communities.length > 0
      ? communities.map(({ technique, papers }) => ({
          key: technique,
          name: graph.getNodeAttribute(technique, 'label'),
          color: groundOf.get(papers[0] ?? ''),
        }))
      : legend.map(({ key, name }) => ({
          key,
          name,
          color: graph.hasNode(key) ? graph.getNodeAttribute(key, 'color') : undefined,
        }));
  const colours = new Set(scene.works.flatMap(({ key }) => groundOf.get(key) ?? []));
  const used = grounds.flatMap(({ key, name, color }) =>
    color !== undefined && colours.has(color) ? { key, name, color } : [],
  );
  if (used.length > MOST_COLOURS) return [];
  return used.map(({ key, name, color }) => ({
    id: key,
    indent: 16,
    words: fitted(name, FONT, 260),
    sign: <g transform="translate(5 0)">{markOf('paper', markColour(color, theme), 5)}</g>,
  }));
}
