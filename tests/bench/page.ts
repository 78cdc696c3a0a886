// The part `page`: Stemma's page beside bare Sigma, vis-network and cytoscape showing the same picture in the same browser.

import { type Interaction, interactionOf } from './page-interaction';
import { pictureGraph } from './page-picture';
import { openStage, type Stage, VIEWERS, type Viewer } from './page-stage';
import { median, type Part, table } from './part';

/** Frames of one drag, how long it lasts at least, and the time after which fewer frames must do. */
const FRAMES = 40;
const LEAST_MS = 3000;
const MOST_MS = 12_000;
/** Who has not drawn after this is left out at that size and above. */
const PATIENCE_MS = 60_000;

interface View {
  readonly firstMs: number;
  readonly wholeMs: number;
  readonly frames: readonly number[];
  readonly anewMs: number;
  readonly scriptKb: number;
}

interface Row {
  readonly nodes: number;
  readonly edges: number;
  readonly views: ReadonlyMap<Viewer, readonly View[]>;
}

export const pagePart: Part = {
  name: 'page',
  title: 'Page',
  async run({ quick, say }) {
    const sizes = quick ? [1000] : [1000, 10_000, 50_000];
    const stage = await openStage();
    try {
      const late = new Set<Viewer>();
      const rows: Row[] = [];
      for (const count of sizes) {
        const edges = stage.show(pictureGraph(count, stage.map));
        const views = new Map<Viewer, View[]>(VIEWERS.map((viewer) => [viewer, []]));
        for (let turn = 0; turn < (quick || count > 10_000 ? 1 : 3); turn++) {
          for (const viewer of VIEWERS) {
            if (late.has(viewer)) continue;
            const view = await measure(stage, viewer);
            say(`${viewer}, ${count} nodes: ${view === null ? 'too late' : `${view.firstMs.toFixed(0)} ms`}`);
            if (view === null) late.add(viewer);
            else views.get(viewer)?.push(view);
          }
        }
        rows.push({ nodes: count, edges, views });
      }
      say('interaction');
      const size = quick ? 1000 : 10_000;
      stage.show(pictureGraph(size, stage.map));
      const interaction = await interactionOf(stage);
      return textOf(rows, { size, ...interaction }, stage, await rendererOf(stage));
    } finally {
      await stage.close();
    }
  },
};

/** One load and one drag; null where the page is too late. */
async function measure(stage: Stage, viewer: Viewer): Promise<View | null> {
  const { page, scriptKb } = await stage.open(viewer);
  try {
    const first = page.evaluate(() => window.probe.first);
    const firstMs = await within(first, PATIENCE_MS);
    if (firstMs === null) return null;
    const wholeMs = await page.evaluate(() => window.probe.whole);
    const before = await page.screenshot();
    const { frames, anewMs } = await page.evaluate((given) => window.probe.drag(...given), [
      FRAMES,
      LEAST_MS,
      MOST_MS,
    ] as const);
    if (before.equals(await page.screenshot())) throw new Error(`The drag did not move the map of ${viewer}.`);
    return { firstMs, wholeMs, frames, anewMs, scriptKb: await scriptKb() };
  } finally {
    await page.context().close();
  }
}

async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), ms);
  });
  // Whoever is late is closed, and fails then.
  work.catch(() => undefined);
  const result = await Promise.race([work, late]);
  clearTimeout(timer);
  return result;
}

