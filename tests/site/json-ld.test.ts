/** The linked data in the built pages. */
import { expect, test } from 'vitest';
import { checkContent, today } from '../../src/check/check.ts';
import { addresses, readPages } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const leads = addresses();
const blocks = new Map(
  readPages().flatMap(({ address, root }) =>
    root
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script): [string, unknown] => [address, JSON.parse(script.textContent)]),
  ),
);

/** Every value of these keys, however deep. */
function valuesOf(block: unknown, key: string): string[] {
  if (typeof block !== 'object' || block === null) return [];
  return Object.entries(block).flatMap(([name, value]) =>
    name === key ? String(value) : valuesOf(value, key),
  );
}

test('there is linked data on each kind of page that has facts', () => {
  const expected = [
    '/',
    '/begrippen/',
    '/open-data/',
    ...documents.ids('organisaties').map((id) => `/organisaties/${id}/antwoorden/`),
    ...documents.ids('vragen').map((id) => `/wie-kan/${id}/`),
    ...documents.ids('situaties').map((id) => `/situaties/${id}/`),
  ];
  expect([...blocks.keys()].toSorted()).toEqual(expected.toSorted());
});

test('every id in it is an address that exists, and every file too', () => {
  for (const [page, block] of blocks)
    for (const address of [...valuesOf(block, '@id'), ...valuesOf(block, 'contentUrl')])
      expect(leads(address), `${page}: ${address}`).toBe(true);
});

test('exactly what organisations answer with ja or voorwaarden is offered', () => {
  for (const { id, data } of documents.all('organisaties')) {
    const offered = valuesOf(blocks.get(`/organisaties/${id}/antwoorden/`), '@id').flatMap(
      (each) => each.split('/antwoorden/#kan-')[1] ?? [],
    );
    const can = Object.entries(data.kan ?? {}).filter(
      ([, { antwoord }]) => antwoord === 'ja' || antwoord === 'voorwaarden',
    );
    expect(offered.toSorted(), id).toEqual(can.map(([vraag]) => vraag).toSorted());
  }
});
