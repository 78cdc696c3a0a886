// The page's address as it is when the page starts.
// Leaves to others: what an address means (url.ts), keeping it in step (mirror.ts).

import type { Settings } from './settings';
import { fromUrl } from './url';

/** A query (`?view=table`) counts too; the fragment wins and is what is written. */
export function settingsOfAddress(): { settings: Settings; notices: readonly string[] } {
  const both = [location.search, location.hash].map((part) => part.replace(/^[#?]/, '')).filter((part) => part !== '');
  return fromUrl(both.join('&'));
}
