/** Profiles at random, made from the schema itself: what it takes is what comes out. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Collection, collections } from '../../schemas/index.ts';
import { choicesOf, describe, shapeOf, unwrap } from '../../schemas/walk.ts';

/** Letters and signs of ordinary text, with those that mean something in YAML. */
const LETTERS = [...'abcdefghij ABC 0123456789 éëïöü€–’“” .,;:!?()-#&*%@|>\'"[]{}=+/_~`<'];
/** In Markdown some of those are refused or mean something else. */
const PLAIN = [...'abcdefghij ABC éëï€ .,;?()'];

/** Names that objects have of themselves and that the reader refuses as a key. */
const REFUSED_KEYS = new Set(['constructor', 'prototype']);

/** Data that fits the schema of a collection. */
const dataOf = (collection: Collection): fc.Arbitrary<unknown> => valuesFor(collections[collection].schema);

function valuesFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const inner = unwrap(schema);
  return kindOf(inner).filter((value) => inner.safeParse(value).success);
}

function kindOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return groupOf(schema);
  if (schema instanceof z.ZodArray) return listOf(schema);
  if (schema instanceof z.ZodRecord) return recordOf(schema);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return fc.oneof(...schema.options.map((option) => valuesFor(option as z.ZodType)));
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: schema.minValue ?? 0, max: Math.min(schema.maxValue ?? 0, 3000) });
  const choices = choicesOf(schema);
  return choices.length > 0 ? fc.constantFrom(...choices) : textOf(schema);
}

function groupOf(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(shapeOf(schema));
  const arbitraries = Object.fromEntries(fields.map(([key, field]) => [key, valuesFor(field)]));
  const requiredKeys = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
  return fc.record(arbitraries, { requiredKeys, noNullPrototype: true });
}

function listOf(schema: z.ZodArray): fc.Arbitrary<unknown[]> {
  const minLength = [0, 1, 2, 8].find((length) => takesLength(schema, length)) ?? 0;
  return fc.array(valuesFor(schema.element as z.ZodType), { minLength, maxLength: minLength + 2 });
}

/** Whether a list of so many items is not too short, whatever the items are. */
function takesLength(schema: z.ZodArray, length: number): boolean {
  const issues = schema.safeParse(Array.from({ length })).error?.issues ?? [];
  return !issues.some(({ code, path }) => code === 'too_small' && path.length === 0);
}

function recordOf(schema: z.ZodRecord): fc.Arbitrary<unknown> {
  const key = (valuesFor(schema.keyType as z.ZodType) as fc.Arbitrary<string>).filter(
    (name) => !REFUSED_KEYS.has(name),
  );
  const value = valuesFor(schema.valueType as z.ZodType);
  return fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
}

/** Free text where the field takes that; else the form of its example: an id, a date, an address, a name. */
function textOf(schema: z.ZodType): fc.Arbitrary<string> {
  const max = (schema instanceof z.ZodString && schema.maxLength) || 40;
  const free = fc
    .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: Math.min(max, 60) })
    .map((text) => text.trim());
  if (schema.safeParse('Één: #2 "a" {b}').success) return free.filter((text) => text !== '');
  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,5})?$/);
  if (schema.safeParse('een-id').success) return id;
  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  if (schema.safeParse('2026-11-22').success) return day.map((date) => date.toISOString().slice(0, 10));
  return fc.constant(String(describe(schema).example));
}

const words = fc
  .string({ unit: fc.constantFrom(...PLAIN), minLength: 1, maxLength: 60 })
  .map((text) => `Zo ${text.trim()}`.trim());

const piece = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  words.map((text) => `> ${text}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  words.map((text) => `*${text}* en **${text}**, zie [de site](https://voorbeeld.nl/a?b=c).`),
  words.map((text) => `<LetOp>\n\n${text}\n\n</LetOp>`),
  words.map((text) => `| a | b |\n| - | - |\n| ${text} | <Begrip id="meldcode" /> |`),
  fc.constant('Vraag <Profiel id="wijkagent" /> of <WieKan vraag="huisbezoek" />.'),
);

/** A body of Markdown that a contributor could write. */
const body: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('\n\n'));

/** A whole profile, with what it says. */
export const profileFile: fc.Arbitrary<{ data: unknown; text: string }> = fc
  .record({ data: dataOf('organisaties'), body })
  .map(({ data, body }) => ({
    data,
    text: `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n\n${body}\n`,
  }));
