import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { freshFolder, graphOf, nodesOf, SMALL_LIST, start } from './program';

const folder = freshFolder();
const running: ReturnType<typeof start>[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'close');
  }
});

/** Starts `stemma serve` and waits for the address on standard output. */
async function serve(
  ...words: string[]
): Promise<{ url: string; child: ReturnType<typeof start>; said: () => string }> {
  const child = start(['serve', ...words], { cwd: folder.path });
  running.push(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const url = await new Promise<string>((done, fail) => {
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) done(stdout.trim());
    });
    child.on('close', (code) => fail(new Error(`stemma serve ended with ${code}: ${stderr}`)));
  });
  return { url, child, said: () => stderr };
}

/** One GET with headers of choice (fetch would set Host itself). */
function get(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return new Promise((done, fail) => {
    request(url, { headers, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', fail)
      .end();
  });
}

describe('stemma serve', () => {
  test('shows page and graph on 127.0.0.1, with headers that allow nothing foreign', async () => {
    await folder.write('list.md', SMALL_LIST);
    const { url, said } = await serve('list.md', '--port', '0');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(said()).toContain('2 papers');
    const page = await get(url);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/<!doctype html>/i);
    expect(page.text).not.toContain('stemma-live');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    const graph = await get(`${url}graph.json`);
    expect(graph.headers['content-type']).toContain('application/json');
    expect(nodesOf(graphOf(graph.text), 'paper')).toHaveLength(2);
    const again = await get(`${url}graph.json`, { 'if-none-match': String(graph.headers['etag']) });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await get(`${url}events`)).status).toBe(404);
  });

  test('every file that the page names is there', async () => {
    const { url } = await serve('--port', '0', '-q');
    const page = await get(url);
    const files = [...page.text.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect({ file, status: (await get(new URL(file, url).href)).status }).toEqual({ file, status: 200 });
  });

  test('answers neither foreign names nor other methods nor paths outside', async () => {
    const { url } = await serve('--port', '0');
    expect((await get(`${url}graph.json`, { host: 'evil.example' })).status).toBe(421);
    expect((await get(`${url}graph.json`, { host: 'localhost:1' })).status).toBe(200);
    expect((await get(`${url}graph.json`, {}, 'POST')).status).toBe(405);
    for (const path of ['..%2fpackage.json', '%2e%2e/package.json', '.env', 'nothing', '%ff', '..%5cpackage.json']) {
      expect({ path, status: (await get(url + path)).status }).toEqual({ path, status: 404 });
    }
  });

  test('takes another port when the one asked for is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address !== null ? address.port : 0;
    const { url } = await serve('--port', String(taken));
    other.close();
    expect(new URL(url).port).not.toBe(String(taken));
    expect((await get(url)).status).toBe(200);
  });

  test('--json prints the address and the counts', async () => {
    const { url: line } = await serve('--port', '0', '--json', '--quiet');
    expect(JSON.parse(line)).toMatchObject({ url: expect.stringMatching(/^http:/), papers: 25 });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it well, open streams or not', async (signal) => {
    await folder.write('list.md', SMALL_LIST);
    const { url, child } = await serve('list.md', '--port', '0', '--watch');
    const stream = await fetch(`${url}events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    await stream.body?.cancel().catch(() => undefined);
  });

  test('--watch follows the file: an edit, a replacement, a mistake', async () => {
    const list = await folder.write('list.md', SMALL_LIST);
    const { url } = await serve('list.md', '--port', '0', '--watch');
    expect((await get(url)).text).toContain('<meta name="stemma-live" content="events">');
    const events = eventsOf(await fetch(`${url}events`));
    const first = await events.next();
    expect(first).toMatchObject({ name: 'graph' });

    await writeFile(
      list,
      `${SMALL_LIST}- **RootCut**: [RootCut](https://arxiv.org/abs/2501.00003) (ICML 2025). Extends LeafCut.\n`,
    );
    const second = await events.next();
    expect(second.name).toBe('graph');
    expect(second.data).not.toEqual(first.data);
    const grown = graphOf((await get(`${url}graph.json`)).text);
    expect(nodesOf(grown, 'paper')).toHaveLength(3);

    // Editors save by writing beside and renaming.
    await writeFile(join(folder.path, '.draft'), SMALL_LIST);
    await rename(join(folder.path, '.draft'), list);
    expect((await events.next()).name).toBe('graph');
    const again = graphOf((await get(`${url}graph.json`)).text);
    // The map stays while the list changes.
    expect(placesIn(again)).toEqual(placesIn(grown).filter(([key]) => again.nodes.some((node) => node.key === key)));

    await writeFile(list, new Uint8Array([0, 1, 2, 3, 0, 0]));
    expect(await events.next()).toMatchObject({
      name: 'problem',
      data: { message: expect.stringContaining('binary') },
    });
    expect(nodesOf(graphOf((await get(`${url}graph.json`)).text), 'paper')).toHaveLength(2);
  });
});

const placesIn = (graph: ReturnType<typeof graphOf>): [string, unknown, unknown][] =>
  graph.nodes.map(({ key, attributes: { x, y } }) => [key, x, y]);

/** Reads server-sent events one by one. */
function eventsOf(response: Response): { next(): Promise<{ name: string; data: unknown }> } {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  return {
    async next() {
      for (;;) {
        const found = /event: (\w+)\ndata: (.*)\n\n/.exec(held);
        if (found !== null) {
          held = held.slice(found.index + found[0].length);
          return { name: found[1] ?? '', data: JSON.parse(found[2] ?? '') };
        }
        const part = await reader?.read();
        if (part === undefined || part.done) throw new Error(`The stream ended; left over: ${held}`);
        held += part.value;
      }
    },
  };
}
