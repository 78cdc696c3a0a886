// What a step shows, in a few words, for the list of steps: `Lineage · Famba-V · 2024–2025`.

import type { PaperGraph } from '../../src/core/model/graph';
import { titleOf } from '../panels/titles';
import { DEFAULTS } from '../state/settings';
import { fromUrl, isSame } from '../state/url';

const FILTERS = ['relations', 'kinds', 'categories', 'techniques', 'venues', 'confidence'] as const;

export function stepWords(graph: PaperGraph, state: string): string {
  const { settings } = fromUrl(state);
  const { view, select, focus, path, q, years } = settings;
  const named = (key: string): string => titleOf(graph, key) ?? key;
  const parts = [`${view.slice(0, 1).toUpperCase()}${view.slice(1)}`];
  if (path !== null) parts.push(path.map(named).join(' and '));
  if (select !== null) parts.push(named(select));
  if (focus !== null && focus !== select) parts.push(`around ${named(focus)}`);
  if (q !== '') parts.push(`“${q}”`);
  if (years !== null) parts.push(years[0] === years[1] ? `${years[0]}` : years.join('–'));
  if (FILTERS.some((name) => !isSame(settings[name], DEFAULTS[name]))) parts.push('filtered');
  return parts.join(' · ');
}
