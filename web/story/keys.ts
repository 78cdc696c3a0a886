// The keys of a story being played: left and right (or the keys of a presenter) go on and back wherever the keyboard is.
// Leaves to others: Escape, which closes one thing at a time (ui/keys.ts).

import { useEffect } from 'preact/hooks';
import { useStore } from '../store';
import { act } from './show';

const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

export function useStoryKeys(): void {
  const store = useStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = WAYS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      // There they move the caret or a slider; a dialog lies over the story.
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog[open]') !== null)
        return;
      event.preventDefault();
      event.stopPropagation();
      act(store, { type: 'go', by });
    };
    // Before the map and the matrix, whose own arrows rest meanwhile.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [store]);
}
