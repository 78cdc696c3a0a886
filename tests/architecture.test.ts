// The walls of the project: who may import whom, and that the core knows no host, no clock and no chance.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Import {
  /** As written. */
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Source {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Uses of what the core must not have, with the line. */
  readonly hosts: readonly string[];
}

/** Folders of the core, each with those it may import. The order is the order of the work. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  lexicon: ['base', 'model'],
  parse: ['base', 'model', 'lexicon'],
  extract: ['base', 'model', 'lexicon'],
  link: ['base', 'model', 'lexicon'],
  graph: ['base', 'model', 'lexicon'],
  layout: ['base', 'model', 'lexicon'],
  explore: ['base', 'model', 'lexicon'],
  export: ['base', 'model', 'lexicon'],
};

/** Folders of the extraction, each with those it may import; all may import what stands above them. */
const EXTRACT: Readonly<Record<string, readonly string[]>> = {
  fields: [],
  entries: ['fields'],
  techniques: [],
  mentions: ['techniques'],
  'citation-function': [],
  lineage: ['fields', 'techniques', 'mentions', 'citation-function'],
};

/** Parts of the project, each with those it may import. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/node': ['src/core'],
  'src/cli': ['src/core', 'src/node'],
  web: ['src/core'],
};

const FORBIDDEN_GLOBALS = new Set([
  'console',
  'process',
  'performance',
  'setTimeout',
  'setInterval',
  'fetch',
  'window',
  'document',
  'globalThis',
  'Buffer',
]);
const FORBIDDEN_MEMBERS = new Set(['Math.random', 'Date.now', 'Intl.DateTimeFormat']);

const sources = ['src', 'web'].flatMap((folder) => filesUnder(join(ROOT, folder))).map(readSource);
const core = sources.filter(({ path }) => path.startsWith('src/core/'));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readSource(file: string): Source {
  return sourceOf(relative(ROOT, file).replaceAll('\\', '/'), readFileSync(file, 'utf8'));
}

function sourceOf(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const hosts: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        const typeOnly = ts.isImportDeclaration(node)
          ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
          : node.isTypeOnly;
        imports.push({ from: node.moduleSpecifier.text, typeOnly });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      imports.push({
        from: from !== undefined && ts.isStringLiteral(from) ? from.text : '(computed)',
        typeOnly: false,
      });
    }
    const found = hostUse(node);
    if (found !== null) hosts.push(`${found} on line ${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, imports, hosts };
}

/** `Math.random`, `new Date`, `console.log` …, or null. */
function hostUse(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`;
    if (FORBIDDEN_MEMBERS.has(name) || FORBIDDEN_GLOBALS.has(node.expression.text)) return name;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date')
    return 'new Date';
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FORBIDDEN_GLOBALS.has(node.expression.text)) {
    return node.expression.text;
  }
  return null;
}

/** The path that a relative import leads to, without extension. */
const targetOf = (source: Source, { from }: Import): string | null =>
  from.startsWith('.') ? join(dirname(source.path), from).replaceAll('\\', '/') : null;

const partOf = (path: string): string | undefined => Object.keys(PARTS).find((part) => path.startsWith(`${part}/`));

/** The stage's folder, or null for a file on top of the core. */
const stageOf = (path: string): string | null => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? null;

function wrongParts(source: Source): string[] {
  const own = partOf(source.path);
  return source.imports.flatMap((found) => {
    const target = targetOf(source, found);
    const part = target === null ? undefined : partOf(target);
    if (part === undefined || part === own || own === undefined || PARTS[own]?.includes(part)) return [];
    return [`${source.path} imports ${target}`];
  });
}

function wrongStages(source: Source): string[] {
  const own = stageOf(source.path);
  if (own === null) return [];
  return source.imports.flatMap((found) => {
    const target = targetOf(source, found);
    if (target === null || !target.startsWith('src/core/')) return [];
    const stage = stageOf(target);
    if (stage === null) return [`${source.path} imports ${target}: only pipeline and index know the order`];
    if (stage === own || STAGES[own]?.includes(stage)) return [];
    // A record's type says nothing about order: base may describe what it cuts and counts in the model's words.
    if (own === 'base' && stage === 'model' && found.typeOnly) return [];
    return [`${source.path} imports ${target}`];
  });
}

function wrongInExtract(source: Source): string[] {
  const folderOf = (path: string): string | undefined => /^src\/core\/extract\/([^/]+)\//.exec(path)?.[1];
  const own = folderOf(source.path);
  if (own === undefined) return [];
  return source.imports.flatMap((found) => {
    const target = targetOf(source, found);
    if (target === 'src/core/extract/extract') return [`${source.path} imports ${target}: only it knows the order`];
    const folder = target === null ? undefined : folderOf(target);
    if (folder === undefined || folder === own || EXTRACT[own]?.includes(folder)) return [];
    return [`${source.path} imports ${target}`];
  });
}

describe('walls', () => {
  test('every folder of the core is a known stage', () => {
    const folders = new Set(core.map(({ path }) => stageOf(path)).filter((stage) => stage !== null));
    expect([...folders].filter((folder) => !(folder in STAGES))).toEqual([]);
    expect(folders.size).toBeGreaterThan(5);
  });

  test('a stage imports base, model and lexicon, never another stage', () => {
    expect(core.flatMap(wrongStages)).toEqual([]);
  });

  test('extraction finds entries by their fields, and lineage by names and techniques', () => {
    expect(core.flatMap(wrongInExtract)).toEqual([]);
  });

  test('core <- node <- cli, core <- web', () => {
    expect(sources.flatMap(wrongParts)).toEqual([]);
  });

  test('the core imports nothing of Node, and natural only in base/stem.ts', () => {
    const wrong = core.flatMap(({ path, imports }) =>
      imports
        .map(({ from }) => from)
        .filter(
          (from) =>
            /^(node:|fs$|path$|util$|\(computed\))/.test(from) ||
            (/^natural(\/|$)/.test(from) && path !== 'src/core/base/stem.ts'),
        )
        .map((from) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the core has no clock, no chance, no host and no printing', () => {
    expect(core.flatMap(({ path, hosts }) => hosts.map((use) => `${path}: ${use}`))).toEqual([]);
  });
});

test('the checks above see what they look for', () => {
  const bad = sourceOf(
    'src/core/parse/bad.ts',
    "import { x } from '../link/x';\nexport { y } from '../pipeline';\nimport('../../cli/z');\nimport 'node:fs';\n" +
      'const d = new Date();\nMath.random();\nconsole.log(Date.now());\nsetTimeout(x);\n// Math.random() in a comment, "Date.now()" in a text\n',
  );
  expect(wrongStages(bad)).toEqual([
    'src/core/parse/bad.ts imports src/core/link/x',
    'src/core/parse/bad.ts imports src/core/pipeline: only pipeline and index know the order',
  ]);
  expect(wrongParts(bad)).toEqual(['src/core/parse/bad.ts imports src/cli/z']);
  expect(
    wrongInExtract(
      sourceOf('src/core/extract/fields/bad.ts', "import { x } from '../lineage/x';\nimport '../extract';"),
    ),
  ).toEqual([
    'src/core/extract/fields/bad.ts imports src/core/extract/lineage/x',
    'src/core/extract/fields/bad.ts imports src/core/extract/extract: only it knows the order',
  ]);
  expect(bad.hosts).toEqual([
    'new Date on line 5',
    'Math.random on line 6',
    'console.log on line 7',
    'Date.now on line 7',
    'setTimeout on line 8',
  ]);
});
