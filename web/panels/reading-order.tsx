// “What to read first”: the works before this one in an order that can be read, each with the sentence that says why.
// Leaves to others: the order (src/core/explore/order.ts), how it is written down (render/order-markdown.ts).

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Statement } from '../../src/core/explore/answer';
import { type Reading, readingOrder } from '../../src/core/explore/order';
import { orderMarkdown } from '../../src/core/explore/render/order-markdown';
import type { Catalog } from '../data/catalog';
import { counted } from '../data/words';
import { useStore } from '../store';
import { Icon } from '../ui/icons';
import { copy } from '../ui/save';
import { NodeButton } from './parts';
import { Quote } from './quote';
import { Badge } from './relations';

interface ReadingOrderProps {
  readonly catalog: Catalog;
  readonly node: string;
}

/** More at once is no plan; the rest comes at a press. */
const MOST_STEPS = 20;
/** Sentences under a step; the names of the other works are enough. */
const MOST_REASONS = 2;

/** Found out when it is opened: a work with a long past takes a moment. */
export function ReadingOrder({ catalog, node }: ReadingOrderProps) {
  const isOpen = useSignal(false);
  return (
    <details
      class="reading panel-section"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>What to read first</summary>
      {isOpen.value && <Order catalog={catalog} node={node} />}
    </details>
  );
}

function Order({ catalog, node }: ReadingOrderProps) {
  const { graph } = catalog;
  const { dispatch } = useStore();
  const showsAll = useSignal(false);
  const order = useMemo(() => readingOrder(graph, node), [graph, node]);
  // The work itself comes last: the reader has it before their eyes.
  const steps = order.slice(0, -1);
  if (steps.length === 0) {
    return <p class="note">Nothing: the list names no work that this one builds on. Read it right away.</p>;
  }
  const shown = showsAll.value ? steps : steps.slice(0, MOST_STEPS);
  const text = (): string => [...orderMarkdown(graph, order)].join('\n');
  return (
    <>
      <ol class="reading-steps">
        {shown.map((step) => (
          <Step key={step.key} catalog={catalog} step={step} />
        ))}
      </ol>
      <div class="actions">
        {shown.length < steps.length && (
          <button
            type="button"
            class="button"
            onClick={() => {
              showsAll.value = true;
            }}
          >
            <Icon name="down" /> All {counted(steps.length, 'work')}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => copy(`${text()}\n`, `${counted(order.length, 'work')} copied as Markdown.`, dispatch)}
        >
          <Icon name="copy" /> Copy as Markdown
        </button>
      </div>
    </>
  );
}

function Step({ catalog, step }: { readonly catalog: Catalog; readonly step: Reading }) {
  const { graph } = catalog;
  const { key, because, year, isInCycle } = step;
  const others = because.slice(MOST_REASONS);
  return (
    <li>
      <NodeButton graph={graph} node={key} note={year} />
      {isInCycle && <p class="muted small">The list says that it and a later work draw on each other.</p>}
      {because.slice(0, MOST_REASONS).map((statement) => (
        <Why key={statement.edge} catalog={catalog} statement={statement} />
      ))}
      {others.length > 0 && (
        <p class="muted small">
          and for{' '}
          {others.map(({ edge, source }, i) => (
            <span key={edge}>
              {i > 0 && ', '}
              <bdi>{source.label}</bdi>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Why({ catalog, statement }: { readonly catalog: Catalog; readonly statement: Statement }) {
  const { graph } = catalog;
  const { dispatch } = useStore();
  const { edge, source, relation, words, evidence } = statement;
  const attributes = graph.getEdgeAttributes(edge);
  const first = evidence[0];
  return (
    <div class="reading-why">
      <button type="button" class="step-words" onClick={() => dispatch({ type: 'select', key: edge })}>
        <span>
          <bdi>{source.label}</bdi>
        </span>
        {relation !== null && <Badge relation={relation} words={`${words} it`} />}
      </button>
      {first !== undefined && (
        <Quote graph={graph} evidence={first} cue={attributes.kind === 'lineage' ? attributes.cue : ''} />
      )}
    </div>
  );
}
