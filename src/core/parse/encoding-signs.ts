// Could a person have typed these characters, and could these be what was meant? The two judgements behind a repair.
// Leaves to others: tables and bytes (encoding-tables.ts, base/utf8), and what to do with the answer (encoding.ts).

/**
 * Letters and symbols that lists really hold. Left out: control, private and unassigned characters, and blocks that clean
 * text hits by chance when read as UTF-8 (IPA, Armenian, NKo, jamo, Han extension A: `l’été`, `„Spaß“`, `« É »`).
 */
const PLAUSIBLE = new RegExp(
  `^(?:${[
    '[\\u00a0-\\u017f\\u0192\\u01a0\\u01a1\\u01af\\u01b0\\u0218-\\u021b\\u02c6\\u02c7\\u02d8-\\u02dd\\u0300-\\u0328\\u1e00-\\u1eff]', // Latin
    '[\\u0386-\\u03ce\\u03d1\\u03d5\\u03f5\\u1f00-\\u1ffe]', // Greek
    '[\\u0401-\\u045f\\u0490\\u0491]', // Cyrillic
    '[\\u05b0-\\u05ea\\u060c\\u061b\\u061f-\\u064a\\u064e-\\u0652\\u0660-\\u0669\\u067e\\u0686\\u06a9\\u06af\\u06cc]', // Hebrew, Arabic
    '[\\u0900-\\u0dff\\u0e01-\\u0e5b\\u10d0-\\u10ff]', // Indian scripts, Thai, Georgian
    '[\\u2002\\u2003\\u2009\\u200b-\\u200f\\u2010-\\u2027\\u202f\\u2030-\\u205e\\u2060\\u2070-\\u209c\\u20a0-\\u20c0\\u20e3]', // punctuation
    '[\\u2100-\\u214f\\u2160-\\u217f\\u2190-\\u23ff\\u2460-\\u24ff\\u2500-\\u27ff\\u2900-\\u2bff]', // symbols, arrows, mathematics
    '[\\u3000-\\u303f\\u3041-\\u30ff\\u3105-\\u312f\\u3220-\\u33ff\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff]', // Chinese, Japanese, Korean
    '[\\ufb00-\\ufb06\\ufe0e\\ufe0f\\ufe30-\\ufe4f\\ufeff\\uff01-\\uffee]', // ligatures, variation selectors, full width
    '[\\u{1d400}-\\u{1d7ff}\\u{1f000}-\\u{1faff}\\u{20000}-\\u{323af}\\u{e0020}-\\u{e007f}]', // letters of formulas, emoji, rare Han, flags
  ].join('|')})*$`,
  'u',
);

/** Scripts whose two-byte characters chance can make out of a dash or a letter and one symbol (`–∞` is `а`). */
const SCRIPTS: readonly RegExp[] = [/[\u0386-\u03ce]/g, /[\u0401-\u0491]/g, /[\u05b0-\u05ea]/g, /[\u060c-\u06cc]/g];

/** Whether all characters of the decoded text are such as lists hold. */
export const isPlausible = (decoded: string): boolean => PLAUSIBLE.test(decoded);

/** The scripts beside Latin and the signs common to all, by number; what needs a witness when it stands alone. */
export const scriptsOf = (decoded: string): number[] =>
  SCRIPTS.flatMap((script, i) => (decoded.search(script) >= 0 ? [i] : []));

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const GREEK = /[\u0386-\u03ff]/;
const BOX = /[\u2500-\u259f]/;
const OPENERS = '„‚¿¡';
const QUOTES = '“”„«»‹›';
const MARKS = '™®©ªº´¨¸˜¯';
const RAISED = '°¹²³·´';
/** Signs that follow or join words and numbers anywhere. */
const LOOSE = '’‘…–—·†‡⁄';
/** Signs of formulas that stand next to each other in clean text. */
const FORMULA = '±∞≤≥∂∑∏π∫ΩµΔ∆÷≈≠√×';

type Kind =
  | 'blank'
  | 'letter'
  | 'digit'
  | 'opener'
  | 'quote'
  | 'mark'
  | 'raised'
  | 'loose'
  | 'box'
  | 'symbol'
  | 'other';

