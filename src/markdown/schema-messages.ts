/**
 * Dutch findings for what a zod schema refuses. Only codes, paths and the field's own label, help and example are
 * used, never zod's message texts, so no English default can reach a contributor.
 */
import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { choicesOf, type Field, fieldAt, shapeOf } from '../../schemas/walk.ts';
import type { Finding } from './problem.ts';
import type { Locate, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Words = { tekst: string; herstel: string };

/** Validates data and says in Dutch, with places, everything the schema refuses. */
export function validate(schema: z.ZodType, data: unknown, locate: Locate): Finding[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => findingsFor(issue, { schema, data, locate }));
}

interface Context {
  schema: z.ZodType;
  data: unknown;
  locate: Locate;
}

function findingsFor(issue: Issue, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, context));
  const value = valueAt(context.data, issue.path);
  const field = fieldAt(context.schema, issue.path, context.data);
  return [{ ...context.locate(issue.path), regelId: REGEL_IDS[issue.code] ?? 'waarde', ...wordsFor(issue, value, field, context) }];
}

const REGEL_IDS: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'verplicht-of-soort',
  invalid_value: 'keuze',
  invalid_union: 'keuze',
  too_small: 'lengte',
  too_big: 'lengte',
  invalid_key: 'sleutel',
};

function wordsFor(issue: Issue, value: unknown, field: Field | undefined, context: Context): Words {
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'custom':
      return { tekst: `${name}: ${issue.message}`, herstel: String(issue.params?.['herstel'] ?? explain(field)) };
    case 'invalid_type':
      return value === undefined || value === null ? missing(name, field) : wrongKind(name, issue.expected, value, field);
    case 'invalid_value':
      return wrongChoice(name, value, issue.values.map(String), field);
    case 'invalid_union':
      return wrongChoice(name, value, unionChoices(issue.path, context), field);
    case 'too_small':
    case 'too_big':
      return wrongSize(name, issue, value, field);
    case 'invalid_format':
      return { tekst: `${name}: “${String(value)}” is geen bestaande datum.`, herstel: 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-22.' };
    case 'invalid_key':
      return { tekst: `${name}: deze sleutel is geen geldige id.`, herstel: 'Gebruik kleine letters en cijfers, met streepjes ertussen.' };
    default:
      return { tekst: `${name}: deze waarde klopt niet.`, herstel: explain(field) };
  }
}

function unknownKey(path: Path, key: string, { schema, data, locate }: Context): Finding {
  const known = Object.keys(shapeOf(fieldAt(schema, path, data)?.schema ?? schema, valueAt(data, path)));
  return {
    ...locate([...path, key], 'key'),
    regelId: 'onbekend-veld',
    tekst: `Het veld \`${key}\` bestaat hier niet, dus de lezer krijgt het nooit te zien.`,
    herstel: `Bedoelde je \`${closest(key, known)}\`? Hier mogen staan: ${known.join(', ')}.`,
  };
}

function missing(name: string, field: Field | undefined): Words {
  return { tekst: `${name} ontbreekt. ${field?.help ?? ''}`.trim(), herstel: example(name, field) };
}

function wrongKind(name: string, expected: string, value: unknown, field: Field | undefined): Words {
  const tekst = `${name} moet ${KINDS[expected] ?? 'iets anders'} zijn, maar hier staat ${kindOf(value)}.`;
  if (expected === 'string' && typeof value !== 'object') {
    return { tekst: `${tekst} Nullen vooraan vallen dan weg.`, herstel: `Zet het tussen enkele aanhalingstekens: '${String(value)}' (en kijk of er geen nul is weggevallen).` };
  }
  return { tekst, herstel: example(name, field) };
}

function wrongChoice(name: string, value: unknown, choices: string[], field: Field | undefined): Words {
  if (value === undefined || value === null) return { ...missing(name, field), herstel: `Kies uit: ${choices.join(', ')}.` };
  return {
    tekst: `${name}: “${String(value)}” is geen mogelijke keuze, dus de pagina kan het niet tonen.`,
    herstel: `Bedoelde je \`${closest(String(value), choices)}\`? Kies uit: ${choices.join(', ')}.`,
  };
}

function wrongSize(name: string, issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, value: unknown, field: Field | undefined): Words {
  const unit = UNITS[issue.origin] ?? '';
  if (issue.code === 'too_big') {
    const size = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
    return { tekst: `${name} is te lang of te groot: ${size}${unit}, hooguit ${issue.maximum}${unit}.`, herstel: 'Maak het korter: een lezer heeft vijf minuten.' };
  }
  if (typeof value === 'string') return { tekst: `${name} is leeg. ${field?.help ?? ''}`.trim(), herstel: `${example(name, field)} Of haal de regel weg als je het niet weet.` };
  return { tekst: `${name} heeft er te weinig: ten minste ${issue.minimum}${unit}.`, herstel: `Vul aan, of haal \`${lastOf(name)}\` weg als je het niet weet. ${field?.help ?? ''}`.trim() };
}

function unionChoices(path: Path, { schema, data }: Context): string[] {
  const field = fieldAt(schema, path.slice(0, -1), data);
  if (!field) return [];
  const options = (field.schema as z.ZodDiscriminatedUnion).options ?? [];
  return options.flatMap((option) => choicesOf(shapeOf(option as z.ZodType)[String(path.at(-1))] ?? field.schema));
}

const KINDS: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst (met streepjes)',
  object: 'een groep velden',
  record: 'een groep velden',
  boolean: 'ja of nee',
};
const UNITS: Record<string, string> = { string: ' tekens', array: ' punten' };

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  return typeof value === 'string' ? 'tekst' : `${String(value)} zonder aanhalingstekens`;
}

/** The path as people write it: `kan.huisbezoek.voorwaarden[1].soort`. */
function nameOf(path: Path): string {
  const text = path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : `${name}${name && '.'}${String(step)}`), '');
  return text === '' ? 'Het bestand' : `\`${text}\``;
}

const lastOf = (name: string) => name.replaceAll('`', '').split('.').at(-1) ?? name;
const explain = (field: Field | undefined) => field?.help || 'Kijk in docs/velden.md wat hier hoort.';

function example(name: string, field: Field | undefined): string {
  const key = lastOf(name);
  if (typeof field?.example === 'string' || typeof field?.example === 'number') return `Schrijf bijvoorbeeld: ${key}: ${String(field.example)}`;
  return `Voeg \`${key}\` toe zoals in docs/velden.md.`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}
