// How well relationOf names citation functions on MultiCite (NAACL 2022), beside two yardsticks, and how sure it may be.
//   node .config/run-ts.mjs tests/eval/multicite.ts [train|dev]

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationOf } from '../../src/core/extract/citation-function/relation-of';

const ROOT = join(import.meta.dirname, '../..');
const ANSWERS = ['extends', 'uses', 'inspired-by', 'compares', 'none'] as const;
type Answer = (typeof ANSWERS)[number];

interface Row {
  readonly text: string;
  readonly spans: readonly [start: number, end: number][];
  readonly relations: readonly Answer[];
}

/** What a weekend script would do: the first of these words in the passage decides. */
const LOOKUP: readonly (readonly [RegExp, Answer])[] = [
  [/\b(?:extend|build(?:s|ing)? (?:up)?on|built (?:up)?on|modif|adapt|variant of|extension of)/i, 'extends'],
  [/\b(?:inspired|motivated|inspiration)\b/i, 'inspired-by'],
  [/\b(?:outperform|compared? (?:to|with)|unlike|in contrast|similar to|better than|differs? from)/i, 'compares'],
  [/\b(?:we|our)\b.*\b(?:us(?:e|ed|es|ing)|follow|employ|adopt|appl(?:y|ied))|\bfollowing\b/i, 'uses'],
];

/** As score-multicite.mjs counts: an answer is right when it is among the row's relations. */
function score(rows: readonly Row[], answers: readonly Answer[]): { accuracy: number; f1: number[]; macro: number } {
  const counts = new Map(ANSWERS.map((answer) => [answer, { right: 0, wrong: 0, missed: 0 }]));
  let right = 0;
  rows.forEach(({ relations }, i) => {
    const answer = answers[i] ?? 'none';
    const wanted: readonly Answer[] = relations.length > 0 ? relations : ['none'];
    const own = counts.get(answer);
    const first = counts.get(wanted[0] ?? 'none');
    if (own === undefined || first === undefined) return;
    if (wanted.includes(answer)) {
      right++;
      own.right++;
    } else {
      own.wrong++;
      first.missed++;
    }
  });
  const f1 = [...counts.values()].map((c) => (2 * c.right) / (2 * c.right + c.wrong + c.missed || 1));
  return { accuracy: right / rows.length, f1, macro: f1.reduce((sum, value) => sum + value, 0) / f1.length };
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);

function report(part: string, rows: readonly Row[]): string {
  const started = performance.now();
  const given = rows.map(({ text, spans: [span = [0, 0]] }) => relationOf(text, span));
  const spentMs = performance.now() - started;
  const rivals: readonly (readonly [string, readonly Answer[]])[] = [
    ['majority (none)', rows.map(() => 'none')],
    ['cue lookup', rows.map(({ text }) => LOOKUP.find(([cue]) => cue.test(text))?.[1] ?? 'none')],
    ['relationOf', given.map((one) => one?.relation ?? 'none')],
  ];
  const lines = [
    `MultiCite ${part}: ${rows.length} passages, ${(spentMs / rows.length).toFixed(3)} ms a call`,
    `${''.padEnd(18)}${['accuracy', 'macro F1', ...ANSWERS].map((head) => head.padStart(12)).join('')}`,
  ];
  for (const [name, answers] of rivals) {
    const { accuracy, macro, f1 } = score(rows, answers);
    lines.push(`${name.padEnd(18)}${[accuracy, macro, ...f1].map((value) => percent(value).padStart(12)).join('')}`);
  }
  lines.push('', 'confidence     answers    right');
  for (let low = 2; low < 10; low++) {
    const picked = rows.filter((_, i) => Math.floor((given[i]?.confidence ?? -1) * 10 + 1e-9) === low);
    if (picked.length === 0) continue;
    const right = rows.filter((row, i) => {
      const one = given[i];
      return one && Math.floor(one.confidence * 10 + 1e-9) === low && row.relations.includes(one.relation);
    });
    lines.push(`0.${low} - 0.${low}9  ${String(picked.length).padStart(10)} ${percent(right.length / picked.length)}`);
  }
  return lines.join('\n');
}

const part = process.argv[2] ?? 'dev';
const file = join(ROOT, '../shared/benchmarks/multicite', `${part}.jsonl`);
if (part !== 'train' && part !== 'dev') {
  process.stderr.write(`Unknown part "${part}". Give train or dev.\n`);
  process.exitCode = 2;
} else if (!existsSync(file)) {
  process.stderr.write(
    `MultiCite is not here: ${file} is absent. It comes with ../shared/benchmarks, not with Stemma.\n`,
  );
  process.exitCode = 2;
} else {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // The benchmark's own format, made by us from MultiCite: see its README.
    .map((line) => JSON.parse(line) as Row);
  process.stdout.write(`${report(part, rows)}\n`);
}