function kindOf(character: string): Kind {
  if (character === '' || /[\s\u00a0!-/:-@[-`{-~]/.test(character)) return 'blank';
  if (/[0-9]/.test(character)) return 'digit';
  if (OPENERS.includes(character)) return 'opener';
  if (QUOTES.includes(character)) return 'quote';
  if (MARKS.includes(character)) return 'mark';
  if (RAISED.includes(character)) return 'raised';
  if (LOOSE.includes(character)) return 'loose';
  if (BOX.test(character)) return 'box';
  if (character === 'ƒ' || FORMULA.includes(character)) return 'symbol';
  if (LETTER.test(character)) return LOWER.test(character) || UPPER.test(character) ? 'letter' : 'other';
  return character > '\u2fff' && character !== '\uf8ff' ? 'other' : 'symbol';
}

const isForeign = (character: string): boolean => character > '\u007f';

/** Whether nobody types `b` right after `a`; one of the two at least is no ASCII. */
function isOddPair(a: string, b: string): boolean {
  const left = kindOf(a);
  const right = kindOf(b);
  if (right === 'blank' && b !== '\u00a0') return false;
  switch (a) {
    case 'ƒ':
      return isForeign(b);
    case '¬':
      return isForeign(b) && !'πΩ∆'.includes(b);
    case '√':
    case '≈':
    case '∆':
      return isForeign(b) && !FORMULA.includes(b) && !(a === '∆' && right === 'raised');
    case '‰':
    case 'Œ':
    case 'œ':
      return isForeign(b) && (right === 'letter' || right === 'symbol' || right === 'mark');
    case 'â': // ends no word in any language
      return isForeign(b) && right !== 'letter' && right !== 'blank';
    case 'Â':
    case 'Î':
      return isForeign(b) && right !== 'letter';
    default:
  }
  if (left === 'letter' && right === 'letter') {
    if (isForeign(a) !== isForeign(b) || isForeign(a)) {
      if (LOWER.test(a) && UPPER.test(b)) return true; // cafÃ
      if (isForeign(a) && isForeign(b) && GREEK.test(a) !== GREEK.test(b)) return true; // Γé
    }
    return false;
  }
  if (left === 'letter') {
    if (right === 'opener' || right === 'box' || b === '¬' || b === '•' || b === '‰' || b === 'ƒ') return true;
    if (right === 'symbol') return isForeign(a) && !GREEK.test(a);
    if (right === 'mark' || right === 'raised')
      return a === 'Ã' || a === 'Ð' || (isForeign(a) && b === 'º' && UPPER.test(a));
    return false;
  }
  if (right === 'letter') {
    if (left === 'symbol' || left === 'mark') return isForeign(b) || (left === 'mark' && 'ªº' !== a && a !== '´');
    return false;
  }
  if (left === 'digit') return b === '„' || b === '‚' || b === '¬' || b === 'ƒ' || right === 'box';
  if (left === 'box' || right === 'box') return left === 'symbol' || right === 'symbol';
  return false;
}

/**
 * Whether a run of non-ASCII characters looks as if nobody had typed it: `‚Äô`, `Ã©`, `cafÃ‰s`.
 * @param before the characters before it on the line, `after` those behind it; a few are enough
 */
export function isUnnatural(run: string, before: string, after: string): boolean {
  if (/[\u0080-\u009f\uf8ff]/.test(run)) return true;
  const around = [...before.slice(-2), ...run, ...after.slice(0, 2)];
  const from = Math.min(2, before.length);
  const to = around.length - Math.min(2, after.length);
  for (let i = from; i <= to; i++)
    if (isOddPair(around[i - 1] ?? '', i < around.length ? (around[i] ?? '') : '')) return true;
  const text = around.join('');
  // Three accented letters of two cases in a row, or a low quote before two that are no long vowel („Öös“ is Estonian).
  if (/[À-ÖØ-Þ][ß-öø-ÿ]{2}/.test(run)) return true;
  if (/[„‚][À-ÖØ-öø-ÿ]{2}/.test(run) && !/[„‚](?:Ää|Öö|Üü)/.test(run)) return true;
  // word“word, and a formula's sign deep inside a word: Schr√∂dinger
  if (/\p{L}[“”„«»‹›]\p{L}/u.test(text)) return true;
  return /\p{L}\p{L}√[±∞≤≥∂∑∏π∫Ωµ∆÷]\p{L}\p{L}/u.test(text);
}
