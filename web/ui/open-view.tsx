// The way on where a view has nothing to show: another has.

import { useStore } from '../store';

export function OpenView({ view }: { readonly view: 'table' | 'matrix' }) {
  const { dispatch } = useStore();
  return (
    <button type="button" class="button primary" onClick={() => dispatch({ type: 'set', values: { view } })}>
      Open the {view}
    </button>
  );
}
