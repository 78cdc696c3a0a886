// A folded chain: drawn as a small stack that says how many works it holds, and a button over it that opens it.
// Leaves to others: which chains there are (chains.ts), what opening does (view.tsx).

import { counted } from '../data/words';
import { FONT_SANS, SURFACE, type ThemeName } from '../graph/style';
import type { Chain } from './chains';
import type { Layout, Measures, Point } from './layout';

interface PieceProps {
  readonly chain: Chain;
  readonly at: Point | undefined;
  readonly measures: Measures;
  readonly theme: ThemeName;
  /** Cards of a tree; else the names of a whole list. */
  readonly isCard: boolean;
  readonly isFar: boolean;
  readonly colours: { readonly fill: string; readonly line: string };
}

export function ChainPiece({ chain, at, measures, theme, isCard, isFar, colours }: PieceProps) {
  if (at === undefined) return null;
  const { width, height } = measures;
  const { ink, muted } = SURFACE[theme];
  const words = `… ${chain.members.length} more`;
  const [x, y] = [-width / 2, -height / 2];
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {isCard ? (
        <>
          {[6, 3, 0].map((shift) => (
            <rect
              key={shift}
              x={x + shift}
              y={y + shift / 2}
              width={width - 6}
              height={height - 3}
              rx={8}
              fill={colours.fill}
              stroke={colours.line}
            />
          ))}
          <text x={x + 15} y={-4} font-family={FONT_SANS} font-size={12.5} font-weight={560} fill={ink}>
            {words}
          </text>
          <text x={x + 15} y={11} font-family={FONT_SANS} font-size={10.5} fill={muted}>
            {spanOf(chain)}
          </text>
        </>
      ) : (
        <>
          <rect x={x} y={-11} width={width} height={22} rx={11} fill={colours.fill} stroke={colours.line} />
          {[0, 6, 12].map((shift) => (
            <circle key={shift} cx={x + 11 + shift} r={isFar ? 2.6 : 1.8} fill={muted} />
          ))}
          {!isFar && (
            <text x={x + 30} y={4} font-family={FONT_SANS} font-size={11.5} fill={muted}>
              {`${words.slice(2)} · ${spanOf(chain)}`}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** `2019–2022` */
function spanOf({ years }: Chain): string {
  if (years === null) return 'undated';
  return years[0] === years[1] ? `${years[0]}` : years.join('–');
}

interface ButtonsProps {
  readonly chains: readonly Chain[];
  readonly layout: Layout;
  readonly measures: Measures;
  readonly nameOf: (key: string) => string;
  readonly open: (chain: Chain) => void;
}

/** One for each chain, as large as its piece. */
export function ChainButtons({ chains, layout, measures, nameOf, open }: ButtonsProps) {
  return (
    <>
      {chains.map((chain) => {
        const at = layout.places.get(chain.key);
        if (at === undefined) return null;
        const label = `Show ${counted(chain.members.length, 'work')} between ${nameOf(chain.older)} and ${nameOf(chain.newer)}`;
        return (
          <button
            key={chain.key}
            type="button"
            class="chain-button"
            style={{
              left: `${at.x - measures.width / 2}px`,
              top: `${at.y - measures.height / 2}px`,
              width: `${measures.width}px`,
              height: `${measures.height}px`,
            }}
            aria-label={label}
            title={`${label}: ${chain.members.toReversed().map(nameOf).join(' → ')}`}
            onClick={() => open(chain)}
          />
        );
      })}
    </>
  );
}
