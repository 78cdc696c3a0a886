// Whose family tree the lineage view shows, and what was unfolded in it.
// Leaves to others: which works that makes (lineage/scene.ts).

import type { Direction, Settings } from './settings';

/** The root of the tree shown; null for the whole list. */
export function rootOf(
  { scope, focus, select }: Pick<Settings, 'scope' | 'focus' | 'select'>,
  nodes: ReadonlySet<string>,
): string | null {
  if (scope === 'list') return null;
  if (focus !== null) return focus;
  return select !== null && nodes.has(select) ? select : null;
}

export type Way = Exclude<Direction, 'both'>;

/** A work whose further neighbours one way were asked for: `up:paper:a`. */
export const unfolding = (key: string, way: Way): string => `${way}:${key}`;

/** The parts of one, if it is one. */
export function unfoldingOf(text: string): { readonly key: string; readonly way: Way } | null {
  const found = /^(up|down):(.+)$/su.exec(text);
  const [, way, key] = found ?? [];
  return (way === 'up' || way === 'down') && key !== undefined ? { key, way } : null;
}
