// reStructuredText files -> blocks.
// Leaves to others: the syntax (rst-blocks.ts, rst-inline.ts, rst-table.ts).

import { HEAD, type Reader } from '../reader';
import { rstBlocks } from '../rst-blocks';

const DIRECTIVE =
  /^\.\. (?:contents|image|raw|role|list-table|toctree|note|code-block|figure|_[^:\n]+|\[[^\]\n]+\]|\|[^|\n]+\| \w+)(?:::|:| )/m;
const LINK = /`[^`<\n]{1,200}\s<[^`<>\n]{1,500}>`__?(?!\w)/;
const UNDERLINE = /^[^\s#*|-][^\n]{2,}\n([=~^*+"'#-])\1{3,}\s*$/m;

export const restructuredtext: Reader = {
  id: 'restructuredtext',
  extensions: ['rst', 'rest', 'restx'],
  looksLike(text) {
    const head = text.slice(0, HEAD).replace(/\r\n?/g, '\n');
    return (
      (DIRECTIVE.test(head) && (LINK.test(head) || UNDERLINE.test(head))) || (LINK.test(head) && UNDERLINE.test(head))
    );
  },
  read(_id, text) {
    return { title: null, blocks: rstBlocks(text), records: [], issues: [] };
  },
};
