// The scenes of a list that were shown lately, with their layouts: a filter that is lifted or a view that is opened again
// brings back one of them, and the layout of a long lineage takes a tenth of a second.

import type { Catalog } from '../data/catalog';
import { measuresOf } from './drawing';
import { type Layout, layoutOf } from './layout';
import { isSameScene, type LineageScene } from './scene';

/** A handful of filters, each folded and open. */
const MOST = 12;

const scenes = new WeakMap<Catalog, readonly LineageScene[]>();
const layouts = new WeakMap<LineageScene, Layout>();

/** The very scene that was shown before, if this one shows the same. */
export function recentScene(catalog: Catalog, scene: LineageScene): LineageScene {
  const before = scenes.get(catalog) ?? [];
  const kept = before.find((each) => isSameScene(each, scene)) ?? scene;
  scenes.set(catalog, [kept, ...before.filter((each) => each !== kept)].slice(0, MOST));
  return kept;
}

/** Worked out once for each scene. */
export function layoutFor(scene: LineageScene): Layout {
  const known = layouts.get(scene);
  if (known !== undefined) return known;
  const layout = layoutOf([...scene.works, ...scene.pieces], scene.edges, measuresOf(scene));
  layouts.set(scene, layout);
  return layout;
}
