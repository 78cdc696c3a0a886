// Org files -> blocks.
// Leaves to others: the syntax (org-blocks.ts, org-inline.ts).

import { orgBlocks } from '../org-blocks';
import { HEAD, type Reader } from '../reader';

export const org: Reader = {
  id: 'org',
  extensions: ['org'],
  looksLike(text) {
    const head = text.slice(0, HEAD).replace(/\r\n?/g, '\n');
    return (
      /^\*+ \S/m.test(head) &&
      (/^#\+(?:title|author|startup|options|todo|filetags):/im.test(head) ||
        /^\*+ .*\[\[[^\]\n]+\]\[[^\]\n]+\]\]/m.test(head))
    );
  },
  read(_id, text) {
    const { title, blocks } = orgBlocks(text);
    return { title, blocks, records: [], issues: [] };
  },
};
