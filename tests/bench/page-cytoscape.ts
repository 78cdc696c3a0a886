// The bench's page with cytoscape: its canvas renderer and the fastest of its lines. Names as with vis-network: none.

import cytoscape from 'cytoscape';
import { fetchPicture, LINE_COLOUR, placeOfMap, sayDrawn } from './page-peer';

const { nodes, edges } = await fetchPicture();
const view = cytoscape({
  container: placeOfMap(),
  elements: {
    // Its y axis runs downwards.
    nodes: nodes.map(({ key, x, y, size, color }) => ({
      data: { id: key, size: 2 * size, color },
      position: { x, y: -y },
    })),
    edges: edges.map(({ source, target }) => ({ data: { source, target } })),
  },
  layout: { name: 'preset' },
  autoungrabify: true,
  style: [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(color)' },
    },
    { selector: 'edge', style: { width: 1, 'line-color': LINE_COLOUR, 'curve-style': 'haystack' } },
  ],
});
view.one('render', sayDrawn);
