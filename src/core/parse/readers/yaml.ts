// YAML data files (lists of maps, maps of lists as sections, several documents) -> records.
// Leaves to others: the YAML syntax (yaml-tree.ts), which map is a paper (data-records.ts).

import { recordsOf } from '../data-records';
import { HEAD, IssueLog, type Reader } from '../reader';
import { readYaml } from '../yaml-tree';

export const yaml: Reader = {
  id: 'yaml',
  extensions: ['yaml', 'yml'],
  looksLike: (text) =>
    /^(?:[ \t]*#[^\n]*\n|[ \t\r]*\n|---[ \t\r]*\n)*-[ \t]+["']?(?:title|name|paper|id)["']?:\s/.test(
      text.slice(0, HEAD),
    ),
  read(id, text) {
    const log = new IssueLog(id);
    const { roots, problems } = readYaml(text);
    for (const { line, message, mended } of problems) {
      if (mended)
        log.add(
          'yaml-unquoted',
          line,
          `Line ${line}: ${message}; it was read as if it were.`,
          'Put quotes around the value.',
        );
      else
        log.add(
          'yaml-syntax',
          line,
          `This is no YAML on line ${line}: ${message}.`,
          'Mend the line; what stands around it was read as far as possible.',
          'error',
        );
    }
    return { ...recordsOf(roots, id), blocks: [], issues: log.issues };
  },
};
