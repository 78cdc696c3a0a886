// A step on the page, and the page as a step: the state of a step is read as an address is read.
// Leaves to others: what an address means (state/url.ts), which keys the graph has (state/update.ts).

import { DEFAULTS, type Settings } from '../state/settings';
import { fromUrl, toUrl } from '../state/url';
import type { Store } from '../store';
import { type StoryAction, updateStory } from './state';

/** The view as a step keeps it. Colours are the reader's own. */
export const stateOf = (settings: Settings): string => toUrl({ ...settings, theme: DEFAULTS.theme });

/** What a step sets, and a sentence about each part of it that could not be used. */
export function settingsOf(
  { state }: { readonly state: string },
  number: number,
  theme: Settings['theme'],
): { settings: Settings; notices: readonly string[] } {
  const { settings, notices } = fromUrl(state);
  return {
    settings: settings.theme === DEFAULTS.theme ? { ...settings, theme } : settings,
    notices: notices.map((notice) => `Step ${number} of the story: ${notice}`),
  };
}

/** Changes the story; where that leads to another step, the page shows it. */
export function act({ story, settings, dispatch }: Store, action: StoryAction): void {
  const before = story.peek();
  const next = updateStory(before, action);
  story.value = next;
  const step = next.at === null ? undefined : next.story.steps[next.at];
  if (step === undefined || next.at === null || (action.type !== 'play' && next.at === before.at)) return;
  dispatch({ type: 'navigate', ...settingsOf(step, next.at + 1, settings.peek().theme) });
}
