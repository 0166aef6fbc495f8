/** Walks through a schema: which field lies at a path, and which fields there are. Docs, template, messages and form use it. */
import { z } from 'zod';

/** A field as a reader of the schema sees it: wrappers (optional, default) removed. */
export interface Field {
  schema: z.ZodType;
  label: string;
  help: string;
  example: unknown;
}

/** Takes off `.optional()`, `.nullable()` and `.default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodNullable ||
    current instanceof z.ZodDefault
  ) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}

/** Label, help and example of a schema, from its `.meta()`. */
export function describe(schema: z.ZodType): Field {
  const inner = unwrap(schema);
  const meta = metaOf(schema) ?? {};
  return {
    schema: inner,
    label: meta.title ?? '',
    help: meta.description ?? '',
    example: Array.isArray(meta['examples']) ? meta['examples'][0] : undefined,
  };
}

/** What is explained of a schema: on the field itself, or on the nearest wrapper around it. */
function metaOf(schema: z.ZodType): z.core.GlobalMeta | undefined {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return (isWrapper ? metaOf(schema.unwrap() as z.ZodType) : undefined) ?? schema.meta();
}

/** The named fields of an object schema; of a union, those of the option that fits `given`; else none. */
export function shapeOf(schema: z.ZodType, given?: unknown): Record<string, z.ZodType> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape as Record<string, z.ZodType>;
  if (inner instanceof z.ZodDiscriminatedUnion) return shapeOfChoice(inner, given);
  return {};
}

/** The values of an enum, a literal, or the discriminator of a union. */
export function choicesOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String);
  return [];
}

/** The field at `path` (keys and indexes) below `schema`, or undefined where the schema has none. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[], given?: unknown): Field | undefined {
  let current: z.ZodType | undefined = schema;
  let value = given;
  for (const step of path) {
    current = stepInto(current, step, value);
    if (!current) return undefined;
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  return describe(current);
}

/** The schema one step (key or index) below `schema`; `value` decides which option of a union is meant. */
export function stepInto(schema: z.ZodType, step: PropertyKey, value?: unknown): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  const shape = shapeOf(inner, value);
  return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
}

function shapeOfChoice(schema: z.ZodDiscriminatedUnion, given: unknown): Record<string, z.ZodType> {
  const key = schema.def.discriminator;
  const chosen = (given as Record<string, unknown> | undefined)?.[key];
  const options = schema.options.map((option) => shapeOf(option as z.ZodType));
  const fitting = options.find((option) => option[key] && choicesOf(option[key]).includes(String(chosen)));
  // No (valid) choice made yet: every field of any option could be meant.
  return fitting ?? Object.assign({}, ...options.toReversed());
}

/** The fields in which statements stand (with a place for a source), as dotted paths in the order of the schema; lists without index. */
export function slotsOf(schema: z.ZodType, path: readonly string[] = []): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return slotsOf(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodRecord) return slotsOf(inner.valueType as z.ZodType, [...path, '*']);
  const shape = shapeOf(inner);
  if ('bron' in shape) return [path.join('.')];
  return Object.entries(shape).flatMap(([key, field]) => slotsOf(field, [...path, key]));
}
