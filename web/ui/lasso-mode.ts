// Begins and ends the lasso. Leaves to others: drawing (lasso.tsx), what to do with what it holds (lasso-bar.tsx).

import type { Store } from '../store';

/** Ends the lasso; the keyboard is back on the map if it was in what goes. */
export function endLasso({ lasso }: Store): void {
  const isInBar = document.activeElement?.closest('.lasso-bar') != null;
  lasso.value = { phase: 'off' };
  if (isInBar) document.getElementById('map')?.focus({ preventScroll: true });
}

/** On the map alone: there is nothing to draw around elsewhere. */
export function toggleLasso(store: Store): void {
  if (store.lasso.peek().phase !== 'off') endLasso(store);
  else if (store.settings.peek().view === 'map' && store.map.peek() !== null) store.lasso.value = { phase: 'drawing' };
}
