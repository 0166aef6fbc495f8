import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor } from '../helpers/host.ts';
import { dist, readPages } from '../helpers/site.ts';

const pages = readPages();
const whole = pages.filter(({ partial }) => !partial);
const header = headersFor(readFileSync(join(dist, '_headers'), 'utf8'), '/').get('content-security-policy');

/** The policy as directives with their sources, without the hashes that Astro adds. */
const directives = (policy = '') =>
  policy
    .split(';')
    .map((each) => each.replaceAll(/ 'sha\d+-[^']*'/g, '').trim())
    .filter((each) => each !== '' && !each.startsWith('frame-ancestors'))
    .toSorted();

test('every page carries the policy that the header states', () => {
  for (const { address, root } of whole) {
    const policy = root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content');
    expect(directives(policy), address).toEqual(directives(header));
  }
});

test('nothing on any page runs or styles by itself: no inline script, style, handler or frame', () => {
  for (const { address, root } of pages) {
    const scripts = root
      .querySelectorAll('script')
      // Facts for search engines are data, which no browser runs.
      .filter((each) => each.getAttribute('type') !== 'application/ld+json')
      .map((each) => each.getAttribute('src') ?? 'inline');
    expect(
      scripts.filter((src) => !/^\/assets\/[\w.-]+\.js$/.test(src)),
      address,
    ).toEqual([]);
    expect(root.querySelectorAll('style, iframe, object, embed, base, [srcdoc]').length, address).toBe(0);
    const attributes = root.querySelectorAll('*').flatMap((each) => Object.keys(each.attributes));
    expect(
      attributes.filter((name) => /^(?:on|style$|formaction$|ping$)/i.test(name)),
      address,
    ).toEqual([]);
  }
});
