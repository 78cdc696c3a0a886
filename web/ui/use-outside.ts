// Hears when the reader presses outside of a part that lies open, so that it can close.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useOutside(box: RefObject<HTMLElement | null>, outside: () => void): void {
  const latest = useRef(outside);
  latest.current = outside;
  useEffect(() => {
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !(box.current?.contains(target) ?? false)) latest.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [box]);
}
