// A work and a text as Markdown: titles linked, nothing read as markup.
// Leaves to others: which works (related.ts, order-markdown.ts).

import type { PaperAttributes } from '../../model/graph';

/** Without the characters that Markdown reads as markup, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');

/** `[Title](address) (ECCV 2024)`; without an address the title stands bold. */
export function citation({ title, links, venue, year }: PaperAttributes): string {
  const url = links.find((link) => /^https?:\/\//.test(link.url))?.url ?? null;
  const linked =
    url === null ? `**${plain(title)}**` : `[${plain(title)}](${url.replace(/[()\s<>]/g, encodeURIComponent)})`;
  const place = [venue, year].filter((part) => part !== null).join(' ');
  return place === '' ? linked : `${linked} (${plain(place)})`;
}
