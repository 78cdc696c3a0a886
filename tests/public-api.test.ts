// The names that `import … from 'stemma'` offers. A change here is a change for users: `npx vitest run -u` renews the
// list, and the changelog tells of it.

import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const INDEX = join(import.meta.dirname, '../src/core/index.ts');

/** `name` for values, `type name` for what exists only in the types. */
function publicNames(): string[] {
  const program = ts.createProgram([INDEX], {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(INDEX);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('src/core/index.ts exports nothing');
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

test('the public names', () => {
  expect(publicNames()).toMatchInlineSnapshot();
});

test('every public value is there at run time', async () => {
  const api = await import('../src/core/index');
  expect(Object.keys(api).sort()).toEqual(publicNames().filter((name) => !name.startsWith('type ')));
});
