/** The Markdown twins of profiles and questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { addresses, dist, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const twins = [
  ...documents.ids('organisaties').map((id) => `/organisaties/${id}`),
  ...documents.ids('vragen').map((id) => `/wie-kan/${id}`),
];
const leads = addresses();

test('every profile and question has one, which its page names', () => {
  const pages = new Map(readPages().map(({ address, root }) => [address, root]));
  for (const path of twins) {
    const link = pages.get(`${path}/`)?.querySelector('link[rel=alternate][type="text/markdown"]');
    expect(link?.getAttribute('href')).toBe(`${path}.md`);
    expect(read(`${path}.md`), path).toMatch(/^# .+\n\n/);
  }
});

test('every link in them and in llms.txt leads somewhere', () => {
  for (const path of [...twins.map((each) => `${each}.md`), '/llms.txt'])
    for (const [, address = ''] of read(path).matchAll(/\]\((\/[^)]*)\)|(?<=: )(\/\S+)$/gm))
      if (address) expect(leads(address), `${path}: ${address}`).toBe(true);
});

test('no component, no empty value and no unknown source is left in them', () => {
  for (const path of twins) {
    const text = read(`${path}.md`);
    expect(text, path).not.toMatch(/<\/?[A-Z]|undefined|\[object|\[\^[a-z]/);
    const noted = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number));
    for (const [, number] of text.matchAll(/\[\^(\d+)\]/g))
      expect(noted.has(number), `${path} ${number}`).toBe(true);
  }
});
