// The story at hand and where it is being played, with the one function that changes both. Pure.
// Leaves to others: the file form (src/core/model/story.ts), showing a step on the page (show.ts).

import { never } from '../../src/core/base/errors';
import type { Story, StoryStep } from '../../src/core/model/story';

export interface StoryState {
  /** May have no steps yet. */
  readonly story: Story;
  /** Which step is shown, from 0; null while none is played. */
  readonly at: number | null;
  /** It came with the page, and the reader has not yet said whether to play it. */
  readonly isOffered: boolean;
  /** Whether all of it stands in a file: what does not is gone with the page. */
  readonly isSaved: boolean;
}

export type StoryAction =
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'add'; readonly step: StoryStep }
  /** Gives a step another caption or another view. */
  | { readonly type: 'edit'; readonly index: number; readonly values: Partial<StoryStep> }
  | { readonly type: 'move'; readonly index: number; readonly by: 1 | -1 }
  | { readonly type: 'remove'; readonly index: number }
  | { readonly type: 'open'; readonly story: Story }
  | { readonly type: 'offer'; readonly story: Story }
  | { readonly type: 'decline' }
  | { readonly type: 'clear' }
  | { readonly type: 'saved' }
  | { readonly type: 'play'; readonly index: number }
  /** Forward or back; the ends are ends. */
  | { readonly type: 'go'; readonly by: 1 | -1 }
  | { readonly type: 'end' };

export const NO_STORY: StoryState = { story: { title: '', steps: [] }, at: null, isOffered: false, isSaved: true };

export function updateStory(state: StoryState, action: StoryAction): StoryState {
  const { story, at } = state;
  const { steps } = story;
  // What is being changed is not being played.
  const edited = (values: Partial<Story>): StoryState => ({
    ...state,
    story: { ...story, ...values },
    at: null,
    isSaved: false,
  });
  switch (action.type) {
    case 'title':
      return edited({ title: action.title });
    case 'add':
      return edited({ steps: [...steps, action.step] });
    case 'edit':
      return edited({ steps: steps.map((step, i) => (i === action.index ? { ...step, ...action.values } : step)) });
    case 'move':
      return edited({ steps: moved(steps, action.index, action.index + action.by) });
    case 'remove':
      return edited({ steps: steps.filter((_, i) => i !== action.index) });
    case 'open':
      return { ...NO_STORY, story: action.story };
    case 'offer':
      return { ...NO_STORY, story: action.story, isOffered: true };
    case 'decline':
      return { ...state, isOffered: false };
    case 'clear':
      return NO_STORY;
    case 'saved':
      return { ...state, isSaved: true };
    case 'play':
      return steps[action.index] === undefined ? state : { ...state, at: action.index, isOffered: false };
    case 'go':
      return at === null || steps[at + action.by] === undefined ? state : { ...state, at: at + action.by };
    case 'end':
      return { ...state, at: null };
    default:
      return never(action);
  }
}

function moved(steps: readonly StoryStep[], from: number, to: number): readonly StoryStep[] {
  const step = steps[from];
  if (step === undefined || steps[to] === undefined) return steps;
  const others = steps.filter((_, i) => i !== from);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
