// The block of data on top of a Markdown file (YAML between `---`, TOML between `+++`) -> a map and the text below it.
// Leaves to others: whether the file is a note on one paper or a list (readers/markdown.ts).

import type { MapNode } from './data-tree';
import { readYaml, type YamlProblem } from './yaml-tree';

export interface FrontMatter {
  readonly map: MapNode;
  /** The whole text, the block on top blanked: its lines are those of the file. */
  readonly body: string;
  readonly problems: readonly YamlProblem[];
}

const YAML = /^\ufeff?(---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?=[\r\n]|$|-)/;
const TOML = /^\ufeff?(\+\+\+[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?<=[\r\n])\+\+\+[ \t]*(?=[\r\n]|$)/;
/** No front matter is longer; a horizontal rule on top of a long list must not cost a search through all of it. */
const LONGEST = 200_000;

/** The front matter of a file; null where it has none. Its lines count as in the file. */
export function frontMatterOf(text: string): FrontMatter | null {
  const start = text.slice(0, LONGEST);
  const yaml = YAML.exec(start);
  const toml = yaml === null ? TOML.exec(start) : null;
  const found = yaml ?? toml;
  if (found === null) return null;
  const inside = found[2] ?? '';
  // An empty line in place of the opening dashes keeps the line numbers.
  const { roots, problems } = readYaml(`\n${toml === null ? inside : yamlOfToml(inside)}`);
  const map = roots.find((root) => root.kind === 'map');
  if (map === undefined || map.kind !== 'map' || !map.entries.some((entry) => /^[\w -]+$/.test(entry.key))) return null;
  const dashes = /^-*/.exec(text.slice(found[0].length))?.[0].length ?? 0;
  const length = found[0].length + dashes;
  return { map, body: text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length), problems };
}

/** `title = "x"` -> `title: "x"`: enough for what stands on top of a note. */
const yamlOfToml = (text: string): string =>
  text.replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ').replace(/^\[+([\w.-]+)\]+[ \t]*$/gm, '# $1');
