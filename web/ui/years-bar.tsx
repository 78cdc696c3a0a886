// Papers by year as a histogram: drag over it to choose years, press a bar for one year, play to see the field grow.
// Leaves to others: choosing first and last year (year-ends.tsx), what the years hide (data/visible.ts), playing (player.tsx).

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Histogram } from '../data/facets';
import { counted } from '../data/words';
import type { Years } from '../state/settings';
import { useStore } from '../store';
import { Icon } from './icons';
import { useYears, YearEnds, yearWords } from './year-ends';

const HEIGHT = 44;
/** Few years do not make broad bars. */
const MOST_WIDE = 26;
export function YearsBar() {
  const { filters, settings, playing } = useStore();
  const shown = useYears();
  if (shown === null) return null;
  const { histogram, set } = shown;
  const { years } = settings.value;
  return (
    <section class="years">
      <h2>Years</h2>
      <Bars histogram={histogram} years={playing.value === null ? years : filters.value.years} choose={set} />
      <div class="years-line">
        <YearEnds {...shown} />
        <span class="spring" />
        <PlayButton histogram={histogram} />
        {years !== null && (
          <button type="button" class="link-button" onClick={() => set(null)}>
            All
          </button>
        )}
      </div>
      {histogram.undated > 0 && (
        <p class="legend-note">
          {counted(histogram.undated, 'paper')} without a year{years === null ? '' : ' left out'}
        </p>
      )}
    </section>
  );
}

interface BarsProps {
  readonly histogram: Histogram;
  readonly years: Years | null;
  readonly choose: (years: Years | null) => void;
}

function Bars({ histogram, years, choose }: BarsProps) {
  const { bars, most } = histogram;
  const drag = useSignal<{ readonly from: number; readonly to: number } | null>(null);
  const box = useRef<SVGSVGElement>(null);
  const yearAt = (event: PointerEvent): number => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const i = Math.floor(((event.clientX - left) / width) * bars.length);
    return bars[Math.min(bars.length - 1, Math.max(0, i))]?.year ?? 0;
  };
  const brush = drag.value;
  const shown: Years | null = brush === null ? years : [Math.min(brush.from, brush.to), Math.max(brush.from, brush.to)];
  const height = (count: number): number => (count === 0 ? 0 : Math.max(2, (count / Math.max(1, most)) * HEIGHT));
  const step = 200 / bars.length;
  const wide = Math.max(0.8, Math.min(MOST_WIDE, step - 1.2));
  const left = (i: number): number => i * step + (step - wide) / 2;
  return (
    <svg
      ref={box}
      class="histogram"
      viewBox={`0 0 200 ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Papers by year: ${bars.map(({ year, count }) => `${yearWords(histogram, year)}: ${count}`).join(', ')}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.value = { from: yearAt(event), to: yearAt(event) };
      }}
      onPointerMove={(event) => {
        if (drag.value !== null) drag.value = { from: drag.value.from, to: yearAt(event) };
      }}
      onPointerUp={() => {
        const done = drag.value;
        drag.value = null;
        if (done === null) return;
        const next: Years = [Math.min(done.from, done.to), Math.max(done.from, done.to)];
        // The one year that is chosen already, pressed again: all years.
        choose(
          years !== null && Math.max(years[0], bars[0]?.year ?? 0) === next[0] && years[1] === next[1] ? null : next,
        );
      }}
      onPointerCancel={() => {
        drag.value = null;
      }}
    >
      {bars.map(({ year, count, all }, i) => {
        const isIn = shown === null || (year >= shown[0] && year <= shown[1]);
        return (
          <g key={year}>
            <title>
              {yearWords(histogram, year)}: {counted(count, 'paper')}
            </title>
            <rect class="bar-room" x={i * step} y={0} width={step} height={HEIGHT + 2} />
            <rect class="bar-all" x={left(i)} y={HEIGHT - height(all)} width={wide} height={height(all)} />
            <rect
              class={isIn ? 'bar is-in' : 'bar'}
              x={left(i)}
              y={HEIGHT - height(count)}
              width={wide}
              height={height(count)}
            />
          </g>
        );
      })}
      <path class="bar-ground" d={`M0 ${HEIGHT + 0.5}H200`} />
    </svg>
  );
}

function PlayButton({ histogram }: { readonly histogram: Histogram }) {
  const { playing, settings, isFiltering } = useStore();
  const isPlaying = playing.value !== null;
  const start = (): void => {
    const { years } = settings.peek();
    const bars = histogram.bars.filter(
      ({ year, count }) => count > 0 && (years === null || (year >= years[0] && year <= years[1])),
    );
    if (bars.length === 0) return;
    // On a phone the filters lie over what is to be seen.
    isFiltering.value = false;
    // Who wants no motion goes from year to year by hand.
    playing.value = {
      steps: bars.map(({ year }) => year),
      from: years?.[0] ?? histogram.earliest,
      at: 0,
      isRunning: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
  };
  return (
    <button
      type="button"
      class="icon-button play"
      aria-label={isPlaying ? 'Stop' : 'Play the years'}
      title={isPlaying ? 'Stop: show all years' : 'Play: see the field grow year by year'}
      onClick={() => {
        if (isPlaying) playing.value = null;
        else start();
      }}
    >
      <Icon name={isPlaying ? 'close' : 'play'} />
    </button>
  );
}
