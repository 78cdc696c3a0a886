// Says what narrows the view down (focus, techniques, categories) and lets go of it.

import { nodeOf } from '../data/catalog';
import { amount, counted } from '../data/words';
import { DEFAULTS, MAX_DEPTH } from '../state/settings';
import { useStore } from '../store';
import { DirectionSelect } from './direction-select';
import { Icon } from './icons';

export function FocusBar() {
  const { settings, catalog, visible, papers, hits, dispatch } = useStore();
  const { focus, depth, dir, techniques, categories, kinds, venues, years, nodes, confidence } = settings.value;
  const graph = catalog.value?.graph;
  if (graph === undefined) return null;
  const isFiltered =
    techniques.length > 0 ||
    venues.length > 0 ||
    categories !== null ||
    years !== null ||
    nodes.length > 0 ||
    confidence > 0 ||
    kinds.length < DEFAULTS.kinds.length;
  if (focus === null && !isFiltered) return null;
  const shown = catalog.value?.byKind.paper.filter((key) => visible.value.nodes.has(key)).length ?? 0;

  return (
    <fieldset class="focus-bar" aria-label="What is shown">
      {focus !== null && graph.hasNode(focus) && (
        <>
          <Icon name="target" />
          <span class="focus-name">
            <bdi>{graph.getNodeAttribute(focus, 'label')}</bdi>
          </span>
          <span class="stepper">
            <button
              type="button"
              aria-label="One step less"
              disabled={depth <= 1}
              onClick={() => dispatch({ type: 'focus', key: focus, depth: depth - 1 })}
            >
              <Icon name="minus" />
            </button>
            <span>{counted(depth, 'step')}</span>
            <button
              type="button"
              aria-label="One step more"
              disabled={depth >= MAX_DEPTH}
              onClick={() => dispatch({ type: 'focus', key: focus, depth: depth + 1 })}
            >
              <Icon name="plus" />
            </button>
          </span>
          <DirectionSelect dir={dir} choose={(to) => dispatch({ type: 'focus', key: focus, dir: to })} />
        </>
      )}
      {nodes.length > 0 && (
        <button type="button" class="chip is-on" onClick={() => dispatch({ type: 'set', values: { nodes: [] } })}>
          only {counted(nodes.length, 'mark')} <Icon name="close" />
        </button>
      )}
      {techniques.map((key) => (
        <button
          key={key}
          type="button"
          class="chip is-on"
          onClick={() => dispatch({ type: 'toggle', list: 'techniques', value: key })}
        >
          <bdi>{nodeOf(graph, key, 'technique')?.name ?? key}</bdi> <Icon name="close" />
        </button>
      ))}
      {venues.map((name) => (
        <button
          key={name}
          type="button"
          class="chip is-on"
          onClick={() => dispatch({ type: 'toggle', list: 'venues', value: name })}
        >
          <bdi>{name}</bdi> <Icon name="close" />
        </button>
      ))}
      {years !== null && (
        <button type="button" class="chip is-on" onClick={() => dispatch({ type: 'set', values: { years: null } })}>
          {years[0] === years[1] ? years[0] : years.join('–')} <Icon name="close" />
        </button>
      )}
      {confidence > 0 && (
        <button type="button" class="chip is-on" onClick={() => dispatch({ type: 'set', values: { confidence: 0 } })}>
          from {Math.round(confidence * 100)} % sure <Icon name="close" />
        </button>
      )}
      <span class="muted">
        {counted(shown, 'paper')} shown{hits.value !== null && `, ${amount(papers.value.length)} match`}
      </span>
      <button type="button" class="link-button" onClick={() => dispatch({ type: 'reset' })}>
        Show all
      </button>
    </fieldset>
  );
}
