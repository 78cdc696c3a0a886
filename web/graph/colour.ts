// Colours in OKLCH (Ottosson 2020), where lightness is as the eye sees it: to bring a hue to another theme or fade it.
// Leaves to others: which colours there are (style.ts).

interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Rgb = readonly [number, number, number];

/** The same hue at another lightness (0 black .. 1 white); chroma is lowered until the colour exists in sRGB. */
export function withLightness(hex: string, l: number, maxChroma = 0.2): string {
  const { c, h } = toOklch(rgbOf(hex));
  for (let chroma = Math.min(c, maxChroma); ; chroma -= 0.005) {
    const rgb = fromOklch({ l, c: Math.max(0, chroma), h });
    if (chroma <= 0 || rgb.every((value) => value >= -0.0005 && value <= 1.0005)) return hexOf(rgb);
  }
}

/** `share` of the second colour in the first: 0 gives the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgbOf(first), rgbOf(second)];
  return hexOf([0, 1, 2].map((i) => (a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share) as unknown as Rgb);
}

export const lightnessOf = (hex: string): number => toOklch(rgbOf(hex)).l;

/** Red, green and blue, 0..1. */
export const channelsOf = (hex: string): Rgb => rgbOf(hex);

/** Channels 0..1 of `#rrggbb`, or of `rgb(…)` as browsers give computed colours. Anything else is grey. */
function rgbOf(colour: string): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (hex !== null) return [1, 2, 3].map((i) => Number.parseInt(hex[i] ?? '80', 16) / 255) as unknown as Rgb;
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour);
  if (rgb !== null) return [1, 2, 3].map((i) => Number(rgb[i]) / 255) as unknown as Rgb;
  return [0.5, 0.5, 0.5];
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const light = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: light, c: Math.hypot(a, bb), h: Math.atan2(bb, a) };
}

function fromOklch({ l, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const ll = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mm = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const ss = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * ll - 3.3077115913 * mm + 0.2309699292 * ss),
    gamma(-1.2684380046 * ll + 2.6097574011 * mm - 0.3413193965 * ss),
    gamma(-0.0041960863 * ll - 0.7034186147 * mm + 1.707614701 * ss),
  ];
}
