// In the legend of a list without sections: the groups of papers that give the map its colours, each shown alone at a press.
// Leaves to others: which groups there are (src/core/model/community.ts).

import { isSame } from '../state/url';
import { useStore } from '../store';
import { Mark } from './glyphs';
import { LegendRow } from './legend-row';

export function Communities() {
  const { catalog, settings, papers, dispatch } = useStore();
  const shown = catalog.value;
  if (shown === null || shown.communities.length === 0) return null;
  const { nodes } = settings.value;
  const inView = new Set(papers.value);
  return (
    <section>
      <h2>Groups</h2>
      <p class="legend-note">papers that hold together, by what tells them apart</p>
      <ul class="legend-categories">
        {shown.communities.map((community) => {
          const members = [community.technique, ...community.papers];
          const isAlone = isSame(nodes, members);
          const name = shown.graph.getNodeAttribute(community.technique, 'label');
          return (
            <LegendRow
              key={community.technique}
              isOn={nodes.length === 0 || isAlone}
              count={community.papers.filter((key) => inView.has(key)).length}
              title={isAlone ? 'Show all again' : `Show only these ${community.papers.length} papers`}
              onToggle={() => dispatch({ type: 'set', values: { nodes: isAlone ? [] : members } })}
            >
              <Mark kind="paper" color={shown.groundOf.get(community.papers[0] ?? '') ?? null} />
              <span class="legend-name" title={name}>
                <bdi>{name}</bdi>
              </span>
            </LegendRow>
          );
        })}
      </ul>
    </section>
  );
}
