/** A real Chromium on the built site, and a note of everything a page asks for or violates. */
import { resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

export interface Site {
  origin: string;
  /** Opens a page in a context of its own, until the test is over. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

interface Visit {
  page: Page;
  /** Every address asked for, in order. */
  requests: string[];
  /** Violations of the security policy, errors in the console, and scripts that broke. */
  complaints: string[];
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Server = Awaited<ReturnType<typeof serve>>;

/** Serves `dist` (or what another server has) and starts Chromium. */
export async function openSite(
  start: () => Promise<Server> = () => serve(resolve(import.meta.dirname, '../..'), 0),
): Promise<Site> {
  const server = await start();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
  return {
    origin: server.origin,
    open: (path, options = {}) => visit(browser, server.origin + path, options),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** A page that stays open costs every test after it; one that is opened before all tests stays for them. */
function closeAfterTest(context: BrowserContext): void {
  try {
    onTestFinished(() => context.close());
  } catch {
    // Not in a test: the browser closes it at the end.
  }
}

async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    ...options,
  });
  closeAfterTest(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, requests, complaints };
}

/** Waits until the results of a query are final. */
export async function resultsFor(page: Page, query: string): Promise<void> {
  await page
    .locator(`[data-zoekresultaten][data-klaar=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
}
