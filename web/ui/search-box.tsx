// The search field with its suggestions: an editable combobox with a list (ARIA Authoring Practices).
// Leaves to others: finding (data/search.ts), what the map does with the words (graph/paint.ts).

import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Hit } from '../data/search';
import { counted, KIND_WORDS } from '../data/words';
import { type Store, useStore } from '../store';
import { focusPanel } from './attention';
import { Mark } from './glyphs';
import { Icon } from './icons';
import { useOutside } from './use-outside';

const LIMIT = 12;
const LIST_ID = 'search-results';
export const SEARCH_ID = 'search';
const optionId = (i: number): string => `${LIST_ID}-${i}`;

export function SearchBox() {
  const store = useStore();
  const { settings, search, dispatch } = store;
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const words = settings.value.q;
  const found = useComputed<readonly Hit[]>(() => {
    const { q } = settings.value;
    return q.trim() === '' ? [] : (search.value?.find(q, LIMIT) ?? []);
  }).value;
  const isShown = isOpen.value && words.trim() !== '';

  useOutside(box, () => {
    isOpen.value = false;
  });

  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    isOpen.value = false;
    dispatch({ type: 'set', values: { q: '' } });
    dispatch({ type: 'select', key: hit.key });
    store.map.peek()?.flyTo(hit.key, true);
    focusPanel();
  };

  const onKey = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        if (isShown) active.value = active.value >= last ? 0 : active.value + 1;
        isOpen.value = true;
        break;
      case 'ArrowUp':
        active.value = active.value <= 0 ? Math.max(0, last) : active.value - 1;
        isOpen.value = true;
        break;
      case 'Enter':
        choose(found[active.value]);
        break;
      case 'Escape':
        if (isShown && found.length > 0) isOpen.value = false;
        else if (words !== '') dispatch({ type: 'set', values: { q: '' } });
        else input.current?.blur();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search" ref={box}>
      <Icon name="search" />
      <input
        ref={input}
        id={SEARCH_ID}
        type="text"
        role="combobox"
        placeholder="Search papers, methods, techniques…"
        aria-label="Search papers, methods, techniques and categories"
        aria-expanded={isShown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        {...(isShown && found.length > 0 ? { 'aria-activedescendant': optionId(active.value) } : {})}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        value={words}
        onInput={(event) => {
          active.value = 0;
          isOpen.value = true;
          dispatch({ type: 'set', values: { q: event.currentTarget.value } });
        }}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={(event) => {
          if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)))
            isOpen.value = false;
        }}
        onKeyDown={onKey}
      />
      {words === '' ? (
        <span class="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button
          type="button"
          class="icon-button"
          aria-label="Clear the search"
          onClick={() => {
            dispatch({ type: 'set', values: { q: '' } });
            input.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <div class="results" hidden={!isShown}>
        <div id={LIST_ID} role="listbox" aria-label="Search results" tabIndex={-1}>
          {isShown &&
            found.map((hit, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: in a combobox the field keeps the focus and handles the keys (onKey).
              <div
                key={hit.key}
                id={optionId(i)}
                role="option"
                class="result"
                tabIndex={-1}
                aria-selected={i === active.value}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => {
                  active.value = i;
                }}
                onClick={() => choose(hit)}
              >
                <Result hit={hit} store={store} />
              </div>
            ))}
        </div>
        {isShown && found.length === 0 && <NoResult words={words} />}
      </div>
      <p class="visually-hidden" role="status">
        {isShown ? counted(found.length, 'suggestion') : ''}
      </p>
    </search>
  );
}

function NoResult({ words }: { readonly words: string }) {
  return (
    <div class="no-result">
      <p>
        Nothing found for “<bdi>{words}</bdi>”.
      </p>
      <p class="muted">Typing errors are forgiven; try fewer words, or part of a name.</p>
    </div>
  );
}

function Result({ hit, store }: { readonly hit: Hit; readonly store: Store }) {
  const catalog = store.catalog.value;
  if (catalog === null || !catalog.graph.hasNode(hit.key)) return null;
  const { label, color } = catalog.graph.getNodeAttributes(hit.key);
  const isHidden = !store.visible.value.nodes.has(hit.key);
  return (
    <>
      <Mark kind={hit.kind} color={color} />
      <span class="result-name">
        <bdi>{label}</bdi>
      </span>
      <span class="result-note">
        {about(catalog.graph, hit.key)}
        {isHidden && ' · hidden by filters'}
      </span>
    </>
  );
}

function about(graph: PaperGraph, key: string): string {
  const node = graph.getNodeAttributes(key);
  switch (node.kind) {
    case 'paper':
      return [node.venue, node.year].filter((part) => part !== null).join(' ') || KIND_WORDS.paper.one;
    case 'method':
      return 'Method, not in the list';
    case 'technique':
      return `Technique · ${counted(node.papers, 'paper')}`;
    case 'category':
      return 'Category';
  }
}
