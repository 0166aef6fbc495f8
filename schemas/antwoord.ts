/** The answer of one organisation to one "Wie kan …?" question. An absent answer means: nog niet vastgelegd. */
import { z } from 'zod';
import { type ANTWOORDEN, VOORWAARDEN, valuesOf } from './choices.ts';
import { bron, demand, id, text, termijn, explain } from './fields.ts';

const toelichting = text(
  'Toelichting',
  'In één of twee zinnen: wat ze precies doen. Staat direct achter het antwoord.',
  'Iedereen kan bellen voor advies, ook zonder namen te noemen.',
);
const letOp = text(
  'Let op',
  'Wat een ander makkelijk over het hoofd ziet.',
  'Bewoners mogen de deur dichthouden.',
);
const wieWel = z
  .array(id('Wie wel', 'Id van een organisatie die het wel kan.', 'wijkagent'))
  .min(1)
  .max(6)
  .meta(
    explain('Wie wel', 'Organisaties die dit wel kunnen. Zij moeten zelf `ja` of `voorwaarden` antwoorden.', [
      'wijkagent',
    ]),
  );
const watWel = text(
  'Wat wel kan',
  'Wat iemand in plaats daarvan kan doen of vragen.',
  'Bel voor advies; dat kan altijd.',
);
const omdat = text(
  'Omdat',
  'Waarom het niet kan, zodat een ander het niet nog eens hoeft te vragen.',
  'Brengt hulp op gang, behandelt zelf niet.',
);

/** One of the four answers. */
const keuze = <A extends keyof typeof ANTWOORDEN>(soort: A) =>
  z.literal(soort).meta(explain('Antwoord', 'Kan deze organisatie dit?', soort));

const voorwaarde = z
  .strictObject({
    soort: z
      .enum(valuesOf(VOORWAARDEN))
      .meta(
        explain('Soort voorwaarde', 'Het soort voorwaarde, zodat antwoorden te vergelijken zijn.', 'melding'),
      ),
    tekst: text('Voorwaarde', 'De voorwaarde in gewone woorden.', 'Alleen na een melding.', 240),
  })
  .meta(explain('Voorwaarde', 'Wanneer het wel kan.'));

const ja = z.strictObject({
  antwoord: keuze('ja'),
  toelichting: toelichting.optional(),
  letOp: letOp.optional(),
  termijn: termijn.optional(),
  bron: bron.optional(),
});

const voorwaarden = z.strictObject({
  antwoord: keuze('voorwaarden'),
  voorwaarden: z
    .array(voorwaarde)
    .min(1)
    .max(6)
    .meta(
      explain(
        'Voorwaarden',
        'Ten minste één voorwaarde. Zonder voorwaarde weet een lezer niet wanneer het kan.',
      ),
    ),
  toelichting: toelichting.optional(),
  letOp: letOp.optional(),
  termijn: termijn.optional(),
  wieWel: wieWel.optional(),
  watWel: watWel.optional(),
  bron: bron.optional(),
});

const nee = demand(
  z.strictObject({
    antwoord: keuze('nee'),
    omdat,
    wieWel: wieWel.optional(),
    watWel: watWel.optional(),
    letOp: letOp.optional(),
    bron: bron.optional(),
  }),
  (antwoord) => antwoord.wieWel !== undefined || antwoord.watWel !== undefined,
  'Hier staat alleen “nee”. De lezer weet dan niet bij wie het wel kan.',
  'Voeg `wieWel:` toe met een organisatie die het wel kan, of `watWel:` met wat iemand in plaats daarvan kan doen.',
);

const nvt = demand(
  z.strictObject({
    antwoord: keuze('nvt'),
    omdat: omdat.optional(),
    wieWel: wieWel.optional(),
    watWel: watWel.optional(),
    bron: bron.optional(),
  }),
  (antwoord) => (antwoord.omdat ?? antwoord.wieWel ?? antwoord.watWel) !== undefined,
  'Hier staat alleen “nvt”. De lezer weet dan niet waarom, of bij wie hij wel moet zijn.',
  'Voeg `omdat:`, `wieWel:` of `watWel:` toe.',
);

export const antwoord = z
  .discriminatedUnion('antwoord', [ja, voorwaarden, nee, nvt])
  .meta(
    explain(
      'Antwoord',
      'Kan deze organisatie dit? Kies `ja`, `voorwaarden`, `nee` of `nvt` (hoort niet bij het werk). Weet je het niet, laat de vraag dan weg: de pagina zegt dan “nog niet vastgelegd”.',
      'ja',
    ),
  );

export type Antwoord = z.infer<typeof antwoord>;
