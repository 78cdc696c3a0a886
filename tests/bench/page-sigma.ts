// The bench's page with Sigma alone: its default programs and settings.

import Graph from 'graphology';
import Sigma from 'sigma';
import { fetchPicture, LINE_COLOUR, placeOfMap, sayDrawn } from './page-peer';

const { nodes, edges } = await fetchPicture();
const graph = new Graph({ multi: true, type: 'directed' });
for (const { key, ...node } of nodes) graph.addNode(key, node);
for (const { source, target } of edges) graph.addDirectedEdge(source, target, { size: 1, color: LINE_COLOUR });
new Sigma(graph, placeOfMap());
sayDrawn();
