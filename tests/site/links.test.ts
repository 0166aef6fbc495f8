import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../../schemas/index.ts';
import { fieldAt } from '../../schemas/walk.ts';
import { dist, readPages } from '../helpers/site.ts';

const pages = readPages();
const ids = new Map(
  pages.map(({ address, root }) => [
    address,
    new Set(root.querySelectorAll('[id]').map((element) => element.id)),
  ]),
);

/** The form draws its fields in the browser, so its addresses are held against the profiles, questions and fields there are. */
function opensForm(href: string): boolean {
  const address = /^\/bewerken\/(?:\?organisatie=([a-z0-9-]+)(?:#([\w.-]+))?)?$/.exec(href);
  if (!address) return false;
  const [, organisatie, field] = address;
  if (organisatie !== undefined && !ids.has(`/organisaties/${organisatie}/`)) return false;
  if (field === undefined) return true;
  const steps = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const known = steps[0] !== 'kan' || ids.has(`/wie-kan/${steps[1]}/`);
  return known && fieldAt(collections.organisaties.schema, steps) !== undefined;
}

test('every internal link leads to a page, and every fragment to an element on it', () => {
  const broken: string[] = [];
  for (const { address, root } of pages) {
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (!/^[/#]/.test(href)) continue;
      const [path = '', fragment] = href.split('#');
      const target = path === '' ? address : (path.split('?')[0] ?? '');
      const found = ids.get(target) ?? (existsSync(join(dist, target)) ? new Set<string>() : undefined);
      const leads = path.startsWith('/bewerken/')
        ? opensForm(href)
        : found && (!fragment || found.has(fragment));
      if (!leads) broken.push(`${address} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test('every other link is https, mail or telephone', () => {
  const odd = pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:[/#]|https:\/\/|mailto:|tel:\d+$)/.test(href))
      .map((href) => `${address} → ${href}`),
  );
  expect(odd).toEqual([]);
});

test('no page asks anything of another host', () => {
  const outside = pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('[src], link[href], form[action]')
      .map(
        (element) =>
          element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '',
      )
      .filter((url) => !url.startsWith('/'))
      .map((url) => `${address}: ${url}`),
  );
  expect(outside).toEqual([]);
});

test('no id stands twice on a page', () => {
  for (const { address, root } of pages) {
    const all = root.querySelectorAll('[id]').map((element) => element.id);
    expect(
      all.filter((id, index) => all.indexOf(id) !== index),
      address,
    ).toEqual([]);
  }
});
