// The lineage as an SVG file for a paper: the same drawing on white, with a legend and without anything that acts.
// Leaves to others: saving it (ui/downloads.tsx).

import { render } from 'preact';
import { RELATIONS } from '../../src/core/model/relation';
import { RELATION_WORDS } from '../data/words';
import { FONT_SANS, LINE_STYLE, lineColour, SURFACE } from '../graph/style';
import { Drawing, type DrawingProps, MARGIN } from './drawing';
import { Bands, YearNames } from './years';

type FigureProps = Pick<DrawingProps, 'catalog' | 'scene' | 'layout' | 'theme'>;

const LEGEND_HEIGHT = 46;
const LEGEND_STEP = 132;

/** The text of the file. */
export function lineageFigure(props: FigureProps): string {
  const { catalog, scene, layout, theme } = props;
  const used = RELATIONS.filter((relation) => scene.edges.some((edge) => edge.relation === relation));
  const width = Math.ceil(Math.max(layout.width + 2 * MARGIN.x, used.length * LEGEND_STEP + 2 * MARGIN.x));
  const height = Math.ceil(layout.height + MARGIN.top + MARGIN.bottom + LEGEND_HEIGHT);
  const holder = document.createElement('div');
  render(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{titleOf(props)}</title>
      <rect width={width} height={height} fill={theme === 'light' ? '#ffffff' : SURFACE[theme].map} />
      <g transform={`translate(${MARGIN.x} 0)`}>
        <Bands layout={layout} theme={theme} scale={1} height={height - LEGEND_HEIGHT} />
      </g>
      <g transform={`translate(${MARGIN.x} ${MARGIN.top})`}>
        <Drawing {...props} select={null} isBack={false} isFar={false} />
      </g>
      <g transform={`translate(${MARGIN.x} 8)`}>
        <YearNames layout={layout} theme={theme} scale={1} />
      </g>
      <g
        transform={`translate(${MARGIN.x} ${height - LEGEND_HEIGHT / 2})`}
        font-family={FONT_SANS}
        font-size={11.5}
        fill={SURFACE[theme].ink}
      >
        {used.map((relation, i) => {
          const { dash, width: stroke } = LINE_STYLE[relation];
          return (
            <g key={relation} transform={`translate(${i * LEGEND_STEP} 0)`}>
              <path
                d="M0 0H32"
                stroke={lineColour(relation, theme)}
                stroke-width={stroke}
                {...(dash[0] > 0 ? { 'stroke-dasharray': dash.join(' ') } : {})}
              />
              <text x={40} y={4}>
                {RELATION_WORDS[relation].verb}
              </text>
            </g>
          );
        })}
        <text x={0} y={20} font-size={10} fill={SURFACE[theme].muted}>
          {`${catalog.graph.getAttribute('title').slice(0, 120)} · lines run from the newer work (right) to what it draws on · made with Stemma`}
        </text>
      </g>
    </svg>,
    holder,
  );
  const svg = holder.firstElementChild;
  if (svg === null) return '';
  for (const hit of svg.querySelectorAll('.lineage-hit')) hit.remove();
  for (const part of svg.querySelectorAll('[data-node], [data-edge]')) {
    part.removeAttribute('data-node');
    part.removeAttribute('data-edge');
  }
  const text = new XMLSerializer().serializeToString(svg);
  render(null, holder);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

const titleOf = ({ catalog, scene }: FigureProps): string =>
  scene.root === null
    ? `Lineage of ${catalog.graph.getAttribute('title')}`
    : `Family tree of ${catalog.graph.getNodeAttribute(scene.root, 'label')}`;
