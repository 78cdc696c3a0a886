// The one table of how things look on the map. The map draws from it, and so do legend, panels and pictures.
// Leaves to others: surfaces and type of the page (style/*.css), which items stand out right now (paint.ts).

import type { NodeKind } from '../../src/core/model/graph';
import type { Relation } from '../../src/core/model/relation';
import type { Layer } from '../state/settings';
import { lightnessOf, mix, withLightness } from './colour';

export type ThemeName = 'light' | 'dark';

/** Shapes of nodes. Numbers are what the shader compares with (marks.ts). */
export const SHAPES = { disc: 0, ghost: 1, diamond: 2, square: 3 } as const;
export type Shape = keyof typeof SHAPES;

/** Heads of lines. Numbers are what the shader compares with (strokes.ts). */
export const HEADS = { none: 0, triangle: 1, chevron: 2, hollow: 3, bar: 4 } as const;
export type Head = keyof typeof HEADS;

export interface KindStyle {
  readonly shape: Shape;
  /** Radius in pixels, of the least and of the most important of its kind, when the whole of a small graph is in view. */
  readonly radius: readonly [number, number];
}

/** Shape tells the kind; colour then only has to tell the category. */
export const KIND_STYLE: Readonly<Record<NodeKind, KindStyle>> = {
  paper: { shape: 'disc', radius: [6.5, 16] },
  method: { shape: 'ghost', radius: [6.5, 13] },
  technique: { shape: 'diamond', radius: [4, 7] },
  category: { shape: 'square', radius: [5, 5] },
};

/** Radius in pixels: papers and methods by how much builds on them, techniques by how many papers use them. */
export function radiusFor(kind: NodeKind, weight: number): number {
  const [least, most] = KIND_STYLE[kind].radius;
  // Area grows with the weight; twelve works that build on one make it as large as it gets.
  return least + (most - least) * Math.min(1, Math.sqrt(weight / 12));
}

/** Less room a node, smaller nodes: 1 for a hundred on a desktop, 0.45 for two thousand. */
export const scaleFor = (nodes: number, width: number, height: number): number =>
  Math.min(1, Math.max(0.3, Math.sqrt((width * height) / (Math.max(1, nodes) * 2500))));

/** Pixels around a map of that width when all is in view. */
export const paddingFor = (width: number): number => Math.min(56, Math.max(30, width * 0.045));

/** A ghost and a category are outlines: what is inside is the ground. */
export const isHollow = (kind: NodeKind): boolean => kind === 'method' || kind === 'category';

/** Pixels of the line around a mark: its own colour where it is hollow, else the ground's. */
export const RIM: Readonly<Record<NodeKind, number>> = { paper: 1.25, method: 2, technique: 0.75, category: 2 };

export interface LineStyle {
  readonly light: string;
  readonly dark: string;
  /** Pixels drawn and left out; [0, 0] is a solid line. */
  readonly dash: readonly [number, number];
  readonly head: Head;
  /** Pixels. */
  readonly width: number;
}

/** Relations differ in colour, dash and head, so that any one of the three is enough to tell them apart. */
export const LINE_STYLE: Readonly<Record<Layer, LineStyle>> = {
  extends: { light: '#a63a24', dark: '#f0937a', dash: [0, 0], head: 'triangle', width: 2 },
  uses: { light: '#2b648f', dark: '#7db8e3', dash: [10, 4], head: 'chevron', width: 1.75 },
  'inspired-by': { light: '#7d6a12', dark: '#d9c05c', dash: [2, 4], head: 'hollow', width: 2 },
  compares: { light: '#6f6578', dark: '#aea4bb', dash: [4, 4], head: 'bar', width: 1.5 },
  'uses-technique': { light: '#4d8479', dark: '#6fb3a5', dash: [0, 0], head: 'none', width: 1 },
  'in-category': { light: '#a59c8b', dark: '#6f6a60', dash: [0, 0], head: 'none', width: 1 },
  similar: { light: '#9d91b3', dark: '#857a9c', dash: [2, 3], head: 'none', width: 1 },
};

/** Surfaces that marks are drawn on; equal to those of style/base.css. */
export const SURFACE: Readonly<Record<ThemeName, { map: string; ink: string; muted: string; accent: string }>> = {
  light: { map: '#faf8f3', ink: '#26221c', muted: '#6b6558', accent: '#9c3320' },
  dark: { map: '#15171c', ink: '#ece6d9', muted: '#a29c8f', accent: '#f0937a' },
};

const TECHNIQUE = { light: '#2f7a6c', dark: '#6cbcab' } as const;
/** Methods are not of the list: they have no category, so no hue. */
const GHOST = { light: '#6f695d', dark: '#a8a294' } as const;
const UNSORTED = { light: '#8b8475', dark: '#9a9486' } as const;

/** Marks stand out from the map's ground with at least 3 : 1, text of the same hue with 4.5 : 1 (WCAG 1.4.11, 1.4.3). */
const MARK_LIGHTNESS = { light: [0.4, 0.62], dark: [0.62, 0.8] } as const;
const TEXT_LIGHTNESS = { light: 0.46, dark: 0.8 } as const;

/** A category's colour, which papers in it share, made fit for the theme. */
export function markColour(hex: string | null, theme: ThemeName): string {
  if (hex === null) return UNSORTED[theme];
  const [least, most] = MARK_LIGHTNESS[theme];
  const l = lightnessOf(hex);
  return l >= least && l <= most ? hex : withLightness(hex, l < least ? least : most);
}

/** The same hue for words. */
const textColour = (hex: string | null, theme: ThemeName): string =>
  withLightness(hex ?? UNSORTED[theme], TEXT_LIGHTNESS[theme], 0.13);

/** The fill of a node: its category's colour for papers and categories (`own`), one hue for techniques, grey for ghosts. */
export function nodeColour(kind: NodeKind, own: string | null, theme: ThemeName): string {
  if (kind === 'technique') return TECHNIQUE[theme];
  if (kind === 'method') return GHOST[theme];
  return markColour(own, theme);
}

/** Words on the map. */
export function labelColour(kind: NodeKind, own: string | null, theme: ThemeName): string {
  if (kind === 'category') return textColour(own, theme);
  if (kind === 'technique') return withLightness(TECHNIQUE[theme], TEXT_LIGHTNESS[theme]);
  return kind === 'method' ? SURFACE[theme].muted : SURFACE[theme].ink;
}

export const lineColour = (layer: Layer, theme: ThemeName): string => LINE_STYLE[layer][theme];

/** How far a line bends (StrokeData in strokes.ts): a little, so that there and back differ, and more for each further one of a pair. */
export const bendOf = (before: number): number => (before % 2 === 0 ? 1 : -1) * (0.1 + 0.14 * Math.ceil(before / 2));

/** How far lines stand back, 0..0.7, where so many cross that none could be followed anyway. */
export const calmOf = (lines: number): number => Math.min(0.7, Math.max(0, (lines - 40) / 450));

export const isLineage = (layer: Layer): layer is Relation => LINE_STYLE[layer].head !== 'none';

/** What stands back is drawn in a tint of the ground rather than transparent: crossings stay calm. */
export const faded = (colour: string, share: number, theme: ThemeName): string =>
  mix(colour, SURFACE[theme].map, share);

export const FONT_SANS = "Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
export const FONT_SERIF =
  "'Iowan Old Style', 'Palatino Linotype', Palatino, P052, 'TeX Gyre Pagella', 'Source Serif 4', Charter, 'Bitstream Charter', Georgia, ui-serif, 'Noto Serif', 'Liberation Serif', serif";
