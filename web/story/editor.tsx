// The dialog “Story”: makes a story of views of this page, step by step, and opens and saves it as a file.
// Leaves to others: one step of it (step-item.tsx), playing (bar.tsx), what a file may hold (src/core/model/story.ts).

import { useSignal } from '@preact/signals';
import { readStory, STORY_LIMITS, type Story, storyText } from '../../src/core/model/story';
import { useStore } from '../store';
import { beginHere } from '../ui/attention';
import { Icon } from '../ui/icons';
import { fileName, save } from '../ui/save';
import { act, stateOf } from './show';
import { StepItem } from './step-item';
import { stepWords } from './step-words';

/** A story of two hundred long captions has less. */
const MOST_BYTES = 3e6;

export function StoryEditor() {
  const store = useStore();
  const { catalog, settings, dispatch } = store;
  const { story, isSaved } = store.story.value;
  const problem = useSignal<string | null>(null);
  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const { title, steps } = story;
  const isEmpty = steps.length === 0;

  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (!isSaved && !isEmpty) {
      problem.value = 'The story below is not saved yet. Save it or clear it first, then open the file.';
      return;
    }
    problem.value = await takenFrom(file, (read) => act(store, { type: 'open', story: read }));
  };
  const play = (index: number): void => {
    dispatch({ type: 'dialog', dialog: 'none' });
    act(store, { type: 'play', index });
  };
  return (
    <>
      <p class="muted">
        A story leads through views of this page, each with a caption. Arrange the page, come back here and add the
        view; send the file to others, or build it into a page: <code>stemma site … --story FILE</code>.
      </p>
      <div class="choose">
        <button type="button" class="button primary" disabled={isEmpty} onClick={() => play(0)}>
          <Icon name="play" /> Play
        </button>
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          onClick={() => {
            save(
              new Blob([storyText(story)], { type: 'application/json' }),
              `${fileName(title === '' ? 'story' : title)}.story.json`,
            );
            act(store, { type: 'saved' });
          }}
        >
          <Icon name="download" /> Save as file
        </button>
        <label class="button">
          <Icon name="upload" /> Open file
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget;
              // The same file, mended, can be chosen again.
              void open(input.files?.[0]).then(() => {
                input.value = '';
              });
            }}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={isEmpty && title === ''}
          onClick={() => {
            act(store, { type: 'clear' });
            problem.value = null;
          }}
        >
          <Icon name="close" /> Clear
        </button>
      </div>
      {problem.value !== null && (
        <p class="note problem" role="alert" dir="auto">
          {problem.value}
        </p>
      )}
      <label class="paste">
        <span>Title</span>
        <input
          class="field"
          dir="auto"
          maxLength={STORY_LIMITS.title}
          value={title}
          placeholder="How token merging came to state space models"
          onInput={(event) => act(store, { type: 'title', title: event.currentTarget.value })}
        />
      </label>
      {steps.length < STORY_LIMITS.steps && <AddStep words={stepWords(graph, stateOf(settings.value))} />}
      {!isEmpty && (
        <ol class="story-steps" aria-label="Steps">
          {steps.map((step, i) => (
            <StepItem
              key={i}
              step={step}
              words={stepWords(graph, step.state)}
              index={i}
              count={steps.length}
              play={() => play(i)}
            />
          ))}
        </ol>
      )}
      {!isSaved && !isEmpty && (
        <p class="muted small">Not saved: without a file it is gone when this page is closed.</p>
      )}
    </>
  );
}

/** What is wrong with the file; null if it was taken. */
async function takenFrom(file: File, take: (story: Story) => void): Promise<string | null> {
  if (file.size > MOST_BYTES) return `${file.name} is too large for a story.`;
  const read = readStory(await file.text());
  if (!read.ok) return `${file.name} is no story that can be played: ${read.problem}.`;
  take(read.story);
  return null;
}

function AddStep({ words }: { readonly words: string }) {
  const store = useStore();
  const caption = useSignal('');
  return (
    <div class="story-add">
      <label class="paste">
        <span>
          Caption for the view as it is now <bdi class="muted">({words})</bdi>
        </span>
        <textarea
          ref={beginHere}
          class="field"
          rows={2}
          dir="auto"
          maxLength={STORY_LIMITS.caption}
          value={caption.value}
          onInput={(event) => {
            caption.value = event.currentTarget.value;
          }}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          act(store, {
            type: 'add',
            step: { caption: caption.value.trim(), state: stateOf(store.settings.peek()) },
          });
          caption.value = '';
        }}
      >
        <Icon name="plus" /> Add this view
      </button>
    </div>
  );
}
