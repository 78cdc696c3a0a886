// Shows a graph in the page over HTTP, to this machine only, and tells open pages when the graph changed.
// Leaves to others: building the graph and watching files (cli/commands/serve).

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UsageError } from '../core/base/errors';
import { jsonExporter } from '../core/export/json';
import type { PaperGraph } from '../core/model/graph';
import { reasonOf } from './errors';
import { GRAPH_FILE, pageFiles, withLiveMark, withSketch, withStory } from './page';

export interface ServeOptions {
  /** Preferred port; 0 takes any. When it is taken, the next free one. */
  readonly port: number;
  /** Whether the graph may change: the page is told to listen at `./events`. */
  readonly live: boolean;
  /** Text of a story file that the page offers; null for none. */
  readonly story: string | null;
}

export interface GraphServer {
  /** `http://127.0.0.1:4747/` */
  readonly url: string;
  /** Shows another graph and tells open pages. */
  show(graph: PaperGraph): void;
  /** Tells open pages why the graph could not be renewed. */
  tell(problem: string): void;
  /** Ends open connections and stops. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** How many ports after the preferred one are tried before the system chooses. */
const NEXT_PORTS = 20;
/** Proxies and browsers drop silent connections after a minute or so. */
const HEARTBEAT_MS = 25_000;

/** Everything from this server only; `blob:` is how a page offers a file it made for download or starts a worker. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Starts serving a graph with the built page. Throws UsageError if no port can be had. */
export async function serveGraph(first: PaperGraph, options: ServeOptions): Promise<GraphServer> {
  // A list of what can be asked for: no path leads outside of it.
  const files = new Map([...(await pageFiles())].map(([path, { body, type }]) => [path, { ...tagged(body), type }]));
  const index = files.get('/index.html');
  if (index === undefined) throw new Error('The built page has no index.html.');
  const page = index.body.toString('utf8');
  const told = options.story === null ? page : withStory(page, options.story);
  const template = options.live ? withLiveMark(told) : told;
  const listeners = new Set<ServerResponse>();
  let graph = tagged('');
  const take = (next: PaperGraph): void => {
    graph = tagged([...jsonExporter.write(next)].join(''));
    files.set('/index.html', { ...index, ...tagged(withSketch(template, next)) });
  };
  take(first);

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    // A name that somebody else's domain server resolves to 127.0.0.1 (DNS rebinding) must not reach the graph.
    if (!isOwnHost(request)) return end(response, 421, 'Stemma answers to 127.0.0.1 and localhost only.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.\n');
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (path === `/${GRAPH_FILE}`) return send(request, response, 'application/json; charset=utf-8', graph);
    if (path === '/events' && options.live) return listen(response, listeners, graph.tag);
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return end(response, 404, 'There is no such file.\n');
    send(request, response, file.type, file);
  };

  const server = createServer(answer);
  const port = await listenOn(server, options.port);
  const heartbeat = setInterval(() => announce(listeners, ':\n\n'), HEARTBEAT_MS);
  return {
    url: `http://${HOST}:${port}/`,
    show(next) {
      take(next);
      announce(listeners, event('graph', { version: graph.tag }));
    },
    tell: (problem) => announce(listeners, event('problem', { message: problem })),
    close() {
      clearInterval(heartbeat);
      return new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

interface Tagged {
  readonly body: Buffer;
  /** Names the content: equal text, equal tag. */
  readonly tag: string;
}

function tagged(content: string | Buffer): Tagged {
  const body = Buffer.from(content);
  return { body, tag: createHash('sha256').update(body).digest('hex').slice(0, 16) };
}

function isOwnHost(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return name === HOST || name === 'localhost';
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function send(request: IncomingMessage, response: ServerResponse, type: string, { body, tag }: Tagged): void {
  const etag = `"${tag}"`;
  response.setHeader('ETag', etag).setHeader('Cache-Control', 'no-cache');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Opens a stream of server-sent events. The first tells what is shown now: a page that comes back sees whether it missed any. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>, tag: string): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' });
  response.write(`retry: 1000\n${event('graph', { version: tag })}`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

const event = (name: string, data: Readonly<Record<string, string>>): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

function announce(listeners: ReadonlySet<ServerResponse>, text: string): void {
  for (const listener of listeners) listener.write(text);
}

/** Listens on the first free port of `preferred`, the twenty after it, and any. */
async function listenOn(server: Server, preferred: number): Promise<number> {
  const last = Math.min(preferred + NEXT_PORTS, 65_535);
  const ports = preferred === 0 ? [] : Array.from({ length: last - preferred + 1 }, (_, i) => preferred + i);
  for (const port of [...ports, 0]) {
    try {
      return await tryPort(server, port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EADDRINUSE') throw new UsageError(`Cannot listen on port ${port}: ${reasonOf(error)}.`);
    }
  }
  throw new UsageError('Cannot listen: no free port was found.');
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
