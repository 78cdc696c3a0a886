import { describe, expect, test } from 'vitest';
import { codes, linksOf, outline, read, valuesOf } from './read';

const md = (text: string) => read('list.md', text);

describe('traps of real Markdown files', () => {
  test('Windows line ends: tables, wrapped links and lines', () => {
    const doc = md('# T\r\n\r\n- [A long\r\n  title](https://x.org/a)\r\n\r\n| a | b |\r\n|---|---|\r\n| c | d |\r\n');
    expect(outline(doc)).toEqual(['1 heading 1 T', '3 item 0 A long title', '8 row 0 c | d']);
    expect(linksOf(doc.blocks[1])).toEqual([['A long title', 'https://x.org/a']]);
    expect(doc.blocks[1]).toMatchObject({ line: 3, endLine: 4 });
    expect(doc.blocks[1]?.content.lines).toEqual([
      [0, 3],
      [7, 4],
    ]);
    expect(doc.blocks[2]?.header).toEqual(['a', 'b']);
  });

  test('a gap that no column is wide becomes a narrower one, in every syntax', () => {
    const blanks = ' '.repeat(30_000);
    expect(md(`- lamp${blanks}room\n\n- moss\n`).blocks.map(({ content }) => content.text.length)).toEqual([108, 4]);
    const drawn = `<svg>${'<path d="M0"/>'.repeat(3000)}</svg>`;
    expect(outline(read('page.html', `<html><body><p>lamp ${drawn} room</p>\n<p>moss</p></body></html>`))).toEqual([
      '1 paragraph 0 lamp   room',
      '2 paragraph 0 moss',
    ]);
  });

  test('the lines of a quote are one text, a blank between them', () => {
    expect(outline(md('> Counts a Patient\n> Lamp Net,\n>> slow\n'))[0]).toBe('1 quote 0 Counts a Patient Lamp Net,');
    expect(outline(md('> a <b>c</b> d\n>   e\n'))).toEqual(['1 quote 0 a c d e']);
  });

  test('a byte order mark before the title', () => {
    expect(outline(md('\ufeff# T\n'))).toEqual(['1 heading 1 T']);
  });

  test('no-break and full-width blanks behind marks', () => {
    expect(outline(md('#\u00a0T\n\n-\u00a0a\u00a0b\n-\u3000c\n1.\u00a0d\n'))).toEqual([
      '1 heading 1 T',
      '3 item 0 a\u00a0b',
      '4 item 0 c',
      '5 item 0 d',
    ]);
  });

  test('signs without width fall away, the joiner of emoji stays', () => {
    expect(outline(md('\u200b- a\u200bb\n- c\u00ad\ufeffd 👨\u200d💻\n'))).toEqual([
      '1 item 0 ab',
      '2 item 0 cd 👨\u200d💻',
    ]);
  });

  test('tabs as indentation: nested items and prose', () => {
    const doc = md('- a\n\t- b\n\t\t- c\n- d\n\n\tprose of d\n');
    expect(outline(doc)).toEqual(['1 item 0 a', '2 item 1 b', '3 item 2 c', '4 item 0 d', '6 paragraph 1 prose of d']);
  });

  test('underlined headings, headings without their blank, a drawn line', () => {
    expect(
      outline(
        md(
          'Demos\n=====\n\nSub\n---\n\ntext\n##To do list\n- a\n\n###[Linked](http://x.org)\n\n## -------\n\n## Closed ##\n',
        ),
      ),
    ).toEqual([
      '1 heading 1 Demos',
      '4 heading 2 Sub',
      '7 paragraph 0 text',
      '8 heading 2 To do list',
      '9 item 0 a',
      '11 heading 3 Linked',
      '15 heading 2 Closed',
    ]);
  });

  test('one # before a word may be a tag; code is left alone', () => {
    expect(outline(md('#tag and more\n\n```\n##not a heading\n```\n'))).toEqual([
      '1 paragraph 0 #tag and more',
      '3 code 0 ##not a heading',
    ]);
  });

  test('what comments hide is hidden, and lines still count', () => {
    const doc = md(
      '- a <!-- [x](http://x.org) --> b\n\n<!--\n- [Hidden](http://h.org)\n\n- more\n-->\n\n- [T](http://t.org) <!---key-->\n',
    );
    expect(outline(doc)).toEqual(['1 item 0 a  b', '9 item 0 T']);
    expect(doc.blocks.flatMap(linksOf)).toEqual([['T', 'http://t.org']]);
  });

  test('anchors around and before an entry', () => {
    const doc = md('- <a name="k"></a>Doe, J.,  \n*[T](http://t.org)*\n- <a id="z">T2</a> [p](#z)\n');
    expect(doc.blocks.map((block) => block.content.text)).toEqual(['Doe, J.,\nT', 'T2 p']);
    expect(doc.blocks.flatMap(linksOf)).toEqual([
      ['T', 'http://t.org'],
      ['p', '#z'],
    ]);
  });

  test('brackets: labels in brackets, escaped ones, venues, reference links', () => {
    const doc = md(
      "- \\[2024 TPAMI\\] Title [SOSP'23] [[Paper](http://p.org)][[Code]](http://c.org) [`[pdf]`](http://d.org) [Known thing]\n\n[known thing]: http://k.org\n",
    );
    expect(doc.blocks[0]?.content.text).toBe("[2024 TPAMI] Title [SOSP'23] [Paper][Code] [pdf] Known thing");
    expect(linksOf(doc.blocks[0])).toEqual([
      ['Paper', 'http://p.org'],
      ['[Code]', 'http://c.org'],
      ['[pdf]', 'http://d.org'],
      ['Known thing', 'http://k.org'],
    ]);
  });

  test('a name without a semicolon within an address is no entity', () => {
    const doc = md('[A](https://a.org/?id=1&noteId=2&amp;b=3)\n');
    expect(linksOf(doc.blocks[0]).map(([, url]) => url)).toEqual(['https://a.org/?id=1&noteId=2&b=3']);
  });

  test('short codes, entities, addresses with brackets, check boxes', () => {
    const doc = md(
      '- [x] :star: A &amp; B&nbsp;[D](https://doi.org/10.1007/JHEP05(2021)247) <https://a.org> https://b.org.\n',
    );
    expect(doc.blocks[0]?.content.text).toBe('⭐ A & B\u00a0D https://a.org https://b.org.');
    expect(linksOf(doc.blocks[0]).map(([, url]) => url)).toEqual([
      'https://doi.org/10.1007/JHEP05(2021)247',
      'https://a.org',
      'https://b.org',
    ]);
  });

  test('a rule right below a table is no underline of its rows', () => {
    expect(outline(md('| a | b |\n| - | - |\n| c | d |\n----------\n\n## Next\n'))).toEqual([
      '3 row 0 c | d',
      '6 heading 2 Next',
    ]);
  });

  test('table rows: missing last bar, empty cells, breaks and links inside', () => {
    const doc = md('|Title|Code|\n|:--|--|\n|A<br>B||\n|[C](http://c.org) | [x](http://x.org)\n');
    expect(doc.blocks.map((block) => block.cells?.map((cell) => cell.text.trim()))).toEqual([
      ['A\nB', ''],
      ['C', 'x'],
    ]);
    expect(linksOf(doc.blocks[1])).toHaveLength(2);
  });

  test('many marks in front of a text are no nesting', () => {
    for (const mark of ['> ', '- ', '1. ']) {
      const doc = md(`${mark.repeat(20_000)}x\n\n# After\n`);
      expect(outline(doc).at(-1)).toBe('3 heading 1 After');
      expect(codes(doc)).toEqual([]);
    }
  });
});