const NAMES: Readonly<Record<Viewer, string>> = {
  stemma: 'Stemma',
  sigma: 'bare Sigma',
  'vis-network': 'vis-network',
  cytoscape: 'cytoscape',
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

function textOf(
  rows: readonly Row[],
  interaction: Interaction & { size: number },
  stage: Stage,
  renderer: string,
): string {
  const measures = rows.map(({ nodes, edges, views }) => {
    const of = (viewer: Viewer) => {
      const own = views.get(viewer) ?? [];
      const frames = own.flatMap((view) => view.frames);
      return {
        first: median(own.map(({ firstMs }) => firstMs)),
        whole: median(own.map(({ wholeMs }) => wholeMs)),
        frame: median(frames),
        mean: frames.reduce((sum, ms) => sum + ms, 0) / frames.length,
        slow: percentile(frames, 0.95),
        count: frames.length,
        anew: median(own.map(({ anewMs }) => anewMs)),
        scriptKb: median(own.map(({ scriptKb }) => scriptKb)),
      };
    };
    return { nodes, edges, by: new Map(VIEWERS.map((viewer) => [viewer, of(viewer)])) };
  });
  const lines = measures.flatMap(({ nodes, edges, by }) => {
    const bare = by.get('sigma');
    return [...by].map(([viewer, { first, whole, frame, mean, slow, count, anew, scriptKb }]) => [
      nodes.toLocaleString('en-US'),
      edges.toLocaleString('en-US'),
      NAMES[viewer],
      count === 0 ? `over ${PATIENCE_MS / 1000} s` : first,
      whole,
      frame,
      mean,
      slow,
      count,
      anew,
      first / (bare?.first ?? Number.NaN),
      whole / (bare?.whole ?? Number.NaN),
      frame / (bare?.frame ?? Number.NaN),
      mean / (bare?.mean ?? Number.NaN),
      slow / (bare?.slow ?? Number.NaN),
      anew / (bare?.anew ?? Number.NaN),
      scriptKb,
    ]);
  });
  const { size, index, letters, filter, focus } = interaction;
  return [
    `The same places and lines on a map of ${stage.map.width} × ${stage.map.height} in Chromium ${stage.browser.version()} (headless, no limit of frames), drawn by ${renderer}: no graphics card, which flatters the canvas of vis-network and cytoscape. First frame: from the start of the navigation until what is drawn can be read back; the peers load only what they draw, Stemma its whole graph file; its first frame is the sketch that the page holds (marks and lineage lines, each where the map draws it), its whole map what replaces that. Of the peers both are one. Frames: of a drag to and fro of at least three seconds, from one to the next; the peers draw for each, while Stemma, where drawing takes long, shows most of them by moving the picture that it has drawn, and draws anew in between (these frames are among the slowest 5 %, and in the mean) and at the end: “anew” is the time from the end of the drag until the map is drawn where it has come to, for all. cytoscape seems to leave frames out (its median lies far below its mean), so judge it by the mean; a handful of frames says little. Sigma writes some names and Stemma places its own, with heads, dashes, bends and territories; the others write no names. Ratios are to bare Sigma. JavaScript is what came until then, by gzip; Stemma has ${stage.scriptKb.toFixed(0)} kB in all, most of them to read lists that are dropped on the page.`,
    table(
      [
        'nodes',
        'lines',
        'viewer',
        'first frame, ms',
        'whole map, ms',
        'frame, ms',
        'mean',
        '95 %',
        'frames',
        'anew, ms',
        'first frame / Sigma',
        'whole map / Sigma',
        'frame / Sigma',
        'mean / Sigma',
        '95 % / Sigma',
        'anew / Sigma',
        'JavaScript, kB',
      ],
      lines,
    ),
    `Stemma with ${size.toLocaleString('en-US')} nodes, milliseconds until the browser has painted the answer, and until the map has followed; medians of ${letters.frame.length} letters, ${filter.frame.length} filters and ${focus.frame.length} steps of focus:`,
    table(
      ['what', 'answer, ms', 'slowest', 'map, ms'],
      [
        ['first letter of a search, which makes the index', index.frame, undefined, index.drawn],
        ['further letters', median(letters.frame), Math.max(...letters.frame), median(letters.drawn)],
        ['a filter by kind or year', median(filter.frame), Math.max(...filter.frame), median(filter.drawn)],
        ['focus on a paper, and back', median(focus.frame), Math.max(...focus.frame), median(focus.drawn)],
      ],
    ),
  ].join('\n\n');
}

async function rendererOf(stage: Stage): Promise<string> {
  const { page } = await stage.open('sigma');
  try {
    return await page.evaluate(() => window.probe.renderer());
  } finally {
    await page.context().close();
  }
}
