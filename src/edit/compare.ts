/** What differs between two versions of a profile, as changes that can be made on a third. */
import { z } from 'zod';
import { isId } from '../../schemas/fields.ts';
import { organisatie } from '../../schemas/organisatie.ts';
import { stepInto, unwrap } from '../../schemas/walk.ts';
import type { Schema } from './canonical.ts';
import { type Pad, TEKST, type Wijziging } from './change.ts';
import { childOf, equal, isFields } from './data.ts';
import { partsOf, wholeText } from './parts.ts';
import { readSource } from './source.ts';

/** What a profile says: its fields, and its body as it stands in the file. */
export interface Inhoud {
  data: unknown;
  tekst: string;
}

/** The changes that turn one version of a profile into the other. */
export function changesInData(before: Inhoud, after: Inhoud): Wijziging[] {
  return [
    ...fieldChanges([], before.data ?? {}, after.data ?? {}, organisatie),
    ...textChanges(before.tekst, after.tekst),
  ];
}

/** The same for two files; '' stands for a file that is not there yet. Throws when a file cannot be read. */
export function changesBetween(before: string, after: string): Wijziging[] {
  return changesInData(contentOf(before), contentOf(after));
}

function fieldChanges(pad: Pad, was: unknown, wordt: unknown, schema: Schema): Wijziging[] {
  if (equal(was, wordt)) return [];
  const inner = schema && unwrap(schema);
  // Questions and sources are each added by themselves, so that two people can add one at the same time.
  const [one, other] = inner instanceof z.ZodRecord ? [was ?? {}, wordt ?? {}] : [was, wordt];
  if (isFields(one) && isFields(other) && !isOtherChoice(inner, one, other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
      fieldChanges(
        [...pad, key],
        childOf(one, key),
        childOf(other, key),
        inner && stepInto(inner, key, other),
      ),
    );
  if (Array.isArray(was) && Array.isArray(wordt) && was.length === wordt.length && !isIdList(inner))
    // An item has no name, so it goes as a whole: that is how its change finds it back.
    return was.flatMap((item, index) =>
      equal(item, wordt[index]) ? [] : [change([...pad, index], item, wordt[index])],
    );
  return [change(pad, was, wordt)];
}

/** Whether an answer became another kind of answer, which has other fields. */
function isOtherChoice(schema: Schema, was: object, wordt: object): boolean {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return false;
  const key = schema.def.discriminator;
  return childOf(was, key) !== childOf(wordt, key);
}

const isIdList = (schema: Schema) => schema instanceof z.ZodArray && isId(schema.element as z.ZodType);

function textChanges(before: string, after: string): Wijziging[] {
  const [was, wordt] = [partsOf(before), partsOf(after)];
  if (!was || !wordt || !keepsOrder([...was.keys()], [...wordt.keys()])) {
    const [one, other] = [wholeText(before), wholeText(after)];
    return one === other ? [] : [change([TEKST], one || undefined, other || undefined)];
  }
  return [...new Set([...was.keys(), ...wordt.keys()])]
    .filter((heading) => was.get(heading) !== wordt.get(heading))
    .map((heading) => change([TEKST, heading], was.get(heading), wordt.get(heading)));
}

/** Whether taking parts away and adding new ones at the end gives the new order. */
function keepsOrder(was: readonly string[], wordt: readonly string[]): boolean {
  const expected = [
    ...was.filter((heading) => wordt.includes(heading)),
    ...wordt.filter((heading) => !was.includes(heading)),
  ].filter((heading) => heading !== '');
  return expected.every((heading, index) => wordt.filter((each) => each !== '')[index] === heading);
}

function change(pad: Pad, was: unknown, wordt: unknown): Wijziging {
  return {
    pad,
    ...(was !== undefined && { was }),
    ...(wordt !== undefined && { wordt }),
  };
}

function contentOf(source: string): Inhoud {
  if (source === '') return { data: {}, tekst: '' };
  const { data, body } = readSource(source);
  return { data, tekst: body };
}
