// A row of the legend: what a mark or line of the map stands for, how much of it there is, and a press that filters.

import type { ComponentChildren } from 'preact';
import { amount } from '../data/words';

interface LegendRowProps {
  readonly isOn: boolean;
  readonly count: number;
  readonly title?: string;
  readonly onToggle: () => void;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function LegendRow({ isOn, count, title, onToggle, action, children }: LegendRowProps) {
  return (
    <li class="legend-row">
      <button type="button" class="toggle" aria-pressed={isOn} title={title} onClick={onToggle}>
        {children}
        <span class="count">{amount(count)}</span>
      </button>
      {action}
    </li>
  );
}
