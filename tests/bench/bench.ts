// `npm run bench`: how fast and how good Stemma is beside what people use today, as ratios within one run. Writes
// tests/bench/results.md, which the README quotes. Leaves to others: each part by itself (one file each).
//
//   npm run bench -- [--quick] [layout] [build] [gexf] [related] [page]      all parts in under 20 minutes, with --quick in 3

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildPart } from './build';
import { gexfPart } from './gexf';
import { layoutPart } from './layout';
import { pagePart } from './page';
import type { Part } from './part';
import { relatedPart } from './related';

const PARTS: readonly Part[] = [layoutPart, buildPart, gexfPart, relatedPart, pagePart];
const RESULTS = join(import.meta.dirname, 'results.md');

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.find((name) => PARTS.every((part) => part.name !== name));
if (unknown !== undefined || args.some((arg) => arg.startsWith('--') && arg !== '--quick')) {
  process.stderr.write(`Usage: npm run bench -- [--quick] [${PARTS.map(({ name }) => name).join('] [')}]\n`);
  process.exit(2);
}
const quick = args.includes('--quick');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Sections of the last results by heading: a run of some parts keeps those of the others. */
const sections = new Map<string, string>();
if (existsSync(RESULTS)) {
  for (const section of readFileSync(RESULTS, 'utf8').split(/^(?=## )/m)) {
    const heading = /^## (.+)$/m.exec(section)?.[1];
    if (heading !== undefined && section.startsWith('## ')) sections.set(heading, section.trim());
  }
}

for (const part of PARTS) {
  if (names.length > 0 && !names.includes(part.name)) continue;
  const start = performance.now();
  const load = loadNow();
  say(`${part.name}:`);
  const text = await part.run({ quick, say: (line) => say(`  ${line}`) });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const how = `${quick ? 'Quick run' : 'Full run'}, ${seconds} s, on ${machine()}; load ${load} before, ${loadNow()} after.`;
  sections.set(part.title, `## ${part.title}\n\n${how}\n\n${text}`);
  save();
}

/** Processes that want to run, over the last minute. */
function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** What the part ran on. */
function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
}

/** After each part: what has been measured is not lost if a later part fails. */
function save(): void {
  const head =
    '# Results of `npm run bench`\n\nMachines differ and are shared, and parts may be of different runs: only ratios within one part mean something.';
  const ordered = PARTS.flatMap(({ title }) => sections.get(title) ?? []);
  writeFileSync(RESULTS, `${[head, ...ordered].join('\n\n')}\n`);
}
