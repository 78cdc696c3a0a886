// The map's code, fetched when it is first wanted: where the page opens with the map, while the graph is still on its way.

type MapModule = typeof import('../graph/map');

/** Fails without WebGL: Sigma asks for it as soon as it is imported. */
export const loadMap = (): Promise<MapModule> => import('../graph/map');

/** Begins to fetch it; who needs it asks again and hears of a failure then. */
export function expectMap(): void {
  loadMap().catch(() => undefined);
}
