// LaTeX as bibliographies and titles write it -> plain Unicode text; line ends stay where they are.
// Leaves to others: cutting entries and fields of BibTeX (parse); the tables (latex-tables.ts).

import { ACCENTS, DROPPED, DROPPED_WITH_ARGUMENT, SUBSCRIPTS, SUPERSCRIPTS, SYMBOLS } from './latex-tables';

/** Braces deeper than this are dropped without a look at what they group. */
const DEEPEST = 60;
const ADDRESS = /(?:https?|ftp):\/\/[^\s{}\\]+(?:\\[_%&#~][^\s{}\\]*)*/y;
const WORD = /[A-Za-z]+\*?/y;

/** Accents, symbols and simple formulas become characters; braces, styles and unknown markup fall away. */
export function latexToText(source: string): string {
  if (!/[\\{}$~^_`']|--/.test(source)) return tidy(source);
  return tidy(new Latex(source).all());
}

/** A value of another format into which somebody copied BibTeX: `Andr{\'e}`. All else stays as it is. */
export const withoutAccents = (value: string): string =>
  /\{?\\(?:["'`^~=.][{\\]?[A-Za-z]|[cvuHkr]\{[A-Za-z]\})/.test(value) && !/^\s*@\w+\s*\{/.test(value)
    ? latexToText(value)
    : value;

/**
 * Formulas in a line of other text: `$\pi_0$: A Lamp Flow Model`, not `$5 or $10`. The blanks that arXiv puts round a formula
 * go where it raises or lowers what stands before, or a hyphen follows: `Lamp $^2$ -Net`.
 */
export const withoutFormulas = (text: string): string =>
  text.replace(/( ?)\$+([^$\n]{1,80}?)\$+(?: (?=-\p{L}))?/gu, (formula, blank: string, inner: string, at: number) => {
    if (!/[\\_^{}]|^.{1,2}$/u.test(inner)) return formula;
    const plain = latexToText(formula)
      .trim()
      .replace(/\^(?=[∘′])/g, '')
      .replace(/∘/g, '°');
    // $\nabla$-SDF: its own letters tell it from any SDF
    if (at === 0 && !/[\p{L}\p{N}]/u.test(plain)) return formula;
    return `${/^\s*[_^]/.test(inner) ? '' : blank}${plain}`;
  });

/** What an address keeps of LaTeX: nothing. */
export const plainAddress = (source: string): string =>
  source
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([_%&#~{}$])/g, '$1')
    .replace(/[{}]/g, '')
    .trim();

/** Blanks run together, and go at line ends; the number of lines stays. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');

class Latex {
  readonly #source: string;
  #at = 0;
  #math = false;

  constructor(source: string) {
    this.#source = source;
  }

  all(): string {
    let out = '';
    while (this.#at < this.#source.length) {
      out += this.#until(0);
      this.#at++; // a closing brace that nothing opened
    }
    return out;
  }

  /** Text up to the closing brace of this group or the end. */
  #until(depth: number): string {
    let out = '';
    while (this.#at < this.#source.length) {
      const sign = this.#source[this.#at] ?? '';
      if (sign === '}') return out;
      out += this.#piece(sign, depth);
    }
    return out;
  }

  #piece(sign: string, depth: number): string {
    switch (sign) {
      case '{':
        return this.#group(depth);
      case '\\':
        return this.#command(depth);
      case '$':
        this.#math = !this.#math;
        this.#at += this.#source.startsWith('$$', this.#at) ? 2 : 1;
        return '';
      case '~':
        this.#at++;
        return ' ';
      case '^':
      case '_':
        if (this.#math) return this.#raised(sign, depth);
        this.#at++;
        return sign;
      case '-':
        return this.#run('-', ['-', '–', '—']);
      case '`':
        return this.#run('`', ['‘', '“']);
      case "'":
        return this.#run("'", ["'", '”']);
      case 'h':
      case 'f': {
        ADDRESS.lastIndex = this.#at;
        const address = ADDRESS.exec(this.#source)?.[0];
        if (address !== undefined) {
          this.#at += address.length;
          return plainAddress(address);
        }
        this.#at++;
        return sign;
      }
      default:
        this.#at++;
        return sign;
    }
  }

  /** `--`, ```` `` ````: as many as there are signs for. */
  #run(sign: string, forms: readonly string[]): string {
    let length = 1;
    while (length < forms.length && this.#source[this.#at + length] === sign) length++;
    this.#at += length;
    return forms[length - 1] ?? sign;
  }

  #group(depth: number): string {
    this.#at++;
    if (depth >= DEEPEST) return '';
    const text = this.#until(depth + 1);
    if (this.#source[this.#at] === '}') this.#at++;
    return text;
  }

  /** What a command or an accent stands before: a group, a command or one character. */
  #argument(depth: number): string {
    while (/[ \t]/.test(this.#source[this.#at] ?? '')) this.#at++;
    const sign = this.#source[this.#at];
    if (sign === undefined || sign === '}') return '';
    if (sign === '{') return this.#group(depth);
    if (sign === '\\') return depth >= DEEPEST ? '' : this.#command(depth + 1);
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 32);
    this.#at += character.length;
    return character;
  }

  #command(depth: number): string {
    this.#at++;
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#source)?.[0];
    const sign = word ?? this.#source[this.#at];
    if (sign === undefined) return '';
    this.#at += sign.length;
    if (word === undefined) {
      if (Object.hasOwn(ACCENTS, sign) && !(this.#math && (sign === '=' || sign === '.')))
        return accented(this.#argument(depth), sign);
      if (sign === '\n' || sign === '\r') return sign;
      return /[\\,;:!/>[\]() -]/.test(sign) ? (/[\\,;: >]/.test(sign) ? ' ' : '') : sign;
    }
    const name = word.replace('*', '');
    if (Object.hasOwn(ACCENTS, name)) return accented(this.#argument(depth), name);
    if (Object.hasOwn(SYMBOLS, name)) {
      this.#endWord();
      return SYMBOLS[name] ?? '';
    }
    if (name === 'href') {
      this.#argument(depth);
      return this.#argument(depth);
    }
    if (name === 'url') return plainAddress(this.#rawGroup());
    if (name === 'enquote') return `“${this.#argument(depth)}”`;
    if (name === 'textsuperscript') return raised(this.#argument(depth), '^');
    if (name === 'textsubscript') return raised(this.#argument(depth), '_');
    if (name === 'frac') return `${this.#argument(depth)}/${this.#argument(depth)}`;
    if (DROPPED_WITH_ARGUMENT.has(name)) {
      this.#argument(depth);
      return '';
    }
    if (DROPPED.has(name)) {
      this.#endWord();
      return '';
    }
    // An unknown command before a group is a style; one alone is a word that somebody defined.
    if (this.#source[this.#at] === '{') return '';
    this.#endWord();
    return name;
  }

  /** The blank that only ends a command's name: `\alpha beta` in a formula, `\o sterberg` in a text. */
  #endWord(): void {
    if (this.#source[this.#at] === '{' && this.#source[this.#at + 1] === '}') this.#at += 2;
    else if (!this.#math && this.#source[this.#at] === ' ') this.#at++;
  }

  #rawGroup(): string {
    const from = this.#source.indexOf('{', this.#at);
    const to = from < 0 ? -1 : this.#source.indexOf('}', from);
    if (from !== this.#at || to < 0) return '';
    this.#at = to + 1;
    return this.#source.slice(from + 1, to);
  }

  #raised(sign: '^' | '_', depth: number): string {
    this.#at++;
    return raised(this.#argument(depth), sign);
  }
}

function raised(text: string, sign: '^' | '_'): string {
  const table = sign === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const characters = [...text];
  if (characters.length > 0 && characters.every((one) => Object.hasOwn(table, one)))
    return characters.map((one) => table[one] ?? one).join('');
  return text === '' ? '' : `${sign}${text}`;
}

/** Puts the accent on the first letter; dotless i and j get their dot back under it. */
function accented(text: string, accent: string): string {
  const mark = ACCENTS[accent] ?? '';
  const letter = text.replace(/^ı/, 'i').replace(/^ȷ/, 'j');
  const first = String.fromCodePoint(letter.codePointAt(0) ?? 32);
  if (letter === '') return '';
  return (first + mark).normalize('NFC') + letter.slice(first.length);
}
