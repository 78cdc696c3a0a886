// The map's code, fetched when it is first wanted: where the page opens with the map, while the graph is still on its way.

type CreateMap = typeof import('../graph/map').createMap;

let loaded: Promise<CreateMap | null> | null = null;

/**
 * null where this browser cannot draw the map. Asked once: without a graphics card the answer takes a tenth of a second,
 * and it is the same each time.
 */
export function loadMap(): Promise<CreateMap | null> {
  loaded ??= import('../graph/map').then(
    ({ createMap, hasWebGl }) => (hasWebGl() ? createMap : null),
    // Sigma asks for WebGL as soon as it is imported: without it the import itself fails.
    () => null,
  );
  return loaded;
}
