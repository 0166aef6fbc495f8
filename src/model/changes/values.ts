/** A value of a profile as a reader would say it. */
import * as choices from '../../../schemas/choices.ts';
import { choicesOf, shapeOf } from '../../../schemas/walk.ts';
import { longDate } from '../trust.ts';
import type { Group } from './likeness.ts';
import { below, fieldOf, type Place } from './verandering.ts';

/** The closed lists that a profile uses, apart from the answer itself. */
const LISTS: readonly Readonly<Record<string, string>>[] = [
  choices.VOORWAARDEN,
  choices.TERMIJNEN,
  choices.KANAAL_DOELEN,
  choices.KANAAL_SOORTEN,
  choices.BEREIKBAARHEID,
  choices.SCHALEN,
  choices.SAMENWERKINGEN,
  choices.STATUSSEN,
  choices.ORGANISATIE_THEMAS,
];

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A text with at most a kind and what it rests on: a statement, a condition or a term. It is told as one thing. */
interface Line {
  tekst: string;
  soort?: string;
}

/** A value in words; of a group, everything in it except what it rests on. */
export function inWords(place: Place, value: unknown): string {
  if (isLine(value)) return lineInWords(place, value);
  if (isGroup(value)) {
    const keys = keysOf(place, value).filter((key) => key !== 'bron');
    return keys.map((key) => inWords(below(place, key), value[key])).join(' · ');
  }
  const text = String(value);
  if (DATE.test(text)) return longDate(text);
  if (place.pad.at(-1) === 'organisatie') return place.names.organisatie(text);
  return choiceList(place)?.[text] ?? text;
}

/** What tells an item from the others in its list: its first field, and the second when both are closed choices. */
export function titleOf(place: Place, item: Group): string {
  const fields = keysOf(place, item).map((key) => below(place, key));
  const length = fields.slice(0, 2).every((field) => choiceList(field)) ? 2 : 1;
  return fields
    .slice(0, length)
    .map((field) => inWords(field, item[String(field.pad.at(-1))]))
    .join(', ');
}

export function isLine(value: unknown): value is Line {
  return isGroup(value) && typeof value['tekst'] === 'string';
}

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys that one of these values has, in the order of the schema. */
export function keysOf(place: Place, ...values: readonly (Group | undefined)[]): string[] {
  const schema = fieldOf(place)?.schema;
  const groups = values.filter((value) => value !== undefined);
  const known = schema ? groups.flatMap((value) => Object.keys(shapeOf(schema, value))) : [];
  const given = groups.flatMap((value) => Object.keys(value));
  return [...new Set([...known, ...given])].filter((key) => given.includes(key));
}

function lineInWords(place: Place, { tekst, soort }: Line): string {
  if (soort === undefined) return tekst;
  const kind = inWords(below(place, 'soort'), soort);
  return `${capital(kind)}: ${tekst}`;
}

/** With a capital letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a closed choice, by value; undefined where the field is no such choice. */
function choiceList(place: Place): Readonly<Record<string, string>> | undefined {
  const schema = fieldOf(place)?.schema;
  const options = schema ? choicesOf(schema) : [];
  if (options.length === 0) return undefined;
  return LISTS.find((list) => options.every((option) => Object.hasOwn(list, option)));
}
