/** Example YAML made from a schema: every field with its explanation as a comment and its example as value. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { bron } from '../schemas/fields.ts';
import { choicesOf, describe, shapeOf, unwrap } from '../schemas/walk.ts';

/** One line of an example: an explanation for people, or YAML. */
export interface ExampleLine {
  kind: 'explanation' | 'yaml';
  text: string;
}

/** The lines for one field, with everything below it. */
export function exampleLines(key: string, schema: z.ZodType, depth = 0): ExampleLine[] {
  const { label, help } = describe(schema);
  const choices = choicesOf(schema);
  const indent = '  '.repeat(depth);
  // A source is explained once, at the top of whatever is made from these lines.
  const explanation =
    unwrap(schema) === bron
      ? ''
      : [label && `${label}:`, help, choices.length > 1 && `Kies uit: ${choices.join(', ')}.`]
          .filter(Boolean)
          .join(' ');
  return [
    ...(explanation ? [{ kind: 'explanation' as const, text: `${indent}${explanation}` }] : []),
    ...valueLines(`${indent}${key}:`, schema, depth),
  ];
}

function valueLines(start: string, schema: z.ZodType, depth: number): ExampleLine[] {
  const inner = unwrap(schema);
  const { example } = describe(schema);
  if (example !== undefined && !(inner instanceof z.ZodDiscriminatedUnion) && typeof example !== 'object')
    return [yaml(`${start} ${scalar(example)}`)];
  if (inner instanceof z.ZodArray && Array.isArray(example))
    return [yaml(`${start} [${example.map(scalar).join(', ')}]`)];
  if (inner instanceof z.ZodArray) return [yaml(start), ...listItem(inner.element as z.ZodType, depth + 1)];
  if (inner instanceof z.ZodRecord) {
    const key = describe(inner.keyType as z.ZodType).example;
    return [yaml(start), ...exampleLines(String(key), inner.valueType as z.ZodType, depth + 1)];
  }
  if (inner instanceof z.ZodDiscriminatedUnion)
    return [yaml(start), ...fieldLines(shapeOf(inner, { antwoord: 'voorwaarden' }), depth + 1)];
  if (inner instanceof z.ZodLiteral) return [yaml(`${start} ${choicesOf(inner)[0] ?? ''}`)];
  return [yaml(start), ...fieldLines(shapeOf(inner), depth + 1)];
}

function fieldLines(shape: Record<string, z.ZodType>, depth: number): ExampleLine[] {
  return Object.entries(shape).flatMap(([key, schema]) => exampleLines(key, schema, depth));
}

/** The first line of a list item carries the dash. */
function listItem(element: z.ZodType, depth: number): ExampleLine[] {
  const shape = shapeOf(element);
  if (Object.keys(shape).length === 0)
    return [yaml(`${'  '.repeat(depth)}- ${scalar(describe(element).example)}`)];
  const lines = fieldLines(shape, depth + 1);
  const first = lines.findIndex(({ kind }) => kind === 'yaml');
  return lines.map((line, index) =>
    index === first ? yaml(`${'  '.repeat(depth)}- ${line.text.trimStart()}`) : line,
  );
}

const yaml = (text: string): ExampleLine => ({ kind: 'yaml', text });

/** A value as it is written in a profile: dates bare, anything that YAML could misread between single quotes. */
export function scalar(value: unknown): string {
  return stringify(value, { singleQuote: true, lineWidth: 0 }).trimEnd();
}
