import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../helpers/site.ts';

const root = join(import.meta.dirname, '../..');
const read = (folder: string, page: string) => readFileSync(join(folder, page, 'index.html'), 'utf8');
const policyOf = (html: string) =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

let set: string;
beforeAll(() => {
  set = mkdtempSync(join(tmpdir(), 'instellingen-'));
  const { status, stderr } = spawnSync('astro', ['build', '--outDir', set], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      REPOSITORY_URL: 'https://github.com/voorbeeld/kennismaken.git',
      REDACTIE_MAIL: 'redactie@voorbeeld.nl',
    },
  });
  expect(status, stderr).toBe(0);
}, 240_000);
afterAll(() => rmSync(set, { recursive: true }));

describe('with a repository on GitHub and a mailbox', () => {
  test('the edit page knows both, and says in words where to go without JavaScript', () => {
    const html = read(set, 'bewerken');
    expect(html).toContain('data-repository="https://github.com/voorbeeld/kennismaken"');
    expect(html).toContain('data-redactie-mail="redactie@voorbeeld.nl"');
    const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
    expect(without).toContain('mailto:redactie@voorbeeld.nl');
    expect(without).toContain('https://github.com/voorbeeld/kennismaken/blob/main/content/organisaties/');
    expect(without).toContain('href="/meedoen/"');
  });

  test('only the edit page may ask GitHub, and nothing else in its policy differs', () => {
    const asks = "connect-src 'self' https://api.github.com;";
    expect(policyOf(read(set, 'bewerken'))).toContain(asks);
    expect(policyOf(read(set, 'organisaties/wijkagent'))).toContain("connect-src 'self';");
    expect(policyOf(read(set, 'bewerken')).replace(asks, "connect-src 'self';")).toBe(
      policyOf(read(dist, 'bewerken')),
    );
  });
});

test('without settings the edit page names no address and asks no other host', () => {
  const html = read(dist, 'bewerken');
  expect(html).not.toMatch(/data-repository|data-redactie-mail|github\.com|mailto:/);
  expect(policyOf(html)).toContain("connect-src 'self';");
});

test('the source of every profile is published byte for byte', () => {
  const file = (folder: string) => readFileSync(join(folder, 'wijkagent.mdx'));
  expect(file(join(dist, 'bewerken/bron')).equals(file(join(root, 'content/organisaties')))).toBe(true);
});

test('the same content gives the same open data, byte for byte', () => {
  for (const folder of ['api', 'hsds']) {
    const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }).toSorted();
    expect(readdirSync(join(set, folder), { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(files);
    const differing = files
      .filter((file) => file.endsWith('.json') || file.endsWith('.csv'))
      .filter((file) => {
        const [one, other] = [dist, set].map((build) => readFileSync(join(build, folder, file)));
        return !one?.equals(other ?? Buffer.alloc(0));
      });
    expect(differing).toEqual([]);
  }
});
