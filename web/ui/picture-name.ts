// What a picture of a view is called: pictures of one list do not all have one name.

import type { PaperGraph } from '../../src/core/model/graph';
import type { Settings } from '../state/settings';
import { rootOf } from '../state/tree';
import { fileName } from './save';

/** Without an ending. */
export function pictureName(graph: PaperGraph, settings: Settings): string {
  const list = fileName(graph.getAttribute('title'));
  if (settings.view !== 'lineage') return `${list}-${settings.view}`;
  const root = rootOf(settings, new Set(graph.nodes()));
  return root !== null && graph.hasNode(root)
    ? `${list}-lineage-of-${fileName(graph.getNodeAttribute(root, 'label'))}`
    : `${list}-lineage`;
}
