// What the page remembers of a reader between visits: whether the hint was seen, whether single keys act.
// Leaves to others: everything a link should carry (state/settings.ts).

export interface Preferences {
  readonly hintSeen: boolean;
  /** Single-letter shortcuts (WCAG 2.1.4 asks for a way to turn them off). */
  readonly singleKeys: boolean;
}

const KEY = 'stemma-preferences';
const USUAL: Preferences = { hintSeen: false, singleKeys: true };

export function preferences(): Preferences {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof saved !== 'object' || saved === null) return USUAL;
    const { hintSeen, singleKeys } = saved as Partial<Record<keyof Preferences, unknown>>;
    return { hintSeen: hintSeen === true, singleKeys: singleKeys !== false };
  } catch {
    // Storage is forbidden here (a sandboxed frame, some private windows): the usual will do.
    return USUAL;
  }
}

export function remember(changes: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...preferences(), ...changes }));
  } catch {
    // As above: the page works, it only forgets.
  }
}
