// The first script: shows the sketch of the map that the page brings with it, and starts the page once that is seen.
// Leaves to others: the sketch (first-sketch.ts), taking it away (ui/sketched.ts), the page itself (main.tsx).

import type {} from './api';
import { showSketch } from './first-sketch';
import { settingsOfAddress } from './state/address';
import './style/base.css';
import './style/chains.css';
import './style/glide.css';
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
