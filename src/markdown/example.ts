/** The literal text a contributor can type for a field, made from the examples in its schema. */
import { Document, isScalar, visit } from 'yaml';
import { z } from 'zod';
import { choicesOf, describe, type Field, shapeOf, unwrap } from '../../schemas/walk.ts';

/** One line of YAML for a field, such as `bron: [wmo-4]`; a list item starts with a dash. What was given is kept where it fits. */
export function exampleLine(key: PropertyKey, { schema, example }: Field, given?: unknown): string {
  const start = typeof key === 'number' ? '-' : `${String(key)}:`;
  return `${start} ${onOneLine(exampleOf(schema, given, example))}`;
}

function exampleOf(schema: z.ZodType, given?: unknown, example = describe(schema).example): unknown {
  const inner = unwrap(schema);
  if (given !== undefined && inner.safeParse(given).success) return given;
  const single = typeof given === 'object' ? undefined : given;
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element as z.ZodType, single)];
  if (inner instanceof z.ZodRecord) {
    return { [String(exampleOf(inner.keyType as z.ZodType))]: exampleOf(inner.valueType as z.ZodType) };
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const options = inner.options as z.ZodType[];
    const chosen = options.find((option) =>
      choicesOf(Object.values(shapeOf(option))[0] ?? option).includes(String(single)),
    );
    return exampleGroup(chosen ?? options[0] ?? inner, single);
  }
  if (inner instanceof z.ZodObject) return exampleGroup(inner, single);
  return example ?? choicesOf(inner)[0] ?? '…';
}

/** The required fields, and of the others as many as it takes to be accepted; a given text goes to the first field that takes it. */
function exampleGroup(schema: z.ZodType, given: unknown): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  const fields = Object.entries(shapeOf(schema));
  for (const [key, field] of fields.filter(([, each]) => !isOptional(each))) {
    const used = Object.values(group).includes(given);
    group[key] = exampleOf(field, used ? undefined : given);
  }
  for (const [key, field] of fields) {
    if (schema.safeParse(group).success) break;
    group[key] ??= exampleOf(field);
  }
  return group;
}

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;

/** YAML on one line; what starts with a digit is no number, so it stands between quotes, unless it is a date. */
function onOneLine(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (
        isScalar<string>(node) &&
        /^[+\d]/.test(String(node.value)) &&
        typeof node.value === 'string' &&
        !/^\d{4}-\d\d-\d\d$/.test(node.value)
      )
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document
    .toString({ collectionStyle: 'flow', flowCollectionPadding: false, singleQuote: true, lineWidth: 0 })
    .trimEnd();
}
