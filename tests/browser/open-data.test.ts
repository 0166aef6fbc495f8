import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../helpers/browser.ts';
import { host } from '../helpers/host.ts';
import { dist } from '../helpers/site.ts';

let site: Site;
/** The examples as they stand on the page, for the address at which the site is served now. */
let examples: string[];
beforeAll(async () => {
  site = await openSite(() => host(dist));
  const { page } = await site.open('/open-data/');
  const texts = await page.locator('pre').allTextContents();
  examples = texts.map((text) => text.replaceAll('http://localhost:4321', site.origin));
});
afterAll(() => site.close());

const example = (begin: string) => examples.find((each) => each.startsWith(begin)) ?? '';
const ANSWER = 'Veilig Thuis voorwaarden\n  alleen als: Er is een melding';

test('the JavaScript on the page runs in Node as it stands, and tells the conditions', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    example('const'),
  ]);
  expect(stdout).toContain(ANSWER);
});

test('and on a page of another site, because the files are open to all', async () => {
  const other = createServer((_, response) => response.end('<!doctype html>')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { page } = await site.open('/open-data/');
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.evaluate(`(async () => { ${example('const')} })()`);
  expect(said.join('\n')).toContain(ANSWER);
  other.close();
  other.closeAllConnections();
});

test('the address for curl gives the organisation it names', async () => {
  const [, address = ''] = example('curl').split(' ');
  expect(await (await fetch(address)).json()).toMatchObject({ id: 'veilig-thuis', naam: 'Veilig Thuis' });
});

test('the address for Excel gives the table, with the byte order mark that Excel wants', async () => {
  const response = await fetch(example('http'));
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
