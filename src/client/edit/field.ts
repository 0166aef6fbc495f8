/** Draws any field of the schema: what kind of field it is decides which part of the form holds it. */
import { z } from 'zod';
import { describe } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { citations } from './citations.ts';
import { type Context, idOf } from './context.ts';
import { leaf } from './controls.ts';
import { group } from './group.ts';
import { isCitation, isLeaf, isOptional } from './kinds.ts';
import { list } from './list.ts';
import { union } from './union.ts';

/** The field at a path, with everything in it. */
export function field(context: Context, pad: Pad, schema: z.ZodType): HTMLElement {
  const described = describe(schema);
  const inner = described.schema;
  if (isCitation(inner)) return citations(context, pad, described);
  if (inner instanceof z.ZodDiscriminatedUnion) return union(context, pad, inner);
  if (inner instanceof z.ZodArray) return list(context, pad, described, inner);
  if (inner instanceof z.ZodObject) return group(context, pad, described);
  if (isLeaf(inner)) return leaf(context, pad, described, isOptional(schema));
  throw new Error(`Het formulier kent dit soort veld niet: ${idOf(pad)}`);
}
