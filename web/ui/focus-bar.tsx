// Says what narrows the view down (focus, filters, what was hidden) and lets go of it, one by one or all at once.
// Leaves to others: setting filters (legend.tsx), what they hide (data/visible.ts).

import { type Catalog, nodeOf } from '../data/catalog';
import { amount, counted } from '../data/words';
import { DEFAULTS, MAX_DEPTH, NO_CATEGORY, NO_FILTERS, type Settings } from '../state/settings';
import type { Action } from '../state/state';
import { useStore } from '../store';
import { DirectionSelect } from './direction-select';
import { Icon } from './icons';

/** One filter that is set: in words, and what lets go of it. */
interface Narrowing {
  readonly words: string;
  readonly letGo: Action;
}

export function FocusBar() {
  const { settings, catalog, visible, papers, hits, dispatch } = useStore();
  const { view, focus } = settings.value;
  const shown = catalog.value;
  if (shown === null) return null;
  const narrowings = narrowingsOf(shown, settings.value);
  // The lineage has a bar of its own for the tree of what is in focus, and counts its works there.
  const isLineage = view === 'lineage';
  const center = focus !== null && !isLineage && shown.graph.hasNode(focus) ? focus : null;
  if (center === null && narrowings.length === 0) return null;
  const count = shown.byKind.paper.filter((key) => visible.value.nodes.has(key)).length;

  return (
    <fieldset class="focus-bar" aria-label="What is shown">
      {center !== null && <Focus catalog={shown} center={center} />}
      {narrowings.map(({ words, letGo }) => (
        <button key={words} type="button" class="chip is-on" onClick={() => dispatch(letGo)}>
          <bdi>{words}</bdi> <Icon name="close" />
        </button>
      ))}
      {!isLineage && (
        <span class="muted">
          {counted(count, 'paper')} shown{hits.value !== null && `, ${amount(papers.value.length)} match`}
        </span>
      )}
      <button
        type="button"
        class="link-button"
        onClick={() => dispatch(isLineage ? { type: 'set', values: NO_FILTERS } : { type: 'reset' })}
      >
        Show all
      </button>
    </fieldset>
  );
}

function narrowingsOf({ graph, known }: Catalog, settings: Settings): readonly Narrowing[] {
  const { nodes, hidden, kinds, categories, techniques, venues, years, confidence } = settings;
  const found: Narrowing[] = [];
  const one = (words: string, values: Partial<Settings>): void => {
    found.push({ words, letGo: { type: 'set', values } });
  };
  if (nodes.length > 0) one(`only ${counted(nodes.length, 'mark')}`, { nodes: [] });
  if (hidden.length > 0) one(`${amount(hidden.length)} hidden`, { hidden: [] });
  if (kinds.length < DEFAULTS.kinds.length)
    one(`${kinds.length} of ${DEFAULTS.kinds.length} kinds of marks`, { kinds: DEFAULTS.kinds });
  if (categories !== null) {
    const [first, ...others] = categories;
    const name = first === NO_CATEGORY ? 'No category' : first === undefined ? '' : labelOf(graph, first);
    const isOne = first !== undefined && others.length === 0;
    one(isOne ? name : `${categories.length} of ${counted(known.categories.length, 'category', 'categories')}`, {
      categories: null,
    });
  }
  for (const key of techniques)
    found.push({
      words: nodeOf(graph, key, 'technique')?.name ?? key,
      letGo: { type: 'toggle', list: 'techniques', value: key },
    });
  for (const name of venues) found.push({ words: name, letGo: { type: 'toggle', list: 'venues', value: name } });
  if (years !== null) one(years[0] === years[1] ? `${years[0]}` : years.join('–'), { years: null });
  if (confidence > 0) one(`from ${Math.round(confidence * 100)} % sure`, { confidence: 0 });
  return found;
}

const labelOf = (graph: Catalog['graph'], key: string): string =>
  graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key;

/** What is in focus, how many steps around it are shown, and which way. */
function Focus({ catalog, center }: { readonly catalog: Catalog; readonly center: string }) {
  const { settings, dispatch } = useStore();
  const { depth, dir } = settings.value;
  const step = (by: 1 | -1, name: string) => (
    <button
      type="button"
      aria-label={name}
      disabled={by < 0 ? depth <= 1 : depth >= MAX_DEPTH}
      onClick={() => dispatch({ type: 'focus', key: center, depth: depth + by })}
    >
      <Icon name={by < 0 ? 'minus' : 'plus'} />
    </button>
  );
  return (
    <>
      <Icon name="target" />
      <span class="focus-name">
        <bdi>{catalog.graph.getNodeAttribute(center, 'label')}</bdi>
      </span>
      <span class="stepper">
        {step(-1, 'One step less')}
        <span>{counted(depth, 'step')}</span>
        {step(1, 'One step more')}
      </span>
      <DirectionSelect dir={dir} choose={(to) => dispatch({ type: 'focus', key: center, dir: to })} />
    </>
  );
}
