/** The field reference for contributors, in Markdown, made from the schemas. */
import { z } from 'zod';
import { type Collection, collections } from '../schemas/index.ts';
import { fileAt } from '../schemas/places.ts';
import { bron } from '../schemas/fields.ts';
import { choicesOf, describe, shapeOf, unwrap } from '../schemas/walk.ts';
import { scalar } from './example-yaml.ts';

/** docs/velden.md. */
export function fieldReference(): string {
  const sections = (Object.keys(collections) as Collection[]).map((name) => {
    const { schema } = collections[name];
    const file = fileAt({ collection: name, id: name === 'lokaal' ? '<regio>/<id>' : '<id>' });
    return [
      `## ${name === 'lokaal' ? file : file.slice(0, file.lastIndexOf('/') + 1)}`,
      '',
      `${describe(schema).help} Eén bestand per stuk: \`${file}\`.`,
      '',
      ...fieldList(schema, ''),
      '',
    ].join('\n');
  });
  return `${HEADER}\n${sections.join('\n')}`;
}

const HEADER = `# Alle velden

Deze lijst is gemaakt uit de schema’s in \`schemas/\` met \`npm run generate\`. Pas haar niet met de hand aan.
Een **vet** veld is verplicht (binnen zijn groep). Laat een veld dat je niet weet weg: op de site staat dan “nog niet vastgelegd”.

Bij elke uitspraak, elk antwoord, elke wet en elke termijn mag ook \`bron\` staan: ${describe(bron).help.charAt(0).toLowerCase()}${describe(bron).help.slice(1)}
`;

function fieldList(schema: z.ZodType, indent: string): string[] {
  return branches(schema).flatMap(({ intro, shape }) => [
    ...(intro ? [`${indent}- ${intro}`] : []),
    ...Object.entries(shape).flatMap(([key, field]) => fieldItem(key, field, intro ? `${indent}  ` : indent)),
  ]);
}

function fieldItem(key: string, schema: z.ZodType, indent: string): string[] {
  if (unwrap(schema) === bron) return [];
  const { label, help, example } = describe(schema);
  const name = schema.safeParse(undefined).success ? `\`${key}\`` : `**\`${key}\`**`;
  const choices = choicesOf(schema);
  const parts = [
    `${name}: ${label}.`,
    help,
    choices.length > 1 ? `Kies uit: ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : '',
    example === undefined
      ? ''
      : `Voorbeeld: \`${Array.isArray(example) ? `[${example.map(scalar).join(', ')}]` : scalar(example)}\``,
  ];
  return [`${indent}- ${parts.filter(Boolean).join(' ')}`, ...fieldList(contentsOf(schema), `${indent}  `)];
}

/** What is inside a list or a group with free keys. */
function contentsOf(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return contentsOf(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) return contentsOf(inner.valueType as z.ZodType);
  return inner;
}

/** An object has one shape; a union has one for each choice. */
function branches(schema: z.ZodType): { intro: string; shape: Record<string, z.ZodType> }[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [{ intro: '', shape: shapeOf(inner) }];
  const key = inner.def.discriminator;
  return inner.options.map((option) => {
    const { [key]: choice, ...shape } = shapeOf(option as z.ZodType);
    return { intro: `Bij \`${key}: ${choice ? choicesOf(choice).join(' of ') : ''}\`:`, shape };
  });
}
