import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Collection, collections } from '../../schemas/index.ts';
import { describe, shapeOf, unwrap } from '../../schemas/walk.ts';

/** Every field that holds a value, with its path. */
function* leaves(schema: z.ZodType, path: string): Iterable<{ path: string; schema: z.ZodType }> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(shapeOf(inner))) yield* leaves(field, `${path}.${key}`);
  } else if (inner instanceof z.ZodDiscriminatedUnion) {
    for (const option of inner.options) yield* leaves(option as z.ZodType, path);
  } else if (inner instanceof z.ZodArray) {
    yield* leaves(inner.element as z.ZodType, `${path}[]`);
  } else if (inner instanceof z.ZodRecord) {
    yield* leaves(inner.valueType as z.ZodType, `${path}{}`);
  } else {
    yield { path, schema };
  }
}

test.each(Object.keys(collections) as Collection[])(
  'every field of %s has a label, help and an example that it accepts',
  (name) => {
    const found = [...leaves(collections[name].schema, name)];
    expect(found.length).toBeGreaterThan(0);
    for (const { path, schema } of found) {
      const { label, help, example } = describe(schema);
      expect(label, path).not.toBe('');
      expect(help, path).not.toBe('');
      expect(schema.safeParse(example).success, `${path}: ${String(example)}`).toBe(true);
    }
  },
);
