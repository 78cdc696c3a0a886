// What the peers' pages have in common: where the picture comes from, and saying that it is drawn.

export interface DrawnPicture {
  readonly nodes: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    /** Radius in pixels when all is in view. */
    readonly size: number;
    readonly color: string;
    readonly label: string;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

export const LINE_COLOUR = '#a59c8b';

/** The file beside the page, which the bench itself has written. */
export const fetchPicture = async (): Promise<DrawnPicture> =>
  (await (await fetch('./graph.json')).json()) as DrawnPicture;

export function placeOfMap(): HTMLElement {
  const place = document.getElementById('map');
  if (place === null) throw new Error('The page has no place for the map.');
  return place;
}

/** What the bench waits for (page-probe.ts). */
export function sayDrawn(): void {
  document.body.dataset['drawn'] = 'yes';
}
