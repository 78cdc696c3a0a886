// The first script: shows the sketch of the map that the page brings with it, and starts the page once that is seen.
// Leaves to others: drawing the sketch (graph/sketch.ts), taking it away (ui/sketched.ts), the page itself (main.tsx).

import type { Sketch } from '../src/core/model/sketch';
import type {} from './api';
import { drawSketch } from './graph/sketch';
import { settingsOfAddress } from './state/address';
import { DEFAULTS } from './state/settings';
import { toUrl } from './state/url';
import './style/base.css';
import './style/chains.css';
import './style/layout.css';
import './style/lasso.css';
import './style/lineage.css';
import './style/matrix.css';
import './style/minimap.css';
import './style/panel.css';
import './style/pins.css';
import './style/reading.css';
import './style/sheet.css';
import './style/story.css';
import './style/table.css';
import './style/tools.css';

const { settings } = settingsOfAddress();

/** Whether the map will look like the sketch: nothing narrows it down, nothing stands out. */
const isPlain = toUrl({ ...settings, theme: DEFAULTS.theme, relations: DEFAULTS.relations }) === '';

/** Draws the sketch over the place that the map will have; tells whether there is one. */
function showSketch(): boolean {
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

/** Where nobody looks (a tab in the background) there are no frames. */
const MOST_MS = 200;

/** A frame is painted before the next task. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, MOST_MS);
  });

const page = (showSketch() ? painted() : Promise.resolve()).then(() => import('./main'));
const ready = page.then((main) => main.ready);
ready.catch(() => undefined);
// Until the page itself is there, which sets it anew: scripts find it as soon as the document has loaded.
window.stemma = {
  ready,
  graph: null,
  state: () => ({ phase: 'loading', ...settings }),
  dispatch: (action) => void page.then(() => window.stemma.dispatch(action)),
  locate: () => null,
};
