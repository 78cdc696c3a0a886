import { describe, expect, test } from 'vitest';
import { documentId } from '../../../src/core/model/ids';
import { encodingIssues, repairEncoding } from '../../../src/core/parse/encoding';
import { BYTE_OF, TABLES, type TableName } from '../../../src/core/parse/encoding-tables';
import { read } from './read';

const CHARACTER_OF = new Map(
  TABLES.map((table) => [table, new Map([...BYTE_OF[table]].map(([code, byte]) => [byte, String.fromCharCode(code)]))]),
);

/** The UTF-8 of a text, read through a table: the damage that the repair has to undo. */
function damaged(text: string, table: TableName): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CHARACTER_OF.get(table)?.get(byte) ?? '\ufffd'),
  ).join('');
}

const SAMPLES = [
  '# Awesome list 🚀 of papers',
  '- **DeepWalk** — “online” learning, Bryan Perozzi … 2014',
  '论文：基于注意力的模型（ICLR 2024）',
  'Zürich, naïve café, Größe, Łukasz, Petříček',
  '- Title ⭐ → next • item',
];

describe.each(TABLES)('UTF-8 read as %s', (table) => {
  test.each(SAMPLES)('%s', (text) => {
    const whole = `${SAMPLES.join('\n')}\n${text}\n`;
    const bad = damaged(whole, table);
    expect(bad).not.toContain('\ufffd');
    expect(bad).not.toBe(whole);
    const { text: mended, repairs, left } = repairEncoding(bad);
    expect(mended).toBe(whole);
    expect(left).toEqual([]);
    expect(repairs.every((repair) => repair.table === table)).toBe(true);
  });
});

test('damage on damage', () => {
  const text = 'Das Maß — café 🚀 “quote”\n';
  const twice = damaged(damaged(text, 'mac-roman'), 'mac-roman');
  expect(repairEncoding(twice).text).toBe(text);
  const mixed = damaged(damaged('naïve café — x\n', 'latin-1'), 'latin-1');
  expect(repairEncoding(mixed).text).toBe('naïve café — x\n');
});

test('clean and damaged lines side by side: only the damaged change, line ends stay', () => {
  const text = `Zürich — clean\r\n${damaged('Größe 🚀 “x”', 'mac-roman')}\r\n\tend`;
  const { text: mended, repairs } = repairEncoding(text);
  expect(mended).toBe('Zürich — clean\r\nGröße 🚀 “x”\r\n\tend');
  expect(new Set(repairs.map((repair) => repair.line))).toEqual(new Set([2]));
});

test.each([
  'plain ASCII only',
  'É « guillemets » à l’été, œuvre, Ünïcode, AMANHÃ, coração, São Paulo',
  '„Anführung“ – Gedankenstrich — “English” ‘single’ ™ ® © § ¶ † ‡ • …',
  'formulas: α ≤ β, √2 ≈ 1.41, ∑ ∏ ∂ ∫ ∞ ± µ Ω Δ π ≠ ÷ × ° ¹²³',
  '论文 提出了 一种 新 方法（ICLR 2024）、「引用」',
  'これは日本語の説明です。한국어 설명입니다.',
  'Привет мир — Ελληνικά — עברית — العربية',
  '┌──┬──┐ │ a │ b │ └──┴──┘ ░▒▓ ◆ ★ ☆ ✓ ✗ ➜',
  '🚀🔥✨ 👨‍💻 🏛️ 📅 🇩🇪',
  'Größe Straße Äpfel Übung ö',
  'a\u00a0b\u202fc\u200bd',
])('a clean text stays as it is: %s', (text) => {
  expect(repairEncoding(text)).toEqual({ text, repairs: [], left: [] });
});

test('what is lost is told, what was repaired too', () => {
  const { repairs, left } = repairEncoding(`${damaged('Größe — “x”', 'mac-roman')}\nbro\ufffdken\n`);
  const issues = encodingIssues(documentId('a.md'), { repairs, left });
  expect(issues.map((issue) => [issue.code, issue.severity, issue.line])).toEqual([
    ['encoding-repaired', 'info', 1],
    ['encoding-left', 'warning', 2],
  ]);
});

test('a document is repaired before it is read', () => {
  const doc = read('a.md', `# ${damaged('Papers — “all”', 'windows-1252')}\n`);
  expect(doc.blocks[0]?.content.text).toBe('Papers — “all”');
  expect(doc.issues.map((issue) => issue.code)).toEqual(['encoding-repaired']);
});
