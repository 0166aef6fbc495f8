/** A real Chromium to measure in; every visit starts with an empty cache. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../chromium.ts';

/** Starts Chromium. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Does something on a page of its own and closes it; `slowdown` makes its processor that many times slower. */
export async function visit<T>(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<T>,
  slowdown = 1,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Waits until no request has come in for a while. */
export async function quiet(asked: readonly string[]): Promise<void> {
  let before = -1;
  while (before !== asked.length) {
    before = asked.length;
    await new Promise((done) => {
      setTimeout(done, 300);
    });
  }
}
