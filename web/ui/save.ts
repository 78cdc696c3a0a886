// Files and texts that leave the page for the reader's disk or clipboard; nothing goes anywhere else.

import type { Action } from '../state/state';

/** A file name from a title. */
export const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'stemma';

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Chromium reads the blob only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies a text and says so. */
export async function copy(text: string, said: string, dispatch: (action: Action) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    dispatch({ type: 'notice', text: said });
  } catch {
    dispatch({ type: 'notice', text: 'The browser did not allow copying; select the text and copy it by hand.' });
  }
}
