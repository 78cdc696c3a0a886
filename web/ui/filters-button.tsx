// Where the window is too narrow for the filters beside the view: the button that lays them over it.
// Leaves to others: the filters themselves (legend.tsx), closing them after a choice (explorer.tsx).

import { useStore } from '../store';
import { Icon } from './icons';

export function FiltersButton() {
  const { isFiltering, dispatch } = useStore();
  const isOpen = isFiltering.value;
  return (
    <button
      type="button"
      class="button filters-button"
      aria-expanded={isOpen}
      aria-controls="legend"
      onClick={() => {
        isFiltering.value = !isOpen;
        if (isOpen) return;
        // On a phone the details would lie over the filters.
        dispatch({ type: 'select', key: null });
        dispatch({ type: 'set', values: { path: null } });
      }}
    >
      <Icon name={isOpen ? 'close' : 'filter'} /> <span>Filters</span>
    </button>
  );
}
