import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, SMALL_LIST, stemma } from './program';

const folder = freshFolder();
const COMMANDS = ['lineage', 'path', 'related', 'order', 'gaps'];

describe('golden answers on the list that comes with Stemma', () => {
  test('what draws on ToMe', async () => {
    const { code, stdout, stderr } = await stemma(['lineage', 'tome', '--down']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ToMe \(not listed\)\n\nis drawn on by \d works?/);
    expect(stdout).toContain('Famba-V (2024)  [extends]\n');
    expect(stdout).toContain(
      '“Also based on ToMe, this paper proposes a suit of cross-layer choice strategies in Vim.”',
    );
    expect(stdout).toContain('R-MeeTo  [is inspired by]\n');
  });

  test('how R-MeeTo and Famba-V hang together', async () => {
    const { code, stdout } = await stemma(['path', 'R-MeeTo', 'Famba-V', '--json']);
    expect(code).toBe(0);
    const { paths } = JSON.parse(stdout) as { paths: { steps: { to: { key: string } }[] }[] };
    expect(paths[0]?.steps.map(({ to }) => to.key)).toEqual(['method:tome', 'paper:famba-v']);
  });

  test('what is related to MambaQuant, what to read first, what is missing', async () => {
    const [related, order, gaps] = await Promise.all([
      stemma(['related', 'MambaQuant', '-n', '6', '--json']),
      stemma(['order', 'MoE-Mamba']),
      stemma(['gaps']),
    ]);
    const found = JSON.parse(related.stdout) as { key: string; reasons: string[] }[];
    expect(found.map(({ key }) => key)).toContain('paper:mamba-ptq');
    expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(order.stdout).toMatch(/Switch Transformers\n[\s\S]*MoE-Mamba\n$/);
    expect(gaps.stdout).toMatch(/ToMe: needed by Famba-V \(2024\), R-MeeTo\n/);
  });
});

describe('names', () => {
  test('a slip is forgiven and said, an unknown name gets three, an ambiguous one its candidates', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const slip = await stemma(['order', 'TreCut', list]);
    expect(slip).toMatchObject({ code: 0, stderr: '“TreCut” is taken for TreeCut (paper, 2023)  paper:treecut.\n' });
    const unknown = await stemma(['lineage', 'Saw', list]);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^stemma: Nothing here is called “Saw”. The closest:\n( {2}.* paper:\w+\n){2}/);
    const many = await stemma(['related', 'cut trees', list]);
    expect(many.code === 0 || many.code === 2).toBe(true);
  });

  test('the order of the words is explained where it was turned round', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const { code, stderr } = await stemma(['lineage', list]);
    expect(code).toBe(2);
    expect(stderr).toContain('the name comes before the lists');
  });
});

describe('formats', () => {
  test('lineage by --format or the ending of the file', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    expect((await stemma(['lineage', 'LeafCut', list, '-f', 'mermaid'])).stdout).toContain('-->|extends|');
    expect((await stemma(['lineage', 'LeafCut', list, '--format', 'dot'])).stdout).toMatch(
      /^digraph lineage \{\n[\s\S]*\}\n$/,
    );
    expect(JSON.parse((await stemma(['lineage', 'LeafCut', list, '--json'])).stdout)).toMatchObject({
      root: { key: 'paper:leafcut' },
    });
    const figure = join(folder.path, 'figure.svg');
    expect(await stemma(['lineage', 'LeafCut', list, '-o', figure])).toMatchObject({ code: 0, stdout: '' });
    expect(await readFile(figure, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  test('related to a text from standard input or a file, as Markdown and BibTeX', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const text = await folder.write('abstract.txt', 'We cut trees faster than TreeCut.');
    const piped = await stemma(['related', '--text', '-', list, '--format', 'markdown'], { stdin: 'cutting trees' });
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(piped.stdout).toMatch(
      /^- \[TreeCut: Cutting trees\]\(https:\/\/arxiv.org\/abs\/2301.00001\) \(ICLR 2023\): /,
    );
    const filed = await stemma(['related', '--text', text, list, '--format', 'bibtex']);
    expect(filed.stdout).toMatch(/^@inproceedings\{treecut,\n {2}title = \{\{TreeCut: Cutting trees\}\},\n/);
  });
});

describe('bad calls', () => {
  test('an empty list gets a sentence', async () => {
    const list = await folder.write('empty.md', '# Nothing here\n');
    const named = await stemma(['lineage', 'LeafCut', list]);
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toMatch(/^stemma: The graph is empty: /);
    expect(await stemma(['gaps', list])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The graph is empty/),
    });
    const text = await stemma(['related', '--text', '-', list, '--json'], { stdin: 'trees' });
    expect(text).toMatchObject({ code: 0, stdout: '[]\n', stderr: 'Nothing related: the graph is empty.\n' });
  });

  test.each([
    [['lineage', 'LeafCut', '--depth', 'two'], 2, /--depth takes a whole number from 0, not “two”/],
    [['lineage', 'LeafCut', '--relations', 'extends,cites'], 2, /--relations takes extends, .*; not “cites”/],
    [['lineage', 'LeafCut', '--json', '--format', 'dot'], 2, /exclude each other/],
    [['path', 'LeafCut'], 2, /missing required argument 'B'/],
    [['related'], 2, /Related to what\?/],
    [['related', '--text', '-', '-'], 2, /Standard input can be the list or the text/],
    [['related', '--text', 'no-such.txt'], 3, /Cannot read no-such.txt/],
    [['order', 'x', 'no-such.md'], 3, /no-such.md/],
  ] as const)('%j', async (words, code, message) => {
    const run = await stemma(words);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  test('each command has help with examples', async () => {
    for (const name of COMMANDS) {
      const { code, stdout } = await stemma([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain(`stemma ${name}`);
    }
  });
});
