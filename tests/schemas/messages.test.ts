import { describe as group, expect, test } from 'vitest';
import { type Collection, collections } from '../../schemas/index.ts';
import { choicesOf, describe, unwrap } from '../../schemas/walk.ts';
import { validate } from '../../src/markdown/schema-messages.ts';
import { completeDocument, type FieldInData, fieldsIn, valueAt, withValue } from '../helpers/schemas.ts';

/** Words that only an English message, or a leak of a program's own values, would hold. */
const NOT_DUTCH =
  /\b(?:invalid|expected|received|undefined|string|number|boolean|array|object|null|NaN|too (?:big|small)|unrecognized|required|must|the|and)\b/i;

/** What people get wrong in a field, besides leaving it out. */
function wrongValues(value: unknown): unknown[] {
  const texts = ['', ' spatie ', 'Zo maar iets.', 'x'.repeat(3000), '2026-02-30', '22-11-2026'];
  const wrong: unknown[] = [null, 0, -1, 2.5, 1e300, true, ...texts, [], [null], {}, { onbekend: 'x' }];
  if (Array.isArray(value)) return [...wrong, Array.from({ length: 100 }, () => structuredClone(value[0]))];
  if (typeof value !== 'object' || value === null) return wrong;
  return [...wrong, { ...value, onbekend: 'x' }, { 'Geen id': Object.values(value)[0] }];
}

/** One of each: a field that many groups share (such as `bron`) is tried where it first occurs. */
function distinct(fields: readonly FieldInData[]): FieldInData[] {
  return [...new Map(fields.toReversed().map((field) => [unwrap(field.schema), field])).values()];
}

group.for(Object.keys(collections) as Collection[])('%s', (name) => {
  const { schema } = collections[name];
  const data = completeDocument(name);
  const fields = fieldsIn(schema, data);
  const findingsFor = (broken: unknown) => validate(schema, broken, () => ({ regel: 1, kolom: 1 }));

  test('a document with every field filled in from its own examples is valid', () => {
    expect(findingsFor(data)).toEqual([]);
  });

  test('no mistake in any field brings out the English words of the validator', () => {
    const leaks: string[] = [];
    let mistakes = 0;
    for (const { path } of distinct(fields)) {
      for (const value of [undefined, ...wrongValues(valueAt(data, path))]) {
        const broken = withValue(data, path, value);
        const issues = schema.safeParse(broken).error?.issues ?? [];
        if (issues.length === 0) continue;
        mistakes += 1;
        const words = findingsFor(broken).map(({ tekst, herstel }) => `${tekst} ${herstel}`);
        const english = issues.flatMap(({ code, message }) => (code === 'custom' ? [] : message));
        const bad = words.find((text) => NOT_DUTCH.test(text) || english.some((each) => text.includes(each)));
        if (words.length === 0 || bad) leaks.push(`${path.join('.')}: ${bad ?? 'no finding'}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(mistakes).toBeGreaterThan(distinct(fields).length * 5);
  });

  test('every mend says something to type or to do', () => {
    const poor = distinct(fields).flatMap(({ path }) =>
      [undefined, null, '', []]
        .flatMap((value) => findingsFor(withValue(data, path, value)))
        .filter(({ herstel }) => herstel.trim() === '' || /: (?:…|undefined)?$/.test(herstel))
        .map(({ herstel }) => `${path.join('.')}: ${herstel}`),
    );
    expect(poor).toEqual([]);
  });

  test('every field has a label and a help text, in Dutch', () => {
    // The word that says which kind of group this is, such as `antwoord: ja`, is explained with the group.
    const explained = fields.filter(({ named, schema: field }) => named && choicesOf(field).length !== 1);
    const poor = explained.filter(({ schema: field }) => {
      const { label, help } = describe(field);
      return label === '' || !/[.?”]$/.test(help) || NOT_DUTCH.test(`${label} ${help}`);
    });
    expect(poor.map(({ path }) => path.join('.'))).toEqual([]);
  });
});
