// The filter in the head of a table's column: the same that the legend and the search set, where its values stand.
// Leaves to others: what a filter hides (data/visible.ts, data/query.ts), which column has which (table-columns.ts).

import { useSignal } from '@preact/signals';
import { never } from '../../src/core/base/errors';
import type { Catalog } from '../data/catalog';
import { fieldIn, withField } from '../data/query-edit';
import type { Field } from '../data/query-words';
import { RELATION_WORDS } from '../data/words';
import type { Settings } from '../state/settings';
import { useStore } from '../store';
import { beginHere } from './attention';
import { Categories } from './categories';
import { Facet } from './facet';
import { Menu } from './menu';
import type { ColumnFilterName } from './table-columns';
import { useYears, YearEnds } from './year-ends';

/** How a work may draw on another, as the search asks for it. */
const WAYS = ['draws-on', 'extends', 'uses', 'inspired-by', 'compares'] as const satisfies readonly Field[];

/** Works that are offered while a name is typed. */
const MOST_OFFERED = 60;

interface ColumnFilterProps {
  readonly filter: ColumnFilterName;
  /** Of the column. */
  readonly name: string;
}

export function ColumnFilter({ filter, name }: ColumnFilterProps) {
  const isOn = isSet(filter, useStore().settings.value);
  return (
    <Menu
      id={`filter-${filter}`}
      label={`Filter by ${name}${isOn ? ', is set' : ''}`}
      icon="filter"
      look="column-filter"
      buttonLook={`column-filter-button${isOn ? ' is-on' : ''}`}
    >
      {(close) => <Inside filter={filter} close={close} />}
    </Menu>
  );
}

function isSet(filter: ColumnFilterName, { q, years, venues, categories, techniques }: Settings): boolean {
  switch (filter) {
    case 'title':
    case 'led-to':
      return fieldIn(q, [filter]) !== null;
    case 'draws-on':
      return fieldIn(q, WAYS) !== null;
    case 'years':
      return years !== null;
    case 'venues':
      return venues.length > 0;
    case 'categories':
      return categories !== null;
    case 'techniques':
      return techniques.length > 0;
    default:
      return never(filter);
  }
}

function Inside({ filter, close }: { readonly filter: ColumnFilterName; readonly close: () => void }) {
  switch (filter) {
    case 'title':
      return <Words field="title" label="With this in the name" close={close} />;
    case 'led-to':
      return <Words field="led-to" label="Led to the work" offersWorks close={close} />;
    case 'draws-on':
      return <DrawsOn close={close} />;
    case 'years':
      return <YearsOf />;
    case 'venues':
      return <Facet facet="venues" title="Venues" note="only papers of these" beginsOpen />;
    case 'categories':
      return <Categories />;
    case 'techniques':
      return <Facet facet="techniques" title="Techniques" note="only papers that use one of these" beginsOpen />;
    default:
      return never(filter);
  }
}

interface WordsProps {
  readonly field: Field;
  /** Fields that the words stand in for as well: whichever the search has is changed. */
  readonly among?: readonly Field[];
  readonly label: string;
  readonly offersWorks?: boolean;
  readonly close: () => void;
}

/** A field of the search, written by itself. */
function Words({ field, among = [field], label, offersWorks = false, close }: WordsProps) {
  const { settings, catalog, dispatch } = useStore();
  const { q } = settings.value;
  const write = (value: string): void =>
    dispatch({ type: 'set', values: { q: withField(q, among, { field, value }) } });
  const value = fieldIn(q, among)?.value ?? '';
  const shown = catalog.value;
  return (
    <div class="column-words">
      <label>
        <span>{label}</span>
        <input
          ref={beginHere}
          class="field"
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          {...(offersWorks ? { list: `works-${field}` } : {})}
          value={value}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') close();
          }}
        />
      </label>
      {offersWorks && shown !== null && <Works id={`works-${field}`} catalog={shown} />}
      {value !== '' && (
        <button type="button" class="link-button" onClick={() => write('')}>
          Clear
        </button>
      )}
    </div>
  );
}

function DrawsOn({ close }: { readonly close: () => void }) {
  const { settings, dispatch } = useStore();
  const { q } = settings.value;
  const written = fieldIn(q, WAYS);
  /** Of a work that is still to be named. */
  const chosen = useSignal<(typeof WAYS)[number]>('draws-on');
  const way = WAYS.find((each) => each === written?.field) ?? chosen.value;
  return (
    <>
      <label class="column-words">
        <span>How</span>
        <select
          value={way}
          onChange={(event) => {
            const next = WAYS.find((each) => each === event.currentTarget.value) ?? 'draws-on';
            chosen.value = next;
            if (written !== null)
              dispatch({ type: 'set', values: { q: withField(q, WAYS, { field: next, value: written.value }) } });
          }}
        >
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {each === 'draws-on' ? 'draws on, in any way' : RELATION_WORDS[each].verb}
            </option>
          ))}
        </select>
      </label>
      <Words field={way} among={WAYS} label="The work" offersWorks close={close} />
    </>
  );
}

function YearsOf() {
  const shown = useYears();
  if (shown === null) return <p class="muted">All are of one year.</p>;
  return (
    <div class="years-line">
      <YearEnds {...shown} />
      <span class="spring" />
      <button type="button" class="link-button" onClick={() => shown.set(null)}>
        All
      </button>
    </div>
  );
}

/** The works that most others build on. */
function Works({ id, catalog: { graph, builtUpon } }: { readonly id: string; readonly catalog: Catalog }) {
  const best = [...builtUpon].sort(([, a], [, b]) => b - a).slice(0, MOST_OFFERED);
  return (
    <datalist id={id}>
      {best.map(([key]) => (
        <option key={key} value={graph.getNodeAttribute(key, 'label')} />
      ))}
    </datalist>
  );
}
