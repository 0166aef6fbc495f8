/** Content as it is published: wherever a statement may cite sources, it always says what it rests on. */
import { z } from 'zod';
import { bron, explain } from './fields.ts';
import { shapeOf, stepInto, unwrap } from './walk.ts';

type Group = Record<string, unknown>;

const basis = {
  bron: z
    .array(bron.element)
    .meta(
      explain('Bron', 'De sleutels, onder `bronnen`, van de bronnen waar dit op rust. Leeg bij vakkennis.'),
    ),
  vakkennis: z
    .boolean()
    .meta(explain('Vakkennis', '`true` als er geen bron is: vakkennis, nog te bevestigen.')),
};

/** The fields of an object schema as they are published. */
export function publishedShape(schema: z.ZodType): Record<string, z.ZodType> {
  const fields = Object.entries(shapeOf(schema)).map(([key, field]) => {
    const inner = publishedSchema(unwrap(field));
    return [key, field instanceof z.ZodOptional ? inner.optional() : inner];
  });
  return { ...Object.fromEntries(fields), ...(citesSources(schema) ? basis : {}) };
}

/** The schema of what `publish` makes of content. */
function publishedSchema(schema: z.ZodType): z.ZodType {
  const meta = schema.meta() ?? {};
  if (schema instanceof z.ZodObject) return z.strictObject(publishedShape(schema)).meta(meta);
  if (schema instanceof z.ZodArray) return z.array(publishedSchema(schema.element as z.ZodType)).meta(meta);
  if (schema instanceof z.ZodRecord)
    return z.record(schema.keyType as z.ZodString, publishedSchema(schema.valueType as z.ZodType)).meta(meta);
  return schema;
}

/**
 * Content with, at everything that may cite sources, its sources and whether it is vakkennis. A term without a source
 * of its own rests on what its answer or step rests on, as on the page.
 */
export function publish<T extends object>(schema: z.ZodType, content: T): Group {
  return walk(schema, content) as Group;
}

function walk(schema: z.ZodType | undefined, value: unknown, inherited?: unknown): unknown {
  if (!schema || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => walk(stepInto(schema, index), item));
  const group = value as Group;
  const fields = Object.entries(group).map(([key, field]) => [
    key,
    walk(stepInto(schema, key, group), field, key === 'termijn' ? group['bron'] : undefined),
  ]);
  if (!citesSources(schema, group)) return Object.fromEntries(fields);
  const sources = group['bron'] ?? inherited ?? [];
  return { ...Object.fromEntries(fields), bron: sources, vakkennis: (sources as string[]).length === 0 };
}

/** Whether what a schema describes may cite sources; of a union, the option that fits `given`. */
function citesSources(schema: z.ZodType, given?: unknown): boolean {
  const field = shapeOf(schema, given)['bron'];
  return field !== undefined && unwrap(field) === bron;
}
