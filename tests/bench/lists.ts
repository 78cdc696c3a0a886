// Paper lists as Markdown text, of any size, for the part `build`. Seeded.

import { random } from '../../src/core/base/random';

const WORDS =
  'token merging state space attention channel outlier scale sparse dense memory cache expert routing scan kernel image video speech graph robot policy reward alignment prompt chain search tree hash index query retrieval diffusion contrastive segmentation detection pruning quantization distillation transfer adaptive efficient robust hierarchical'.split(
    ' ',
  );
const VENUES = ['ICLR', 'NeurIPS', 'CVPR', 'ACL', 'ICML'];

/** `count` entries in √count / 2 sections: name, title with link, venue, a sentence or two, often with the work it builds on. */
export function listText(count: number): string {
  const next = random(count);
  const below = (limit: number): number => Math.floor(next() * limit);
  const words = (many: number): string => Array.from({ length: many }, () => WORDS[below(WORDS.length)]).join(' ');
  const sections = Math.max(2, Math.round(Math.sqrt(count) / 2));
  const lines = ['# Awesome generated papers', '', 'A list for measuring.', ''];
  for (let i = 0; i < count; i++) {
    if (i % Math.ceil(count / sections) === 0) lines.push('', `## ${words(2)} ${i}`, '');
    const venue = `${VENUES[below(VENUES.length)]} ${2015 + below(11)}`;
    const builds = i > 0 && next() < 0.4 ? ` It builds on Net${below(i)}x.` : '';
    const title = `Net${i}x: ${words(6)}`;
    const url = `https://arxiv.org/abs/${2000 + below(500)}.${String(i).padStart(5, '0')}`;
    lines.push(`- **Net${i}x**: [${title}](${url}) (${venue}). We use ${words(3)} for ${words(8)}.${builds}`);
  }
  return `${lines.join('\n')}\n`;
}
