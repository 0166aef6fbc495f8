/** A region: which municipalities it holds. Its local profiles stand beside it. */
import { z } from 'zod';
import { bron, bronvermelding, date, explain, id, text } from './fields.ts';

export const regio = z
  .strictObject({
    naam: text('Naam', 'De naam van de regio.', 'Twente', 80),
    kern: text(
      'Kern',
      'In één zin: wat voor regio dit is.',
      'De veertien gemeenten in het oosten van Overijssel.',
      200,
    ).optional(),
    gemeenten: z
      .array(text('Gemeente', 'De naam van een gemeente.', 'Enschede', 60))
      .min(1)
      .max(60)
      .meta(
        explain('Gemeenten', 'De gemeenten in deze regio. Daarmee vindt een lezer de eigen regio.', [
          'Enschede',
        ]),
      ),
    bron: bron.optional(),
    bronnen: z
      .record(id('Sleutel', 'Een korte sleutel voor deze bron.', 'indeling'), bronvermelding)
      .optional()
      .meta(explain('Bronnen', 'Openbare bronnen.')),
    bewerkt: date('Bewerkt', 'De dag van de laatste wijziging.'),
  })
  .meta(explain('Regio', 'Een deel van het land met eigen organisaties.'));

export type Regio = z.infer<typeof regio>;
