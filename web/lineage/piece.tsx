// What is folded: drawn as a small stack that says how many works it holds, and a button over it that opens it.
// Leaves to others: which pieces there are (chains.ts, bunches.ts), what opening does (view.tsx).

import { counted } from '../data/words';
import { FONT_SANS, SURFACE, type ThemeName } from '../graph/style';
import type { Piece } from './fold';
import type { Layout, Measures, Point } from './layout';

interface PieceMarkProps {
  readonly piece: Piece;
  readonly at: Point | undefined;
  readonly measures: Measures;
  readonly theme: ThemeName;
  /** Cards of a tree; else the names of a whole list. */
  readonly isCard: boolean;
  readonly isFar: boolean;
  readonly colours: { readonly fill: string; readonly line: string };
}

export function PieceMark({ piece, at, measures, theme, isCard, isFar, colours }: PieceMarkProps) {
  if (at === undefined) return null;
  const { width, height } = measures;
  const { ink, muted } = SURFACE[theme];
  const [x, y] = [-width / 2, -height / 2];
  const isChain = piece.kind === 'chain';
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
            {isChain ? `… ${countOf(piece)}` : countOf(piece)}
          </text>
          <text x={x + 15} y={11} font-family={FONT_SANS} font-size={10.5} fill={muted}>
            {spanOf(piece)}
          </text>
        </>
      ) : (
        <>
          <rect x={x} y={-11} width={width} height={22} rx={11} fill={colours.fill} stroke={colours.line} />
          {/* One after the other, or side by side. */}
          {[0, 1, 2].map((i) => (
            <circle
              key={i}
              cx={x + 11 + (isChain ? i * 6 : 6)}
              cy={isChain ? 0 : (i - 1) * 6}
              r={isFar ? 2.6 : 1.8}
              fill={muted}
            />
          ))}
          {!isFar && (
            <text x={x + 30} y={4} font-family={FONT_SANS} font-size={11.5} fill={muted}>
              {isChain ? `${countOf(piece)} · ${spanOf(piece)}` : countOf(piece)}
            </text>
          )}
        </>
      )}
    </g>
  );
}

/** `5 more` of a chain, whose ends are there; `30 works` of a bunch. */
export const countOf = (piece: Piece): string =>
  piece.kind === 'chain' ? `${piece.members.length} more` : counted(piece.members.length, 'work');

/** `2019–2022` */
function spanOf(piece: Piece): string {
  const years = piece.kind === 'chain' ? piece.years : piece.year === null ? null : [piece.year, piece.year];
  if (years === null) return 'undated';
  return years[0] === years[1] ? `${years[0]}` : years.join('–');
}

/** Works that a piece hangs on, the one that stays where it is while the piece opens first. */
export const worksBeside = (piece: Piece): readonly string[] =>
  piece.kind === 'chain' ? [piece.newer, piece.older] : piece.around;

interface ButtonsProps {
  readonly pieces: readonly Piece[];
  readonly layout: Layout;
  readonly measures: Measures;
  readonly nameOf: (key: string) => string;
  readonly open: (piece: Piece) => void;
}

/** One for each piece, as large as it. */
export function PieceButtons({ pieces, layout, measures, nameOf, open }: ButtonsProps) {
  return (
    <>
      {pieces.map((piece) => {
        const at = layout.places.get(piece.key);
        if (at === undefined) return null;
        const label = labelOf(piece, nameOf);
        return (
          <button
            key={piece.key}
            type="button"
            class="piece-button"
            style={{
              left: `${at.x - measures.width / 2}px`,
              top: `${at.y - measures.height / 2}px`,
              width: `${measures.width}px`,
              height: `${measures.height}px`,
            }}
            aria-label={label}
            title={`${label}: ${namesIn(piece, nameOf)}`}
            onClick={() => open(piece)}
          />
        );
      })}
    </>
  );
}

function labelOf(piece: Piece, nameOf: (key: string) => string): string {
  const works = `Show ${counted(piece.members.length, 'work')}`;
  if (piece.kind === 'chain') return `${works} between ${nameOf(piece.older)} and ${nameOf(piece.newer)}`;
  const year = piece.year === null ? '' : ` of ${piece.year}`;
  const does = piece.way === 'down' ? 'draw on' : 'led to';
  return `${works}${year} that ${does} ${piece.around.map(nameOf).join(' and ')}`;
}

/** More names than these are no help. */
const MOST_NAMES = 24;

function namesIn(piece: Piece, nameOf: (key: string) => string): string {
  if (piece.kind === 'chain') return piece.members.toReversed().map(nameOf).join(' → ');
  const names = piece.members.slice(0, MOST_NAMES).map(nameOf).join(', ');
  return piece.members.length > MOST_NAMES ? `${names} and ${piece.members.length - MOST_NAMES} more` : names;
}
