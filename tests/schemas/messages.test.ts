import { describe as group, expect, test } from 'vitest';
import { type Collection, collections } from '../../schemas/index.ts';
import { choicesOf, describe } from '../../schemas/walk.ts';
import { validate } from '../../src/markdown/schema-messages.ts';
import { completeDocument, fieldsIn, valueAt, withValue } from '../helpers/schemas.ts';

const names = Object.keys(collections) as Collection[];

/** Words that only an English message, or a leak of a program's own values, would hold. */
const NOT_DUTCH =
  /\b(?:invalid|expected|received|undefined|string|number|boolean|array|object|null|NaN|too (?:big|small)|unrecognized|required|must|the|and)\b/i;

/** What people get wrong in a field, besides leaving it out. */
function wrongValues(value: unknown): unknown[] {
  const added = typeof value === 'object' && !Array.isArray(value) ? [{ ...value, onbekend: 'x' }] : [];
  const many = Array.isArray(value) ? [Array.from({ length: 100 }, () => structuredClone(value[0]))] : [];
  const keyed =
    typeof value === 'object' && !Array.isArray(value) ? [{ 'Geen Id': Object.values(value ?? {})[0] }] : [];
  return [
    null,
    0,
    -1,
    2.5,
    1e300,
    true,
    '',
    ' spatie ',
    'Zo maar iets.',
    'x'.repeat(3000),
    '2026-02-30',
    '22-11-2026',
  ]
    .concat([] as never)
    .concat([[], [null], {}, { onbekend: 'x' }, ...added, ...many, ...keyed] as never);
}

group.for(names)('%s', (name) => {
  const { schema } = collections[name];
  const data = completeDocument(name);
  const fields = fieldsIn(schema, data);

  test('a document with every field filled in from its own examples is valid', () => {
    expect(validate(schema, data, () => ({ regel: 1, kolom: 1 }))).toEqual([]);
  });

  test('no mistake in any field brings out the English words of the validator', () => {
    const leaks: string[] = [];
    let mistakes = 0;
    for (const { path } of fields) {
      for (const value of [undefined, ...wrongValues(valueAt(data, path))]) {
        const broken = withValue(data, path, value);
        const issues = schema.safeParse(broken).error?.issues ?? [];
        if (issues.length === 0) continue;
        mistakes += 1;
        const findings = validate(schema, broken, () => ({ regel: 1, kolom: 1 }));
        const words = findings.map(({ tekst, herstel }) => `${tekst} ${herstel}`);
        const english = issues.flatMap(({ code, message }) => (code === 'custom' ? [] : message));
        const bad = words.find((text) => NOT_DUTCH.test(text) || english.some((each) => text.includes(each)));
        if (findings.length === 0 || bad)
          leaks.push(`${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}: ${bad}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(mistakes).toBeGreaterThan(fields.length);
  });

  test('every mend says something to type or to do', () => {
    const empty = fields.flatMap(({ path }) =>
      [undefined, null, '', []].flatMap((value) =>
        validate(schema, withValue(data, path, value), () => ({ regel: 1, kolom: 1 }))
          .filter(({ herstel }) => herstel.trim() === '' || /: (?:…|undefined)?$/.test(herstel))
          .map(({ herstel }) => `${path.join('.')}: ${herstel}`),
      ),
    );
    expect(empty).toEqual([]);
  });

  test('every field has a label and a help text, in Dutch', () => {
    const named = fields.filter(({ named, schema: field }) => named && choicesOf(field).length !== 1);
    const poor = named.filter(({ schema: field }) => {
      const { label, help } = describe(field);
      return label === '' || !/[.?”]$/.test(help) || NOT_DUTCH.test(`${label} ${help}`);
    });
    expect(poor.map(({ path }) => path.join('.'))).toEqual([]);
  });
});
