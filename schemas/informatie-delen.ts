/** What may be shared, in which direction and on which ground. */
import { z } from 'zod';
import { bron, text, explain, uitspraak, uitspraken } from './fields.ts';

const gedeeld = (label: string, help: string) =>
  z
    .array(
      z.strictObject({
        wat: text('Wat', 'Welke informatie.', 'Welke stappen er na de melding zijn gezet.', 400),
        grondslag: text(
          'Grondslag',
          'De wet of afspraak waarop dat mag.',
          'art. 4.1.1 lid 2 Wmo 2015',
          160,
        ).optional(),
        voorwaarde: text('Voorwaarde', 'Wanneer dat mag.', 'Voor zover nodig voor jouw deel.').optional(),
        bron: bron.optional(),
      }),
    )
    .min(1)
    .max(10)
    .meta(explain(label, help));

export const informatieDelen = z
  .strictObject({
    zijGeven: gedeeld('Zij geven', 'Wat deze organisatie aan een ander mag geven.').optional(),
    jijGeeft: gedeeld('Jij geeft', 'Wat een ander aan deze organisatie mag geven.').optional(),
    alleenMetToestemming: uitspraken(
      'Alleen met toestemming',
      'Wat alleen gedeeld wordt als de betrokkene het goed vindt.',
      'De inhoud van de behandeling.',
    ).optional(),
    nooit: uitspraken(
      'Nooit',
      'Wat nooit gedeeld wordt.',
      'De naam van een melder die anoniem wil blijven.',
    ).optional(),
    hoeHetWelKan: uitspraak(
      'Hoe het wel kan',
      'Privacy is geen reden om te stoppen met denken: hoe kun je toch samen verder?',
      'Bespreek de zaak zonder naam.',
    ).optional(),
    clientBetrekken: uitspraak(
      'De cliënt erbij',
      'Hoe je mét mensen praat, en niet alleen over hen.',
      'Vraag eerst toestemming, bel samen.',
    ).optional(),
  })
  .meta(explain('Informatie delen', 'Wat wie met wie mag delen, en op welke grond.'));
