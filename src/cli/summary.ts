// A graph in a few lines of words, for whoever watches the command run.
// Leaves to others: the full count (stats), which is data.

import type { PaperGraph } from '../core/model/graph';
import type { Issue, Severity } from '../core/model/issue';
import type { Terminal } from './terminal';

/** How many issues are told one by one; a list of thousands of entries can have hundreds. */
const MOST_ISSUES = 8;

/** The main counts, also printed by `build --json`. */
export interface Summary {
  readonly title: string;
  readonly documents: number;
  readonly papers: number;
  readonly methods: number;
  readonly techniques: number;
  readonly categories: number;
  readonly lineage: number;
  readonly issues: Readonly<Record<Severity, number>>;
}

/** Counts what a reader asks about first. */
export function summaryOf(graph: PaperGraph): Summary {
  const nodes = { paper: 0, method: 0, technique: 0, category: 0 };
  graph.forEachNode((_, { kind }) => {
    nodes[kind]++;
  });
  const lineage = graph.reduceEdges((count, _, { kind }) => count + Number(kind === 'lineage'), 0);
  const issues = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issuesOf(graph)) issues[severity]++;
  return {
    title: graph.getAttribute('title'),
    documents: graph.getAttribute('documents').length,
    papers: nodes.paper,
    methods: nodes.method,
    techniques: nodes.technique,
    categories: nodes.category,
    lineage,
    issues,
  };
}

/** Says what was found and what was hard to understand. */
export function saySummary(graph: PaperGraph, terminal: Terminal): void {
  const { paint } = terminal;
  const found = summaryOf(graph);
  const counts = [
    many(found.papers, 'paper'),
    many(found.techniques, 'technique'),
    many(found.categories, 'category', 'categories'),
    `${many(found.lineage, 'lineage edge')} (${many(found.methods, 'work')} named but not listed)`,
  ];
  terminal.say(`${paint.bold(found.title)}: ${counts.join(', ')}`);
  if (found.papers === 0) terminal.say(paint.yellow('No paper was found: is this a list of papers?'));
  sayIssues(issuesOf(graph), terminal);
}

function sayIssues(issues: readonly Issue[], terminal: Terminal): void {
  const { paint } = terminal;
  const telling = issues.filter(({ severity }) => severity !== 'info');
  for (const { severity, document, line, message } of telling.slice(0, MOST_ISSUES)) {
    const place = line > 0 ? `${document}:${line}` : document;
    terminal.say(`${severity === 'error' ? paint.red(severity) : paint.yellow(severity)} ${place}: ${message}`);
  }
  const rest = issues.length - Math.min(telling.length, MOST_ISSUES);
  if (rest > 0)
    terminal.say(
      paint.dim(`${many(rest, telling.length > 0 ? 'more note' : 'note')} in the graph's issues (stemma stats --json)`),
    );
}

const issuesOf = (graph: PaperGraph): readonly Issue[] => graph.getAttribute('issues');

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
