/** Real profiles, and arbitrary edits of their data, for the tests of editing. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { organisatie } from '../../schemas/organisatie.ts';
import { fieldAt, shapeOf } from '../../schemas/walk.ts';
import { type Source, readSource } from '../../src/edit/source.ts';
import { listContent } from '../../src/markdown/files.ts';
import { root } from './content.ts';

/** All profiles that stand in content/. */
export const profiles = listContent(root)
  .files.filter(({ collection }) => collection === 'organisaties')
  .map(({ id, path }) => ({ id, source: readFileSync(path, 'utf8') }));

/** Two short profiles with every kind of field: one in canonical layout, one as untidy as YAML allows. */
export const [netjes, slordig] = ['netjes', 'slordig'].map((name) =>
  readFileSync(`${root}/tests/fixtures/bewerken/${name}.mdx`, 'utf8'),
) as [string, string];

/** A file taken apart, with data that may be changed freely. */
export function open(source: string): Pick<Source, 'body'> & { data: Record<string, unknown> } {
  const { data, body } = readSource(source);
  return { data: structuredClone(data), body };
}

type Place = { parent: Record<string | number, unknown>; key: string | number; path: (string | number)[] };

/** Every value below the top, with where it hangs. */
export function placesIn(value: unknown, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const here = [...path, key];
    return [{ parent: value as Place['parent'], key, path: here }, ...placesIn(child, here)];
  });
}

/** Texts as people and other programs leave them: quotes, colons, numbers, line ends, odd spaces. */
export const texts = fc.oneof(
  fc.constantFrom('0800-2000', '2015', '4.10', '2026-11-22', 'ja', 'true', 'null', '~', "'s avonds", '"zo"'),
  fc.constantFrom(
    'eerst: dan',
    'a # b',
    '- lijst',
    '[a]',
    '{a: 1}',
    '@team',
    '`x`',
    '%',
    '!',
    '&a',
    '*a',
    '|',
    '> x',
  ),
  fc.constantFrom(
    'regel\nregel',
    'regel\n\n  ingesprongen\n',
    ' spatie ',
    '\tTab',
    'é\u00a0ë',
    '---',
    '\n---\n',
    '...',
  ),
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

/** One edit somewhere in the data of a profile: `where` picks the place, `how` what happens there. */
export const edits = fc.array(fc.record({ where: fc.nat(), how: fc.nat({ max: 5 }), text: texts }), {
  minLength: 1,
  maxLength: 4,
});
type Edit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never;

/** Makes the edits; the data keep the kinds of values that a profile has, but need not be valid. */
export function edit(data: Record<string, unknown>, all: readonly Edit[]): void {
  for (const { where, how, text } of all) {
    const places = placesIn(data);
    const { parent, key, path } = places[where % places.length] as Place;
    const value = parent[key];
    if (Array.isArray(value)) editList(value, how, text, where);
    else if (typeof value === 'object') editFields(value as Record<string, unknown>, path, how, text, data);
    else if (how === 0 && !Array.isArray(parent) && key !== 'antwoord' && Object.keys(parent).length > 1)
      delete parent[key];
    else parent[key] = key === 'antwoord' ? 'nvt' : text;
  }
}

function editList(list: unknown[], how: number, text: string, where: number): void {
  const index = where % list.length;
  const copy = structuredClone(list[index]);
  if (how < 2 && list.length > 1) list.splice(index, 1);
  else if (how === 2) list.reverse();
  else
    list.splice(
      how === 3 ? index : list.length,
      0,
      typeof copy === 'string' ? text : { ...(copy as object), tekst: text },
    );
}

function editFields(
  fields: Record<string, unknown>,
  path: (string | number)[],
  how: number,
  text: string,
  data: unknown,
): void {
  const schema = fieldAt(organisatie, path, data)?.schema;
  const absent = Object.keys(schema ? shapeOf(schema, fields) : {}).filter((key) => !(key in fields));
  const keys = Object.keys(fields);
  const added = absent[how % Math.max(absent.length, 1)];
  if (how < 2 && keys.length > 1) delete fields[keys.at(-1 - how) as string];
  else if (how === 2 && 'antwoord' in fields)
    fields['antwoord'] = ['ja', 'voorwaarden', 'nee', 'nvt'][text.length % 4];
  else if (added) fields[added] = added === 'bron' ? ['a', 'b'] : text;
  else if (!schema || Object.keys(shapeOf(schema, fields)).length === 0)
    fields[`nieuw-${how}`] = { antwoord: 'ja', bron: ['a'] };
}
