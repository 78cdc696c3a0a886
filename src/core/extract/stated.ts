// One listed paper -> the relations that its title, its sentences and its fields state, each with the place that says so.
// Leaves to others: reading titles, sentences and fields (lineage/), whom a name means (link).

import { lineAt } from '../base/rich';
import { squeeze } from '../base/text';
import type { PaperFact, Party, RelationFact } from '../model/facts';
import type { DocumentId } from '../model/ids';
import type { ListDoc } from '../model/list';
import { basesIn } from './lineage/bases';
import { statementsIn } from './lineage/relations';
import { titleStatements } from './lineage/title-relations';
import { aboutOf, type Listed, namesIn } from './listed';
import type { KnownNames } from './mentions/known-names';
import { stripModifiers } from './mentions/modifiers';

/** What the title, the sentences and the fields of an entry say; `previous` is the paper above it in its section. */
export const relationsOf = (
  one: Listed,
  previous: PaperFact | null,
  known: KnownNames,
  doc: ListDoc,
): RelationFact[] => [
  ...ofTitle(one.fact, known, doc.id),
  ...ofProse(one, previous, known, doc),
  ...ofFields(one, known, doc.id),
];

const ofTitle = (fact: PaperFact, known: KnownNames, document: DocumentId): RelationFact[] =>
  titleStatements(fact.title, namesIn(fact), known).map(({ relation, target, cue, confidence }) => ({
    from: { kind: 'entry', ref: fact.ref },
    to: { kind: 'name', name: target },
    relation,
    cue,
    confidence,
    origin: 'title',
    evidence: { document, line: fact.line, text: fact.title },
  }));

/** A field that says what the work is built on is believed as a plain sentence is. */
const FIELD_CONFIDENCE = 0.8;

function ofFields({ fact, bases }: Listed, known: KnownNames, document: DocumentId): RelationFact[] {
  return bases.flatMap(({ rich, key = '' }) => {
    const isLine = rich.text.startsWith(key) && key !== '';
    const value = isLine ? rich.text.slice(key.length) : rich.text;
    return basesIn(value, key, namesIn(fact), known).map(
      (name): RelationFact => ({
        from: { kind: 'entry', ref: fact.ref },
        to: { kind: 'name', name },
        relation: 'uses',
        cue: key.replace(/\W+$/u, ''),
        confidence: FIELD_CONFIDENCE,
        origin: isLine ? 'prose' : 'table',
        evidence: { document, line: lineAt(rich, 0), text: squeeze(rich.text) },
      }),
    );
  });
}

function ofProse(one: Listed, previous: PaperFact | null, known: KnownNames, doc: ListDoc): RelationFact[] {
  const { fact, prose, notes = [], parent } = one;
  const own: Party = { kind: 'entry', ref: fact.ref };
  const mended = new Set(doc.mended);
  const found: RelationFact[] = [];
  for (const rich of [...prose, ...notes]) {
    for (const statement of statementsIn(rich.text, aboutOf(one, rich, known))) {
      const { target } = statement;
      let other: Party;
      if (target.kind === 'parent') {
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
