/** Dutch words for a value that does not fit its field: what is wrong, and the literal text that mends it. */
import { z } from 'zod';
import type { Field } from '../../schemas/walk.ts';
import { exampleLine } from './example.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';

type Words = Pick<Finding, 'tekst' | 'herstel'>;

/** A place in the data where something is wrong. */
export interface Spot {
  /** As people write it, between backticks: `kan.huisbezoek.voorwaarden[1].soort`. */
  name: string;
  key: PropertyKey;
  value: unknown;
  /** The value as it stands in the file. */
  typed: string;
  field: Field | undefined;
  optional: boolean;
}

/** A field that is not there, or has no value. */
export function missing(spot: Spot): Words {
  const { name, value, field } = spot;
  return {
    tekst: `${name} ${value === undefined ? 'ontbreekt' : 'is leeg'}. ${field?.help ?? ''}`.trim(),
    herstel: value === undefined ? example(spot) : orLeaveOut(spot),
  };
}

/** Text where a number belongs, one value where a list belongs, and so on. */
export function wrongKind(spot: Spot, expected: string): Words {
  const { name, key, value, typed, field } = spot;
  if (expected === 'string' && typeof value !== 'object') {
    if (field?.schema instanceof z.iso.ZodISODate) return wrongDate(spot);
    const cause =
      typeof value === 'number'
        ? `het getal ${typed}. Een programma kan er nullen van weglaten.`
        : `${typed} zonder aanhalingstekens.`;
    return {
      tekst: `${name} moet tekst zijn, maar hier staat ${cause}`,
      herstel: `Zet het tussen enkele aanhalingstekens: ${typeof key === 'number' ? '-' : `${String(key)}:`} '${typed}'`,
    };
  }
  const tekst = `${name} moet ${KINDS[expected] ?? 'iets anders'} zijn, maar hier staat ${kindOf(value, typed)}.`;
  if (typeof value === 'string' && /^[\w-]+:\S/.test(value)) {
    return { tekst, herstel: `Zet een spatie achter de dubbele punt: ${value.replace(':', ': ')}` };
  }
  if (typeof value === 'string' && /^\d+$/.test(value)) {
    return { tekst, herstel: `Haal de aanhalingstekens weg: ${String(key)}: ${value}` };
  }
  return { tekst, herstel: example(spot) };
}

/** A word that is not on the closed list. */
export function wrongChoice(spot: Spot, choices: string[]): Words {
  const { name, value, typed } = spot;
  const list = `Kies uit: ${choices.join(', ')}.`;
  if (value === undefined || value === null) return { ...missing(spot), herstel: list };
  if (typeof value === 'object')
    return { tekst: `${name} moet één keuze zijn, maar hier staat ${kindOf(value, typed)}.`, herstel: list };
  const near = nearest(typed, choices);
  return {
    tekst: `${name}: “${shortened(typed)}” is geen mogelijke keuze, dus de pagina kan het niet tonen.`,
    herstel: near ? `Bedoelde je \`${near}\`? ${list}` : list,
  };
}

/** Text that is empty or too long, a list with too few or too many items, a number out of range. */
export function wrongSize(spot: Spot, code: 'too_small' | 'too_big', limit: number): Words {
  const { name, value, typed } = spot;
  const bound = `${code === 'too_big' ? 'hooguit' : 'ten minste'} ${limit}`;
  if (typeof value === 'number')
    return { tekst: `${name} is ${typed}; het moet ${bound} zijn.`, herstel: example(spot) };
  if (code === 'too_small') {
    if (typeof value === 'string') return missing(spot);
    return {
      tekst: `${name} heeft te weinig punten: ${sizeOf(value)}, ${bound}. ${spot.field?.help ?? ''}`.trim(),
      herstel: orLeaveOut(spot),
    };
  }
  const what = typeof value === 'string' ? 'is te lang: ' : 'heeft te veel punten: ';
  const unit = typeof value === 'string' ? ' tekens' : '';
  return {
    tekst: `${name} ${what}${sizeOf(value)}${unit}, ${bound}.`,
    herstel: 'Maak het korter: een lezer heeft vijf minuten.',
  };
}

/** A date in another order, or a day that does not exist. */
export function wrongDate({ name, key, typed }: Spot): Words {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? [];
  const meant = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : '2026-11-22';
  const known = z.iso.date().safeParse(meant).success ? meant : '2026-11-22';
  return {
    tekst: `${name}: “${shortened(typed)}” is geen bestaande datum.`,
    herstel: `Schrijf jaar-maand-dag, bijvoorbeeld: ${String(key)}: ${known}`,
  };
}

/** Quotes no more of a stranger's text than a message needs. */
export const shortened = (text: string): string =>
  text.length > 80 ? `${[...text].slice(0, 80).join('')}…` : text;

function example({ key, value, field }: Spot): string {
  return field
    ? `Schrijf bijvoorbeeld: ${exampleLine(key, field, value ?? undefined)}`
    : 'Kijk in docs/velden.md wat hier hoort.';
}

function orLeaveOut(spot: Spot): string {
  const line = example(spot);
  return spot.optional
    ? `Haal de regel weg als je het niet weet. ${line.replace('Schrijf', 'Of schrijf')}`
    : line;
}

const KINDS: Record<string, string> = {
  number: 'een getal',
  int: 'een heel getal',
  string: 'tekst',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

function kindOf(value: unknown, typed: string): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  return typeof value === 'string' ? 'tekst' : typed;
}

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;
