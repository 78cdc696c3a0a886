// Two nodes: how they hang together, each step with its sentence; what they share, where they differ.

import type { VNode } from 'preact';
import type { NearMiss, Path, PathAnswer, PathQuality, PathStep } from '../../src/core/explore/path';
import { type Catalog, nodeOf } from '../data/catalog';
import { comparisonOf, type Sides } from '../data/shared';
import { layerOf } from '../data/visible';
import { counted, percent } from '../data/words';
import { useStore } from '../store';
import { focusView } from '../ui/attention';
import { Line, Mark } from '../ui/glyphs';
import { Icon } from '../ui/icons';
import { NodeButton, Section } from './parts';
import { Quote } from './quote';

const QUALITY_WORDS: Readonly<Record<PathQuality, string>> = {
  lineage: 'by lineage alone',
  shortest: 'shortest',
  'best-supported': 'best supported',
};

export function ConnectionPanel({ catalog, answer }: { readonly catalog: Catalog; readonly answer: PathAnswer }) {
  const { pathChoice, dispatch } = useStore();
  const { from, to, paths, nearest } = answer;
  const path = paths[pathChoice.value] ?? paths[0];
  return (
    <div class="panel-inner" key={`${from.key}${to.key}`}>
      <div class="panel-bar">
        <span class="spring" />
        <button
          type="button"
          class="icon-button"
          aria-label="Close"
          title="Close (Esc)"
          onClick={() => {
            dispatch({ type: 'set', values: { path: null } });
            focusView(from.key);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <article class="panel-body">
        <header class="panel-head">
          <p class="kicker">
            <Icon name="path" /> Connection
          </p>
          <h2 id="panel-title" tabIndex={-1}>
            <bdi>{from.label}</bdi> and <bdi>{to.label}</bdi>
          </h2>
          {path !== undefined && (
            <p class="facts">
              <span>{counted(path.steps.length, 'step')}</span>
              <span>{percent(path.confidence)} sure as a whole</span>
            </p>
          )}
        </header>
        {paths.length > 1 && <Choices paths={paths} />}
        {path === undefined ? (
          <NoPath nearest={nearest} to={to.label} catalog={catalog} />
        ) : (
          <Steps catalog={catalog} path={path} start={from.key} />
        )}
        <Comparison catalog={catalog} first={from.key} second={to.key} />
      </article>
    </div>
  );
}

function Choices({ paths }: { readonly paths: readonly Path[] }) {
  const { pathChoice } = useStore();
  const chosen = pathChoice.value < paths.length ? pathChoice.value : 0;
  return (
    <fieldset class="choices" aria-label="Which way">
      {paths.map(({ is, steps }, i) => (
        <button
          key={is.join()}
          type="button"
          class="button"
          aria-pressed={i === chosen}
          onClick={() => {
            pathChoice.value = i;
          }}
        >
          {is.map((quality) => QUALITY_WORDS[quality]).join(', ')} <span class="count">{steps.length}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Steps({ catalog, path, start }: { readonly catalog: Catalog; readonly path: Path; readonly start: string }) {
  if (path.steps.length === 0) return <p class="note">Both are the same work.</p>;
  return (
    <ol class="steps">
      <li>
        <NodeButton graph={catalog.graph} node={start} />
      </li>
      {path.steps.map((step) => (
        <Step key={step.statement.edge} catalog={catalog} step={step} />
      ))}
    </ol>
  );
}

function Step({ catalog, step }: { readonly catalog: Catalog; readonly step: PathStep }) {
  const { dispatch } = useStore();
  const { from, to, statement } = step;
  const { graph } = catalog;
  const attributes = graph.getEdgeAttributes(statement.edge);
  const isForward = statement.source.key === from.key;
  const cue =
    attributes.kind === 'lineage' ? attributes.cue : attributes.kind === 'uses-technique' ? statement.target.label : '';
  const evidence = statement.evidence[0];
  return (
    <li
      onPointerEnter={(event) => event.pointerType === 'mouse' && dispatch({ type: 'hover', key: statement.edge })}
      onPointerLeave={() => dispatch({ type: 'hover', key: null })}
    >
      <div class="step-why">
        <button type="button" class="step-words" onClick={() => dispatch({ type: 'select', key: statement.edge })}>
          <span class="step-arrow" aria-hidden="true">
            {isForward ? '↓' : '↑'}
          </span>
          <Line layer={layerOf(attributes)} />
          <span>
            <bdi>{statement.source.label}</bdi> <b>{statement.words}</b> <bdi>{statement.target.label}</bdi>
          </span>
        </button>
        {evidence !== undefined && <Quote graph={graph} evidence={evidence} cue={cue} />}
        {statement.reasons.length > 0 && (
          <p class="reasons" dir="auto">
            {statement.reasons.join(' · ')}
          </p>
        )}
      </div>
      <NodeButton graph={graph} node={to.key} />
    </li>
  );
}

function NoPath({
  nearest,
  to,
  catalog,
}: {
  readonly nearest: NearMiss | null;
  readonly to: string;
  readonly catalog: Catalog;
}) {
  switch (nearest?.kind) {
    case undefined:
      return <p class="note">The list does not connect them.</p>;
    case 'other-edges':
      return (
        <>
          <p class="note">
            Nothing that the list states connects them. With {counted(nearest.unstated, 'step')} that only rest on
            likeness:
          </p>
          <Steps catalog={catalog} path={nearest.path} start={nearest.path.steps[0]?.from.key ?? ''} />
        </>
      );
    case 'nearest-words':
      return (
        <p class="note">
          The list does not connect them. Of {counted(nearest.reached, 'node')} that can be reached, this one is most
          like <bdi>{to}</bdi>
          {nearest.words.length > 0 && <> ({nearest.words.join(', ')})</>}:{' '}
          <NodeButton graph={catalog.graph} node={nearest.node.key} />
        </p>
      );
    case 'alone':
      return (
        <p class="note">
          <bdi>{nearest.node.label}</bdi> is connected with nothing.
        </p>
      );
  }
}

function Comparison({
  catalog,
  first,
  second,
}: {
  readonly catalog: Catalog;
  readonly first: string;
  readonly second: string;
}) {
  const { graph } = catalog;
  const { techniques, categories, ancestors, descendants } = comparisonOf(catalog, first, second);
  const shared = [
    { title: 'techniques', keys: techniques.both },
    { title: 'categories', keys: categories.both },
    { title: 'drawn on by both', keys: ancestors.both },
    { title: 'drawing on both', keys: descendants.both },
  ].filter(({ keys }) => keys.length > 0);
  const rows: readonly [string, Sides][] = [
    ['Techniques only it uses', techniques],
    ['Categories only it is in', categories],
    ['Works only it draws on', ancestors],
    ['Works only it led to', descendants],
  ];
  const facts: readonly [string, (key: string) => string][] = [
    ['Year', (key) => `${nodeOf(graph, key, 'paper')?.year ?? '–'}`],
    ['Venue', (key) => nodeOf(graph, key, 'paper')?.venue ?? '–'],
  ];
  return (
    <>
      <Section title="What they share">
        {shared.length === 0 ? (
          <p class="muted">Nothing that the list tells.</p>
        ) : (
          <dl class="shared">
            {shared.map(({ title, keys }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <Some catalog={catalog} keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      <Section title="Side by side">
        <table class="compare">
          <thead>
            <tr>
              {[first, second].map((key) => {
                const { kind, label, color } = graph.getNodeAttributes(key);
                return (
                  <th key={key} scope="col">
                    <Mark kind={kind} color={color} /> <bdi>{label}</bdi>
                  </th>
                );
              })}
            </tr>
          </thead>
          {facts.map(([name, of]) => (
            <Compared key={name} name={name} sides={[first, second].map((key) => <bdi key={key}>{of(key)}</bdi>)} />
          ))}
          {rows.map(([name, sides]) => (
            <Compared
              key={name}
              name={name}
              sides={[sides.first, sides.second].map((keys, i) => <Some key={i} catalog={catalog} keys={keys} />)}
            />
          ))}
        </table>
      </Section>
    </>
  );
}

/** Its name stands above both sides: beside them, it would leave them no room in a narrow panel. */
function Compared({ name, sides }: { readonly name: string; readonly sides: readonly VNode[] }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {name}
        </th>
      </tr>
      <tr>
        {sides.map((side, i) => (
          <td key={i}>{side}</td>
        ))}
      </tr>
    </tbody>
  );
}

const MOST = 6;

function Some({ catalog, keys }: { readonly catalog: Catalog; readonly keys: readonly string[] }) {
  if (keys.length === 0) return <span class="muted">–</span>;
  return (
    <ul class="plain some">
      {keys.slice(0, MOST).map((key) => (
        <li key={key}>
          <NodeButton graph={catalog.graph} node={key} />
        </li>
      ))}
      {keys.length > MOST && <li class="muted small">and {keys.length - MOST} more</li>}
    </ul>
  );
}
