// The keyboard is never lost: where what had it goes away or goes off, it goes on nearby, in the same part of the page.
// Leaves to others: where it goes on purpose, when a part opens or closes (attention.ts).

import { useEffect } from 'preact/hooks';

/** A heading that takes the keyboard says what replaced what was there. */
const HEADINGS = 'h2[tabindex]';
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Watches over the whole page. */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What has the keyboard, and all that it stands in, the innermost first. */
    let line: readonly HTMLElement[] = [];
    let isWaiting = false;
    const came = ({ target }: FocusEvent): void => {
      line = lineOf(target);
    };
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      // Left by a press beside it: nothing is to go on. What is being taken away is gone after this event.
      if (relatedTarget === null)
        queueMicrotask(() => {
          if (target === line[0] && canHold(line[0]) && document.activeElement === document.body) line = [];
        });
    };
    const look = (): void => {
      isWaiting = false;
      const [holder] = line;
      const { activeElement } = document;
      // Browsers take their time until they see that a button went off.
      const isLost = activeElement === document.body || activeElement === holder;
      if (holder !== undefined && isLost && !canHold(holder)) nextOf(line)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (isWaiting || line.length === 0) return;
      isWaiting = true;
      // Parts that open give the keyboard a place in the next frame.
      requestAnimationFrame(() => setTimeout(look));
    });
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', left);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'disabled', 'hidden', 'open'],
    });
    return () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', left);
      observer.disconnect();
    };
  }, []);
}

function lineOf(target: EventTarget | null): readonly HTMLElement[] {
  const line: HTMLElement[] = [];
  for (let each = target instanceof HTMLElement ? target : null; each !== null; each = each.parentElement)
    line.push(each);
  return line;
}

const canHold = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility();

function nextOf(line: readonly HTMLElement[]): HTMLElement | undefined {
  for (const part of line) {
    if (!part.isConnected) continue;
    for (const wanted of [HEADINGS, CONTROLS]) {
      const found = [...part.querySelectorAll<HTMLElement>(wanted)].find(canHold);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
