// A technique: who uses it, and the broader and narrower ones.

import type { TechniqueAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { counted } from '../data/words';
import { useStore } from '../store';
import { Icon } from '../ui/icons';
import { LongList } from './long-list';
import { Actions, Aliases, Heading, NodeButton, Section } from './parts';
import { Quote } from './quote';

interface TechniquePanelProps {
  readonly catalog: Catalog;
  readonly node: string;
  readonly technique: TechniqueAttributes;
}

export function TechniquePanel({ catalog, node, technique }: TechniquePanelProps) {
  const { graph, builtUpon } = catalog;
  const { settings, dispatch } = useStore();
  const users = graph
    .filterInEdges(node, (_, { kind }) => kind === 'uses-technique')
    .toSorted((a, b) => (builtUpon.get(graph.source(b)) ?? 0) - (builtUpon.get(graph.source(a)) ?? 0));
  const broader = graph.filterOutEdges(node, (_, { kind }) => kind === 'broader').map((edge) => graph.target(edge));
  const narrower = graph.filterInEdges(node, (_, { kind }) => kind === 'broader').map((edge) => graph.source(edge));
  const isFilter = settings.value.techniques.includes(node);
  return (
    <>
      <Heading node={technique} title={technique.name}>
        <p class="facts">
          <span>Used by {counted(technique.papers, 'paper')}</span>
        </p>
      </Heading>
      <Actions node={node} />
      <button
        type="button"
        class="button"
        aria-pressed={isFilter}
        onClick={() => dispatch({ type: 'toggle', list: 'techniques', value: node })}
      >
        <Icon name="filter" /> {isFilter ? 'Show all papers again' : 'Show only papers that use it'}
      </button>
      <Aliases names={technique.aliases} />
      <Concepts title="Broader" graph={graph} keys={broader} />
      <Concepts title="Narrower" graph={graph} keys={narrower} />
      <Section title="Papers that use it" count={users.length}>
        <LongList
          look="relations"
          items={users}
          row={(edge) => {
            const attributes = graph.getEdgeAttributes(edge);
            const evidence = 'evidence' in attributes ? attributes.evidence[0] : undefined;
            return (
              <li class="relation" key={edge}>
                <NodeButton graph={graph} node={graph.source(edge)} />
                {evidence !== undefined && <Quote graph={graph} evidence={evidence} cue={technique.name} />}
              </li>
            );
          }}
        />
      </Section>
    </>
  );
}

interface ConceptsProps {
  readonly title: string;
  readonly graph: Catalog['graph'];
  readonly keys: readonly string[];
}

function Concepts({ title, graph, keys }: ConceptsProps) {
  if (keys.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="plain">
        {keys.map((key) => (
          <li key={key}>
            <NodeButton graph={graph} node={key} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
