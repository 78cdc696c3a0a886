// The one table of node colours: the graph stage paints with it, legends and exports read it.
// Leaves to others: which node gets which colour (paint.ts), the lines' colours (web, export).

/**
 * Eight hues that stay apart for every kind of colour vision: no two come nearer than 0.13 in OKLab, as seen by normal,
 * red-, green- or blue-blind eyes (simulated after Machado et al. 2009). Okabe and Ito's seven reach 0.076, measured
 * alike. Lightness runs from 0.40 to 0.74, so all can be seen on a white and on a black ground.
 */
export const CATEGORY_COLORS = [
  '#526ee3',
  '#e49921',
  '#6ebda0',
  '#822b2b',
  '#be5590',
  '#7c7903',
  '#ba93fb',
  '#662298',
] as const;

/** Works that no document lists belong to no category: grey, with shape and size telling the rest. */
export const METHOD_COLOR = '#77716a';
export const TECHNIQUE_COLOR = '#2f7a6c';
/** Papers and categories outside all territories. */
export const UNSORTED_COLOR = '#8b8475';

/** How much white (above 0) or black (below 0) further rounds through the table mix in. */
const ROUNDS = [0, 0.45, -0.4, 0.25, -0.2] as const;

/** The colour of the category with that number, from 0; beyond the table the hues come again lighter and darker. */
export function categoryColor(number: number): string {
  const hue = CATEGORY_COLORS[number % CATEGORY_COLORS.length] ?? UNSORTED_COLOR;
  const share = ROUNDS[Math.floor(number / CATEGORY_COLORS.length) % ROUNDS.length] ?? 0;
  return mixed(hue, share);
}

function mixed(hex: string, share: number): string {
  const goal = share > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (goal - value) * Math.abs(share));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
