// Under the page: the caption of the step being played, with the way on and back; before that, the offer of a story.
// Leaves to others: its keys (keys.ts), what a step shows (show.ts).

import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../store';
import { focusView } from '../ui/attention';
import { Icon } from '../ui/icons';
import { useStoryKeys } from './keys';
import { act } from './show';

export function StoryBar() {
  const { story, settings } = useStore();
  const isPlaying = useComputed(() => story.value.at !== null).value;
  const wasPlaying = useRef(false);
  useLayoutEffect(() => {
    // The keyboard was in the bar, which is gone: the reader goes on with what the last step has opened.
    const isLost = document.activeElement === document.body;
    if (wasPlaying.current && !isPlaying && isLost) focusView(settings.peek().select);
    wasPlaying.current = isPlaying;
  }, [isPlaying, settings]);
  const isOffered = useComputed(() => story.value.isOffered).value;
  if (isPlaying) return <Playing />;
  return isOffered ? <Offer /> : null;
}

function Playing() {
  const store = useStore();
  const { story, at } = store.story.value;
  const bar = useRef<HTMLElement>(null);
  useStoryKeys();
  // Once the dialog that it was started from has given the keyboard back.
  useEffect(() => {
    requestAnimationFrame(() => bar.current?.focus());
  }, []);
  const step = at === null ? undefined : story.steps[at];
  if (at === null || step === undefined) return null;
  const last = story.steps.length - 1;
  return (
    <section ref={bar} class="story-bar" aria-label="Story" aria-describedby="story-caption" tabIndex={-1}>
      <div class="story-words">
        {story.title !== '' && (
          <p class="story-title" dir="auto">
            {story.title}
          </p>
        )}
        <p id="story-caption" class="story-caption" dir="auto" aria-live="polite">
          {step.caption}
        </p>
      </div>
      <div class="story-ways">
        {/* Not disabled at the ends: the button pressed would lose the keyboard. */}
        <button
          type="button"
          class="button"
          aria-disabled={at === 0}
          title="Previous step (←)"
          onClick={() => act(store, { type: 'go', by: -1 })}
        >
          <Icon name="back" /> Previous
        </button>
        <span class="story-count">
          {at + 1} of {last + 1}
        </span>
        <button
          type="button"
          class={at === last ? 'button' : 'button primary'}
          aria-disabled={at === last}
          title="Next step (→)"
          onClick={() => act(store, { type: 'go', by: 1 })}
        >
          Next <Icon name="next" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="End the story"
          title="End the story (Esc)"
          onClick={() => act(store, { type: 'end' })}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="story-progress" style={{ width: `${((at + 1) / (last + 1)) * 100}%` }} />
    </section>
  );
}

function Offer() {
  const store = useStore();
  const { title, steps } = store.story.value.story;
  return (
    <section class="story-bar is-offer" aria-label="Story">
      <p class="story-words muted">
        This page tells a story in {steps.length === 1 ? 'a step' : `${steps.length} steps`}.
      </p>
      <div class="story-ways">
        <button type="button" class="button primary" onClick={() => act(store, { type: 'play', index: 0 })}>
          <Icon name="play" />
          <span class="story-name">
            Play the story{title !== '' && ': '}
            <bdi>{title}</bdi>
          </span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Not now"
          title="Not now; it stays in the tools menu"
          onClick={() => act(store, { type: 'decline' })}
        >
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
