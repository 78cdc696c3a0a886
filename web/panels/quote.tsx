// A sentence from the document, with the words that told marked inside it, and where it stands.

import type { PaperGraph } from '../../src/core/model/graph';
import type { Evidence } from '../../src/core/model/relation';
import { cueIn } from './cue';
import { Place } from './parts';

interface QuoteProps {
  readonly graph: PaperGraph;
  readonly evidence: Evidence;
  /** The words to mark; none for statements without a cue. */
  readonly cue?: string;
}

export function Quote({ graph, evidence, cue = '' }: QuoteProps) {
  const { text, document, line, endLine } = evidence;
  const span = cueIn(text, cue);
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {span === null ? (
          text
        ) : (
          <>
            {text.slice(0, span[0])}
            <mark>{text.slice(span[0], span[1])}</mark>
            {text.slice(span[1])}
          </>
        )}
      </blockquote>
      <figcaption>
        <Place graph={graph} document={document} line={line} endLine={endLine} />
      </figcaption>
    </figure>
  );
}
