// The bench's page with vis-network: no physics, straight lines. It has no way to write only some names: it writes none.

import { Network } from 'vis-network/standalone';
import { fetchPicture, LINE_COLOUR, placeOfMap, sayDrawn } from './page-peer';

const { nodes, edges } = await fetchPicture();
const network = new Network(
  placeOfMap(),
  {
    // Its y axis runs downwards.
    nodes: nodes.map(({ key, x, y, size, color }) => ({ id: key, x, y: -y, size, color })),
    edges: edges.map(({ source, target }) => ({ from: source, to: target })),
  },
  {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { shape: 'dot', borderWidth: 0 },
    edges: { smooth: false, color: LINE_COLOUR, width: 1 },
    interaction: { dragNodes: false },
  },
);
network.once('afterDrawing', sayDrawn);
