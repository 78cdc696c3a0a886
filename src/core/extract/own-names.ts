// Names that a text gives to what it describes: "we propose StratPD", "a module called MemRecall", "Our tool, COLOSSUS".
// Leaves to others: which name is the work's own on its cover (name.ts); here it only must not count as somebody else's.

import { isCoined } from './words';

/** All such names in a text, as written. */
export function ownNamesIn(text: string): string[] {
  return GIVES_NAME.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')).filter((name) =>
    name.split(/\s+/).some(isCoined),
  );
}

const NAME = '((?:[A-Z]|[a-z]+[A-Z])[A-Za-z\\d+-]*(?: [A-Z][A-Za-z\\d+-]*){0,2})';
const GIVES_NAME: readonly RegExp[] = [
  `\\b(?:called|named|dubbed|termed|coined|entitled|referred to as|which we call|denoted(?: as)?)\\s+["“'‘*(]*${NAME}`,
  `(?:叫做|叫作|称为|称作|名为|命名为|(?:本文|我们|作者|论文|文章)[^，。]{0,6}提出(?:了|的)?(?:一种|一个)?)\\s*["“'‘*(《]*${NAME}`,
  `\\b(?:[Ww]e|[Tt]his (?:paper|work|article|study)|[Tt]he (?:paper|authors?)|[Aa]uthors|[Tt]hey)\\s+(?:\\w+ly |also |then |further |first )?(?:propose|introduce|present|develop|design|describe|release|implement)s?\\s+(?:(?:an?|the|our|two|new|novel)\\s+)*${NAME}(?=[,:.(]|\\s(?:\\(|[–—-]\\s|an?\\b|to\\b|for\\b|which\\b|that\\b|as\\b|with\\b|framework|model|method|algorithm|approach|system|architecture|network))`,
  '\\b(?:propose|introduce|present|develop|design)s?\\b[^.;()]{0,120}\\(([A-Z][A-Za-z\\d-]{1,11})\\)',
  `\\b[Oo]ur\\s+(?:[\\w-]+\\s+){0,3}(?:tool|system|method|approach|framework|model|algorithm|prototype|technique|architecture|network),?\\s+${NAME}`,
].map((pattern) => new RegExp(pattern, 'gu'));
