// The marks and lines of the map as small pictures beside words; drawn from the map's own table (graph/style.ts).

import type { NodeKind } from '../../src/core/model/graph';
import { KIND_STYLE, LINE_STYLE, lineColour, nodeColour } from '../graph/style';
import type { Layer } from '../state/settings';
import { useStore } from '../store';

interface MarkProps {
  readonly kind: NodeKind;
  /** The node's own colour; left out where the kind is meant. */
  readonly color?: string | null;
}

export function Mark({ kind, color = null }: MarkProps) {
  const theme = useStore().theme.value;
  const fill = kind === 'paper' && color === null ? 'currentColor' : nodeColour(kind, color, theme);
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shape(kind, fill)}
    </svg>
  );
}

function shape(kind: NodeKind, colour: string) {
  switch (KIND_STYLE[kind].shape) {
    case 'disc':
      return <circle cx="8" cy="8" r="5.5" fill={colour} />;
    case 'ghost':
      return <circle cx="8" cy="8" r="5" fill="none" stroke={colour} stroke-width="1.8" stroke-dasharray="2.9 1.03" />;
    case 'diamond':
      return <path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" fill={colour} />;
    case 'square':
      return <rect x="3.4" y="3.4" width="9.2" height="9.2" rx="1.6" fill="none" stroke={colour} stroke-width="1.8" />;
  }
}

/** A line with its dash and head, as it runs on the map from left to right. */
export function Line({ layer }: { readonly layer: Layer }) {
  const colour = lineColour(layer, useStore().theme.value);
  const { dash, head, width } = LINE_STYLE[layer];
  const end = head === 'none' ? 36 : head === 'bar' ? 34 : head === 'chevron' ? 32.5 : 26;
  return (
    <svg class="line" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true" focusable="false">
      <path
        d={`M0 6H${end}`}
        stroke={colour}
        stroke-width={width}
        {...(dash[0] > 0 ? { 'stroke-dasharray': dash.join(' ') } : {})}
      />
      {head === 'triangle' && <path d="M25 2 35 6 25 10Z" fill={colour} />}
      {head === 'hollow' && <path d="M26 2.4 34 6 26 9.6Z" fill="none" stroke={colour} stroke-width="1.3" />}
      {head === 'chevron' && <path d="M27 1.8 34 6 27 10.2" fill="none" stroke={colour} stroke-width="1.6" />}
      {head === 'bar' && <path d="M34.4 1.6V10.4" stroke={colour} stroke-width="1.8" />}
    </svg>
  );
}
