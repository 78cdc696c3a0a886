// A browser for a test file: opens pages, and fails a test whose page complained or asked another host for something.

import { once } from 'node:events';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
// The page's own declaration of `window.stemma`.
import type {} from '../../web/api';
import { start } from '../cli/program';
import { ARGUMENTS, findChromium, HOW_TO_GET_ONE } from './chromium';

const path = await findChromium();
if (path === null) process.stderr.write(`${HOW_TO_GET_ONE}\n`);

/** Like `describe`; skipped where there is no browser. */
export const describePage = describe.skipIf(path === null);

export interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Console errors that the test brings about itself. */
  readonly expected?: RegExp;
}

export interface Stage {
  /** Opens an address and waits for the graph, or with `ready: false` only for the page. */
  open(address: string, options?: OpenOptions & { readonly ready?: boolean }): Promise<Page>;
}

/** Call once at the top of a test file. */
export function newStage(): Stage {
  let browser: Browser | null = null;
  let problems: string[] = [];

  beforeAll(async () => {
    if (path !== null) browser = await chromium.launch({ executablePath: path, args: [...ARGUMENTS] });
  });
  afterEach(async ({ task }) => {
    for (const context of browser?.contexts() ?? []) {
      if (task.result?.state === 'fail') for (const page of context.pages()) await tell(page);
      await context.close();
    }
    const found = problems;
    problems = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(address, { before, expected, ready = true, ...options } = {}) {
      if (browser === null) throw new Error('There is no browser.');
      // Flights of the camera take time; a reader who asks for less motion gets none.
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        colorScheme: 'light',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (before !== undefined) await page.addInitScript(before);
      page.on('pageerror', (error) => problems.push(`error: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && expected?.test(message.text()) !== true)
          problems.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!isOwn(request.url(), address)) problems.push(`request: ${request.url()}`);
      });
      await page.goto(address);
      if (ready) {
        await page.evaluate(() => window.stemma.ready);
        await page.waitForSelector('.zoom, .table-area, .matrix-area, .state', { state: 'attached' });
      }
      return page;
    },
  };
}

/** What a test that failed has left: where the page stood, and what had the keyboard. */
async function tell(page: Page): Promise<void> {
  const said = await page
    .evaluate(() => `${JSON.stringify(window.stemma?.state())}\n${document.activeElement?.outerHTML.slice(0, 400)}`)
    .catch(String);
  process.stderr.write(`${page.url()}\n${said}\n`);
}

const isOwn = (url: string, address: string): boolean => {
  if (/^(data|blob):/.test(url)) return true;
  const [asked, own] = [new URL(url), new URL(address)];
  // All files have the same origin, `null`: only the page itself is its own.
  return own.protocol === 'file:' ? asked.pathname === own.pathname : asked.origin === own.origin;
};

/** Runs `stemma serve WORDS` for as long as the test file runs; gives the address. */
export async function serve(...words: string[]): Promise<string> {
  const child = start(['serve', ...words, '--port', '0']);
  afterEndOfFile.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, fail) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('\n')) done(printed.trim());
    });
    child.on('close', (code) => fail(new Error(`stemma serve ended with ${code}: ${said}`)));
  });
}

const afterEndOfFile: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of afterEndOfFile.splice(0)) await end();
});
