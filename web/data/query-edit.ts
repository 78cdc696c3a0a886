// One field of a query, read and written by itself: what the heads of the table's columns do with the search.
// Leaves to others: taking a query apart (query-words.ts), what a field finds (query.ts).

import { clausesOf, type Field, quotedValue } from './query-words';

export interface FieldValue {
  readonly field: Field;
  /** As it is written, spaces at its ends and all: it may still be growing. */
  readonly value: string;
}

/** What the query first asks of one of these fields; null where it asks nothing. */
export function fieldIn(query: string, fields: readonly Field[]): FieldValue | null {
  const clause = clauseOf(query, fields);
  if (clause === undefined) return null;
  const [, quoted, bare] = /^[\p{L}-]+:?(?:"([^"]*)"?|(\S*))$/u.exec(query.slice(clause.start, clause.end)) ?? [];
  return { field: clause.field, value: quoted ?? bare ?? clause.value };
}

/** The query with another value there, or without it for null and for nothing but spaces; all else stays as it is written. */
export function withField(query: string, fields: readonly Field[], next: FieldValue | null): string {
  const clause = clauseOf(query, fields);
  const value = next?.value.replaceAll('"', '') ?? '';
  const text = next === null || value.trim() === '' ? '' : `${next.field}:${quotedValue(value)}`;
  const before = (clause === undefined ? query : query.slice(0, clause.start)).trimEnd();
  const after = clause === undefined ? '' : query.slice(clause.end).trimStart();
  return [before, text, after].filter((part) => part !== '').join(' ');
}

function clauseOf(query: string, fields: readonly Field[]) {
  for (const { field, ...clause } of clausesOf(query))
    if (field !== null && fields.includes(field) && !clause.isNot) return { field, ...clause };
  return undefined;
}
