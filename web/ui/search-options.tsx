// The lines under the search field: what was found, how a field goes on, two works to connect.
// Leaves to others: choosing among them (search-box.tsx), finding (data/query.ts).

import { never } from '../../src/core/base/errors';
import type { PaperGraph } from '../../src/core/model/graph';
import type { Completion } from '../data/complete';
import type { Hit } from '../data/search';
import { counted, KIND_WORDS } from '../data/words';
import type { Store } from '../store';
import { Mark } from './glyphs';
import { Icon } from './icons';

/** One line under the field. */
export type Option =
  | { readonly kind: 'hit'; readonly id: string; readonly hit: Hit }
  | { readonly kind: 'completion'; readonly id: string; readonly completion: Completion }
  | { readonly kind: 'pair'; readonly id: string; readonly from: string; readonly to: string };

export function OptionLine({ option, store }: { readonly option: Option; readonly store: Store }) {
  switch (option.kind) {
    case 'hit':
      return <Result hit={option.hit} store={store} />;
    case 'completion':
      return (
        <>
          <Icon name="filter" />
          <span class="result-name">
            <bdi>{option.completion.label}</bdi>
          </span>
          <span class="result-note">{option.completion.note}</span>
        </>
      );
    case 'pair': {
      const label = (key: string) => <bdi>{store.catalog.value?.graph.getNodeAttribute(key, 'label')}</bdi>;
      return (
        <>
          <Icon name="path" />
          <span class="result-name">
            Connect {label(option.from)} and {label(option.to)}
          </span>
          <span class="result-note">path</span>
        </>
      );
    }
    default:
      return never(option);
  }
}

function Result({ hit, store }: { readonly hit: Hit; readonly store: Store }) {
  const catalog = store.catalog.value;
  if (catalog === null || !catalog.graph.hasNode(hit.key)) return null;
  const { label, color } = catalog.graph.getNodeAttributes(hit.key);
  const isHidden = !store.visible.value.nodes.has(hit.key);
  return (
    <>
      <Mark kind={hit.kind} color={color} />
      <span class="result-name">
        <bdi>{label}</bdi>
      </span>
      <span class="result-note">
        {about(catalog.graph, hit.key)}
        {isHidden && ' · hidden by filters'}
      </span>
    </>
  );
}

function about(graph: PaperGraph, key: string): string {
  const node = graph.getNodeAttributes(key);
  switch (node.kind) {
    case 'paper':
      return [node.venue, node.year].filter((part) => part !== null).join(' ') || KIND_WORDS.paper.one;
    case 'method':
      return 'Method, not in the list';
    case 'technique':
      return `Technique · ${counted(node.papers, 'paper')}`;
    case 'category':
      return 'Category';
  }
}
