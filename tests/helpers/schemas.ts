/** Complete, valid data for any schema, made from the examples in it, and a walk over every field of that data. */
import { z } from 'zod';
import { type Collection, collections } from '../../schemas/index.ts';
import { choicesOf, describe, shapeOf, unwrap } from '../../schemas/walk.ts';

type Group = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** A valid document in which every field of the schema is filled in, and every kind of answer occurs. */
export function completeDocument(collection: Collection): Group {
  const data = sampleOf(collections[collection].schema) as Group;
  // Only a confirmed profile may say who confirmed it.
  if (data['beheer']) Object.assign(data['beheer'], { status: 'bevestigd' });
  return data;
}

function sampleOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return sampleGroup(inner);
  if (inner instanceof z.ZodArray) return sampleList(inner);
  if (inner instanceof z.ZodRecord) {
    const valueType = inner.valueType as z.ZodType;
    const options = valueType instanceof z.ZodDiscriminatedUnion ? valueType.options : [valueType];
    return Object.fromEntries(
      options.map((option, index) => [`sleutel-${index}`, sampleOf(option as z.ZodType)]),
    );
  }
  return describe(schema).example ?? choicesOf(inner)[0];
}

function sampleGroup(schema: z.ZodType): Group {
  return Object.fromEntries(Object.entries(shapeOf(schema)).map(([key, field]) => [key, sampleOf(field)]));
}

function sampleList(schema: z.ZodArray): unknown[] {
  const list: unknown[] = [sampleOf(schema.element as z.ZodType)];
  while (!schema.safeParse(list).success && list.length < 20) list.push(structuredClone(list[0]));
  return list;
}

export interface FieldInData {
  path: Path;
  schema: z.ZodType;
  /** Whether it has a name of its own; the items of a list do not. */
  named: boolean;
}

/** Every field that occurs in data, however deep. */
export function fieldsIn(schema: z.ZodType, data: unknown, path: Path = []): FieldInData[] {
  const inner = unwrap(schema);
  const children: FieldInData[] = [];
  if (Array.isArray(data) && inner instanceof z.ZodArray) {
    children.push({ path: [...path, 0], schema: inner.element as z.ZodType, named: false });
  } else if (inner instanceof z.ZodRecord) {
    for (const key of Object.keys(data as Group))
      children.push({ path: [...path, key], schema: inner.valueType as z.ZodType, named: false });
  } else {
    for (const [key, field] of Object.entries(shapeOf(inner, data)))
      children.push({ path: [...path, key], schema: field, named: true });
  }
  return children.flatMap((child) => [
    child,
    ...fieldsIn(child.schema, (data as Group)[String(child.path.at(-1))], child.path),
  ]);
}

/** A copy of data in which the value at a path is another; `undefined` takes the field out. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((each, step) => (each as Group)[String(step)], copy) as Group;
  const key = String(path.at(-1));
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return copy;
}

/** The value at a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((each, step) => (each as Group)[String(step)], data);
}
