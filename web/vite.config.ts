// Builds the page twice: a folder of files (dist/web), and with `--mode single` one HTML file (dist/web-single) that holds
// everything but the graph. Leaves to others: putting a graph in (src/node/page.ts).

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where graph and sketch go in the single file: JSON in it with `<` as `\u003c`, so that no title can end the element. */
const placeFor = (id: string): string => `<script type="application/json" id="${id}"></script>`;

/**
 * Lets the page run what it brings and nothing else, and ask nobody but the server it came from. `wasm-unsafe-eval` allows
 * the layout kernel, which lays out lists that are dropped on the page; it allows no JavaScript.
 */
const policy = (scripts: string, styles: string, connect: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${[
    "default-src 'none'",
    `script-src 'wasm-unsafe-eval' ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')}" />`;

const POLICY_PLACE = '<!-- stemma:policy -->';

/** The folder's page fetches `graph.json`; its policy allows files of its own server. */
const folderPage: Plugin = {
  name: 'stemma:folder-page',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) =>
      html
        .replace(POLICY_PLACE, () => policy("'self'", "'self'", "'self'"))
        .replace('<!-- stemma:graph -->', () =>
          early(
            Object.values(bundle ?? {}).filter((file) => file.type === 'chunk'),
            html,
          ),
        )
        .replace('<!-- stemma:single -->', ''),
  },
};

/**
 * The graph and the code of page and map are on their way before the first script runs, which will ask for them. They are
 * preloaded as mere scripts: as modules they would be compiled while the sketch of the map waits to be drawn.
 */
function early(files: readonly Rolldown.OutputChunk[], html: string): string {
  const parts = files.filter(({ name }) => name === 'main' || name === 'map');
  const code = new Set(parts.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  return [
    '<link rel="preload" href="./graph.json" as="fetch" crossorigin>',
    ...[...code]
      .filter((file) => !html.includes(file))
      .map((file) => `<link rel="preload" as="script" crossorigin href="./${file}">`),
  ].join('\n    ');
}

/**
 * The single file has places for sketch and graph, and the sketch is drawn before the graph is read. Its policy names the inlined script and style by their hashes: they run, and
 * nothing that a list could smuggle in does. JSON is data, which no policy counts as a script.
 */
const singlePage: Plugin = {
  name: 'stemma:single-page',
  enforce: 'post',
  async transformIndexHtml(html) {
    const first = `<script>${await firstScript()}</script>`;
    return html
      .replace('<!-- stemma:graph -->', '')
      .replace('<!-- stemma:single -->', () =>
        [placeFor('stemma-sketch'), first, placeFor('stemma-graph')].join('\n    '),
      )
      .replace(/<span data-folder-only>.*?<\/span>/s, '');
  },
  generateBundle: {
    // After the inlining, which is a `post` plugin as well.
    order: 'post',
    handler(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(String(file.source));
        // The worker's own file: here it is inside of the page.
        else delete bundle[name];
      }
    },
  },
};

/** What draws the sketch, as a script that runs where it stands: a module would wait for the end of the file. */
async function firstScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    build: {
      write: false,
      target: TARGET,
      lib: { entry: path('first-single.ts'), formats: ['iife'], name: 'stemmaSketch' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs.filter((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error('The first script of the single file was not built.');
  return chunk.code.trim();
}

function withPolicy(html: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const hashes = (element: RegExp): string =>
    [...html.matchAll(element)].map((found) => hash(found[1] ?? '')).join(' ');
  const scripts = hashes(/<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g);
  const styles = hashes(/<style[^>]*>([\s\S]*?)<\/style>/g);
  return html.replace(POLICY_PLACE, () => policy(scripts, styles, "'none'"));
}

const TARGET = 'es2022';

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    root: path('.'),
    base: './',
    // A page opened from a file can start a worker from its own text only if that is a classic script.
    worker: { format: isSingle ? 'iife' : 'es' },
    // Tests build the page too, under their own NODE_ENV: what they see should be what is shipped.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    publicDir: false,
    build: {
      outDir: path(isSingle ? '../dist/web-single' : '../dist/web'),
      emptyOutDir: true,
      target: TARGET,
      // `light-dark()` and nesting stay as written: these browsers know them.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: isSingle ? Number.POSITIVE_INFINITY : 0,
    },
    plugins: isSingle ? [viteSingleFile({ removeViteModuleLoader: true }), singlePage] : [folderPage],
  };
});
