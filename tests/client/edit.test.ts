import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../schemas/index.ts';
import { choicesOf, describe as describeField, shapeOf, unwrap } from '../../schemas/walk.ts';
import { choiceWords } from '../../src/client/edit/choice-words.ts';
import { ORGANISATIONS } from '../../src/client/edit/controls.ts';
import { startOf } from '../../src/client/edit/kinds.ts';
import { SECTIONS } from '../../src/client/edit/sections.ts';
import { completeDocument, fieldsIn } from '../helpers/schemas.ts';

const schema = collections.organisaties.schema;
const fields = fieldsIn(schema, completeDocument('organisaties'));

test('every field of a profile stands in exactly one section of the form', () => {
  const placed = SECTIONS.flatMap(({ keys }) => keys);
  expect(placed.toSorted()).toEqual([...Object.keys(shapeOf(schema)), 'tekst'].toSorted());
});

test('every closed list is offered in Dutch words', () => {
  const lists = fields.filter((field) => choicesOf(field.schema).length > 1);
  expect(lists.length).toBeGreaterThan(5);
  for (const { schema: list, path } of lists)
    for (const [value, words] of choiceWords(choicesOf(list)))
      expect(words.toLowerCase() !== value || words !== value, `${path.join('.')}: ${value}`).toBe(true);
});

test('every field that holds the id of an organisation is a choice of organisations, not a text to type', () => {
  const ids = fields.filter(({ schema: each }) =>
    /^Id van (?:een|de andere) organisatie/.test(describeField(each).help),
  );
  expect(ids.length).toBeGreaterThanOrEqual(2);
  for (const { path } of ids) {
    const name = path.findLast((step) => typeof step === 'string');
    expect(ORGANISATIONS, path.join('.')).toContain(name);
  }
});

describe('what is added starts with what must be there', () => {
  const at = (key: string) => shapeOf(schema)[key] ?? z.never();
  test('a list with one item, a group with its required lists', () => {
    expect(startOf(at('zoekwoorden'))).toEqual(['']);
    expect(startOf(at('mandaat'))).toEqual({ taken: [{}] });
    expect(startOf(at('informatieDelen'))).toEqual({});
    expect(unwrap(at('zoekwoorden'))).toBeInstanceOf(z.ZodArray);
  });
});
