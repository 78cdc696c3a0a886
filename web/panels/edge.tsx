// A statement: who draws on whom, in which way, how sure that is, and the sentences that say so.

import type { LineageAttributes } from '../../src/core/model/graph';
import type { Catalog } from '../data/catalog';
import { layerOf } from '../data/visible';
import { confidenceWords, EDGE_WORDS, ORIGIN_WORDS, RELATION_WORDS } from '../data/words';
import { Line } from '../ui/glyphs';
import { NodeButton, Section } from './parts';
import { Quote } from './quote';
import { Badge } from './relations';
import { titleOf } from './titles';

interface EdgePanelProps {
  readonly catalog: Catalog;
  readonly edge: string;
}

export function EdgePanel({ catalog, edge }: EdgePanelProps) {
  const { graph } = catalog;
  const attributes = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const evidence = 'evidence' in attributes ? attributes.evidence : [];
  const cue =
    attributes.kind === 'lineage'
      ? attributes.cue
      : attributes.kind === 'uses-technique'
        ? graph.getNodeAttribute(target, 'label')
        : '';
  return (
    <>
      <header class="panel-head">
        <p class="kicker">{attributes.kind === 'lineage' ? 'Lineage' : 'Tie'}</p>
        <h2 id="panel-title" class="visually-hidden" tabIndex={-1} dir="auto">
          {titleOf(graph, edge)}
        </h2>
      </header>
      <div class="statement">
        <NodeButton graph={graph} node={source} />
        <p class="statement-verb">
          {attributes.kind === 'lineage' ? (
            <Badge relation={attributes.relation} words={RELATION_WORDS[attributes.relation].verb} />
          ) : (
            <span class="badge">
              <Line layer={layerOf(attributes)} /> {EDGE_WORDS[attributes.kind]}
            </span>
          )}
        </p>
        <NodeButton graph={graph} node={target} />
      </div>
      {attributes.kind === 'lineage' && <Grounds lineage={attributes} />}
      {attributes.kind === 'similar' && (
        <ul class="plain reasons-list">
          {attributes.reasons.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      )}
      {evidence.length > 0 && (
        <Section title={evidence.length === 1 ? 'The sentence that says so' : 'The sentences that say so'}>
          {evidence.map((each) => (
            <Quote key={`${each.document}${each.line}${each.text}`} graph={graph} evidence={each} cue={cue} />
          ))}
        </Section>
      )}
    </>
  );
}

function Grounds({ lineage }: { readonly lineage: LineageAttributes }) {
  const { relation, confidence, cue, origin } = lineage;
  return (
    <dl class="grounds">
      <div>
        <dt>Relation</dt>
        <dd>
          <b>{relation}</b>: {RELATION_WORDS[relation].meaning}
        </dd>
      </div>
      <div>
        <dt>Told by</dt>
        <dd>
          {cue === '' ? null : (
            <>
              the words “<bdi>{cue}</bdi>” in{' '}
            </>
          )}
          {ORIGIN_WORDS[origin]}
        </dd>
      </div>
      <div>
        <dt>Confidence</dt>
        <dd class="confidence">
          <meter min={0} max={1} value={confidence} aria-label="Confidence" />
          {confidenceWords(confidence)} ({confidence.toFixed(2)})
        </dd>
      </div>
    </dl>
  );
}
