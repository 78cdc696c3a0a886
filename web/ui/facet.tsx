// A filter with many choices (techniques, venues): the most frequent, the rest on request, each with its live count.
// Leaves to others: counting (data/facets.ts).

import { useComputed, useSignal } from '@preact/signals';
import { letters } from '../../src/core/base/text';
import { choicesOf } from '../data/facets';
import { amount } from '../data/words';
import { useStore } from '../store';
import { Icon } from './icons';

const FIRST = 6;
const MOST = 60;

interface FacetProps {
  readonly facet: 'techniques' | 'venues';
  readonly title: string;
  readonly note: string;
  /** Begins with more than the most frequent. */
  readonly beginsOpen?: boolean;
}

export function Facet({ facet, title, note, beginsOpen = false }: FacetProps) {
  const { catalog, settings, filters, hits, dispatch } = useStore();
  const isOpen = useSignal(beginsOpen);
  const words = useSignal('');
  const choices = useComputed(() =>
    catalog.value === null ? [] : choicesOf(catalog.value, filters.value, facet, hits.value),
  ).value;
  if (choices.length === 0) return null;
  const chosen = settings.value[facet];
  const asked = letters(words.value);
  const found = isOpen.value ? choices.filter(({ name }) => letters(name).includes(asked)) : choices;
  const shown = found.slice(0, isOpen.value ? MOST : FIRST);
  // What is chosen stays in sight.
  const rows = [...shown, ...choices.filter((choice) => chosen.includes(choice.key) && !shown.includes(choice))];
  return (
    <section>
      <h2>{title}</h2>
      <p class="legend-note">{note}</p>
      {isOpen.value && choices.length > 12 && (
        <input
          type="search"
          class="facet-search"
          aria-label={`Find among ${title.toLowerCase()}`}
          placeholder={`Find among ${amount(choices.length)}`}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      )}
      <ul>
        {rows.map(({ key, name, count }) => {
          const isOn = chosen.includes(key);
          return (
            <li key={key} class="legend-row">
              <button
                type="button"
                class="toggle facet-row"
                aria-pressed={isOn}
                onClick={() => dispatch({ type: 'toggle', list: facet, value: key })}
              >
                <span class={`box${isOn ? ' is-on' : ''}`} aria-hidden="true">
                  {isOn && <Icon name="check" />}
                </span>
                <bdi class="legend-name" title={name}>
                  {name}
                </bdi>
                <span class="count">{amount(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {choices.length > FIRST && (
        <button
          type="button"
          class="link-button facet-more"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
            words.value = '';
          }}
        >
          {isOpen.value ? 'Fewer' : `All ${amount(choices.length)}`}
        </button>
      )}
      {isOpen.value && found.length > MOST && (
        <p class="legend-note">and {amount(found.length - MOST)} more; type to find them</p>
      )}
    </section>
  );
}
