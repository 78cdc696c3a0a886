// The list at a glance: where to begin when nothing is selected.

import { RELATIONS } from '../../src/core/model/relation';
import { type Catalog, nodeOf } from '../data/catalog';
import { amount, counted, readable } from '../data/words';
import { useStore } from '../store';
import { Line } from '../ui/glyphs';
import { Issues } from './issues';
import { NodeButton, Section } from './parts';

const MOST = 6;
const MOST_TECHNIQUES = 14;

export function Overview({ catalog }: { readonly catalog: Catalog }) {
  const { graph, byKind, builtUpon, counts } = catalog;
  const { documents, issues, title, generator } = graph.getAttributes();
  const { brought, bring, dispatch } = useStore();
  const topOf = (keys: readonly string[]): string[] =>
    keys
      .filter((key) => (builtUpon.get(key) ?? 0) > 0)
      .toSorted((a, b) => (builtUpon.get(b) ?? 0) - (builtUpon.get(a) ?? 0))
      .slice(0, MOST);
  const techniques = byKind.technique
    .map((key) => ({ key, papers: nodeOf(graph, key, 'technique')?.papers ?? 0 }))
    .sort((a, b) => b.papers - a.papers)
    .slice(0, MOST_TECHNIQUES);

  return (
    <div class="panel-inner overview">
      <div class="panel-body">
        <header class="panel-head">
          <p class="kicker">The list at a glance</p>
          <h2 dir="auto">{readable(title)}</h2>
          <p class="facts">
            <span>{counted(counts.nodes.paper, 'paper')}</span>
            {counts.nodes.category > 0 && <span>{counted(counts.nodes.category, 'category', 'categories')}</span>}
            {counts.nodes.technique > 0 && <span>{counted(counts.nodes.technique, 'technique')}</span>}
          </p>
        </header>
        <Lead catalog={catalog} />
        <Ranking title="Most built upon" catalog={catalog} keys={topOf(byKind.paper)} />
        <Ranking title="Built upon, but not in the list" catalog={catalog} keys={topOf(byKind.method)} />
        {techniques.length > 0 && <Techniques catalog={catalog} techniques={techniques} />}
        <Issues issues={issues} />
        <footer class="colophon">
          {documents.map(({ id, lines }) => (
            <p key={id}>
              Read from <bdi>{id}</bdi>, {counted(lines, 'line')}.
            </p>
          ))}
          <p>{generator}</p>
          <p>
            <button type="button" class="link-button" onClick={() => dispatch({ type: 'dialog', dialog: 'open' })}>
              Read another list, on this machine
            </button>
          </p>
          {brought.value !== null && (
            <p>
              <button type="button" class="link-button" onClick={() => bring(null)}>
                Back to this page’s own list
              </button>
            </p>
          )}
        </footer>
      </div>
    </div>
  );
}

/** What there is to see, in a sentence. */
function Lead({ catalog }: { readonly catalog: Catalog }) {
  const { layers, nodes } = catalog.counts;
  if (nodes.paper === 0) return null;
  if (!RELATIONS.some((relation) => layers.has(relation))) {
    return (
      <p class="lead">
        The list does not say in words what its papers draw on, so there are no arrows. Papers lie near those they share
        a section and techniques with; choose one to see its ties.
      </p>
    );
  }
  return (
    <p class="lead">
      <Line layer="extends" /> Every arrow is a statement from the list: it points from the newer work to{' '}
      <em>what it draws on</em>. Choose one to read the sentence.
    </p>
  );
}

function Ranking({
  title,
  catalog,
  keys,
}: {
  readonly title: string;
  readonly catalog: Catalog;
  readonly keys: readonly string[];
}) {
  if (keys.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="plain">
        {keys.map((key) => (
          <li key={key}>
            <NodeButton graph={catalog.graph} node={key} note={counted(catalog.builtUpon.get(key) ?? 0, 'work')} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TechniquesProps {
  readonly catalog: Catalog;
  readonly techniques: readonly { readonly key: string; readonly papers: number }[];
}

function Techniques({ catalog, techniques }: TechniquesProps) {
  const { dispatch } = useStore();
  return (
    <Section title="Shared techniques">
      <ul class="chips">
        {techniques.map(({ key, papers }) => (
          <li key={key}>
            <button type="button" class="chip technique" onClick={() => dispatch({ type: 'select', key })}>
              <bdi>{catalog.graph.getNodeAttribute(key, 'label')}</bdi>
              <span class="count">{amount(papers)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
