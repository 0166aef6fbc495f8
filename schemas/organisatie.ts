/** A profile: how one partner organisation describes itself to the others. */
import { z } from 'zod';
import { antwoord } from './antwoord.ts';
import { beheer } from './beheer.ts';
import { informatieDelen } from './informatie-delen.ts';
import { inschakelen } from './inschakelen.ts';
import { ORGANISATIE_THEMAS, SAMENWERKINGEN, SCHALEN, valuesOf } from './choices.ts';
import { belang, mandaat } from './mandaat.ts';
import { bron, bronvermelding, date, id, text, explain, uitspraak, uitspraken } from './fields.ts';

const zoekwoord = text('Zoekwoord', 'Een woord of naam waarmee mensen zoeken.', 'meldpunt', 60);

const schaal = z
  .strictObject({
    niveau: z
      .enum(valuesOf(SCHALEN))
      .meta(explain('Niveau', 'Werkt de organisatie landelijk, per regio of per gemeente?', 'regionaal')),
    aantal: z
      .int()
      .min(1)
      .optional()
      .meta(explain('Aantal', 'Hoeveel er in Nederland zijn.', 25)),
    peildatum: date('Peildatum', 'De dag waarop het aantal klopte.', '2023-12-01').optional(),
    toelichting: text(
      'Toelichting',
      'Wat een lezer over de schaal moet weten.',
      'Elke regio heeft een eigen organisatie; de werkwijze kan verschillen.',
    ).optional(),
    bron: bron.optional(),
  })
  .meta(explain('Schaal', 'Waar de organisatie werkt en hoeveel er zijn.'));

const vroegereNaam = z
  .strictObject({
    naam: text('Vroegere naam', 'Een naam die mensen nog gebruiken.', 'AMK', 120),
    tot: date('Tot', 'De dag waarop deze naam verviel.', '2015-01-01').optional(),
    toelichting: text(
      'Toelichting',
      'Wat er veranderde.',
      'Ging samen met het SHG op in Veilig Thuis.',
    ).optional(),
    bron: bron.optional(),
  })
  .meta(explain('Vroegere naam', 'Een oude naam, die de zoekfunctie blijft vinden.'));

const terugkoppeling = z
  .strictObject({
    watHoorJe: uitspraak('Wat je hoort', 'Wat de ander terughoort.', 'Welke stappen zijn gezet.'),
    binnen: uitspraak(
      'Binnen welke tijd',
      'Wanneer de ander iets hoort.',
      'Na de beoordeling, binnen 5 werkdagen.',
    ).optional(),
    watNooit: uitspraak(
      'Wat je nooit hoort',
      'Wat de ander niet te horen krijgt, en waarom.',
      'De inhoud van de behandeling.',
    ).optional(),
    alsZeNietKomen: uitspraak(
      'Als ze niet komen',
      'Hoe de ander te weten komt dat ze níét komen of níéts doen.',
      'Je krijgt geen bericht; bel zelf na twee dagen.',
    ).optional(),
  })
  .meta(explain('Terugkoppeling', 'Wat iemand van jullie terughoort: wat, wanneer, wat nooit.'));

const misverstand = z
  .strictObject({
    gedacht: text(
      'Wat mensen denken',
      'Het misverstand, zoals je het hoort.',
      'Veilig Thuis haalt kinderen weg.',
    ),
    feit: text('Hoe het zit', 'Wat er wel klopt.', 'Alleen de rechter beslist daarover.', 400),
    bron: bron.optional(),
  })
  .meta(explain('Misverstand', 'Iets wat partners vaak ten onrechte denken.'));

const samenwerking = z
  .strictObject({
    organisatie: id('Organisatie', 'Id van de andere organisatie.', 'wijkagent'),
    hoe: z
      .enum(valuesOf(SAMENWERKINGEN))
      .meta(
        explain(
          'Hoe',
          'Hoe het werk loopt. Bij `krijgt-van` hoort `draagt-over-aan` in het andere profiel.',
          'krijgt-van',
        ),
      ),
    toelichting: text('Toelichting', 'Om welk werk het gaat.', 'Zorgmeldingen van de politie.').optional(),
    bron: bron.optional(),
  })
  .meta(explain('Samenwerking', 'Met wie de organisatie werk deelt.'));

