// One step in the editor: its caption, what it shows, and what can be done with it.

import { useRef } from 'preact/hooks';
import { STORY_LIMITS, type StoryStep } from '../../src/core/model/story';
import { useStore } from '../store';
import { Icon, type IconName } from '../ui/icons';
import { act, stateOf } from './show';
import type { StoryAction } from './state';

interface StepItemProps {
  readonly step: StoryStep;
  readonly words: string;
  readonly index: number;
  readonly count: number;
  readonly play: () => void;
}

export function StepItem({ step, words, index, count, play }: StepItemProps) {
  const store = useStore();
  const number = index + 1;
  const item = useRef<HTMLLIElement>(null);
  /** Acts, and keeps the keyboard on the same button of the step that is meant. */
  const then = (way: string, action: StoryAction, next: number): void => {
    const list = item.current?.parentElement;
    act(store, action);
    requestAnimationFrame(() => {
      const there = list?.children[next];
      const same = there?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:not(:disabled)`);
      (same ?? there?.querySelector<HTMLElement>('textarea'))?.focus();
    });
  };
  const move = (way: string, by: 1 | -1) => () => then(way, { type: 'move', index, by }, index + by);
  const button = (icon: IconName, label: string, isOff: boolean, onClick: () => void) => (
    <button
      type="button"
      class="icon-button small-button"
      data-way={icon}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <li ref={item}>
      <div class="story-step-head">
        <span class="story-number">{number}</span>
        <bdi class="muted small">{words}</bdi>
        <span class="story-step-ways">
          {button('play', `Play from step ${number}`, false, play)}
          {button('up', `Move step ${number} up`, index === 0, move('up', -1))}
          {button('down', `Move step ${number} down`, index === count - 1, move('down', 1))}
          {button('target', `Let step ${number} show the view as it is now`, false, () =>
            act(store, { type: 'edit', index, values: { state: stateOf(store.settings.peek()) } }),
          )}
          {button('close', `Remove step ${number}`, false, () =>
            then('close', { type: 'remove', index }, Math.min(index, count - 2)),
          )}
        </span>
      </div>
      <textarea
        class="field"
        rows={2}
        dir="auto"
        maxLength={STORY_LIMITS.caption}
        aria-label={`Caption of step ${number}`}
        value={step.caption}
        onInput={(event) => act(store, { type: 'edit', index, values: { caption: event.currentTarget.value } })}
      />
    </li>
  );
}
