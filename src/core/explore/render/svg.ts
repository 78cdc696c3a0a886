// A lineage as a figure for a paper: SVG 1.1, layered, with a legend, readable in print and without colours, no script.
// Leaves to others: where the works stand (layers.ts).

import { UsageError } from '../../base/errors';
import { RELATIONS, type Relation } from '../../model/relation';
import { titled, verbOfRelation } from '../answer';
import type { LineageAnswer, LineageWork } from '../lineage';
import { type Layers, layersOf } from './layers';

/** Colour and dash tell the same, for grey prints and for eyes that see few colours (Okabe and Ito 2008). */
const LOOKS: Readonly<Record<Relation, { readonly color: string; readonly dash: string }>> = {
  extends: { color: '#0072b2', dash: '' },
  uses: { color: '#00795a', dash: '7 3' },
  'inspired-by': { color: '#c04f00', dash: '2 3' },
  compares: { color: '#6b6b6b', dash: '8 3 2 3' },
};

/** More are a poster, not a figure. */
const MOST_WORKS = 400;

const BOX = { width: 190, height: 34, gapX: 70, gapY: 14 } as const;
const MARGIN = 20;
const LEGEND_HEIGHT = 46;
const FONT = 'font-family="Helvetica, Arial, sans-serif"';
/** Mean width of a letter at 11 px, wide ones (Chinese, Japanese …) counting twice. */
const LETTERS_A_LINE = 28;

/** Throws UsageError for a lineage too large to read. */
export function lineageSvg(answer: LineageAnswer): string {
  const { works, statements, root } = answer;
  if (works.length > MOST_WORKS) {
    throw new UsageError(
      `This lineage has ${works.length} works; a figure holds ${MOST_WORKS}. Take a smaller --depth or one direction.`,
    );
  }
  const layers = layersOf(
    works.map(({ key }) => key),
    statements.map(({ source, target }) => ({ source: source.key, target: target.key })),
  );
  const used = RELATIONS.filter((relation) => statements.some((statement) => statement.relation === relation));
  const width = 2 * MARGIN + layers.columns * (BOX.width + BOX.gapX) - BOX.gapX;
  const legendTop = MARGIN + layers.rows * (BOX.height + BOX.gapY) + 8;
  const height = legendTop + LEGEND_HEIGHT;
  const full = Math.max(width, 2 * MARGIN + 90 + used.length * 125);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${round(height)}" viewBox="0 0 ${full} ${round(height)}" role="img" aria-labelledby="title desc">\n`,
    `<title id="title">${escaped(`Lineage of ${root.label}`)}</title>\n`,
    `<desc id="desc">${escaped(describe(answer))}</desc>\n`,
    `<rect width="100%" height="100%" fill="#ffffff"/>\n`,
    '<defs>\n',
    ...used.map(marker),
    '</defs>\n',
    ...statements.map(({ relation, source, target, words, evidence }, i) =>
      edge(layers.routes[i] ?? [], relation ?? 'uses', `${source.label} ${words} ${target.label}`, evidence[0]?.text),
    ),
    ...works.map((work) => box(work, layers, work.key === root.key)),
    ...legend(used, works, legendTop),
    '</svg>\n',
  ].join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text and attribute values; what XML 1.0 cannot hold becomes a blank. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu, ' ')
    .trim()
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const describe = ({ works, statements, years }: LineageAnswer): string =>
  `${works.length} works${years === null ? '' : `, ${years[0]} to ${years[1]}`}, ${statements.length} relations; arrows lead from a work to what it draws on.`;

const leftOf = (column: number): number => MARGIN + column * (BOX.width + BOX.gapX);
const middleOf = (y: number): number => round(MARGIN + y * (BOX.height + BOX.gapY));

function marker(relation: Relation): string {
  return `<marker id="arrow-${relation}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5 L8 4 L0 7.5 z" fill="${LOOKS[relation].color}"/></marker>\n`;
}

type Place = { readonly column: number; readonly y: number };

