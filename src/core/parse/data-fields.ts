// One map of a data tree -> the fields of a record: nested people, dates, links and lists laid flat.
// Leaves to others: which map is a record (data-records.ts), what a field means (extract).

import { withoutAccents } from '../base/latex';
import type { Field } from '../model/list';
import { type DataNode, type Entry, type MapNode, textAt, textOf } from './data-tree';

const URL_KEY = /^(?:url|href|link|uri|address|src)$/i;
const LABEL_KEY = /^(?:name|label|title|text|type|kind|rel|description)$/i;
const FAMILY = /^(?:family|last|last_?name|surname|family_?name)$/i;
const GIVEN = /^(?:given|first|first_?name|forename|given_?name)$/i;
const WHOLE_NAME = /^(?:name|literal|full_?name|display_?name|raw|value|title|text|term|label|preferred_?name)$/i;
const ADDRESS = /^(?:https?:)?\/\/\S+$/i;
/** Nested deeper than this is no field of a paper. */
const DEEPEST = 6;

/** The fields of a map in its order; a key inside a nested map never hides one of the map's own. */
export function fieldsOf(map: MapNode, skip?: Entry): Field[] {
  const fields: Field[] = [];
  const own = new Set(map.entries.map((entry) => entry.key.toLowerCase()));
  for (const entry of map.entries) if (entry !== skip) flatten(entry.key, entry.value, own, fields, 0);
  return fields;
}

function flatten(name: string, node: DataNode, own: ReadonlySet<string>, out: Field[], depth: number): void {
  if (depth > DEEPEST) return;
  if (node.kind === 'scalar') {
    if (node.value !== null && node.value.trim() !== '')
      out.push({ name, value: withoutAccents(node.value), line: node.line });
  } else if (node.kind === 'list') {
    for (const item of node.items) flatten(name, item, own, out, depth + 1);
  } else {
    const whole = wholeOf(node);
    if (whole !== null) out.push({ name: whole.name ?? name, value: whole.value, line: node.line });
    else for (const entry of node.entries) inner(name, entry, own, out, depth + 1);
  }
}

/** A key of a nested map: `materials: {PDF: …}` gives `PDF`; a key that the record has itself keeps its parent's name. */
function inner(parent: string, entry: Entry, own: ReadonlySet<string>, out: Field[], depth: number): void {
  const plain = WHOLE_NAME.test(entry.key) ? parent : entry.key;
  const name = plain !== parent && own.has(plain.toLowerCase()) ? `${parent}.${entry.key}` : plain;
  flatten(name, entry.value, own, out, depth);
}

/** Maps that are one value: a person, a date in parts, a labelled link. */
function wholeOf(map: MapNode): { name?: string; value: string } | null {
  const family = textAt(map, FAMILY);
  if (family !== null)
    return { value: [textAt(map, GIVEN), particle(map), family].filter((part) => part !== null).join(' ') };
  const date = dateOf(map);
  if (date !== null) return { value: date };
  const url = textAt(map, URL_KEY);
  if (url !== null && (ADDRESS.test(url.trim()) || map.entries.length <= 2)) {
    const label = textAt(map, LABEL_KEY);
    return label === null || label.length > 60 ? { value: url } : { name: label, value: url };
  }
  return null;
}

const particle = (map: MapNode): string | null =>
  textAt(map, /^(?:non-)?dropping-particle$|^(?:prefix|von|middle|middle_?name)$/i);

/** CSL: `{"date-parts": [[2020, 5, 1]]}` -> `2020-05-01`. */
function dateOf(map: MapNode): string | null {
  const parts = map.entries.find((entry) => entry.key === 'date-parts')?.value;
  if (parts?.kind !== 'list') return null;
  const first = parts.items[0];
  const numbers = first?.kind === 'list' ? first.items : parts.items;
  const texts = numbers.map((one) => textOf(one)).filter((text): text is string => text !== null);
  return texts.length === 0 ? null : texts.map((text) => text.trim().padStart(2, '0')).join('-');
}
