// A method that entries refer to and the list does not list.

import type { MethodAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { drawsOn, ledTo } from '../data/lineage';
import { counted } from '../data/words';
import { Actions, Aliases, Heading } from './parts';
import { ReadingOrder } from './reading-order';
import { Relations } from './relations';

interface MethodPanelProps {
  readonly catalog: Catalog;
  readonly node: string;
  readonly method: MethodAttributes;
}

export function MethodPanel({ catalog, node, method }: MethodPanelProps) {
  return (
    <>
      <Heading node={method} title={method.name}>
        <p class="facts">
          <span>Named {counted(method.mentions, 'time')} in the list</span>
        </p>
      </Heading>
      <Actions node={node} />
      <Aliases names={method.aliases} />
      <Relations catalog={catalog} title="Led to" rows={ledTo(catalog.graph, node)} isBack />
      <Relations catalog={catalog} title="Draws on" rows={drawsOn(catalog.graph, node)} />
      <ReadingOrder catalog={catalog} node={node} />
    </>
  );
}
