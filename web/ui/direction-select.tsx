// Which way from a work: what it draws on, what it led to, both.

import type { Direction } from '../state/settings';

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  up: 'what it draws on',
  down: 'what it led to',
  both: 'both ways',
};

export function DirectionSelect(props: { readonly dir: Direction; readonly choose: (dir: Direction) => void }) {
  return (
    <select
      aria-label="Direction"
      value={props.dir}
      onChange={(event) => props.choose(event.currentTarget.value as Direction)}
    >
      {Object.entries(DIRECTION_WORDS).map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
