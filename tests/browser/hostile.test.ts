import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { type Anatomy, anatomyOf } from '../gate/page-audit.ts';
import { COMPLETE, HOSTILE_FIELDS, NEUTRAL, writeInert } from '../gate/profiles.ts';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';
import { root } from '../helpers/content.ts';
import { host } from '../helpers/host.ts';
import { copyProject, run } from '../helpers/project.ts';

let site: Site;
let copy: string;
let names: Map<string, string>;
let visit: Awaited<ReturnType<Site['open']>>;
const dialogs: string[] = [];

beforeAll(async () => {
  copy = copyProject(join(root, 'tests/fixtures/inhoud/content'));
  cpSync(join(root, 'content/paginas'), join(copy, 'content/paginas'), { recursive: true });
  names = writeInert(join(copy, 'content/organisaties'));
  const errors = checkContent(copy, today()).problems.filter(({ ernst }) => ernst === 'fout');
  expect(errors.map(({ bestand, regelId, tekst }) => `${bestand} ${regelId} ${tekst}`)).toEqual([]);
  const build = run(copy, 'scripts/build.ts');
  expect(build.status, build.stderr).toBe(0);
  site = await openSite(() => host(join(copy, 'dist')));
  visit = await site.open('/');
  visit.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}, 300_000);
afterAll(async () => {
  await site.close();
  rmSync(copy, { recursive: true });
});

/** Goes to a page, and gives what it is made of with everything it did that no page may do. */
async function look(path: string): Promise<Anatomy & { deeds: string[] }> {
  const { page, requests, complaints } = visit;
  for (const list of [dialogs, requests, complaints]) list.length = 0;
  await page.goto(site.origin + path);
  const query = new URL(path, site.origin).searchParams.get('q');
  if (query) await resultsFor(page, query);
  const outside = requests.filter((url) => !url.startsWith(site.origin));
  return { ...(await anatomyOf(page)), deeds: [...dialogs, ...outside, ...complaints] };
}

const profile = (id: string) => `/organisaties/${id}/`;

test('there is something to look at', () => {
  expect(names.size).toBeGreaterThan(60);
});

test('every hostile text that may be a profile is a page like any other, and does nothing', async () => {
  const harmless = { ...(await look(profile(NEUTRAL))), landmarks: [] };
  const { landmarks } = await look(profile(NEUTRAL));
  for (const [id, name] of names) {
    const found = await look(profile(id));
    // Fields bring parts of their own; a text brings none.
    if (!/^(?:value|address: of a channel)/.test(name)) expect(found.landmarks, name).toEqual(landmarks);
    expect({ ...found, landmarks: [] }, name).toEqual(harmless);
  }
  expect(harmless).toMatchObject({ strangers: [], links: [], marked: false, deeds: [] });
}, 300_000);

test('an attack in every field of a profile is only text on its page', async () => {
  expect(await look(profile(HOSTILE_FIELDS))).toEqual(await look(profile(COMPLETE)));
});

test.for([
  '/',
  '/organisaties/',
  '/wie-kan/behandelen/',
  '/zoeken/?q=onerror',
  '/zoeken/?q=behandelen',
  '/zoeken/?q=src',
])('that attack does nothing at %s either', async (path) => {
  const { strangers, links, marked, deeds, scripts } = await look(path);
  expect({ strangers, links, marked, deeds }).toEqual({ strangers: [], links: [], marked: false, deeds: [] });
  expect(scripts).not.toContain('inline');
});
