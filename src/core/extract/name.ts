// The short name of a work as its entry prints it, and other names it goes by.
// Leaves to others: matching names across entries (link).

import { letters, squeeze } from '../base/text';
import type { Link } from '../model/facts';
import { readAddress } from './links';
import { isOnlyVenue } from './title';
import { isCoined, looksLikeName, wordCount } from './words';

export interface Names {
  readonly name: string | null;
  readonly aliases: readonly string[];
}

export interface NameSources {
  readonly title: string;
  /** Printed beside the title: `**Short**: "Title"`. */
  readonly printed: string | null;
  /** From a Model / Method column or field. */
  readonly column: string | null;
  /** What stands right behind the title: `(TRPO)`, `` `CoCoNET` ``. */
  readonly beside: string;
  readonly links: readonly Link[];
}

const tidy = (text: string): string => squeeze(text.replace(/[*`"“”]/g, ' ')).replace(/^[([:\s-]+|[)\]:,.;\s-]+$/g, '');

/** Chooses the name, most explicit source first; the rest become aliases. */
export function nameOf(sources: NameSources): Names {
  const { title } = sources;
  const found: string[] = [];
  const offer = (text: string | null | undefined): void => {
    const name = tidy(text ?? '');
    if (name.length < 2 || name.length > 48 || !/[\p{L}]/u.test(name) || isOnlyVenue(name)) return;
    if (!found.some((one) => letters(one) === letters(name))) found.push(name);
  };
  const column = sources.column === null ? null : tidy(sources.column);
  if (column !== null && wordCount(column) <= 5 && !/^(?:-|none|n\/?a|null|\?)$/i.test(column)) offer(column);
  if (sources.printed !== null && wordCount(sources.printed) <= 5) offer(sources.printed);
  // FairFuzz: A Targeted Mutation Strategy …
  const colon = /^(.{2,48}?)\s*(?:[:：]|\s[-–—]{1,2}\s)\s*\S/u.exec(title)?.[1];
  if (colon !== undefined && looksLikeName(colon)) offer(colon.replace(/^(?:the)\s+(?=\p{Lu})/u, ''));
  // … Optimization (TRPO) · … Workloads (`CoCoNET`)
  const behind = /^[\s.,"”*\])]*[([`]+\s*([^()[\]`]{2,30}?)\s*[)\]`]/u.exec(sources.beside)?.[1];
  if (
    behind !== undefined &&
    wordCount(behind) <= 3 &&
    isCoined(behind) &&
    !/^(?:pdf|code|arxiv|paper|oral|link|video|github|slides?)$/i.test(behind)
  )
    offer(behind);
  const bracket = /[([]([^()[\]]{2,24})[)\]]/u.exec(title)?.[1];
  if (bracket !== undefined && wordCount(bracket) <= 2 && isCoined(bracket) && !/^\d/.test(bracket)) offer(bracket);
  if (wordCount(title) <= 3 && (looksLikeName(title) || wordCount(title) === 1)) offer(title);

  const name = found[0] ?? null;
  const aliases = found.slice(1);
  for (const link of sources.links) {
    const repository = link.type === 'code' ? readAddress(link.url).repository?.split('/')[1] : undefined;
    const guess = repository === undefined ? null : repositoryName(repository, title, name);
    if (guess !== null && ![name, ...aliases].some((one) => one !== null && letters(one) === letters(guess)))
      aliases.push(guess);
  }
  return { name, aliases };
}

/** A repository that seems to be named after the work: `ToP-ViM`, not `code`, `research` or a subfolder's parent. */
function repositoryName(repository: string, title: string, name: string | null): string | null {
  const bare = repository.replace(
    /[-_.](?:pytorch|tensorflow|tf|torch|jax|keras|caffe|official|release|code|main|master|public|paper)$/i,
    '',
  );
  if (bare.length < 3 || bare.length > 32 || name !== null) return null;
  const words = bare.split(/[-_.]/);
  if (words.length > 4 || !words.some(isCoined)) return null;
  if (
    /^(?:models?|research|awesome.*|papers?|code|project|unilm|fairseq|transformers|examples?|google-research|.*\.github\.io)$/i.test(
      bare,
    )
  )
    return null;
  // The name should be made of the title: shared words, or its initials.
  const initials =
    title
      .match(/\b\p{L}/gu)
      ?.join('')
      .toLowerCase() ?? '';
  const inTitle = words.some((word) => word.length > 2 && letters(title).includes(letters(word)));
  return inTitle || subsequence(letters(bare), initials) || isCoined(bare) ? bare : null;
}

function subsequence(short: string, long: string): boolean {
  let i = 0;
  for (const char of long) if (char === short[i]) i++;
  return i === short.length;
}
