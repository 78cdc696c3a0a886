// The sketch of the map that the page brings with it, drawn before there is anything else: over an empty frame of the page.
// Leaves to others: drawing its marks and lines (graph/sketch.ts), taking it away (ui/sketched.ts).

import type { Sketch } from '../src/core/model/sketch';
import { drawSketch } from './graph/sketch';
import { settingsOfAddress } from './state/address';
import { DEFAULTS } from './state/settings';
import { toUrl } from './state/url';

const { settings } = settingsOfAddress();

/** Whether the map will look like the sketch: nothing narrows it down, nothing stands out. */
const isPlain = toUrl({ ...settings, theme: DEFAULTS.theme, relations: DEFAULTS.relations }) === '';

/** Draws the sketch over the place that the map will have, once; tells whether there is one. */
export function showSketch(): boolean {
  if (document.getElementById('sketch') !== null) return true;
  const data = document.getElementById('stemma-sketch')?.textContent;
  const root = document.getElementById('app');
  if (data === undefined || root === null || !isPlain) return false;
  // The page has put it there itself (src/node/page.ts).
  const sketch = JSON.parse(data) as Sketch;
  if (sketch.marks.length === 0) return false;
  const isDark =
    settings.theme === 'dark' || (settings.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const theme = isDark ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme;
  root.replaceChildren(frameOf());
  const box = root.querySelector('.stage')?.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (box === undefined || pen === null) return false;
  canvas.id = 'sketch';
  canvas.ariaHidden = 'true';
  const { left, top, width, height } = box;
  Object.assign(canvas.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  [canvas.width, canvas.height] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  pen.scale(devicePixelRatio, devicePixelRatio);
  drawSketch(pen, sketch, { width, height }, theme, settings.relations);
  document.body.append(canvas);
  // In another window the map has another place.
  addEventListener('resize', () => canvas.remove(), { once: true });
  return true;
}

/** The page's frame, empty: the stage has its place in it. */
function frameOf(): Element {
  const part = (name: string, ...children: Element[]): Element => {
    const made = document.createElement('div');
    made.className = name;
    made.append(...children);
    return made;
  };
  return part('app', part('header'), part('explorer', part('side'), part('stage'), part('panel')));
}
