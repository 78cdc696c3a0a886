// The legend, which is also the filter: each row shows a mark or line of the map and switches it on and off.
// Leaves to others: the looks (graph/style.ts through glyphs.tsx), what a filter does (data/visible.ts).

import { NODE_KINDS } from '../../src/core/model/graph';
import { RELATIONS } from '../../src/core/model/relation';
import { KIND_WORDS, LAYER_WORDS } from '../data/words';
import { LAYERS, type Layer, NO_FILTERS } from '../state/settings';
import { isSame } from '../state/url';
import { useStore } from '../store';
import { Categories } from './categories';
import { Communities } from './communities';
import { Confidence } from './confidence';
import { Facet } from './facet';
import { Line, Mark } from './glyphs';
import { LegendRow as Row } from './legend-row';
import { YearsBar } from './years-bar';

const TIES = LAYERS.filter((layer) => !(RELATIONS as readonly string[]).includes(layer));

export function Legend() {
  const { catalog, settings, dispatch } = useStore();
  if (catalog.value === null) return null;
  const { counts } = catalog.value;
  const { kinds, relations } = settings.value;
  const { q, focus } = settings.value;
  const isUsual = q === '' && focus === null && FILTERS.every((each) => isSame(settings.value[each], NO_FILTERS[each]));

  const layerRow = (layer: Layer) => {
    const count =
      (counts.layers.get(layer) ?? 0) + (layer === 'in-category' ? (counts.layers.get('subcategory-of') ?? 0) : 0);
    if (count === 0) return null;
    return (
      <Row
        key={layer}
        isOn={relations.includes(layer)}
        count={count}
        onToggle={() => dispatch({ type: 'toggle', list: 'relations', value: layer })}
      >
        <Line layer={layer} /> {LAYER_WORDS[layer]}
      </Row>
    );
  };

  return (
    <div class="legend">
      {RELATIONS.some((relation) => counts.layers.has(relation)) && (
        <section>
          <h2>Lineage</h2>
          <p class="legend-note">newer work → what it draws on</p>
          <ul>{RELATIONS.map(layerRow)}</ul>
          <Confidence catalog={catalog.value} />
        </section>
      )}
      <section>
        <h2>Marks</h2>
        <ul>
          {NODE_KINDS.map((kind) =>
            counts.nodes[kind] === 0 ? null : (
              <Row
                key={kind}
                isOn={kinds.includes(kind)}
                count={counts.nodes[kind]}
                title={KIND_WORDS[kind].meaning}
                onToggle={() => dispatch({ type: 'toggle', list: 'kinds', value: kind })}
              >
                <Mark kind={kind} /> {KIND_WORDS[kind].many}
              </Row>
            ),
          )}
        </ul>
      </section>
      <YearsBar />
      <Categories />
      <Communities />
      <Facet facet="techniques" title="Techniques" note="only papers that use one of these" />
      <Facet facet="venues" title="Venues" note="only papers of these" />
      {TIES.some((layer) => counts.layers.has(layer)) && (
        <section>
          <h2>Ties</h2>
          <p class="legend-note">shown around what is selected</p>
          <ul>{TIES.map(layerRow)}</ul>
        </section>
      )}
      {!isUsual && (
        <button type="button" class="button" onClick={() => dispatch({ type: 'reset' })}>
          Reset all filters
        </button>
      )}
    </div>
  );
}

const FILTERS = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];
