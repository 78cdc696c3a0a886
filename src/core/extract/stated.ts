// One listed paper -> the relations that its title, its sentences and its fields state, each with the place that says so.
// Leaves to others: reading titles, sentences and fields (lineage/), whom a name means (link).

import { decoded } from '../base/percent';
import { lineAt } from '../base/rich';
import { letters, squeeze } from '../base/text';
import type { LocalRef, PaperFact, Party, RelationFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { ListDoc, Mark, RichText } from '../model/list';
import { basesIn, kinshipOf } from './lineage/bases';
import { statementsIn, type Terms } from './lineage/relations';
import { titleStatements } from './lineage/title-drawn-on';
import { aboutOf, type Listed, namesIn, type Places, termsOf, whoseTitle } from './listed';
import type { KnownNames } from './mentions/known-names';
import { stripModifiers } from './mentions/modifiers';

/** What the title, the sentences and the fields of an entry say; `previous` is the paper above it in its section. */
export const relationsOf = (
  one: Listed,
  previous: PaperFact | null,
  known: KnownNames,
  places: Places,
  doc: Pick<ListDoc, 'id' | 'mended'>,
): RelationFact[] => {
  const terms = termsOf(one);
  return [
    ...ofTitle(one, terms, known, doc.id),
    ...ofProse(one, terms, previous, known, places, doc),
    ...ofFields(one, known, places, doc.id),
  ];
};

function ofTitle(one: Listed, terms: Terms, known: KnownNames, document: DocumentId): RelationFact[] {
  const { fact, called = fact.title } = one;
  return titleStatements(called, whoseTitle(one, terms), known).map(({ relation, target, also, cue, confidence }) => ({
    from: { kind: 'entry', ref: fact.ref },
    to: { kind: 'name', name: target, ...(also === undefined ? {} : { also }) },
    relation,
    cue,
    confidence,
    origin: 'title',
    evidence: { document, line: fact.line, text: called },
  }));
}

/** A field that says what the work is built on is believed as a plain sentence is. */
const FIELD_CONFIDENCE = 0.8;

/** A link to another entry of the document is surer than its name. */
const LINKED_CONFIDENCE = 0.9;

function ofFields(one: Listed, known: KnownNames, places: Places, document: DocumentId): RelationFact[] {
  const { fact, bases } = one;
  const own: Party = { kind: 'entry', ref: fact.ref };
  return bases.flatMap(({ rich, key = '' }) => {
    const isLine = rich.text.startsWith(key) && key !== '';
    const { relation, later } = kinshipOf(key);
    const cue = key.replace(/\W+$/u, '');
    const evidence = { document, line: lineAt(rich, 0), text: squeeze(rich.text) };
    const related = (other: Party, confidence: number, origin: RelationFact['origin']): RelationFact => {
      const [from, to] = later ? [other, own] : [own, other];
      return { from, to, relation, cue, confidence, origin, evidence };
    };
    const inside = rich.marks.filter(({ kind, url }) => kind === 'link' && url?.startsWith('#'));
    // Links to parts of the document that are no entries lead to topics.
    const linked = inside
      .map((link) => placeOf(rich, link, places))
      .filter((ref) => ref !== undefined && ref !== fact.ref)
      .map((ref) => related({ kind: 'entry', ref: ref ?? fact.ref }, LINKED_CONFIDENCE, 'link'));
    const value = textBeside(rich, isLine ? key.length : 0, inside);
    const coded = relation === 'compares' ? codedIn(rich) : [];
    const names = coded.length >= 2 ? coded : basesIn(value, key, namesIn(one), known);
    return [
      ...linked,
      ...names.map((name) => related({ kind: 'name', name }, FIELD_CONFIDENCE, isLine ? 'prose' : 'table')),
    ];
  });
}

/** A value without the words of some links, which are read by themselves. */
function textBeside({ text }: RichText, from: number, without: readonly Mark[]): string {
  let value = text;
  for (const { start, end } of without) value = value.slice(0, start) + ' '.repeat(end - start) + value.slice(end);
  return value.slice(from);
}

/** What is set in code: `LampCount`, `wick2`. */
const codedIn = ({ text, marks }: RichText): string[] =>
  marks
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => text.slice(start, end).replace(/\s*\([^()]*\)\W*$|[\s,;.]+$/gu, ''))
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 40 && name.split(/\s+/).length <= 4);

