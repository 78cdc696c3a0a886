// The years being played, over the view: which one, what it brought, and the way back and forth among them.
// Leaves to others: what is shown of them (store.ts), starting (years-bar.tsx).

import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { nodeOf } from '../data/catalog';
import { amount, counted } from '../data/words';
import { type Play, useStore } from '../store';
import { Icon } from './icons';

/** A whole play lasts about so long, however many years there are; but no year goes by too fast or too slowly. */
const PLAY_MS = 12_000;
const YEAR_MS = [700, 1600] as const;

export function Player() {
  const play = useStore().playing.value;
  return play === null ? null : <Playing play={play} />;
}

function Playing({ play }: { readonly play: Play }) {
  const { catalog, playing, papers } = useStore();
  const { steps, at, isRunning } = play;
  const last = steps.length - 1;
  const box = useRef<HTMLElement>(null);

  useSignalEffect(() => {
    const now = playing.value;
    if (now === null || !now.isRunning) return;
    const wait = Math.min(YEAR_MS[1], Math.max(YEAR_MS[0], PLAY_MS / now.steps.length));
    const isOver = now.at >= now.steps.length - 1;
    const timer = setTimeout(
      () => {
        playing.value = isOver ? null : { ...now, at: now.at + 1 };
      },
      isOver ? wait * 2 : wait,
    );
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      playing.value = null;
    };
  }, [playing]);

  const graph = catalog.value?.graph;
  // The first step also brings what is older.
  const before = at === 0 ? Number.NEGATIVE_INFINITY : (steps[at - 1] ?? 0);
  const yearOf = (key: string): number => (graph === undefined ? null : nodeOf(graph, key, 'paper')?.year) ?? before;
  const fresh = papers.value.filter((key) => yearOf(key) > before);
  return (
    <section ref={box} class="player" aria-label="The years, played">
      <p class="player-words" aria-live="polite">
        <span class="playing-year">{steps[at]}</span> <b>{counted(fresh.length, 'new paper')}</b>
        {at > 0 && <span> · {amount(papers.value.length)} so far</span>}
      </p>
      <div class="player-ways">
        <button
          type="button"
          class="icon-button"
          aria-label={isRunning ? 'Pause' : 'Go on'}
          title={isRunning ? 'Pause' : 'Go on'}
          onClick={() => {
            playing.value = isRunning
              ? { ...play, isRunning: false }
              : { ...play, at: at === last ? 0 : at, isRunning: true };
          }}
        >
          <Icon name={isRunning ? 'pause' : 'play'} />
        </button>
        <input
          type="range"
          aria-label="Year"
          aria-valuetext={String(steps[at])}
          min={0}
          max={last}
          value={at}
          onInput={(event) => {
            playing.value = { ...play, at: Number(event.currentTarget.value), isRunning: false };
          }}
        />
        <button
          type="button"
          class="icon-button"
          aria-label="Show all years"
          title="Show all years (Esc)"
          onClick={() => {
            playing.value = null;
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <Undated />
    </section>
  );
}

/** They would seem to come out of nowhere at the end. */
function Undated() {
  const { catalog, lasting } = useStore();
  const graph = catalog.value?.graph;
  const count =
    catalog.value?.byKind.paper.filter(
      (key) =>
        graph !== undefined && lasting.visible.value.nodes.has(key) && nodeOf(graph, key, 'paper')?.year === null,
    ).length ?? 0;
  return count === 0 ? null : <p class="player-note">{counted(count, 'paper')} without a year left out meanwhile</p>;
}
