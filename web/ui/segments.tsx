// One of a few, side by side: the view, what the matrix goes by, what the table lists.

import type { ComponentChildren } from 'preact';

interface SegmentsProps<T extends string> {
  /** What is chosen, for those who do not see it. */
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly choose: (option: T) => void;
  readonly show: (option: T) => ComponentChildren;
  /** The name of an option whose words a narrow window leaves out. */
  readonly nameOf?: (option: T) => string;
}

export function Segments<T extends string>({ label, options, chosen, choose, show, nameOf }: SegmentsProps<T>) {
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map((each) => (
        <button
          key={each}
          type="button"
          class="segment"
          aria-label={nameOf?.(each)}
          aria-pressed={each === chosen}
          onClick={() => choose(each)}
        >
          {show(each)}
        </button>
      ))}
    </fieldset>
  );
}
