// HTML pages -> blocks, through the code that reads raw HTML inside Markdown.
// Leaves to others: the tags (html-block.ts).

import { decodeHTML } from 'entities';
import { htmlBlocks } from '../html-block';
import { markdownParser } from '../inline';
import { HEAD, type Reader } from '../reader';
import { LineIndex } from '../rich-text';

/** Nothing for a reader stands in these. */
const SILENT = ['script', 'style', 'template', 'noscript', 'svg'];

export const html: Reader = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  looksLike: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      text.slice(0, HEAD),
    ),
  read(_id, text) {
    const title = /<title[^>]*>([^<]{1,500})<\/title/i.exec(text.slice(0, HEAD))?.[1];
    const body = silenced(text);
    const source = {
      text: body,
      lines: new LineIndex(body),
      parser: markdownParser(new Map()),
      definitions: new Map<string, string>(),
    };
    const named = title === undefined ? '' : decodeHTML(title).replace(/\s+/g, ' ').trim();
    return { title: named || null, blocks: htmlBlocks(0, body.length, 0, source), records: [], issues: [] };
  },
};

/** Takes out scripts, styles, comments and the head; every line keeps its number. */
function silenced(text: string): string {
  const blank = (part: string): string => part.replace(/[^\r\n]+/g, ' ');
  let out = '';
  let at = 0;
  const opening = new RegExp(`<!--|<(${SILENT.join('|')}|head)(?=[\\s>/])`, 'gi');
  const folded = text.toLowerCase();
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const name = found[1]?.toLowerCase();
    const close = name === undefined ? '-->' : `</${name}`;
    const to = folded.indexOf(close, found.index + 1);
    const closed = to < 0 ? -1 : text.indexOf('>', to);
    const end = closed < 0 ? text.length : closed + 1;
    out += text.slice(at, found.index) + blank(text.slice(found.index, end));
    at = end;
    opening.lastIndex = end;
  }
  return out + text.slice(at);
}
