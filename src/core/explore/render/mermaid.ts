// A lineage as a Mermaid flowchart, for Markdown files on GitHub and elsewhere (https://mermaid.js.org/syntax/flowchart.html).
// Leaves to others: what is in it (lineage.ts).

import { UsageError } from '../../base/errors';
import { titled } from '../answer';
import type { LineageAnswer } from '../lineage';

/** Limits of GitHub and most hosts; a diagram cannot raise them. */
const MOST_EDGES = 500;
const MOST_CHARACTERS = 50_000;

/** Characters that end a label, start markup or an entity. */
const SPECIAL = /["#&<>`\\|[\]{}]/g;
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(SPECIAL, (character) => `#${character.charCodeAt(0)};`);

/** Lines that differ in relation differ in stroke as well: colour is the reader's theme's. */
const ARROWS = { extends: '-->', uses: '-.->', 'inspired-by': '-.->', compares: '-.-' } as const;

/** Arrows point from the newer work to what it draws on, which stands on the left. Throws UsageError for what hosts refuse. */
export function lineageMermaid(answer: LineageAnswer): string {
  const ids = new Map(answer.works.map(({ key }, i) => [key, `n${i}`]));
  const { length } = answer.statements;
  if (length > MOST_EDGES) throw tooLarge(`${length} edges`, `${MOST_EDGES} edges`);
  const lines = ['flowchart RL'];
  for (const work of answer.works) {
    const label = `"${escaped(titled(work))}"`;
    lines.push(`  ${ids.get(work.key)}${work.kind === 'method' ? `([${label}])` : `[${label}]`}`);
  }
  for (const { source, target, relation, words } of answer.statements) {
    lines.push(`  ${ids.get(source.key)} ${ARROWS[relation ?? 'uses']}|${words}| ${ids.get(target.key)}`);
  }
  lines.push(`  style ${ids.get(answer.root.key)} stroke-width:3px`);
  const text = `${lines.join('\n')}\n`;
  if (text.length > MOST_CHARACTERS) throw tooLarge(`${text.length} characters`, `${MOST_CHARACTERS} characters`);
  return text;
}

const tooLarge = (size: string, limit: string): UsageError =>
  new UsageError(
    `This lineage has ${size}; Mermaid draws at most ${limit}. Take a smaller --depth, one direction, or dot.`,
  );
