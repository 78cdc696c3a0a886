// Whether a drawing has just changed: what is seen is drawn first, and what lies around it when there is time.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { whileIdle } from '../ui/idle';

/** True from the moment in which `subject` is another one until the browser has nothing else to do. */
export function useHurry(subject: object): boolean {
  const calm = useSignal<object | null>(null);
  useEffect(
    () =>
      whileIdle(() => {
        calm.value = subject;
        return true;
      }),
    [subject, calm],
  );
  return calm.value !== subject;
}
