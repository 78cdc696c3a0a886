// On a phone the panel lies over the view from below: a press makes it taller or lower.

import type { Signal } from '@preact/signals';

export function SheetGrip({ isTall }: { readonly isTall: Signal<boolean> }) {
  const label = isTall.value ? 'Lower the panel' : 'Raise the panel';
  return (
    <button
      type="button"
      class="sheet-grip"
      aria-label={label}
      title={label}
      onClick={() => {
        isTall.value = !isTall.value;
      }}
    />
  );
}
