// The view as a PNG in the size that the reader chooses: drawn from the figure's vectors, so that no size is coarse.
// Leaves to others: the figure itself (graph/figure.ts, lineage/figure.tsx).

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { amount } from '../data/words';
import { useStore } from '../store';
import { beginHere } from './attention';
import { Icon } from './icons';
import { pictureName } from './picture-name';
import { save } from './save';

/** What browsers still make a picture of: longest side, and pixels in all. */
const LONGEST = 16_000;
const MOST_PIXELS = 100e6;
const LEAST = 200;
/** A page's width at 300 dots per inch, about. */
const USUAL = 2400;
const DOTS_A_CM = 300 / 2.54;

interface Figure {
  /** Address of the drawing, while the dialog is open. */
  readonly url: string;
  /** Height over width. */
  readonly shape: number;
}

export function Picture() {
  const { map, catalog, settings, dispatch } = useStore();
  const figure = useSignal<Figure | null>(null);
  const wanted = useSignal(String(USUAL));
  const isAtWork = useSignal(false);

  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const text = await map.peek()?.figure?.();
      if (text === undefined || isGone) return;
      url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      figure.value = { url, shape: shapeOf(text) };
    };
    draw().catch((error: unknown) => dispatch({ type: 'notice', text: `No picture could be made: ${String(error)}` }));
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [map, figure, dispatch]);

  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  if (map.value?.figure === undefined)
    return <p class="muted">Open the map or the lineage: what they show can be saved as a picture.</p>;
  if (figure.value === null) return <div class="part-loading spinner" aria-hidden="true" />;
  const { url, shape } = figure.value;
  const most = Math.floor(Math.min(LONGEST, LONGEST / shape, Math.sqrt(MOST_PIXELS / shape)));
  const width = Math.round(Number(wanted.value));
  const isPossible = width >= LEAST && width <= most;
  const write = async (): Promise<void> => {
    isAtWork.value = true;
    try {
      const picture = await drawnLarge(url, width, Math.round(width * shape));
      save(picture, `${pictureName(graph, settings.peek())}-${width}px.png`);
      dispatch({ type: 'dialog', dialog: 'none' });
    } catch (error) {
      dispatch({ type: 'notice', text: `The picture could not be made: ${String(error)} A smaller one may do.` });
    } finally {
      isAtWork.value = false;
    }
  };
  return (
    <form
      class="picture-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) void write();
      }}
    >
      <img class="picture-preview" src={url} alt="What the file will show" />
      <label class="picture-size">
        Width in pixels
        <input
          ref={beginHere}
          class="field"
          type="number"
          inputMode="numeric"
          min={LEAST}
          max={most}
          value={wanted.value}
          aria-describedby="picture-note"
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      </label>
      <p id="picture-note" class="muted" role="status">
        {isPossible
          ? `${amount(width)} × ${amount(Math.round(width * shape))} pixels; printed at 300 dpi, ${(width / DOTS_A_CM).toFixed(1)} cm wide.`
          : `From ${LEAST} to ${amount(most)}, please.`}
      </p>
      <div class="dialog-actions">
        <button type="submit" class="button primary" disabled={!isPossible || isAtWork.value}>
          <Icon name="download" /> Save as PNG
        </button>
      </div>
    </form>
  );
}

function shapeOf(svg: string): number {
  // Not by a parser: the page's policy complains of each style in the drawing, which the image of it is allowed.
  const [start = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(start)?.[1]),
  );
  return width > 0 && height > 0 ? height / width : 1;
}

async function drawnLarge(url: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gave no canvas.');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error('It is too large.')) : done(blob)), 'image/png');
  });
}
