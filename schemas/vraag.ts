/** A "Wie kan …?" question: the shared vocabulary that profiles answer and search understands. */
import { z } from 'zod';
import { VRAAG_THEMAS, valuesOf } from './choices.ts';
import { id, text, explain } from './fields.ts';

const zoekzin = text(
  'Zoekzin',
  'Woorden zoals iemand ze in de zoekbalk typt.',
  'wie gaat er langs bij mensen thuis',
  120,
);

export const vraag = z
  .strictObject({
    vraag: text('Vraag', 'De hele vraag.', 'Wie kan op huisbezoek?', 120),
    kort: text('Kort', 'De handeling in één of twee woorden.', 'huisbezoek', 60),
    uitleg: text(
      'Uitleg',
      'Wat deze vraag wel en niet omvat.',
      'Bij mensen thuis langsgaan, op afspraak of onverwacht.',
      500,
    ),
    thema: z
      .enum(valuesOf(VRAAG_THEMAS))
      .meta(explain('Thema', 'Onder welk kopje de vraag staat.', 'contact-en-huisbezoek')),
    synoniemen: z
      .array(zoekzin)
      .min(8)
      .max(80)
      .meta(
        explain('Synoniemen', 'Ten minste acht woorden of zinnen die mensen hiervoor typen, ook slordige.', [
          'bezoek aan huis',
          'thuis langsgaan',
        ]),
      ),
    en: z
      .strictObject({
        vraag: text('Engelse vraag', 'De vraag in het Engels.', 'Who can do a home visit?', 120),
        synoniemen: z
          .array(zoekzin)
          .min(2)
          .max(30)
          .meta(
            explain('Engelse synoniemen', 'Ten minste twee Engelse zoekzinnen.', [
              'home visit',
              'house call',
            ]),
          ),
      })
      .meta(explain('Engels', 'De vraag en zoekzinnen in het Engels.')),
    verwant: z
      .array(id('Vraag', 'Id van een vraag die hierop lijkt.', 'samen-op-huisbezoek'))
      .min(1)
      .max(8)
      .optional()
      .meta(explain('Verwant', 'Vragen die hierop lijken.', ['samen-op-huisbezoek'])),
  })
  .meta(explain('Vraag', 'Eén “Wie kan …?”-vraag.'));

export type Vraag = z.infer<typeof vraag>;
