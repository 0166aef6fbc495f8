/**
 * Dutch findings for what a zod schema refuses. Only codes, paths and the field's own label, help and example are
 * used, never zod's message texts, so no English default can reach a contributor.
 */
import type { z } from 'zod';
import { choicesOf, fieldAt, shapeOf } from '../../schemas/walk.ts';
import { isOptional } from './example.ts';
import {
  missing,
  shortened,
  type Spot,
  wrongChoice,
  wrongDate,
  wrongKind,
  wrongSize,
} from './field-words.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './problem.ts';
import type { Locate, Path, TypedAt } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** More is no help to anyone, and a file made of mistakes would cost seconds. */
const MAX_ISSUES = 200;

interface Context {
  schema: z.ZodType;
  data: unknown;
  locate: Locate;
  typedAt: TypedAt;
}

/** Validates data and says in Dutch, with places, everything the schema refuses. */
export function validate(
  schema: z.ZodType,
  data: unknown,
  locate: Locate,
  typedAt: TypedAt = () => undefined,
): Finding[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  const found = new Set(issues.map(({ code, path }) => `${code} ${String(path)}`));
  const isEcho = ({ code, path }: Issue) =>
    ECHOES[code]?.some((cause) => found.has(`${cause} ${String(path)}`));
  return issues
    .filter((issue) => !isEcho(issue))
    .slice(0, MAX_ISSUES)
    .flatMap((issue) => findingsFor(issue, { schema, data, locate, typedAt }));
}

/** What only repeats another issue: a text has a length where a list belongs, and an empty text also breaks its own rule. */
const ECHOES: Partial<Record<Issue['code'], Issue['code'][]>> = {
  too_small: ['invalid_type'],
  too_big: ['invalid_type'],
  custom: ['invalid_type', 'too_small'],
};

function findingsFor(issue: Issue, context: Context): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_ISSUES).map((key) => unknownKey(issue.path, key, context));
  const place = context.locate(issue.path, issue.code === 'invalid_key' ? 'key' : 'value');
  const words =
    issue.path.length === 0 && issue.code === 'invalid_type' ? NO_FIELDS : wordsFor(issue, context);
  return [{ ...place, regelId: REGEL_IDS[issue.code] ?? 'waarde', ...words }];
}

const REGEL_IDS: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'verplicht-of-soort',
  invalid_value: 'keuze',
  invalid_union: 'keuze',
  too_small: 'lengte',
  too_big: 'lengte',
  invalid_key: 'sleutel',
};

const NO_FIELDS = {
  tekst: 'Hier staan geen gegevens, dus de pagina heeft niets te tonen.',
  herstel: 'Schrijf op elke regel een veld en zijn waarde, bijvoorbeeld: naam: Veilig Thuis',
};

function wordsFor(issue: Issue, context: Context): Pick<Finding, 'tekst' | 'herstel'> {
  const spot = spotAt(issue.path, context);
  switch (issue.code) {
    case 'custom':
      return {
        tekst: `${spot.name}: ${issue.message}`,
        herstel: String(issue.params?.['herstel'] ?? help(spot)),
      };
    case 'invalid_type':
      return spot.value === undefined || spot.value === null
        ? missing(spot)
        : wrongKind(spot, issue.expected);
    case 'invalid_value':
      return wrongChoice(spot, issue.values.map(String));
    case 'invalid_union':
      return wrongChoice(spot, unionChoices(issue.path, context));
    case 'too_small':
      return wrongSize(spot, issue.code, Number(issue.minimum));
    case 'too_big':
      return wrongSize(spot, issue.code, Number(issue.maximum));
    case 'invalid_format':
      return wrongDate(spot);
    case 'invalid_key':
      return wrongId(String(spot.key));
    default:
      return { tekst: `${spot.name}: deze waarde klopt niet.`, herstel: help(spot) };
  }
}

function spotAt(path: Path, { schema, data, typedAt }: Context): Spot {
  const key = path.at(-1) ?? '';
  const value = valueAt(data, path);
  const parent = fieldAt(schema, path.slice(0, -1), data)?.schema ?? schema;
  const field = shapeOf(parent, valueAt(data, path.slice(0, -1)))[String(key)];
  return {
    name: `\`${shortened(nameOf(path))}\``,
    key,
    value,
    typed: typedAt(path) ?? String(value),
    field: fieldAt(schema, path, data),
    // Items of a list and answers under their own key can always go.
    optional: field === undefined || isOptional(field),
  };
}

/** The path as people write it: `kan.huisbezoek.voorwaarden[1].soort`. */
function nameOf(path: Path): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : `${name}${name && '.'}${String(step)}`,
    '',
  );
}

function unknownKey(path: Path, key: string, { schema, data, locate }: Context): Finding {
  const known = Object.keys(shapeOf(fieldAt(schema, path, data)?.schema ?? schema, valueAt(data, path)));
  return {
    ...locate([...path, key], 'key'),
    regelId: 'onbekend-veld',
    tekst: `Het veld \`${shortened(key)}\` bestaat hier niet, dus de lezer krijgt het nooit te zien.`,
    herstel: `${adviceFor(key, known)} Hier mogen staan: ${known.join(', ')}.`,
  };
}

function adviceFor(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near) return `Bedoelde je \`${near}\`?`;
  return key.includes(' ')
    ? `Hoort de dubbele punt bij je tekst, zet de hele tekst dan tussen enkele aanhalingstekens: '${shortened(key)}: …'`
    : 'Haal het weg.';
}

function wrongId(key: string): Pick<Finding, 'tekst' | 'herstel'> {
  const letters = key.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const id = letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return {
    tekst: `De sleutel \`${shortened(key)}\` kan niet: een id bestaat uit kleine letters en cijfers, met streepjes ertussen.`,
    herstel: id ? `Schrijf: ${shortened(id)}` : 'Kies een kort woord, bijvoorbeeld: huisbezoek',
  };
}

function unionChoices(path: Path, { schema, data }: Context): string[] {
  const union = fieldAt(schema, path.slice(0, -1), data)?.schema as z.ZodDiscriminatedUnion | undefined;
  const options = (union?.options ?? []) as z.ZodType[];
  return options.flatMap((option) => {
    const choice = shapeOf(option)[String(path.at(-1))];
    return choice ? choicesOf(choice) : [];
  });
}

const help = ({ field }: Spot): string => field?.help || 'Kijk in docs/velden.md wat hier hoort.';

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
