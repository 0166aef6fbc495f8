import { expect, test } from 'vitest';
import { type Collection, collections } from '../../schemas/index.ts';
import { entryAt, FOLDERS, fileAt } from '../../schemas/places.ts';

test.each(Object.keys(collections) as Collection[])(
  'a file of %s is found back at its own place',
  (collection) => {
    const entry = { collection, id: collection === 'lokaal' ? 'twente/veilig-thuis' : 'voorbeeld' };
    expect(entryAt(fileAt(entry))).toEqual(entry);
    expect(FOLDERS).toContain(fileAt(entry).split('/')[1]);
  },
);

test('a region is a folder with a file about itself, and a file for each local profile', () => {
  expect(fileAt({ collection: 'regios', id: 'twente' })).toBe('content/regios/twente/regio.yaml');
  expect(fileAt({ collection: 'lokaal', id: 'twente/kadera' })).toBe('content/regios/twente/kadera.mdx');
});

test.each([
  'content/lokaal/twente.mdx',
  'content/regios/twente.yaml',
  'content/regios/Twente/kadera.mdx',
  'content/regios/../kadera.mdx',
  'content/regios/twente/diep/kadera.mdx',
  'content/regios/twente/kadera.yaml',
  'content/regios/twente/Kadera.mdx',
  'content/organisaties/twente/kadera.mdx',
  'elders/organisaties/kadera.mdx',
])('%s is no entry', (path) => {
  expect(entryAt(path)).toBeUndefined();
});
