// The map as it is seen, as a PNG with its ground and a line that says what it shows.

import type Sigma from 'sigma';
import { FONT_SANS, SURFACE, type ThemeName } from './style';

/** From back to front; the others hold nothing that belongs into a picture. */
const LAYERS = ['wash', 'edges', 'nodes', 'names'] as const;

/** Rejects if the browser cannot make a picture of this size. */
export function pictureOf(sigma: Sigma, theme: ThemeName, title: string): Promise<Blob> {
  const { width, height } = sigma.getDimensions();
  const ratio = devicePixelRatio;
  const picture = document.createElement('canvas');
  picture.width = Math.round(width * ratio);
  picture.height = Math.round(height * ratio);
  const context = picture.getContext('2d');
  if (context === null) return Promise.reject(new Error('The browser gave no canvas.'));
  context.fillStyle = SURFACE[theme].map;
  context.fillRect(0, 0, picture.width, picture.height);
  // WebGL forgets what it drew as soon as it is on the screen: draw anew, and copy in the same task.
  sigma.refresh();
  const canvases = sigma.getCanvases();
  for (const layer of LAYERS) {
    const canvas = canvases[layer];
    if (canvas !== undefined && canvas.width > 0) context.drawImage(canvas, 0, 0, picture.width, picture.height);
  }
  context.scale(ratio, ratio);
  context.font = `11px ${FONT_SANS}`;
  context.fillStyle = SURFACE[theme].muted;
  context.fillText(`${title.slice(0, 120)} · made with Stemma`, 14, height - 12);
  return new Promise((done, fail) => {
    picture.toBlob((blob) => (blob === null ? fail(new Error('The picture is too large.')) : done(blob)), 'image/png');
  });
}
