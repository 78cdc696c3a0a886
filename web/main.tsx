// The page: gets the graph, shows it, keeps the address in step, offers `window.stemma`.
// Leaves to others: everything that is seen (ui, panels, graph).

import { render } from 'preact';
import type { StemmaPage } from './api';
import { catalogOf } from './data/catalog';
import { listen } from './data/live';
import { LoadError, loadGraph } from './data/load';
import { settingsOfAddress } from './state/address';
import { mirror } from './state/mirror';
import { initialState } from './state/update';
import { createStore, StoreContext } from './store';
import { offerEmbedded } from './story/embedded';
import { App } from './ui/app';
import { loadMap } from './ui/load-map';

const { settings, notices } = settingsOfAddress();
const store = createStore(initialState(settings, notices));
let version: string | null = null;
offerEmbedded(store);

async function load(): Promise<void> {
  try {
    const loaded = await loadGraph();
    version = loaded.version;
    store.show(catalogOf(loaded.graph));
  } catch (error) {
    const { message, advice } = error instanceof LoadError ? error : new LoadError(String(error), '');
    store.dispatch({ type: 'failed', message, advice });
    throw error;
  }
}

export const ready = load();
// Whoever draws the map asks for it again and hears how it went.
if (settings.view === 'map') void loadMap();
// The page itself tells what went wrong; whoever awaits `ready` gets the error as well.
ready.catch(() => undefined);

const api: StemmaPage = {
  ready,
  get graph() {
    return store.catalog.peek()?.graph ?? null;
  },
  state: () => ({ phase: store.state.peek().phase, ...store.settings.peek() }),
  dispatch: store.dispatch,
  locate: (node) => store.map.peek()?.locate(node) ?? null,
};
window.stemma = api;

mirror(store.state, store.dispatch);
void ready
  .catch(() => undefined)
  .then(() =>
    listen(() => version, {
      changed: () => {
        load().catch(() => undefined);
      },
      problem: (message) => store.dispatch({ type: 'notice', text: `The list could not be read again: ${message}` }),
    }),
  );

const root = document.getElementById('app');
if (root !== null) {
  // What stands there is for browsers without scripts.
  root.textContent = '';
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    root,
  );
}
