import { expect, test } from 'vitest';
import { latexToText, withoutAccents, withoutFormulas } from '../../../src/core/base/latex';

test.each([
  ["M{\\'e}zi\\`{e}res, \\'{E}douard, Mi{\\v s}", 'Mézières, Édouard, Miš'],
  ['{\\"o} \\"{u} \\"\\i{} \\aa{} {\\O}rsted \\L{}ukasz \\ss', 'ö ü ï å Ørsted Łukasz ß'],
  ['\\c{c} \\c c \\k{a} \\H{o} \\u{g} \\d{s} \\.{z}', 'ç ç ą ő ğ ṣ ż'],
  ['Erd{\\H o}s and Bj{\\"{o}}rn', 'Erdős and Björn'],
  ["``quoted'' pages 1--2 --- dash", '“quoted” pages 1–2 — dash'],
  ['100\\% \\& \\#1 \\$5 a\\_b \\{x\\}', '100% & #1 $5 a_b {x}'],
  ['\\emph{Deep} \\textbf{Q} {\\it net} \\texttt{code}', 'Deep Q net code'],
  ['$\\alpha$-divergence, $O(n^2)$, $x_{10}$, $H \\to bb$', 'α-divergence, O(n²), x₁₀, H → bb'],
  ['$\\sqrt{s} = 13$~TeV and $\\rm{J}/\\psi$', '√s = 13 TeV and J/ψ'],
  ['see https://x.org/~a_b--c for more', 'see https://x.org/~a_b--c for more'],
  ['\\href{http://x.org}{text} \\noopsort{1}{2020}', 'text 2020'],
  ['\\LaTeX{} and \\unknown{kept}', 'LaTeX and kept'],
  ['unbalanced } and { braces', 'unbalanced and braces'],
  ['two\n   lines', 'two\nlines'],
])('%j', (source, text) => {
  expect(latexToText(source).replace(/ +/g, ' ').trim()).toBe(text);
});

test('other formats are read as LaTeX only where an accent command stands', () => {
  expect(withoutAccents("Andr{\\'e} Hottung")).toBe('André Hottung');
  expect(withoutAccents('cost in $ and {braces} C:\\dir')).toBe('cost in $ and {braces} C:\\dir');
});

test('hostile nesting ends', () => {
  expect(latexToText(`${'{'.repeat(50_000)}x${'}'.repeat(50_000)}`).length).toBeLessThan(10);
  expect(latexToText('\\emph'.repeat(50_000)).length).toBeLessThan(300_000);
});

test('formulas in other text become characters, prices stay', () => {
  expect(withoutFormulas('$\\pi_0$: Lamps with $O(n^2)$ wicks and $<$0.5MB')).toBe(
    'π₀: Lamps with O(n²) wicks and <0.5MB',
  );
  expect(withoutFormulas('Lamp $^2$ -Net and Dusk $^{3}$ Net at 360 $^\\circ$')).toBe(
    'Lamp²-Net and Dusk³ Net at 360°',
  );
  expect(withoutFormulas('Lamps for less than $3, not $10 more')).toBe('Lamps for less than $3, not $10 more');
});
