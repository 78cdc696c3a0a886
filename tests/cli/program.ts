// Runs the built command as a user would, each time in a folder of its own.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli/stemma.js');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Without what the developer's own terminal or CI says about colours. */
const environment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _, NO_COLOR: __, CI: ___, ...rest } = process.env;
  return { ...rest, ...extra };
};

export function start(words: readonly string[], { cwd = ROOT, env }: RunOptions = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...words], { cwd, env: environment(env) });
}

/** Runs `stemma WORDS` to its end. */
export function stemma(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = start(words, options);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}

/** A fresh folder for each test of the file; `write` puts a file into it and gives its path. */
export function freshFolder(): { path: string; write(name: string, content: string | Uint8Array): Promise<string> } {
  const folder = {
    path: '',
    async write(name: string, content: string | Uint8Array): Promise<string> {
      const file = join(folder.path, name);
      await writeFile(file, content);
      return file;
    },
  };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'stemma-test-'));
  });
  afterEach(async () => {
    await rm(folder.path, { recursive: true, force: true });
  });
  return folder;
}

/** A list of two papers, the second drawing on the first. */
export const SMALL_LIST = [
  '# Awesome tree pruning',
  '',
  '## Methods',
  '',
  '- **TreeCut**: [TreeCut: Cutting trees](https://arxiv.org/abs/2301.00001) (ICLR 2023). Cuts trees — fast.',
  '- **LeafCut**: [LeafCut: Smaller cuts](https://arxiv.org/abs/2401.00002) (NeurIPS 2024). Based on TreeCut.',
  '',
].join('\n');

export interface GraphFile {
  readonly attributes: {
    readonly title: string;
    readonly generator: string;
    readonly issues: readonly { readonly code: string }[];
  };
  readonly options: { readonly type: string; readonly multi: boolean };
  readonly nodes: readonly { readonly key: string; readonly attributes: Readonly<Record<string, unknown>> }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

/** Stands for a long text in comparisons: a difference of two graphs would fill the screen. */
export const digest = (text = ''): string =>
  `${text.length} characters, ${createHash('sha256').update(text).digest('hex')}`;

/** The graph in a text; the fields that tests look at are checked by the tests themselves. */
export const graphOf = (text: string): GraphFile => JSON.parse(text) as GraphFile;

export const nodesOf = (graph: GraphFile, kind: string) =>
  graph.nodes.filter((node) => node.attributes['kind'] === kind);
