// Reads the outlines in which the technique vocabulary is written into concepts.
// Leaves to others: the data (the files beside this one), looking concepts up in text (extract).

import { UsageError } from '../../base/errors';

/**
 * A concept that works share, in the terms of SKOS: a preferred label, alternative labels, broader concepts.
 *
 * Labels are compared without regard to case, hyphens, plural and British or American endings, so such variants are
 * not listed. An alias that holds a capital (`PTQ`, `MoE`) is an acronym and counts only as written; a phrase that holds an
 * acronym cannot be mistaken and stands in lower case (`gui agent`), so that `GUI Agents` in a title is found.
 */
export interface TechniqueConcept {
  /** Preferred label: lower case, singular, in full. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Words by which compounds end that are kinds of it: `tracking` of "vessel tracking" for object tracking. No labels: alone they name nothing. */
  readonly ends?: readonly string[];
  /** Names of the concepts one step up. */
  readonly broader?: readonly string[];
  /** The part of science whose outline holds it. */
  readonly field: string;
  /** A research task (object detection): a good tag where a title or heading says it, weak in passing. */
  readonly task?: true;
  /** A family of architectures or a whole paradigm (transformer, diffusion model): too wide to be a tag from prose. */
  readonly family?: true;
  /** A whole discipline (deep learning, computer vision): stands above others; a tag only where a title says it. */
  readonly discipline?: true;
  /** Other inflections say something else (`reasoning` a reason, `transformer` a transform): a plural, no stemming. */
  readonly strict?: true;
}

const FLAGS = ['task', 'family', 'discipline', 'strict'] as const;
type Flag = (typeof FLAGS)[number];

const LINE = /^(?<indent> *)(?<name>[^#<=]+?)(?<flags>(?: #[a-z]+)*)(?: < (?<broader>[^=]+?))?(?: = (?<aliases>.+))?$/u;

const parts = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split(';').map((part) => part.trim());

/**
 * Reads one outline. A line is a concept; the concept it is indented under (two blanks a level) is its broader one:
 *
 *     quantization = quantized; 量化
 *       post-training quantization #strict < post-training method = PTQ
 *       ^ name                     ^ flags   ^ more broader names   ^ aliases, with `;` between
 *     object tracking #task = visual tracking; -tracking
 *                                              ^ the end of compounds
 */
export function outline(field: string, text: string): readonly TechniqueConcept[] {
  const above: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { indent = '', name = '', flags, broader, aliases } = LINE.exec(line)?.groups ?? {};
      const level = indent.length / 2;
      if (name === '' || !Number.isInteger(level) || level > above.length)
        throw new UsageError(`outline of ${field}: cannot read "${line}"`);
      above.length = level;
      const up = [...above.slice(-1), ...parts(broader)];
      above.push(name);
      const labels = parts(aliases);
      const ends = labels.filter((label) => label.startsWith('-')).map((label) => label.slice(1));
      return {
        name,
        aliases: labels.filter((label) => !label.startsWith('-')),
        ...(ends.length > 0 ? { ends } : {}),
        ...(up.length > 0 ? { broader: up } : {}),
        field,
        ...flagsOf(flags ?? '', field),
      };
    });
}

function flagsOf(text: string, field: string): { readonly [flag in Flag]?: true } {
  const flags: { [flag in Flag]?: true } = {};
  for (const word of text.split(' #').slice(1)) {
    const flag = FLAGS.find((known) => known === word);
    if (flag === undefined) throw new UsageError(`outline of ${field}: unknown flag "#${word}"`);
    flags[flag] = true;
  }
  return flags;
}

/** Joins outlines. A concept that several hold is one: the first's name and field, the aliases and broader concepts of all. */
export function joined(outlines: readonly (readonly TechniqueConcept[])[]): readonly TechniqueConcept[] {
  const byName = new Map<string, TechniqueConcept>();
  for (const concept of outlines.flat()) {
    const known = byName.get(concept.name);
    byName.set(concept.name, known ? merged(known, concept) : concept);
  }
  return [...byName.values()];
}

function merged(known: TechniqueConcept, other: TechniqueConcept): TechniqueConcept {
  const broader = union(known.broader ?? [], other.broader ?? []);
  const ends = union(known.ends ?? [], other.ends ?? []);
  return {
    ...other,
    ...known,
    aliases: union(known.aliases, other.aliases),
    ...(ends.length > 0 ? { ends } : {}),
    ...(broader.length > 0 ? { broader } : {}),
  };
}

const union = (some: readonly string[], more: readonly string[]): string[] => [...new Set([...some, ...more])];
