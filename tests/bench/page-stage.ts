// A browser and a server for the bench's pages: Stemma's own as it is built, the peers' bundled here.
// Leaves to others: what they show (page-picture.ts), what is measured (page.ts).

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { build } from 'vite';
import { jsonExporter } from '../../src/core/export/json';
import type { PaperGraph } from '../../src/core/model/graph';
import { type PageFile, pageFiles, withSketch } from '../../src/node/page';
import { ARGUMENTS, findChromium, HOW_TO_GET_ONE } from '../browser/chromium';
import { drawnOf, pictureGraph, type Size } from './page-picture';
import { installProbe } from './page-probe';

const ROOT = join(import.meta.dirname, '../..');

export const PEERS = ['sigma', 'vis-network', 'cytoscape'] as const;
export const VIEWERS = ['stemma', ...PEERS] as const;
export type Viewer = (typeof VIEWERS)[number];

export const WINDOW = { width: 1280, height: 800 } as const;

/** Milliseconds until a new window has come to rest. */
const WINDOW_MS = 2000;

export interface Opened {
  readonly page: Page;
  /** Kilobytes of the scripts that came until the map was drawn, as gzip sends them. */
  scriptKb(): Promise<number>;
}

export interface Stage {
  readonly browser: Browser;
  /** All of Stemma's scripts, also those that come when they are asked for, by gzip. */
  readonly scriptKb: number;
  /** The peers get a map as large as Stemma's. */
  readonly map: Size;
  /** All pages show this from now on; gives the number of lines that each draws. */
  show(graph: PaperGraph): number;
  /** A page of its own, with `window.probe`; it may not have drawn yet. */
  open(viewer: Viewer): Promise<Opened>;
  close(): Promise<void>;
}

const kilobytes = (body: Buffer): number => gzipSync(body, { level: 9 }).length / 1000;

export async function openStage(): Promise<Stage> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_ONE);
  const files = await allFiles();
  const template = files.get('/stemma/index.html')?.body.toString('utf8') ?? '';
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '', 'http://localhost').pathname);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // Its address is an object once it listens on a port.
  const { port } = server.address() as AddressInfo;
  // Frames as fast as they are drawn: at sixty a second small graphs would all be alike.
  const args = [...ARGUMENTS, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({ executablePath, args });
  const stage = {
    browser,
    scriptKb: [...files]
      .filter(([path]) => path.startsWith('/stemma/') && path.endsWith('.js'))
      .reduce((sum, [, { body }]) => sum + kilobytes(body), 0),
    map: WINDOW,
    show(graph: PaperGraph): number {
      const drawn = drawnOf(graph);
      const set = (path: string, text: string, type: string) => files.set(path, { body: Buffer.from(text), type });
      for (const peer of PEERS) set(`/${peer}/graph.json`, JSON.stringify(drawn), 'application/json');
      set('/stemma/graph.json', [...jsonExporter.write(graph)].join(''), 'application/json');
      set('/stemma/index.html', withSketch(template, graph), 'text/html; charset=utf-8');
      return drawn.edges.length;
    },
    async open(viewer: Viewer): Promise<Opened> {
      const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce', colorScheme: 'light' });
      const page = await context.newPage();
      await page.addInitScript(installProbe);
      const scripts: Response[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response);
      });
      // A new window loads parts of its own (the address bar's menus: hundreds of modules), which would share the processor.
      await page.waitForTimeout(WINDOW_MS);
      // All lines that the peers draw.
      const settings = '#relations=extends,uses,inspired-by,compares,uses-technique';
      const address = `http://127.0.0.1:${port}/${viewer}/index.html${viewer === 'stemma' ? settings : ''}`;
      await page.goto(address, { waitUntil: 'commit' });
      return {
        page,
        async scriptKb() {
          const bodies = await Promise.all(scripts.map((response) => response.body()));
          return bodies.reduce((sum, body) => sum + kilobytes(body), 0);
        },
      };
    },
    async close(): Promise<void> {
      await browser.close();
      server.close();
    },
  };
  const map = await mapOf(stage);
  for (const peer of PEERS) {
    files.set(`/${peer}/index.html`, { body: Buffer.from(htmlOf(map)), type: 'text/html; charset=utf-8' });
  }
  return { ...stage, map };
}

/** The size of Stemma's map. */
async function mapOf(stage: Stage): Promise<Size> {
  stage.show(pictureGraph(100, WINDOW));
  const { page } = await stage.open('stemma');
  await page.evaluate(() => window.probe.whole);
  const box = await page.locator('#map').boundingBox();
  await page.context().close();
  return box ?? WINDOW;
}

async function allFiles(): Promise<Map<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const [path, file] of await pageFiles()) files.set(`/stemma${path}`, file);
  for (const peer of PEERS) {
    const script = await bundled(join(ROOT, `tests/bench/page-${peer}.ts`));
    files.set(`/${peer}/page.js`, { body: Buffer.from(script), type: 'text/javascript' });
  }
  return files;
}

const htmlOf = ({ width, height }: Size): string => `<!doctype html>
<meta charset="utf-8"><title>Bench</title>
<style>body { margin: 0 } #map { width: ${width}px; height: ${height}px }</style>
<div id="map"></div>
<script type="module" src="./page.js"></script>
`;

/** One module, as small as Stemma's own. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
