import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qrCode } from '../../src/exports/qr-code.ts';
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
      SITE_URL: 'https://kennismaken.voorbeeld.nl',
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

describe('with an address', () => {
  test('every page says where it is, and the card of a profile has a code that leads there', () => {
    const html = read(set, 'organisaties/wijkagent');
    expect(html).toContain(
      '<link rel="canonical" href="https://kennismaken.voorbeeld.nl/organisaties/wijkagent/">',
    );
    expect(html).toContain('src="/organisaties/wijkagent/code.svg"');
    expect(readFileSync(join(set, 'organisaties/wijkagent/code.svg'), 'utf8')).toBe(
      qrCode('https://kennismaken.voorbeeld.nl/organisaties/wijkagent/'),
    );
  });
});

test('without an address no page claims one, and the cards have no code', () => {
  const html = read(dist, 'organisaties/wijkagent');
  expect(html).not.toMatch(/rel="canonical"|code\.svg/);
  expect(existsSync(join(dist, 'organisaties/wijkagent/code.svg'))).toBe(false);
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