/** Smooth curves from the newer work's left side through the columns passed to the older one's right side. */
function edge(route: readonly Place[], relation: Relation, words: string, sentence: string | undefined): string {
  const { color, dash } = LOOKS[relation];
  // Routes run from the older to the newer; the arrow runs the other way.
  const [first, ...rest] = [...route].reverse();
  if (first === undefined) return '';
  let [x, y] = [leftOf(first.column), middleOf(first.y)];
  let path = `M${x} ${y}`;
  for (const [i, place] of rest.entries()) {
    const isLast = i === rest.length - 1;
    const right = leftOf(place.column) + BOX.width;
    // Within one column (a cycle) the line leaves and arrives on the left.
    const turn = isLast && place.column === first.column;
    const [toX, toY] = [turn ? leftOf(place.column) : right, middleOf(place.y)];
    const bend = turn ? -BOX.gapX : -(x - toX) / 2;
    path += ` C${round(x + bend)} ${y} ${round(turn ? toX + bend : toX - bend)} ${toY} ${toX} ${toY}`;
    [x, y] = [toX, toY];
    if (!isLast) {
      x = leftOf(place.column);
      path += ` L${x} ${y}`;
    }
  }
  const stroke = `stroke="${color}" stroke-width="1.4"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
  const title = escaped(sentence === undefined ? words : `${words}: “${sentence}”`);
  return `<path d="${path}" fill="none" ${stroke} marker-end="url(#arrow-${relation})"><title>${title}</title></path>\n`;
}

function box(work: LineageWork, layers: Layers, isRoot: boolean): string {
  const place = layers.places.get(work.key) ?? { column: 0, y: 0 };
  const [x, y] = [leftOf(place.column), middleOf(place.y) - BOX.height / 2];
  const dash = work.kind === 'method' ? ' stroke-dasharray="4 3"' : '';
  const year = work.year === null ? (work.kind === 'method' ? 'not listed' : 'no year') : `${work.year}`;
  const weight = isRoot ? ' font-weight="bold"' : '';
  return (
    `<g><title>${escaped(titled(work))}</title>` +
    `<rect x="${x}" y="${round(y)}" width="${BOX.width}" height="${BOX.height}" rx="5" fill="${isRoot ? '#fff3c4' : '#ffffff'}" stroke="#333333" stroke-width="${isRoot ? 2 : 1}"${dash}/>` +
    `<text x="${x + 8}" y="${round(y + 15)}" ${FONT} font-size="11" fill="#111111"${weight}>${escaped(short(work.label))}</text>` +
    `<text x="${x + 8}" y="${round(y + 28)}" ${FONT} font-size="9" fill="#555555">${year}</text></g>\n`
  );
}

/** As much of a label as a box holds. */
function short(label: string): string {
  let room = LETTERS_A_LINE;
  let text = '';
  for (const character of label) {
    room -= /[\u1100-\uffdc]/.test(character) ? 2 : 1;
    if (room < 0) return `${text.trimEnd()}…`;
    text += character;
  }
  return text;
}

function* legend(used: readonly Relation[], works: readonly LineageWork[], top: number): Generator<string> {
  const y = round(top + 14);
  yield `<g ${FONT} font-size="10" fill="#333333">\n`;
  for (const [i, relation] of used.entries()) {
    const x = MARGIN + i * 125;
    const { color, dash } = LOOKS[relation];
    yield `<path d="M${x + 34} ${y} L${x} ${y}" stroke="${color}" stroke-width="1.4"${dash === '' ? '' : ` stroke-dasharray="${dash}"`} marker-end="url(#arrow-${relation})"/>`;
    yield `<text x="${x + 40}" y="${y + 3.5}">${verbOfRelation(relation)}</text>\n`;
  }
  const notes = ['older works on the left'];
  if (works.some(({ kind }) => kind === 'method')) notes.push('dashed box: named, not listed');
  yield `<text x="${MARGIN}" y="${y + 20}">${notes.join('; ')}</text>\n</g>\n`;
}
