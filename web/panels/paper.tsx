// Everything the graph knows of a paper.

import type { PaperAttributes } from '../../src/core/model/graph';
import { type Catalog, nodeOf } from '../data/catalog';
import { drawsOn, ledTo, related } from '../data/lineage';
import { amount, YEAR_WORDS } from '../data/words';
import { useStore } from '../store';
import { Links } from './link-list';
import { Actions, Aliases, Heading, NodeButton, Section, Sources } from './parts';
import { ReadingOrder } from './reading-order';
import { Relations } from './relations';

interface PaperPanelProps {
  readonly catalog: Catalog;
  readonly node: string;
  readonly paper: PaperAttributes;
}

const MAX_RELATED = 8;

export function PaperPanel({ catalog, node, paper }: PaperPanelProps) {
  const { graph } = catalog;
  const similar = related(graph, node);
  const [up, down] = [drawsOn(graph, node), ledTo(graph, node)];
  return (
    <>
      <Heading node={paper} title={paper.title}>
        <Facts paper={paper} />
      </Heading>
      <Links
        links={paper.links}
        base={graph.getAttribute('documents').find(({ id }) => id === paper.sources[0]?.document)?.url}
      />
      <Actions node={node} />
      {paper.summary !== '' && (
        <p class="summary" dir="auto">
          {paper.summary}
        </p>
      )}
      <Aliases names={namesBeside(paper)} />
      <Chips catalog={catalog} node={node} />
      <Relations catalog={catalog} title="Draws on" rows={up} />
      <Relations catalog={catalog} title="Led to" rows={down} isBack />
      {up.length === 0 && down.length === 0 ? (
        <p class="note">
          The list says nothing about what this paper draws on or led to, so there is nothing to read first.
        </p>
      ) : (
        <ReadingOrder catalog={catalog} node={node} />
      )}
      {similar.length > 0 && (
        <Section title="Related" count={similar.length}>
          <ul class="plain related">
            {similar.slice(0, MAX_RELATED).map(({ edge, other, attributes }) => (
              <li key={edge}>
                <NodeButton graph={graph} node={other} />
                <p class="reasons" dir="auto">
                  {attributes.reasons.join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Sources graph={graph} sources={paper.sources} />
    </>
  );
}

/** Name, venue and year in one line. */
function Facts({ paper }: { readonly paper: PaperAttributes }) {
  const { name, title, venue, year, yearFrom, authors, marks } = paper;
  const short = name !== null && name !== title ? name : null;
  return (
    <>
      <p class="facts">
        {short !== null && <bdi class="short-name">{short}</bdi>}
        {venue !== null && <bdi>{venue}</bdi>}
        {year !== null && (
          <span title={yearFrom === null ? undefined : `The year comes from ${YEAR_WORDS[yearFrom]}.`}>{year}</span>
        )}
        {year === null && venue === null && <span class="muted">no year or venue given</span>}
        {marks.length > 0 && <span class="marks">{marks.join(' ')}</span>}
      </p>
      {authors.length > 0 && (
        <p class="authors" dir="auto">
          {authors.join(', ')}
        </p>
      )}
    </>
  );
}

/** Other names, without those that the title above begins with. */
const namesBeside = ({ aliases, name, title }: PaperAttributes): readonly string[] =>
  aliases.filter((alias) => alias !== name && !title.startsWith(alias));

/** Techniques and categories, each leading to what shares it. */
function Chips({ catalog, node }: { readonly catalog: Catalog; readonly node: string }) {
  const { graph } = catalog;
  const { dispatch } = useStore();
  const techniques = catalog.techniquesOf.get(node) ?? [];
  const categories = catalog.categoriesOf.get(node) ?? [];
  return (
    <>
      {techniques.length > 0 && (
        <Section title="Techniques">
          <ul class="chips">
            {techniques.map((key) => {
              const technique = nodeOf(graph, key, 'technique');
              return (
                <li key={key}>
                  <button type="button" class="chip technique" onClick={() => dispatch({ type: 'select', key })}>
                    <bdi>{technique?.name}</bdi>
                    <span class="count">{amount(technique?.papers ?? 0)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {categories.length > 0 && (
        <Section title="Categories">
          <ul class="plain">
            {categories.map((key) => (
              <li key={key}>
                <NodeButton graph={graph} node={key} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
