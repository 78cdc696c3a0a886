// A category: its place in the document, its sections, its papers.

import type { CategoryAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { counted } from '../data/words';
import { useStore } from '../store';
import { Icon } from '../ui/icons';
import { Actions, Heading, NodeButton, Papers, Section, Sources } from './parts';

interface CategoryPanelProps {
  readonly catalog: Catalog;
  readonly node: string;
  readonly category: CategoryAttributes;
}

export function CategoryPanel({ catalog, node, category }: CategoryPanelProps) {
  const { graph, categoriesOf, byKind } = catalog;
  const { settings, dispatch } = useStore();
  const papers = byKind.paper.filter((key) => categoriesOf.get(key)?.includes(node) === true);
  const parts = graph.filterInEdges(node, (_, { kind }) => kind === 'subcategory-of').map((edge) => graph.source(edge));
  const { categories } = settings.value;
  const isAlone = categories?.length === 1 && categories[0] === node;
  return (
    <>
      <Heading node={category} title={category.name}>
        <p class="facts">
          {category.path.length > 1 && <bdi>{category.path.slice(0, -1).join(' › ')}</bdi>}
          <span>{counted(papers.length, 'paper')}</span>
        </p>
      </Heading>
      <Actions node={node} />
      <button
        type="button"
        class="button"
        aria-pressed={isAlone}
        onClick={() => dispatch({ type: 'only', category: node })}
      >
        <Icon name="filter" /> {isAlone ? 'Show all categories again' : 'Show only this category'}
      </button>
      {parts.length > 0 && (
        <Section title="Sections" count={parts.length}>
          <ul class="plain">
            {parts.map((key) => (
              <li key={key}>
                <NodeButton graph={graph} node={key} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Papers" count={papers.length}>
        <Papers catalog={catalog} keys={papers} />
      </Section>
      <Sources graph={graph} sources={category.sources} />
    </>
  );
}
