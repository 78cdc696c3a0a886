// Where the keyboard goes when a part of the page opens or closes.

/** To what was chosen: the heading of the panel, once it is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById('panel-title')?.focus({ preventScroll: true }));
}

/** Back from the panel to where `key` was chosen: the map, or its row of the table. */
export function leavePanel(key: string | null): void {
  const row = key === null ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  (document.getElementById('map') ?? row ?? document.querySelector<HTMLElement>('.row-button'))?.focus();
}
