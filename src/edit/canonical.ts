/** The one way in which data are written: order of keys, style of lists, quotes. Both formatting and applying use it. */
import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { bron } from '../../schemas/fields.ts';
import { shapeOf, stepInto, unwrap } from '../../schemas/walk.ts';
import { YAML_OPTIONS } from '../markdown/yaml.ts';

const LAYOUT = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  singleQuote: true,
  flowCollectionPadding: false,
} as const;

/** A schema, or undefined for what no schema knows. */
export type Schema = z.ZodType | undefined;

/** Brings a node, and everything below it, in the canonical layout. */
export function arrange(node: unknown, schema: Schema): void {
  if (isScalar(node)) {
    node.spaceBefore = false;
    node.type = quotesFor(node.value, node);
  } else if (isSeq(node)) {
    node.spaceBefore = false;
    // Sources stand behind each statement; on one line they do not drown it.
    node.flow = schema !== undefined && unwrap(schema) === bron;
    for (const item of node.items) arrange(item, schema && stepInto(schema, 0));
  } else if (isMap(node)) {
    node.spaceBefore = false;
    node.flow = false;
    arrangeMap(node as YAMLMap<Scalar>, schema);
  }
}

function arrangeMap(map: YAMLMap<Scalar>, schema: Schema): void {
  const given = Object.fromEntries(
    map.items.flatMap(({ key, value }) => (isScalar(value) ? [[String(key.value), value.value]] : [])),
  );
  for (const { key, value } of map.items) {
    arrange(key, undefined);
    delete key.type;
    arrange(value, schema && stepInto(schema, String(key.value), given));
  }
  const order = orderOf(schema, given);
  map.items = map.items.toSorted((a, b) => order(String(a.key.value)) - order(String(b.key.value)));
}

/** The rank of each key of a map; keys that the schema does not order (as in a record) share the last one. */
export function orderOf(schema: Schema, given: unknown): (key: string) => number {
  const keys = schema ? Object.keys(shapeOf(schema, given)) : [];
  const ranks = new Map(keys.map((key, index) => [key, index]));
  return (key) => ranks.get(key) ?? keys.length;
}

/** Numbers with a leading zero, such as phone numbers, are the first thing that another program reads wrong. */
const NUMBER_LIKE = /^\+?[\d(][\d\s().+:-]*$/;
const isDate = (value: string) => z.iso.date().safeParse(value).success;

/** Quotes that a writer chose stay; the library adds its own where a text would else be read as something else. */
function quotesFor(value: unknown, { type }: Pick<Scalar, 'type'>): Scalar.Type {
  if (typeof value === 'string' && value.includes('\n')) return Scalar.BLOCK_LITERAL;
  const quoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
  if (typeof value !== 'string' || !(quoted || (NUMBER_LIKE.test(value) && !isDate(value))))
    return Scalar.PLAIN;
  return value.includes("'") && !value.includes('"') ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
}

/** A whole document as text, ending in a line end. */
export const print = (document: Document): string => document.toString(LAYOUT);

/** The lines of a map with these fields. */
export const printFields = (fields: Record<string, unknown>, schema: Schema): string =>
  printed(fields, (node) => arrange(node, schema));

/** The lines of one field. */
export const printPair = (key: string, value: unknown, schema: Schema): string =>
  printed({ [key]: value }, (node) => arrange((node as YAMLMap).get(key, true), schema));

/** The lines of one item of a list, beginning with its dash. */
export const printItem = (item: unknown, list: Schema): string =>
  printed([item], (node) => arrange((node as YAMLSeq).get(0, true), list && stepInto(list, 0)));

/** A value on one line, in brackets where it holds more; `like` is the text whose quotes it takes over. */
export function printInline(value: unknown, inFlow: boolean, like?: Scalar): string {
  const document = new Document(inFlow ? [value] : { k: value }, YAML_OPTIONS);
  const node: unknown = document.getIn(inFlow ? [0] : ['k'], true);
  if (isScalar(node)) node.type = quotesFor(node.value, like ?? node);
  if (inFlow && isSeq(document.contents)) document.contents.flow = true;
  const text = print(document).trimEnd();
  return inFlow ? text.slice(1, -1) : text.slice('k: '.length);
}

function printed(value: unknown, arrangeNode: (node: unknown) => void): string {
  const document = new Document(value, { ...YAML_OPTIONS, aliasDuplicateObjects: false });
  arrangeNode(document.contents);
  return print(document).trimEnd();
}
