// Nearer, further, all: for whatever view has a camera.

import { useStore } from '../store';
import { Icon } from './icons';

export function ZoomButtons() {
  const { map } = useStore();
  return (
    <fieldset class="zoom" aria-label="Zoom">
      <button
        type="button"
        class="icon-button"
        aria-label="Come nearer"
        title="Come nearer (+)"
        onClick={() => map.peek()?.zoomBy(1.5)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        class="icon-button zoom-step"
        aria-label="Go further"
        title="Go further (−)"
        onClick={() => map.peek()?.zoomBy(1 / 1.5)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        class="icon-button zoom-step"
        aria-label="Fit all into view"
        title="Fit all into view (0)"
        onClick={() => map.peek()?.fit()}
      >
        <Icon name="fit" />
      </button>
    </fieldset>
  );
}