describe('raw HTML', () => {
  test('block tags inside a line end a word, the words of a fold their line', () => {
    const doc = read('a.md', '- [A](http://a.org) <details><summary>Show</summary><p>One.</p><p>Two.</p></details>');
    expect(doc.blocks[0]?.content.text).toBe('A \nShow\nOne.\nTwo.');
    expect(doc.blocks[0]?.content.marks.filter(({ kind }) => kind === 'break')).toHaveLength(1);
  });

  test('folds: a summary, the end, and an end that an earlier block opened', () => {
    const doc = md(
      '<details open>\n<summary><b>Editing</b></summary>\n\n- [A](http://a.org)\n\n</details>\n<details>\n<summary>More</summary>\n\n- b\n\n</details>\n',
    );
    expect(outline(doc)).toEqual([
      '2 summary 0 Editing',
      '4 item 0 A',
      '6 fold-end 0',
      '8 summary 0 More',
      '10 item 0 b',
      '12 fold-end 0',
    ]);
  });

  test('headings, bold titles, breaks', () => {
    const doc = md(
      '<h3 id="x">Head <a href="http://h.org?a=1&amp;b=2">link</a></h3>\n\n:pill: <b>Title (2018 CVPR)</b> [[Paper]](http://p.org)<br>next\n<p align="center"><img src="x.png" alt="fig"></p>\n',
    );
    expect(outline(doc).slice(0, 2)).toEqual([
      '1 heading 3 Head link',
      '3 paragraph 0 💊 Title (2018 CVPR) [Paper]\nnext',
    ]);
    expect(linksOf(doc.blocks[0])).toEqual([['link', 'http://h.org?a=1&b=2']]);
  });

  test('a table: names of columns, spans, paragraphs inside cells, sections as rows', () => {
    const doc = md(
      '<table>\n  <tr><td>Method</td><td>Year</td><td>Paper name</td></tr>\n  <tr>\n    <td colspan="3" align="center"><a id="1"></a> Section</td>\n  </tr>\n  <tr>\n    <td rowspan="2">M</td><td>2012.03</td>\n    <td><p>One</p><p><a href="http://a.org">title</a></p></td>\n  </tr>\n  <tr><td></td><td><ul><li><a href="http://b.org">Two</a></li></ul></td></tr>\n</table>\n',
    );
    expect(doc.blocks.map((block) => [block.line, block.endLine, block.cells?.map((cell) => cell.text)])).toEqual([
      [3, 5, ['Section']],
      [6, 9, ['M', '2012.03', 'One\ntitle']],
      [10, 10, ['M', '', 'Two']],
    ]);
    expect(doc.blocks[1]?.header).toEqual(['Method', 'Year', 'Paper name']);
    expect(linksOf(doc.blocks[2])).toEqual([['Two', 'http://b.org']]);
  });

  test('a whole page: its title, without scripts and styles', () => {
    const doc = read(
      'a.html',
      '<!DOCTYPE html>\n<html><head><title>My &amp; list</title>\n<style>h1 {}</style></head>\n<body><script>\nvar a = "<li>no</li>";\n</script>\n<h1>Papers</h1>\n<ul><li><a href="http://a.org">A</a>, 2020</li>\n<li>B</li></ul>\n</body></html>\n',
    );
    expect(doc).toMatchObject({ syntax: 'html', title: 'My & list' });
    expect(outline(doc)).toEqual(['7 heading 1 Papers', '8 item 0 A, 2020', '9 item 0 B']);
  });
});

