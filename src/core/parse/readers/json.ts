// JSON data files (arrays or objects of records, nested sections, CSL-JSON, JSON Lines) -> records.
// Leaves to others: the JSON syntax (json-tree.ts), which object is a paper (data-records.ts).

import { recordsOf } from '../data-records';
import { readJson } from '../json-tree';
import { HEAD, IssueLog, type Reader } from '../reader';

export const json: Reader = {
  id: 'json',
  extensions: ['json', 'jsonl', 'ndjson', 'json5', 'csljson'],
  looksLike: (text) => /^\s*(?:\[\s*(?:\{\s*"|\]\s*$)|\{\s*"[^"\n]{0,200}"\s*:)/.test(text.slice(0, HEAD)),
  read(id, text) {
    const log = new IssueLog(id);
    const { roots, problems } = readJson(text);
    for (const { line, message, end } of problems) {
      if (end)
        log.add(
          'json-syntax',
          line,
          `This is no JSON from line ${line} on: ${message}. What stands before was read.`,
          'Mend the place and read the file again.',
          'error',
        );
      else log.add('json-comma', line, `Line ${line}: ${message}.`, 'Put a comma between the two values.');
    }
    return { ...recordsOf(roots, id), blocks: [], issues: log.issues };
  },
};
