// Where to go next in a lineage: by arrow, along the lineage, line by line; and what others may ask of the view's camera.
// Leaves to others: the camera's arithmetic (camera.ts), the keys themselves (view.tsx).

import type { Catalog } from '../data/catalog';
import { drawsOn, ledTo } from '../data/lineage';
import { nextTowards } from '../graph/neighbours';
import type { Size } from '../graph/space';
import type { MapControls, Store } from '../store';
import { type Camera, centredOn, fitting, zoomedAt } from './camera';
import { MARGIN } from './drawing';
import type { Layout } from './layout';
import type { LineageScene } from './scene';

interface Shown {
  readonly catalog: Catalog;
  readonly scene: LineageScene;
  readonly layout: Layout;
  readonly select: string | null;
  readonly hover: string | null;
}

export function middleOf(layout: Layout, edge: string, { x, y, scale }: Camera): { x: number; y: number } {
  const route = layout.routes.get(edge) ?? [];
  const [a, b] = [route[Math.floor((route.length - 1) / 2)], route[Math.ceil((route.length - 1) / 2)]];
  if (a === undefined || b === undefined) return { x: 0, y: 0 };
  return { x: ((a.x + b.x) / 2) * scale + x, y: ((a.y + b.y) / 2) * scale + y };
}

/** Moves as little as brings the place into the part that nothing covers. */
export function reveal(place: { x: number; y: number }, camera: { value: Camera }, clear: Size): void {
  const { x, y, scale } = camera.value;
  const seen = { x: place.x * scale + x, y: place.y * scale + y };
  const pad = Math.min(110, clear.width / 4);
  const dx = seen.x < pad ? pad - seen.x : seen.x > clear.width - pad ? clear.width - pad - seen.x : 0;
  const dy = seen.y < 60 ? 60 - seen.y : seen.y > clear.height - 50 ? clear.height - 50 - seen.y : 0;
  if (dx !== 0 || dy !== 0) camera.value = { x: x + dx, y: y + dy, scale };
}

export function towards(
  { layout, scene, select }: Shown,
  arrow: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight',
): string | null {
  const from = select === null ? undefined : layout.places.get(select);
  if (select === null || from === undefined) return scene.root ?? scene.works[0]?.key ?? null;
  // What is folded is no work that could be selected.
  const works = new Set(scene.works.map(({ key }) => key));
  const places = [...layout.places].filter(([key]) => works.has(key)).map(([key, at]) => ({ key, ...at }));
  return nextTowards({ key: select, ...from }, places, arrow)?.key ?? null;
}

/** Left and up towards what it draws on, right and down towards what it led to; into a piece, which then opens. */
export function along({ catalog, scene, layout, select }: Shown, arrow: string): string | null {
  if (select === null || !catalog.graph.hasNode(select)) return null;
  const isUp = arrow === 'ArrowLeft' || arrow === 'ArrowUp';
  const rows = isUp ? drawsOn(catalog.graph, select) : ledTo(catalog.graph, select);
  const isThere = (key: string): boolean =>
    layout.places.has(key) || scene.pieces.some(({ members }) => members.includes(key));
  return rows.find(({ other }) => isThere(other))?.other ?? null;
}

/** The lines of the selected work, one after the other. */
export function nextEdge({ scene, select, hover }: Shown): string | null {
  const own = scene.edges.filter(({ source, target }) => select === null || source === select || target === select);
  const at = own.findIndex(({ key }) => key === hover);
  return own[(at + 1) % Math.max(1, own.length)]?.key ?? null;
}

export function controlsOf(
  box: { readonly current: HTMLDivElement | null },
  camera: { value: Camera },
  latest: { readonly current: { readonly scene: LineageScene; readonly layout: Layout } },
  store: Store,
  clear: () => Size,
): MapControls {
  return {
    fit: () => {
      camera.value = fitting(latest.current.layout, clear(), MARGIN);
    },
    zoomBy: (factor) => {
      const { width, height } = clear();
      camera.value = zoomedAt(camera.value, { x: width / 2, y: height / 2 }, factor);
    },
    flyTo: (node, nearer) => {
      const place = latest.current.layout.places.get(node);
      if (place !== undefined)
        camera.value = centredOn(place, clear(), nearer ? Math.max(1, camera.value.scale) : camera.value.scale);
    },
    locate: (node) => {
      const place = latest.current.layout.places.get(node);
      const corner = box.current?.getBoundingClientRect();
      if (place === undefined || corner === undefined) return null;
      const { x, y, scale } = camera.value;
      return { x: corner.left + x + place.x * scale, y: corner.top + y + place.y * scale };
    },
    figure: async () => {
      const { lineageFigure } = await import('./figure');
      const catalog = store.catalog.peek();
      if (catalog === null) throw new Error('There is no graph.');
      return lineageFigure({ catalog, ...latest.current, theme: 'light' });
    },
  };
}
