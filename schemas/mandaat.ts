/** What an organisation may and must do by law, who pays it, and whose interest it serves. */
import { z } from 'zod';
import { bron, text, explain, uitspraak, uitspraken } from './fields.ts';

const wet = z
  .strictObject({
    wet: text('Wet', 'De naam van de wet of regeling.', 'Wmo 2015', 120),
    artikel: text('Artikel', 'Het artikel, tussen aanhalingstekens.', '4.1.1', 60).optional(),
    zegt: text(
      'Wat erin staat',
      'In gewone woorden wat het artikel regelt.',
      'Veilig Thuis onderzoekt of er sprake is van geweld.',
      400,
    ),
    letOp: text(
      'Let op',
      'Bijvoorbeeld: wet nog niet in werking, of een oude tekst gelezen.',
      'Gelezen in de tekst van 2019.',
    ).optional(),
    bron: bron.optional(),
  })
  .meta(explain('Wet', 'Een wet of regeling waar het werk op rust.'));

export const mandaat = z
  .strictObject({
    taken: uitspraken(
      'Taken',
      'De taken van de organisatie, de belangrijkste eerst.',
      'Advies geven aan iedereen die zich zorgen maakt.',
    ),
    reikwijdte: uitspraak(
      'Reikwijdte',
      'Waar het mandaat over gaat en waar het ophoudt.',
      'Ook ouderenmishandeling; niet geweld door een beroepskracht.',
    ).optional(),
    wettelijkeBasis: z
      .array(wet)
      .min(1)
      .max(12)
      .optional()
      .meta(explain('Wettelijke basis', 'De wetten waar het werk op rust.')),
    opdrachtgever: uitspraak(
      'Opdrachtgever',
      'Wie de opdracht geeft.',
      'De colleges van burgemeester en wethouders in de regio.',
    ).optional(),
    toezicht: uitspraak(
      'Toezicht',
      'Wie toezicht houdt op de organisatie.',
      'Inspectie Gezondheidszorg en Jeugd.',
    ).optional(),
  })
  .meta(explain('Mandaat', 'Wat de organisatie mag en moet.'));

const blik = (wie: string, example: string) =>
  uitspraak(`Blik op ${wie}`, `Hoe de organisatie naar ${wie} kijkt, en tot hoever.`, example);

export const belang = z
  .strictObject({
    staatVoor: uitspraak(
      'Staat voor',
      'Wiens belang de organisatie dient.',
      'De veiligheid van iedereen in het huishouden.',
    ),
    blik: z
      .strictObject({
        kind: blik('het kind', 'Spreekt het kind zelf, als dat veilig kan.').optional(),
        ouder: blik('de ouder', 'Bespreekt zorgen eerst met de ouders, tenzij dat onveilig is.').optional(),
        partner: blik('de partner', 'Belt een partner pas als de cliënt dat goedvindt.').optional(),
        slachtoffer: blik(
          'het slachtoffer',
          'Vraagt eerst wat het slachtoffer nodig heeft om veilig te zijn.',
        ).optional(),
        pleger: blik('de pleger', 'Ook wie geweld gebruikt, krijgt hulp aangeboden.').optional(),
        omgeving: blik('de omgeving', 'Vraagt familie en buren wat zij zien.').optional(),
      })
      .optional()
      .meta(explain('Blik', 'Hoe ver de organisatie kijkt buiten de eigen cliënt.')),
    financiering: uitspraak(
      'Financiering',
      'Wie betaalt, en wat dat betekent voor tijd om te overleggen.',
      'De gemeente betaalt; advies geven hoort bij de taak.',
    ).optional(),
  })
  .meta(explain('Belang', 'Wiens belang de organisatie dient, en hoe ver ze daarbuiten kijkt.'));
