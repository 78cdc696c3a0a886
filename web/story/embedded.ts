// The story that came with the page (`stemma site --story`, `stemma serve --story`): found, checked, offered, not played.
// Leaves to others: the offer itself (bar.tsx).

import { readStory } from '../../src/core/model/story';
import type { Store } from '../store';
import { act } from './show';

const STORY_ID = 'stemma-story';

export function offerEmbedded(store: Store): void {
  const element = document.getElementById(STORY_ID);
  if (element === null) return;
  const read = readStory(element.textContent);
  if (read.ok) act(store, { type: 'offer', story: read.story });
  else store.dispatch({ type: 'notice', text: `The story of this page cannot be played: ${read.problem}.` });
}
