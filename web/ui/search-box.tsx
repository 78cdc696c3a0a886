// The search field with its suggestions: an editable combobox with a list (ARIA Authoring Practices).
// Leaves to others: finding (data/query.ts), completing (data/complete.ts), what the map does with the words (graph/paint.ts).

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { never } from '../../src/core/base/errors';
import { type Match, resolveName } from '../../src/core/explore/resolve';
import type { PaperGraph } from '../../src/core/model/graph';
import { completionsOf } from '../data/complete';
import { clausesOf, pairIn } from '../data/query-words';
import { counted } from '../data/words';
import { type Store, useStore } from '../store';
import { focusPanel, focusView, SEARCH_ID } from './attention';
import { Icon } from './icons';
import { whileIdle } from './idle';
import { Fields, isFilter, Matches, NoResult } from './search-notes';
import { type Option, OptionLine } from './search-options';
import { useOutside } from './use-outside';

const LIMIT = 12;
const LIST_ID = 'search-results';
const optionId = (i: number): string => `${LIST_ID}-${i}`;

const MOST_FIELDS = 3;

/** Inside of a field its values come first, else what the words find. */
function optionsFor(store: Store, caret: number): readonly Option[] {
  const { q } = store.settings.value;
  const catalog = store.catalog.value;
  if (q.trim() === '' || catalog === null) return [];
  // They stand best first; asking once more would take as long again.
  const best = [...(store.hits.value ?? [])].slice(0, LIMIT);
  const hits = best.map((key): Option => {
    const kind = catalog.graph.getNodeAttribute(key, 'kind');
    return { kind: 'hit', id: key, hit: { key, kind } };
  });
  const completions = completionsOf(catalog, q, caret).map(
    (completion): Option => ({ kind: 'completion', id: `+${completion.text}`, completion }),
  );
  const isInField = clausesOf(q).some(({ field, start, end }) => field !== null && start < caret && caret <= end);
  const pair = pairFor(catalog.graph, q);
  return [
    ...(pair === null ? [] : [pair]),
    ...(isInField ? completions : []),
    ...hits,
    ...(isInField ? [] : completions.slice(0, MOST_FIELDS)),
  ];
}

/** `ToMe -> Famba-V` offers to connect the two; so does `ToMe to Famba-V`, where both are names as they stand. */
function pairFor(graph: PaperGraph, words: string): Option | null {
  const pair = pairIn(words);
  if (pair === null) return null;
  const [from, to] = pair.names.map((name) => {
    const found = resolveName(graph, name);
    if (found.kind === 'found') return pair.isLoose && !AS_WRITTEN.has(found.node.how) ? undefined : found.node.key;
    return found.kind === 'ambiguous' && !pair.isLoose ? found.candidates[0]?.key : undefined;
  });
  return from === undefined || to === undefined || from === to ? null : { kind: 'pair', id: `${from} ${to}`, from, to };
}

/** Ways to be a name that leave no doubt. */
const AS_WRITTEN: ReadonlySet<Match> = new Set<Match>(['key', 'exact', 'folded', 'alias']);

export function SearchBox() {
  const store = useStore();
  const { settings, dispatch } = store;
  const isOpen = useSignal(false);
  /** The option that Enter takes; -1 for none. */
  const active = useSignal(-1);
  const caret = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const words = settings.value.q;
  const found = useComputed(() => (isOpen.value ? optionsFor(store, caret.value) : [])).value;
  const isShown = isOpen.value && words.trim() !== '';
  const isNothing = isShown && found.length === 0 && store.hits.value !== null;
  // A query with fields is a filter, and Enter keeps it: its papers are chosen by arrow or press.
  const least = isFilter(words) && found[0]?.kind === 'hit' ? -1 : 0;
  const at = Math.max(least, active.value);
  const picking = useComputed(() => (store.state.value.phase === 'ready' ? store.state.value.picking : null));

  // The first letter finds its index made; the view comes first, unless someone asks already.
  const isTime = useComputed(
    () => settings.value.view !== 'map' || store.map.value !== null || settings.value.q.trim() !== '',
  );
  useSignalEffect(() => {
    const search = store.search.value;
    return search === null || !isTime.value ? undefined : whileIdle(search.prepare);
  });

  useOutside(box, () => {
    isOpen.value = false;
  });

  const choose = (option: Option | undefined): void => {
    switch (option?.kind) {
      case undefined:
        return;
      case 'completion':
        return write(option.completion.text, option.completion.caret);
      case 'pair':
        isOpen.value = false;
        dispatch({ type: 'set', values: { q: '', select: null, path: [option.from, option.to] } });
        return focusPanel();
      case 'hit':
        isOpen.value = false;
        dispatch({ type: 'set', values: { q: '' } });
        dispatch({ type: 'select', key: option.hit.key });
        // The second of two that are connected: the map shows both. What the panel covers is known once it is there.
        if (store.settings.peek().path === null)
          requestAnimationFrame(() => store.map.peek()?.flyTo(option.hit.key, true));
        return focusPanel();
      default:
        return never(option);
    }
  };

  const write = (text: string, at: number): void => {
    const field = input.current;
    if (field !== null) {
      // At once, not in the next frame: letters typed before it came would stand on the wrong side of the caret.
      field.value = text;
      field.focus();
      field.setSelectionRange(at, at);
    }
    active.value = -1;
    caret.value = at;
    dispatch({ type: 'set', values: { q: text } });
  };

  const onKey = (event: KeyboardEvent): void => {
    const last = found.length - 1;
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        if (isShown) active.value = at >= last ? 0 : at + 1;
        isOpen.value = true;
        break;
      case 'ArrowUp':
        active.value = at <= 0 ? Math.max(0, last) : at - 1;
        isOpen.value = true;
        break;
      case 'Enter':
        if (at < 0) isOpen.value = false;
        else choose(found[at]);
        break;
      case 'Escape':
        if (isOpen.value && (found.length > 0 || (words === '' && picking.value === null))) isOpen.value = false;
        else if (words !== '') dispatch({ type: 'set', values: { q: '' } });
        else if (picking.value !== null) dispatch({ type: 'pick', key: null });
        else focusView(null);
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
        placeholder={picking.value === null ? 'Search, or narrow down: year:>=2024' : 'Name of the other one'}
        aria-label="Search papers, methods, techniques and categories"
        aria-expanded={isShown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        {...(isShown && found[at] !== undefined ? { 'aria-activedescendant': optionId(at) } : {})}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        value={words}
        onInput={(event) => {
          active.value = -1;
          isOpen.value = true;
          caret.value = event.currentTarget.selectionStart ?? event.currentTarget.value.length;
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
            found.map((option, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: in a combobox the field keeps the focus and handles the keys (onKey).
              <div
                key={option.id}
                id={optionId(i)}
                role="option"
                class="result"
                tabIndex={-1}
                aria-selected={i === at}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => {
                  active.value = i;
                }}
                onClick={() => choose(option)}
              >
                <OptionLine option={option} store={store} />
              </div>
            ))}
        </div>
        {isNothing && <NoResult />}
        {isShown && !isNothing && (
          <Matches
            leave={() => {
              isOpen.value = false;
            }}
          />
        )}
      </div>
      {isOpen.value && words.trim() === '' && picking.value === null && (
        <Fields write={(text) => write(text, text.length)} />
      )}
      <p class="visually-hidden" role="status">
        {isShown ? counted(found.length, 'suggestion') : ''}
      </p>
    </search>
  );
}
