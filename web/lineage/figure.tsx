// The lineage as an SVG file for a paper: the same drawing on white, with a legend and without anything that acts.
// Leaves to others: saving it (ui/downloads.tsx).

import { render } from 'preact';
import { SURFACE } from '../graph/style';
import { calmIn, Drawing, type DrawingProps, MARGIN } from './drawing';
import { figureLegend } from './figure-legend';
import { Bands, YearNames } from './years';

type FigureProps = Pick<DrawingProps, 'catalog' | 'scene' | 'layout' | 'theme'>;

const LEAST_WIDTH = 420;
const ABOVE_LEGEND = 24;

/** The text of the file. */
export function lineageFigure(props: FigureProps): string {
  const { layout, theme } = props;
  const width = Math.ceil(Math.max(layout.width, LEAST_WIDTH) + 2 * MARGIN.x);
  const legend = figureLegend(props, width - 2 * MARGIN.x);
  const bottom = layout.height + MARGIN.top + MARGIN.bottom;
  const height = Math.ceil(bottom + ABOVE_LEGEND + legend.height);
  const holder = document.createElement('div');
  render(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{titleOf(props)}</title>
      <rect width={width} height={height} fill={theme === 'light' ? '#ffffff' : SURFACE[theme].map} />
      <g transform={`translate(${MARGIN.x} 0)`}>
        <Bands layout={layout} theme={theme} scale={1} height={bottom} />
      </g>
      <g transform={`translate(${MARGIN.x} ${MARGIN.top})`}>
        <Drawing {...props} select={null} isBack={false} isFar={false} calm={calmIn(props.scene)} />
      </g>
      <g transform={`translate(${MARGIN.x} 8)`}>
        <YearNames layout={layout} theme={theme} scale={1} />
      </g>
      <g transform={`translate(${MARGIN.x} ${height - legend.height})`}>{legend.drawn}</g>
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
