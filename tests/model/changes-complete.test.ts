/** Nothing that changed may be silent: over every field there is, over real profiles, and over random changes. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections, type Organisatie } from '../../schemas/index.ts';
import { readDocument } from '../../src/markdown/document.ts';
import { listContent } from '../../src/markdown/files.ts';
import { changesInWords, type Profiel, type Verandering } from '../../src/model/changes.ts';
import { names } from '../helpers/changes.ts';
import { root } from '../helpers/content.ts';
import { completeDocument, fieldsIn, valueAt, withValue } from '../helpers/schemas.ts';

type Pad = readonly (string | number)[];
const { schema } = collections.organisaties;

/** The places where two values differ; lists of another length, or of which one is absent, differ as a whole. */
function differences(was: unknown, wordt: unknown, pad: Pad = []): Pad[] {
  if (isDeepStrictEqual(was, wordt)) return [];
  const [a, b] = [childrenOf(was), childrenOf(wordt)];
  const lists = Array.isArray(was) || Array.isArray(wordt);
  if (!a || !b || (lists && a.size !== b.size)) return [pad];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differences(a.get(key), b.get(key), [...pad, key]),
  );
}

function childrenOf(value: unknown): Map<string | number, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.entries());
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

/** A difference is told when a sentence is about that place, about what it lies in, or about everything in it. */
function untold(was: Profiel, wordt: Profiel, told: readonly Verandering[]): string[] {
  return differences(was.data, wordt.data)
    .filter((place) => !told.some(({ pad }) => isWithin(place, pad)) && !toldInParts(place, was, wordt, told))
    .map((place) => place.join('.'));
}

const isWithin = (place: Pad, pad: Pad) => pad.every((step, index) => place[index] === step);

/** A group that came or went is told field by field. */
function toldInParts(place: Pad, was: Profiel, wordt: Profiel, told: readonly Verandering[]): boolean {
  const children = childrenOf(valueIn(was, place) ?? valueIn(wordt, place));
  if (!children) return false;
  return [...children.keys()].every((key) => {
    const child = [...place, key];
    return told.some(({ pad }) => isWithin(child, pad)) || toldInParts(child, was, wordt, told);
  });
}

function valueIn({ data }: Profiel, place: Pad): unknown {
  return place.reduce<unknown>((each, step) => (each as Record<string, unknown> | undefined)?.[step], data);
}

const asProfile = (data: unknown): Profiel => ({ id: 'voorbeeld', data: data as Organisatie, tekst: '' });

/** Real profiles, in which lists are long and fields are left out. */
const real = listContent(root)
  .files.filter(({ collection }) => collection === 'organisaties')
  .map(({ id, bestand, path }) => readDocument('organisaties', id, bestand, readFileSync(path)).document)
  .flatMap((document) => (document ? { id: document.id, data: document.data, tekst: '' } : []));

const complete = completeDocument('organisaties');
const texts = fieldsIn(schema, complete).filter(
  ({ path }) => typeof valueAt(complete, path) === 'string' && schema.safeParse(marked(path)).success,
);

function marked(path: readonly PropertyKey[]): unknown {
  return withValue(complete, path, `${String(valueAt(complete, path))}x7`);
}

test('every text of a profile that changes is shown, and nothing else is told', () => {
  expect(texts.length).toBeGreaterThan(60);
  for (const { path } of texts) {
    const told = changesInWords(asProfile(complete), asProfile(marked(path)), names);
    expect(told.map(({ zin }) => zin).join('\n'), path.join('.')).toContain('x7');
    for (const { pad } of told) expect(isWithin(path as Pad, pad), `${path.join('.')}: ${pad}`).toBe(true);
  }
});

test('every field that may be left out is told when it goes and when it comes', () => {
  let tried = 0;
  for (const { path, named } of fieldsIn(schema, complete)) {
    const without = withValue(complete, path, undefined);
    if (!named || !schema.safeParse(without).success) continue;
    const [full, less] = [asProfile(complete), asProfile(without)];
    expect(untold(full, less, changesInWords(full, less, names)), path.join('.')).toEqual([]);
    expect(untold(less, full, changesInWords(less, full, names)), path.join('.')).toEqual([]);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(60);
});

test('of two different real profiles, every difference is told', () => {
  expect(real.length).toBeGreaterThan(20);
  for (const [index, was] of real.entries()) {
    const wordt = real[(index + 1) % real.length] as Profiel;
    expect(untold(was, wordt, changesInWords(was, wordt, names)), `${was.id} → ${wordt.id}`).toEqual([]);
  }
});

/** One random edit that leaves the profile valid. */
const edit = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('weg', 'tekst', 'omgekeerd', 'dubbel', 'ander'),
});

function places(value: unknown, pad: Pad = []): Pad[] {
  const children = childrenOf(value);
  if (!children) return [pad];
  return [pad, ...[...children].flatMap(([key, child]) => places(child, [...pad, key]))];
}

/** The edit at the place that was drawn, or at the first one after it where it is allowed. */
function edited(data: unknown, { where, how }: { where: number; how: string }): unknown {
  for (let further = 0; further < 20; further += 1) {
    const next = editedAt(data, where + further, how);
    if (next !== data) return next;
  }
  return data;
}

function editedAt(data: unknown, where: number, how: string): unknown {
  const all = places(data).slice(1);
  const place = all[where % all.length] as Pad;
  const value = valueAt(data, place);
  const parent = valueAt(data, place.slice(0, -1));
  const list = Array.isArray(parent) ? parent : undefined;
  const replaced = (next: unknown) => withValue(data, place, next);
  const inList = (next: unknown[]) => withValue(data, place.slice(0, -1), next);
  const next =
    how === 'weg'
      ? list
        ? inList(list.filter((_, index) => index !== place.at(-1)))
        : replaced(undefined)
      : how === 'tekst' && typeof value === 'string'
        ? replaced(`${value.slice(2)} x${where}`)
        : how === 'omgekeerd' && Array.isArray(value)
          ? replaced(value.toReversed())
          : how === 'dubbel' && list
            ? inList([...list, structuredClone(value)])
            : how === 'ander' && place[0] === 'kan' && place.length === 2
              ? replaced({ antwoord: 'nvt', omdat: `Omdat x${where}.` })
              : data;
  return schema.safeParse(next).success ? next : data;
}

test('after random edits, there is a sentence for every place that changed, and none when nothing did', () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.nat(), fc.array(edit, { maxLength: 8 }), (which, edits) => {
      const was = real[which % real.length] as Profiel;
      const wordt = asProfile(edits.reduce<unknown>(edited, was.data));
      const told = changesInWords(was, wordt, names);
      changed += told.length > 0 ? 1 : 0;
      expect(told.length > 0).toBe(!isDeepStrictEqual(was.data, wordt.data));
      expect(untold(was, wordt, told)).toEqual([]);
      for (const { zin } of told) expect(zin).not.toMatch(/undefined|\[object|NaN|Invalid/);
    }),
    { numRuns: 150 },
  );
  // Some draw no edit at all.
  expect(changed).toBeGreaterThan(75);
  // A hundred and fifty times a whole profile: on a busy machine that takes a while.
}, 60_000);
