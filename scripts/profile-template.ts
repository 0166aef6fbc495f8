/** The text of a new profile, made from the schema: what is known filled in, the rest explained and switched off. */
import { collections } from '../schemas/index.ts';
import { shapeOf } from '../schemas/walk.ts';
import { REQUIRED_HEADINGS } from '../src/check/rules/verplichte-koppen.ts';
import { exampleLines, scalar } from './example-yaml.ts';

export interface NewProfile {
  naam: string;
  kern: string;
  thema: string;
  /** YYYY-MM-DD */
  vandaag: string;
}

/** A profile that passes the check at once: lines with one `#` are examples to switch on, lines with `##` explain. */
export function newProfile({ naam, kern, thema, vandaag }: NewProfile): string {
  const filled: Record<string, string> = {
    naam: `naam: ${scalar(naam)}`,
    kern: `kern: ${scalar(kern)}`,
    thema: `thema: ${thema}`,
    beheer: `beheer:\n  status: redactie\n  bewerkt: ${vandaag}\n  herzien: ${halfYearLater(vandaag)}`,
  };
  const fields = Object.entries(shapeOf(collections.organisaties.schema)).map(([key, schema]) => {
    const value = filled[key];
    const lines = exampleLines(key, schema);
    if (value) return [...lines.slice(0, 1).map(({ text }) => `## ${text}`), value].join('\n');
    return lines.map(({ kind, text }) => (kind === 'yaml' ? `#${text}` : `## ${text}`)).join('\n');
  });
  return [
    '---',
    HOW,
    ...fields,
    '---',
    '',
    ...REQUIRED_HEADINGS.flatMap((heading) => [`## ${heading}`, '']),
    '',
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

const HOW = `## Zo werkt het: regels met ## leggen uit, regels met # zijn een voorbeeld.
## Weet je iets? Haal de # weg, zet jouw tekst neer, en kijk het na met: npm run check
## Weet je het nog niet? Laat het zo staan: op de site staat dan “nog niet vastgelegd”.
## Met bron: [sleutel] verwijst een uitspraak naar \`bronnen\`. Zonder bron staat er “vakkennis, nog te bevestigen”.`;

function halfYearLater(date: string): string {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCMonth(later.getUTCMonth() + 6);
  return later.toISOString().slice(0, 10);
}
