// The type of names on the map: a face, a size and a measure for each tier, less on small maps and for many territories.
// Leaves to others: colours (style.ts), where names go (labels.ts).

import type { Tier } from './names';
import { FONT_SANS, FONT_SERIF } from './style';

export interface Type {
  readonly font: string;
  /** Line height in pixels. */
  readonly line: number;
  /** Letters a line. */
  readonly wide: number;
}

export type Types = Readonly<Record<Tier, Type>>;

/** Below this width a map is a phone's. */
const NARROW = 560;

export function typesFor(width: number, territories: number): Types {
  const isNarrow = width < NARROW;
  const size = Math.max(13, (isNarrow ? 15 : 18) - (territories > 14 ? 2 : 0) - (territories > 26 ? 2 : 0));
  const wide = isNarrow ? 18 : 24;
  return {
    territory: { font: `italic 600 ${size}px ${FONT_SERIF}`, line: size + 1, wide: isNarrow ? 14 : 20 },
    section: { font: `italic 600 13px ${FONT_SERIF}`, line: 14, wide: 20 },
    paper: { font: `500 ${isNarrow ? 12 : 12.5}px ${FONT_SANS}`, line: 15, wide },
    method: { font: `italic 12px ${FONT_SANS}`, line: 14, wide },
    technique: { font: `11.5px ${FONT_SANS}`, line: 14, wide: wide - 2 },
  };
}
