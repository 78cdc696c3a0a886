// The map's code, fetched when it is first wanted: where the page opens with the map, while the graph is still on its way.

type MapCode = typeof import('../graph/map');

let loaded: Promise<MapCode | null> | null = null;

/** null where this browser cannot draw the map: Sigma asks for WebGL as soon as it is imported, and fails without it. */
export function loadMap(): Promise<MapCode | null> {
  loaded ??= import('../graph/map').catch(() => null);
  return loaded;
}
