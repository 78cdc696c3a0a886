// Lets pinned marks go: the one that is read about, and from the tools' menu all.

import { counted } from '../data/words';
import { useStore } from '../store';
import { Icon } from './icons';

export function Unpin({ node }: { readonly node: string }) {
  const { pins, settings, dispatch } = useStore();
  if (settings.value.view !== 'map' || !pins.value.has(node)) return null;
  return (
    <button
      type="button"
      class="button"
      title="Let it go back to its place (p)"
      onClick={() => dispatch({ type: 'pin', node, at: null })}
    >
      <Icon name="pin" /> Unpin
    </button>
  );
}

/** @param close closes the menu that this stands in */
export function UnpinAll({ close }: { readonly close: () => void }) {
  const { pins, dispatch } = useStore();
  if (pins.value.size === 0) return null;
  return (
    <button
      type="button"
      onClick={() => {
        close();
        dispatch({ type: 'unpin-all' });
      }}
    >
      <Icon name="pin" />
      <span class="menu-name">
        Unpin all <span class="menu-note">{counted(pins.value.size, 'mark')} that you moved go back</span>
      </span>
    </button>
  );
}
