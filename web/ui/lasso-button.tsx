// Switches the lasso on and off, for those without a Shift key.

import { useStore } from '../store';
import { Icon } from './icons';
import { toggleLasso } from './lasso-mode';

export function LassoButton() {
  const store = useStore();
  const isOn = store.lasso.value.phase !== 'off';
  return (
    <div class="map-tools">
      <button
        type="button"
        class="icon-button"
        aria-label="Lasso"
        aria-pressed={isOn}
        title="Lasso: draw around papers (o, or Shift and drag)"
        onClick={() => toggleLasso(store)}
      >
        <Icon name="lasso" />
      </button>
    </div>
  );
}
