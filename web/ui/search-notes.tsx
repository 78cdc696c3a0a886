// What stands under the search field beside its suggestions: how many papers match, why none does, and before anything is
// typed what can be asked for. Leaves to others: the suggestions (search-options.tsx), the field (search-box.tsx).

import { FIELD_WORDS } from '../data/complete';
import { foundByParts, type Part } from '../data/query';
import { clausesOf, FIELDS } from '../data/query-words';
import { amount, counted } from '../data/words';
import { type Store, useStore } from '../store';

/** Whether a query narrows down, rather than looking for a name. */
export const isFilter = (query: string): boolean =>
  clausesOf(query).some(({ field, isNot }) => field !== null || isNot);

/** None for words that look for a name. */
function partsOf({ catalog, search, settings }: Store): readonly Part[] {
  const { q, confidence } = settings.value;
  if (catalog.value === null || search.value === null || !isFilter(q)) return [];
  return foundByParts(catalog.value, search.value, q, confidence);
}

/** Nothing is found: which part of the query asks for too much, or how to search. */
export function NoResult() {
  const store = useStore();
  const words = store.settings.value.q;
  const parts = partsOf(store);
  return (
    <div class="no-result">
      <p>
        {parts.length > 1 ? 'No paper is all of this:' : 'Nothing found for'} “<bdi>{words}</bdi>”.
      </p>
      {parts.length > 1 ? (
        <ul class="no-result-parts">
          {parts.map(({ text, papers }) => (
            <li key={text}>
              <code dir="auto">{text}</code> {papers === 0 ? 'no paper' : counted(papers, 'paper')}
            </li>
          ))}
        </ul>
      ) : (
        <p class="muted">
          Typing errors are forgiven; try fewer words, or part of a name. Fields look like
          <code> venue:CVPR</code>.
        </p>
      )}
    </div>
  );
}

/** How many papers a query with fields lets stand out, and where to see them all. */
export function Matches({ leave }: { readonly leave: () => void }) {
  const { settings, catalog, hits, papers, dispatch } = useStore();
  const { q, view } = settings.value;
  // What says nothing yet matches nothing and all.
  if (!isFilter(q) || hits.value === null) return null;
  const all = catalog.value?.byKind.paper.filter((key) => hits.value?.has(key)).length ?? 0;
  const hidden = all - papers.value.length;
  return (
    <p class="matches">
      {papers.value.length === 0 ? 'No paper' : counted(papers.value.length, 'paper')}{' '}
      {papers.value.length < 2 ? 'matches' : 'match'}
      {hidden > 0 && `, ${amount(hidden)} more hidden by filters`}
      {view !== 'table' && papers.value.length > 0 && (
        <button
          type="button"
          class="link-button"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            // They lie over the rows that were asked for.
            leave();
            dispatch({ type: 'set', values: { view: 'table' } });
          }}
        >
          See them in the table
        </button>
      )}
    </p>
  );
}

/** What can be asked for, before anything is typed. */
export function Fields({ write }: { readonly write: (text: string) => void }) {
  return (
    <div class="results field-help">
      <p class="muted small">
        Words find anything. Fields narrow it down, a minus leaves out, an arrow connects and compares two:
      </p>
      <ul class="field-list">
        {FIELDS.map((field) => (
          <li key={field}>
            <button
              type="button"
              tabIndex={-1}
              title={FIELD_WORDS[field].meaning}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => write(`${field}:`)}
            >
              <code>{FIELD_WORDS[field].example}</code>
            </button>
          </li>
        ))}
        <li>
          <code class="field-sample">ToMe → Famba-V</code>
        </li>
      </ul>
    </div>
  );
}