/** Links to other entries of the document whose words are not their names: `[the lamp above](#lampnet)`; the address is the place. */
const linksToOthers = (
  rich: RichText,
  fact: PaperFact,
  places: Places,
): { start: number; end: number; url: string }[] =>
  rich.marks.flatMap(({ kind, start, end, url = '' }) => {
    const place = kind === 'link' && url.startsWith('#') ? letters(decoded(url)) : '';
    const ref = places.get(place);
    const isNamed = places.has(letters(rich.text.slice(start, end)));
    return ref === undefined || ref === fact.ref || isNamed ? [] : [{ start, end, url: `#${place}` }];
  });

/** The entry that a link inside the document leads to, by its address or by its words. */
const placeOf = (rich: RichText, { start, end, url = '' }: Mark, places: Places): LocalRef | undefined =>
  places.get(letters(decoded(url))) ?? places.get(letters(rich.text.slice(start, end)));

function ofProse(
  one: Listed,
  terms: Terms,
  previous: PaperFact | null,
  known: KnownNames,
  places: Places,
  doc: Pick<ListDoc, 'id' | 'mended'>,
): RelationFact[] {
  const { fact, prose, notes = [], parent } = one;
  const own: Party = { kind: 'entry', ref: fact.ref };
  const mended = new Set(doc.mended);
  const found: RelationFact[] = [];
  for (const rich of [...prose, ...notes]) {
    const about = aboutOf(one, rich, known, terms);
    const links = [...(about.links ?? []), ...linksToOthers(rich, fact, places)];
    for (const statement of statementsIn(rich.text, { ...about, links })) {
      const { target } = statement;
      let other: Party;
      if (target.kind === 'link' && target.url?.startsWith('#')) {
        other = { kind: 'entry', ref: places.get(target.url.slice(1)) ?? fact.ref };
      } else if (target.kind === 'parent') {
        if (parent === undefined) continue;
        other = { kind: 'entry', ref: parent.ref };
      } else if (target.kind === 'previous') {
        if (previous === null) continue;
        other = { kind: 'entry', ref: previous.ref };
      } else
        other = {
          kind: 'name',
          name: stripModifiers(target.text),
          ...(target.url === undefined ? {} : { url: target.url }),
          ...(target.also === undefined ? {} : { also: target.also }),
        };
      const subject: Party =
        statement.subject === null ? own : { kind: 'name', name: stripModifiers(statement.subject.text) };
      const text = rich.text.slice(statement.sentence.start, statement.sentence.end);
      const start = statement.sentence.start + (text.length - text.trimStart().length);
      const line = lineAt(rich, start);
      const endLine = lineAt(rich, statement.sentence.start + text.trimEnd().length - 1);
      found.push({
        from: statement.reversed ? other : subject,
        to: statement.reversed ? subject : other,
        relation: statement.relation,
        cue: statement.cue,
        confidence: statement.confidence,
        origin: target.kind === 'link' ? 'link' : 'prose',
        evidence: {
          document: doc.id,
          line,
          text: mended.has(line) || mended.has(endLine) ? undamaged(text, statement) : squeeze(text),
          ...(endLine > line ? { endLine } : {}),
        },
      });
    }
  }
  return found;
}

/**
 * The part of a sentence that can be found in the file as it is stored: without the stretches whose damaged characters were
 * repaired, as long as the cue and the name stand in it.
 */
function undamaged(
  sentence: string,
  { cue, target }: { readonly cue: string; readonly target: { readonly text: string } },
): string {
  const whole = squeeze(sentence);
  const part = whole
    .split(/\s*[^\0-\x7f]+\s*/u)
    .find((piece) => piece.includes(target.text) && piece.toLowerCase().includes(cue.toLowerCase()));
  return part === undefined || part.length < 20 ? whole : part;
}
