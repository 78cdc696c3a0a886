// The words of a line, beside the pointer or in the middle of the line: who draws on whom, and the sentence that says so.

import type { PaperGraph } from '../../src/core/model/graph';
import { confidenceWords, percent, RELATION_WORDS } from '../data/words';
import { cueIn } from '../panels/cue';
import { Line } from '../ui/glyphs';

const MOST_LETTERS = 260;
const WIDTH = 300;

interface EdgeCardProps {
  readonly graph: PaperGraph;
  readonly edge: string;
  /** In pixels of the view. */
  readonly at: { readonly x: number; readonly y: number };
  readonly room: { readonly width: number; readonly height: number };
}

export function EdgeCard({ graph, edge, at, room }: EdgeCardProps) {
  if (!graph.hasEdge(edge)) return null;
  const attributes = graph.getEdgeAttributes(edge);
  if (attributes.kind !== 'lineage') return null;
  const [source, target] = graph.extremities(edge).map((end) => graph.getNodeAttribute(end, 'label'));
  const evidence = attributes.evidence[0];
  const text = evidence?.text.replace(/\s+/g, ' ') ?? '';
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  const span = cueIn(short, attributes.cue);
  const left = Math.max(8, Math.min(at.x + 14, room.width - WIDTH - 8));
  const isLow = at.y > room.height * 0.62;
  return (
    <div
      class="edge-card"
      role="status"
      style={{
        left: `${left}px`,
        width: `${Math.min(WIDTH, room.width - 16)}px`,
        ...(isLow ? { bottom: `${room.height - at.y + 14}px` } : { top: `${at.y + 14}px` }),
      }}
    >
      <p class="edge-card-head">
        <bdi>{source}</bdi>{' '}
        <span class="badge">
          <Line layer={attributes.relation} /> {RELATION_WORDS[attributes.relation].verb}
        </span>{' '}
        <bdi>{target}</bdi>
      </p>
      {short !== '' && (
        <blockquote dir="auto">
          {span === null ? (
            short
          ) : (
            <>
              {short.slice(0, span[0])}
              <mark>{short.slice(span[0], span[1])}</mark>
              {short.slice(span[1])}
            </>
          )}
        </blockquote>
      )}
      <p class="muted small">
        {confidenceWords(attributes.confidence)} ({percent(attributes.confidence)})
        {attributes.evidence.length > 1 && ` · ${attributes.evidence.length} places`}
      </p>
    </div>
  );
}
