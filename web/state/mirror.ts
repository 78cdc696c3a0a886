// Keeps the page's address and the state in step, with the browser's history between.
// Leaves to others: what an address means (url.ts).

import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from './settings';
import type { Action, State } from './state';
import { isStep, slideOf } from './steps';
import { fromUrl, isSame, toUrl } from './url';

/** Browsers refuse more than about 100 changes of the address in 30 s, and dragging the map makes 60 a second. */
const QUIET_MS = 300;

/** Starts both directions; returns what ends them. */
export function mirror(state: ReadonlySignal<State>, dispatch: (action: Action) => void): () => void {
  let written: Settings | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (): void => {
    const { settings } = state.peek();
    const fragment = toUrl(settings);
    const address = `${location.pathname}${fragment === '' ? '' : `#${fragment}`}`;
    const goesOn = written !== null && isStep(written, settings) && slideOf(written, settings) === null;
    written = settings;
    if (location.search === '' && location.hash === (fragment === '' ? '' : `#${fragment}`)) return;
    try {
      history[goesOn ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // A sandboxed frame may forbid it: the page works on, only the link does not follow.
    }
  };

  const stop = effect(() => {
    const { phase, settings } = state.value;
    if (phase !== 'ready') return;
    clearTimeout(timer);
    if (written === null || (isStep(written, settings) && slideOf(written, settings) === null)) write();
    else timer = setTimeout(write, QUIET_MS);
  });

  const read = (): void => {
    const { settings, notices } = fromUrl(location.hash);
    clearTimeout(timer);
    if (isSame(settings, state.peek().settings)) return;
    written = settings;
    dispatch({ type: 'navigate', settings, notices });
  };
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
  return () => {
    clearTimeout(timer);
    stop();
    removeEventListener('hashchange', read);
    removeEventListener('popstate', read);
  };
}
