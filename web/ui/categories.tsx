// The categories of the list, each to be shown or not, or alone; with the number of papers that it would show.
// Leaves to others: counting (data/facets.ts), what the choice hides (data/visible.ts).

import { countsOf } from '../data/facets';
import { useStore } from '../store';
import { CategoryName } from './category-name';
import { Mark } from './glyphs';
import { LegendRow as Row } from './legend-row';

export function Categories() {
  const { catalog, settings, filters, hits, dispatch } = useStore();
  if (catalog.value === null || catalog.value.legend.length === 0) return null;
  const { graph, legend } = catalog.value;
  const shown = settings.value.categories;
  const counts = countsOf(catalog.value, filters.value, 'categories', hits.value);
  return (
    <section>
      <h2>Categories</h2>
      <ul class="legend-categories">
        {legend.map(({ key, name }) => {
          const isAlone = shown?.length === 1 && shown[0] === key;
          return (
            <Row
              key={key}
              isOn={shown === null || shown.includes(key)}
              count={counts.get(key) ?? 0}
              onToggle={() => dispatch({ type: 'toggle', list: 'categories', value: key })}
              action={
                <button
                  type="button"
                  class="only"
                  aria-label={isAlone ? 'Show all categories' : `Show only ${name}`}
                  onClick={() => dispatch({ type: 'only', category: key })}
                >
                  {isAlone ? 'all' : 'only'}
                </button>
              }
            >
              <Mark kind="paper" color={graph.hasNode(key) ? graph.getNodeAttribute(key, 'color') : '#8b8475'} />
              <span class="legend-name" title={name}>
                <CategoryName of={key} name={name} />
              </span>
            </Row>
          );
        })}
      </ul>
    </section>
  );
}
