// Works that a list calls by a name and a citation, `**LampNet** ([Lee et al. 2019](#ref-lee)): what is new`, with the reference,
// and in it the title, in a bibliography of the same document.
// Leaves to others: reading references (fields/), taking over what they say (listed.ts).

import { sliceRich, trimRich } from '../../base/rich';
import { fold, squeeze } from '../../base/text';
import type { Block, Mark, RichText } from '../../model/list';
import { citedPeople } from '../fields/citation';
import { NEUTRAL, readSigns, type Signs } from '../fields/signs';
import { leadLength } from '../fields/title-lead';
import { looksLikeProse, wordCount } from '../words';
import { ACCEPT } from './outline';

/** A work of such an entry. */
export interface CitedWork {
  /** The name and the citation. */
  readonly head: RichText;
  readonly signs: Signs;
  readonly reference: RichText;
}

/** The references of a document: what a citation has of each, null where several go by it. */
export type References = ReadonlyMap<string, RichText | null>;

/** `Lee et al. 2019`, `J. Lee, Ruiz, and Chen 2019a`, `Lee & Ruiz (2019)` */
const CITATION =
  /^[([]?(?<people>\p{Lu}[^()[\]\d]{1,80}?)(?:,?\s+et\.?\s*al\.?)?[\s,.]*[([]?(?<year>(?:19|20)\d{2}[a-z]?)[)\]]*$/u;

const citationIn = ({ kind, url = '', start, end }: Mark, text: string): RegExpExecArray | null =>
  kind === 'link' && url.startsWith('#') ? CITATION.exec(squeeze(text.slice(start, end))) : null;

const isCitation = (mark: Mark, text: string): boolean => citationIn(mark, text) !== null;

/** The references in the blocks of a document that cites within itself; none in others. */
export function referencesIn(blocks: readonly Block[]): References {
  const found = new Map<string, RichText | null>();
  if (!blocks.some(({ content }) => content.marks.some((mark) => isCitation(mark, content.text)))) return found;
  for (const { kind, content } of blocks) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const people = citedPeople(content.text);
    const year =
      people === null ? undefined : /\b(?:19|20)\d{2}[a-z]?\b/.exec(content.text.slice(people.length - 6))?.[0];
    if (people === null || year === undefined || readSigns(content, NEUTRAL).score < ACCEPT) continue;
    for (const name of new Set(namesOfFirst(people))) {
      const key = `${fold(name)} ${year}`;
      found.set(key, found.has(key) ? null : content);
    }
  }
  return found;
}

/** `Lee`, `J Lee` of `Lee, Jo, and Ana Ruiz`, `J. Lee and A. Ruiz`. */
function namesOfFirst(people: string): string[] {
  const [first = '', second = ''] = people.split(/\s*[,;&]\s*|\s+and\s+/).map((one) => one.trim());
  const words = first.split(/\s+/);
  const [surname = '', given = ''] = words.length === 1 ? [first, second] : [words.at(-1), first];
  return [
    surname,
    first,
    `${given.charAt(0)} ${surname}`,
    ...(words.length === 1 ? [] : [`${second.charAt(0)} ${first}`]),
  ];
}

/** The reference that a citation means, null where there is none or several. */
function referenceOf(citation: RegExpExecArray | null, references: References): RichText | null {
  const { people = '', year = '' } = citation?.groups ?? {};
  const [first = ''] = people.split(/\s*[,&]\s*|\s+and\s+|\s+et\b/);
  // J. Lee: the letter tells Lee from Lee
  const name = first.replace(/^(\p{Lu})\.\s*(?:\p{Lu}\.\s*)*(?=\p{Lu})/u, '$1 ');
  return references.get(`${fold(name)} ${year}`) ?? null;
}

/** What is longer is no name. */
const LONGEST_NAME = { words: 8, characters: 160 } as const;

/**
 * The works that an item opens with, and what it says about them all.
 *
 *     **LampNet** ([Lee 2019](#lee)) / **LampGAN** ([J. Ruiz et al. 2020](#ruiz)) Both count lamps
 *     ^ head                           ^ head                                     ^ about
 */
export function worksCited(
  rich: RichText,
  references: References,
): { readonly works: readonly CitedWork[]; readonly about: RichText } | null {
  const { text, marks } = rich;
  const links =
    references.size === 0 ? [] : marks.filter(({ kind }) => kind === 'link').sort((a, b) => a.start - b.start);
  if (links.length === 0 || links.some(({ url = '' }) => !url.startsWith('#'))) return null;
  const works: CitedWork[] = [];
  let from = leadLength(text);
  for (const link of links) {
    if (link.start - from > LONGEST_NAME.characters) break;
    const before = /^\s*(.*?)[\s(["“”]*$/su.exec(text.slice(from, link.start))?.[1] ?? '';
    const reference = referenceOf(citationIn(link, text), references);
    const start = text.indexOf(before, from);
    const end = start + before.length;
    const isMarked = marks.some((mark) => mark.kind === 'strong' && mark.start <= start && mark.end >= end);
    if (!/\p{L}/u.test(before) || wordCount(before) > LONGEST_NAME.words || looksLikeProse(before)) break;
    if (!isMarked && !/^[\p{Lu}\p{N}]/u.test(before)) break;
    const close = /^\s*[)\]]*/.exec(text.slice(link.end))?.[0].length ?? 0;
    if (reference !== null) {
      const head = sliceRich(rich, start, link.end + close);
      const title = {
        title: squeeze(before),
        start: 0,
        end: before.length,
        how: 'strong',
        name: null,
        url: null,
        lead: 0,
      } as const;
      works.push({ head, signs: { ...readSigns(head, NEUTRAL), title }, reference });
    }
    from = link.end + close;
    const next = /^\s*(?:[/,;&+]|and\b)\s*/.exec(text.slice(from));
    if (next === null) break;
    from += next[0].length;
  }
  return works.length === 0 ? null : { works, about: trimRich(sliceRich(rich, from)) };
}
