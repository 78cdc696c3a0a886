// Lists and records as one line of text, for formats whose cells hold nothing else; lists can be taken apart again.

import type { SourceSpan } from '../model/corpus';
import type { Link } from '../model/facts';
import type { Evidence } from '../model/relation';

/** `a; b`. A semicolon or backslash inside of a member gets a backslash before it; an empty list gives empty text. */
export const flatList = (members: readonly string[]): string =>
  members.map((member) => (/[\\;]/.test(member) ? member.replace(/[\\;]/g, '\\$&') : member)).join('; ');

/** The members of what `flatList` wrote. */
export const listOfFlat = (text: string): string[] =>
  text === '' ? [] : Array.from(text.matchAll(MEMBER), ([, member = '']) => member.replace(/\\([\\;])/g, '$1'));

/** Up to a semicolon without a backslash before it, or the end; a backslash takes the next character with it. */
const MEMBER = /(?:^|; )((?:\\.|[^\\;])*)/gs;

/** `code https://…` */
export const flatLink = ({ type, url }: Link): string => `${type} ${url}`;

/** `README.md:12` or `README.md:12-14`, as compilers write it; lines from 1. */
export function flatPlace({ document, line, endLine }: SourceSpan | Omit<Evidence, 'text'>): string {
  return `${document}:${line}${endLine === undefined || endLine === line ? '' : `-${endLine}`}`;
}
