// A part of the page whose code is fetched when it is first shown.

import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { useStore } from '../store';

/** Shows a spinner meanwhile, and says so if the code cannot be had (a server that is gone). */
export function lazy<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | null = null;
  return function Lazy(props: P) {
    const { dispatch } = useStore();
    const part = useSignal(loaded === null ? null : { draw: loaded });
    useEffect(() => {
      if (part.peek() !== null) return;
      load().then(
        (draw) => {
          loaded = draw;
          part.value = { draw };
        },
        () => dispatch({ type: 'notice', text: 'A part of the page could not be loaded. Is its server still there?' }),
      );
    }, [part, dispatch]);
    const Draw = part.value?.draw;
    return Draw === undefined ? <div class="part-loading spinner" aria-hidden="true" /> : <Draw {...props} />;
  };
}
