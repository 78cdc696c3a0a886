// A word for those who are here for the first time. It leaves by itself, and does not come back.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useStore } from '../store';
import { preferences, remember } from './preferences';

const STAYS_MS = 12_000;

export function Hint() {
  const { settings, lasso } = useStore();
  const isShown = useSignal(!preferences().hintSeen);
  const { select, q, focus, path } = settings.value;
  const hasActed = select !== null || q !== '' || focus !== null || path !== null || lasso.value.phase !== 'off';

  useEffect(() => {
    if (!isShown.value) return;
    remember({ hintSeen: true });
    const timer = setTimeout(() => {
      isShown.value = false;
    }, STAYS_MS);
    return () => clearTimeout(timer);
  }, [isShown]);

  if (!isShown.value || hasActed) return null;
  return (
    <p class="hint" role="status">
      Choose a mark to see <b>what it draws on</b>; choose an arrow to read <b>the sentence that says so</b>.
      <span class="hint-keys">
        <kbd>/</kbd> search <kbd>?</kbd> help
      </span>
    </p>
  );
}