describe('front matter', () => {
  test('of a list: its title', () => {
    const doc = md(
      '---\nlayout: post\ncategory: Vision\ntitle: Object detection\ndate: 2015-10-09\n---\n\n# R-CNN\n\n- [A](http://a.org)\n',
    );
    expect(doc.title).toBe('Object detection');
    expect(outline(doc)).toEqual(['8 heading 1 R-CNN', '10 item 0 A']);
  });

  test('of a note on one paper: one record with the prose as its summary', () => {
    const doc = md(
      '---\ntitle: "A paper"\nyear: 1992\nauthors: [ J H, S S ]\ntags: [ vision ]\nadditional_links:\n   - {name: "ArXiV", url: "https://arxiv.org/abs/2005.00653"}\n---\nSome *prose* that\nextends ToMe.\n\n[Code](https://github.com/a/b)\n',
    );
    expect(doc.blocks).toEqual([]);
    expect(doc.records).toHaveLength(1);
    expect(doc.records[0]).toMatchObject({ line: 1, endLine: 12 });
    expect(valuesOf(doc.records[0])).toEqual({
      title: 'A paper',
      year: '1992',
      authors: 'J H / S S',
      tags: 'vision',
      ArXiV: 'https://arxiv.org/abs/2005.00653',
      summary: 'Some prose that\nextends ToMe.',
      Code: 'https://github.com/a/b',
    });
    expect(doc.records[0]?.fields.find((field) => field.name === 'summary')?.line).toBe(9);
  });

  test('a rule on top is no front matter', () => {
    expect(outline(md('---\n\n- a\n\n---\n\n- b\n'))).toEqual(['3 item 0 a', '7 item 0 b']);
  });
});
