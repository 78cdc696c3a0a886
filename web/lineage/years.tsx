// The years of a lineage: bands behind everything, and their names in a strip of their own.
// Leaves to others: which bands there are (columns.ts, layout.ts).

import { FONT_SERIF, faded, SURFACE, type ThemeName } from '../graph/style';
import type { Layout } from './layout';

interface YearsProps {
  readonly layout: Layout;
  readonly theme: ThemeName;
  readonly scale: number;
}

/** Years as stripes over the whole height; stripes without a year stay plain. */
export function Bands({ layout, theme, scale, height }: YearsProps & { readonly height: number }) {
  const tint = faded(SURFACE[theme].muted, theme === 'light' ? 0.94 : 0.93, theme);
  return (
    <g>
      {layout.bands.map(({ year, left, right }, i) =>
        year === null ? null : (
          <rect key={`${year}${i}`} x={left * scale} y={0} width={(right - left) * scale} height={height} fill={tint} />
        ),
      )}
    </g>
  );
}

/** The years over their bands, in a strip of their own. */
export function YearNames({ layout, theme, scale }: YearsProps) {
  let last = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {layout.bands.map(({ year, left, right }, i) => {
        const x = ((left + right) / 2) * scale;
        // Words stand apart, however far one has gone away; over a narrow stripe there is nothing to say.
        if (x - last < 46 || (year === null && (right - left) * scale < 70)) return null;
        last = x;
        return (
          <text
            key={`${year}${i}`}
            x={x}
            y={20}
            text-anchor="middle"
            font-family={FONT_SERIF}
            font-size={year === null ? 12 : 14}
            {...(year === null ? { 'font-style': 'italic' } : { 'font-weight': 600 })}
            fill={SURFACE[theme].muted}
          >
            {year ?? 'undated'}
          </text>
        );
      })}
    </g>
  );
}
