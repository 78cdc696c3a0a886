// Folding and comparing of strings, the same for every stage.

/** Lower case, without accents and compatibility forms: `Ünïted ＡＩ` → `united ai`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters and digits only, folded: the form in which two spellings of one name are equal. `Moe-Mamba` → `moemamba`. */
export const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A readable slug for keys: `Token merging & more` → `token-merging-more`; never empty. */
export function slug(text: string, maxLength = 80): string {
  const whole = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return whole.slice(0, maxLength).replace(/-+$/, '') || 'untitled';
}

/** Runs of white space (no-break space too) become one blank; ends trimmed. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0\u2000-\u200b\u3000\ufeff]+/g, ' ').trim();
