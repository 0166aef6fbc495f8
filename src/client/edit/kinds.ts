/** Which kinds of fields there are, and what each starts with. */
import { z } from 'zod';
import { bron } from '../../../schemas/fields.ts';
import { describe, shapeOf, unwrap } from '../../../schemas/walk.ts';

/** Whether a field is one value, which is always in sight; groups and lists that are absent are added on request. */
export function isLeaf(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  return !(
    inner instanceof z.ZodObject ||
    inner instanceof z.ZodArray ||
    inner instanceof z.ZodRecord ||
    inner instanceof z.ZodDiscriminatedUnion
  );
}

/** Whether a field cites sources. */
export const isCitation = (schema: z.ZodType): boolean => unwrap(schema) === bron;

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;

/** What a field that someone adds starts with: lists and groups that must be there are there, ready to be filled in. */
export function startOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [startOf(inner.element as z.ZodType)];
  return isLeaf(inner) ? '' : startOfFields(shapeOf(inner));
}

/** The same for the fields of a group; single values are left to be typed. */
export function startOfFields(shape: Record<string, z.ZodType>): Record<string, unknown> {
  const needed = Object.entries(shape).filter(([, field]) => !isOptional(field) && !isLeaf(field));
  return Object.fromEntries(needed.map(([key, field]) => [key, startOf(field)]));
}

/** The Dutch name of a field. */
export const labelOf = (schema: z.ZodType): string => describe(schema).label;
