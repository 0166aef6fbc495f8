/** How to engage an organisation: channels, what to have at hand, the steps, and what to do when they say no. */
import { z } from 'zod';
import { BEREIKBAARHEID, KANAAL_DOELEN, KANAAL_SOORTEN, valuesOf } from './choices.ts';
import {
  bron,
  demand,
  isMailAddress,
  isWebAddress,
  text,
  termijn,
  explain,
  uitspraak,
  uitspraken,
} from './fields.ts';

/** Dutch numbers without spaces and hyphens: emergency, service (0800, 0900, 14…), and ordinary ten-digit ones. */
const PHONE = /^(?:112|113|144|140\d{2,3}|0800\d{3,8}|0900\d{4,8}|0[1-9]\d{8})$/;

/** The form a channel's value must have, per kind; kinds that are not listed take any text. */
const FORMS: Partial<Record<keyof typeof KANAAL_SOORTEN, (value: string) => boolean>> = {
  telefoon: (value) => PHONE.test(value.replace(/[ -]/g, '')),
  website: isWebAddress,
  formulier: isWebAddress,
  chat: isWebAddress,
  'e-mail': isMailAddress,
};

const kanaal = demand(
  z.strictObject({
    doel: z
      .enum(valuesOf(KANAAL_DOELEN))
      .meta(explain('Doel', 'Waarvoor je dit kanaal gebruikt.', 'melding')),
    soort: z.enum(valuesOf(KANAAL_SOORTEN)).meta(explain('Soort', 'Wat voor kanaal het is.', 'telefoon')),
    naam: text('Naam', 'Wie of wat je bereikt.', 'Landelijk nummer Veilig Thuis', 120).optional(),
    waarde: text(
      'Nummer of adres',
      'Het nummer of het adres, tussen aanhalingstekens.',
      '0800-2000',
      200,
    ).optional(),
    wanneer: z
      .enum(valuesOf(BEREIKBAARHEID))
      .meta(
        explain(
          'Wanneer',
          'Wanneer dit kanaal open is. De zoekfunctie gebruikt dit voor “’s avonds”.',
          'dag-en-nacht',
        ),
      ),
    toelichting: text(
      'Toelichting',
      'Tijden, of hoe je hier aan het goede nummer komt.',
      'Je komt uit bij je eigen regio.',
    ).optional(),
    bron: bron.optional(),
  }),
  (kanaal) => kanaal.waarde === undefined || (FORMS[kanaal.soort]?.(kanaal.waarde) ?? true),
  'Dit nummer of adres past niet bij het soort kanaal, dus wie belt of klikt komt nergens uit.',
  'Schrijf een telefoonnummer als "0800-2000" of "088-123 4567", een adres met https:// ervoor, of een e-mailadres van een afdeling.',
).meta(explain('Kanaal', 'Eén manier om de organisatie te bereiken.'));

export const inschakelen = z
  .strictObject({
    kanalen: z
      .array(kanaal)
      .min(1)
      .max(12)
      .meta(explain('Kanalen', 'Hoe je de organisatie bereikt, het belangrijkste eerst.')),
    klaarleggen: uitspraken(
      'Klaarleggen',
      'Wat iemand bij de hand moet hebben.',
      'Adres en gezinsleden, en wie gezag heeft.',
    ).optional(),
    stappen: z
      .array(
        z.strictObject({
          stap: text('Stap', 'Wat er gebeurt.', 'Veiligheidsbeoordeling en keuze voor het vervolg.'),
          termijn: termijn.optional(),
          bron: bron.optional(),
        }),
      )
      .min(1)
      .max(10)
      .optional()
      .meta(explain('Stappen', 'Wat er na het eerste contact gebeurt, in volgorde.')),
    anoniem: uitspraak(
      'Anoniem',
      'Kan het zonder naam van de cliënt, of zonder je eigen naam?',
      'Advies kan altijd zonder namen.',
    ).optional(),
    toestemming: uitspraak(
      'Toestemming',
      'Is toestemming van de cliënt nodig?',
      'Voor melden is geen toestemming nodig.',
    ).optional(),
    bijNee: uitspraken(
      'Bij een nee',
      'Wat je doet als ze het anders zien of geen plek hebben: wie beslist, hoe kom je verder.',
      'Bel terug met nieuwe feiten.',
    ).optional(),
  })
  .meta(explain('Inschakelen', 'Hoe je deze organisatie erbij haalt.'));

export type Kanaal = z.infer<typeof kanaal>;