export const organisatie = z
  .strictObject({
    naam: text('Naam', 'De naam waaronder vakgenoten de organisatie kennen.', 'Veilig Thuis', 80),
    kern: text(
      'Kern',
      'In één zin: wat de organisatie is en voor wie.',
      'Advies- en meldpunt voor huiselijk geweld en kindermishandeling.',
      200,
    ),
    ookBekendAls: z
      .array(text('Andere naam', 'Een afkorting of andere naam die je op de pagina wilt tonen.', 'VT', 80))
      .min(1)
      .max(20)
      .optional()
      .meta(explain('Ook bekend als', 'Afkortingen en andere namen die nu gebruikt worden.', ['VT'])),
    vroeger: z
      .array(vroegereNaam)
      .min(1)
      .max(10)
      .optional()
      .meta(explain('Vroeger', 'Oude namen; de zoekfunctie vindt ze nog.')),
    zoekwoorden: z
      .array(zoekwoord)
      .min(1)
      .max(40)
      .optional()
      .meta(
        explain(
          'Zoekwoorden',
          'Woorden waarmee mensen deze organisatie zoeken, zoals beroepen en onderdelen. Niet zichtbaar op de pagina.',
          ['meldpunt'],
        ),
      ),
    en: z
      .strictObject({
        naam: text('Engelse naam', 'Hoe de organisatie in het Engels heet.', 'Safe at Home', 80),
        synoniemen: z
          .array(zoekwoord)
          .min(1)
          .max(20)
          .optional()
          .meta(
            explain('Engelse zoekwoorden', 'Engelse woorden waarmee mensen zoeken.', ['child abuse hotline']),
          ),
      })
      .optional()
      .meta(explain('Engels', 'Engelse naam en zoekwoorden.')),
    thema: z
      .enum(valuesOf(ORGANISATIE_THEMAS))
      .meta(explain('Thema', 'Onder welk kopje de organisatie op de voorpagina staat.', 'jeugd-en-gezin')),
    schaal: schaal.optional(),
    mandaat: mandaat.optional(),
    belang: belang.optional(),
    kan: z
      .record(id('Vraag', 'Id van een vraag onder content/vragen.', 'huisbezoek'), antwoord)
      .optional()
      .meta(
        explain(
          'Wat ze kunnen',
          'Per “Wie kan …?”-vraag het antwoord. Een vraag die er niet bij staat, is nog niet vastgelegd.',
        ),
      ),
    inschakelen: inschakelen.optional(),
    nodigVanJou: uitspraken(
      'Nodig van jou',
      'Wat jullie van een ander nodig hebben om samen iets te kunnen doen. Hooguit zeven punten.',
      'Feiten: wat is gezien of gehoord, wanneer, door wie.',
      7,
    ).optional(),
    terugkoppeling: terugkoppeling.optional(),
    informatieDelen: informatieDelen.optional(),
    misverstanden: z
      .array(misverstand)
      .min(1)
      .max(12)
      .optional()
      .meta(explain('Misverstanden', 'Wat partners vaak ten onrechte denken.')),
    kennismakingsvragen: z
      .array(
        text(
          'Vraag',
          'Een vraag voor een eerste gesprek.',
          'Wanneer dragen jullie over, en hoe ziet dat eruit?',
        ),
      )
      .min(1)
      .max(10)
      .optional()
      .meta(
        explain('Kennismakingsvragen', 'Vragen die een ander jullie bij een eerste gesprek kan stellen.'),
      ),
    werktSamenMet: z
      .array(samenwerking)
      .min(1)
      .max(40)
      .optional()
      .meta(
        explain(
          'Werkt samen met',
          'Van wie jullie zaken krijgen, aan wie jullie overdragen, met wie jullie aan tafel zitten.',
        ),
      ),
    bronnen: z
      .record(id('Sleutel', 'Een korte sleutel voor deze bron.', 'wmo-4'), bronvermelding)
      .optional()
      .meta(
        explain('Bronnen', 'Openbare bronnen. Bij een uitspraak verwijs je ernaar met `bron: [sleutel]`.'),
      ),
    beheer,
  })
  .meta(explain('Organisatie', 'Het profiel van één organisatie.'));

export type Organisatie = z.infer<typeof organisatie>;
