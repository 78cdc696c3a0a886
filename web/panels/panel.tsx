// The panel beside the map: what is selected, or the list at a glance.
// Leaves to others: each kind of content (one file each).

import { useComputed } from '@preact/signals';
import { never } from '../../src/core/base/errors';
import type { Catalog } from '../data/catalog';
import { useStore } from '../store';
import { focusView } from '../ui/attention';
import { Icon } from '../ui/icons';
import { CategoryPanel } from './category';
import { ConnectionPanel } from './connection';
import { EdgePanel } from './edge';
import { MethodPanel } from './method';
import { Overview } from './overview';
import { PaperPanel } from './paper';
import { TechniquePanel } from './technique';

export function Panel() {
  const { settings, catalog, state, connection, dispatch } = useStore();
  const select = useComputed(() => settings.value.select).value;
  const hasTrail = useComputed(() => state.value.phase === 'ready' && state.value.trail.length > 0).value;
  const shown = catalog.value;
  if (shown === null) return null;
  if (select === null && connection.value !== null)
    return <ConnectionPanel catalog={shown} answer={connection.value} />;
  if (select === null) return <Overview catalog={shown} />;
  return (
    <div class="panel-inner" key={select}>
      <div class="panel-bar">
        {hasTrail && (
          <button
            type="button"
            class="link-button"
            title="Back to what was selected before ([)"
            onClick={() => dispatch({ type: 'previous' })}
          >
            <Icon name="back" /> Back
          </button>
        )}
        <span class="spring" />
        <button
          type="button"
          class="icon-button"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => {
            dispatch({ type: 'select', key: null });
            focusView(select);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <article class="panel-body">
        <Content catalog={shown} select={select} />
      </article>
    </div>
  );
}

function Content({ catalog, select }: { readonly catalog: Catalog; readonly select: string }) {
  const { graph } = catalog;
  if (graph.hasEdge(select)) return <EdgePanel catalog={catalog} edge={select} />;
  // A newer graph may have lost the node before the state hears of it.
  if (!graph.hasNode(select)) return null;
  const node = graph.getNodeAttributes(select);
  switch (node.kind) {
    case 'paper':
      return <PaperPanel catalog={catalog} node={select} paper={node} />;
    case 'method':
      return <MethodPanel catalog={catalog} node={select} method={node} />;
    case 'technique':
      return <TechniquePanel catalog={catalog} node={select} technique={node} />;
    case 'category':
      return <CategoryPanel catalog={catalog} node={select} category={node} />;
    default:
      return never(node);
  }
}
