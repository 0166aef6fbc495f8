/** What the files under /api/v1/ are made of: how each begins, an address, an answer, who stands behind a profile. */
import { z } from 'zod';
import { antwoord } from './antwoord.ts';
import { beheer } from './beheer.ts';
import { date, explain, id } from './fields.ts';
import { publishedShape } from './published.ts';

export const SCHEMA_VERSIE = '1.0';
export const LICENTIE = 'https://creativecommons.org/licenses/by/4.0/deed.nl';

/** An address. */
export const adres = (label: string, help: string, format = 'uri-reference') =>
  z
    .string()
    .min(1)
    .meta({
      ...explain(label, `${help} Zonder bekend adres van de site begint het met een schuine streep.`),
      format,
    });

/** A text that is always there. */
export const tekst = (label: string, help: string) => z.string().min(1).meta(explain(label, help));

/** What every file begins with. */
export const kop = {
  $schema: adres('Schema', 'Het adres van het JSON Schema van dit bestand.'),
  schemaVersie: z
    .literal(SCHEMA_VERSIE)
    .meta(explain('Schemaversie', 'Het eerste cijfer verandert alleen als een bestaand veld verandert.')),
  gegenereerd: date('Gegenereerd', 'De nieuwste datum in de inhoud, niet de dag van publiceren.'),
  licentie: z
    .literal(LICENTIE)
    .meta(explain('Licentie', 'CC BY 4.0: gebruik het vrij, met naamsvermelding.')),
  adres: adres('Adres', 'Het vaste adres van dit bestand.'),
};

/** Ids of what files are about. */
export const ids = {
  organisatie: id('Organisatie', 'Id van de organisatie.', 'veilig-thuis'),
  vraag: id('Vraag', 'Id van de vraag.', 'huisbezoek'),
};

/** One answer; the same wherever it stands. */
export const gegevenAntwoord = z
  .discriminatedUnion('antwoord', [
    ...antwoord.options.map((option) => z.strictObject({ ...ids, ...publishedShape(option) })),
    z.strictObject({ ...ids, antwoord: z.literal('onbekend') }),
  ] as unknown as [z.ZodObject<{ antwoord: z.ZodLiteral<'onbekend'> }>])
  .meta(
    explain(
      'Antwoord',
      'Wat één organisatie op één vraag antwoordt. `onbekend` is nog niet vastgelegd en nooit een nee. De bronnen gelden voor het antwoord, de voorwaarden en de termijn; `letOp` en `watWel` zijn dan vakkennis.',
    ),
  );

/** Who stands behind a profile, without the accounts that look at changes. */
const { eigenaars: _, ...beheerVelden } = publishedShape(beheer);
export const vertrouwen = z
  .strictObject(beheerVelden)
  .meta(explain('Beheer', 'Bewerkt is niet bevestigd. Na `herzien` is de bevestiging verlopen.'));

/** How many answers there are of each kind. */
export const telling = z
  .strictObject({
    ja: z.int().min(0),
    voorwaarden: z.int().min(0),
    nee: z.int().min(0),
    nvt: z.int().min(0),
    onbekend: z.int().min(0),
  })
  .meta(explain('Telling', 'Hoeveel antwoorden van elke soort er zijn.'));
