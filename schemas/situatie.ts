/** A situation in which cooperation often fails, and who does what in it. */
import { z } from 'zod';
import { bron, bronvermelding, date, id, text, explain, uitspraken } from './fields.ts';

const deelnemer = z
  .strictObject({
    organisatie: id('Organisatie', 'Id van een organisatie.', 'veilig-thuis'),
    brengt: text('Brengt', 'Wat deze organisatie inbrengt.', 'Zicht op de veiligheid van iedereen in huis.'),
    heeftNodig: text(
      'Heeft nodig',
      'Wat deze organisatie van de anderen nodig heeft.',
      'Feiten met datum en plaats.',
    ).optional(),
    kanNiet: text(
      'Kan niet',
      'Wat deze organisatie hier niet kan.',
      'De deur openen zonder toestemming.',
    ).optional(),
    bron: bron.optional(),
  })
  .meta(explain('Deelnemer', 'Wie er aan tafel zit, en wat die brengt en nodig heeft.'));

const misser = z
  .strictObject({
    watGaatMis: text(
      'Wat gaat mis',
      'Waar het vaak op vastloopt.',
      'Iedereen wacht op het onderzoek van een ander.',
    ),
    herstel: text('Hoe verder', 'Wat je dan doet.', 'Spreek af wie tot die tijd wekelijks langsgaat.'),
  })
  .meta(explain('Misser', 'Wat vaak misgaat, en hoe je het herstelt.'));

export const situatie = z
  .strictObject({
    titel: text(
      'Titel',
      'De situatie in één herkenbare zin.',
      'De deur blijft dicht en de volwassen zoon is gewelddadig',
      120,
    ),
    kern: text('Kern', 'Waar het om draait, in één of twee zinnen.', 'Ouders durven niet open te doen.', 300),
    herkenning: uitspraken(
      'Herkenning',
      'Waaraan je deze situatie herkent.',
      'Afspraken worden steeds afgezegd.',
      8,
    ),
    vragen: z
      .array(id('Vraag', 'Id van een vraag.', 'huisbezoek'))
      .min(1)
      .max(12)
      .meta(explain('Vragen', 'Welke “Wie kan …?”-vragen hier spelen.', ['huisbezoek'])),
    aanTafel: z.array(deelnemer).min(2).max(12).meta(explain('Aan tafel', 'Wie hier samen moeten werken.')),
    magGedeeld: uitspraken(
      'Wat mag gedeeld',
      'Wat er in deze situatie gedeeld mag worden.',
      'Aan Veilig Thuis mag je zonder toestemming vertellen wat je ziet.',
      8,
    ).optional(),
    eersteStappen: uitspraken('Eerste stappen', 'De eerste drie stappen.', 'Bel voor advies.', 5),
    missers: z
      .array(misser)
      .min(1)
      .max(8)
      .meta(explain('Missers', 'Wat vaak misgaat, en hoe je het herstelt.')),
    zelfDoen: uitspraken(
      'Zelf doen',
      'Wat je intussen zelf kunt doen.',
      'Blijf bereikbaar voor het gezin.',
      8,
    ).optional(),
    synoniemen: z
      .array(text('Zoekzin', 'Hoe iemand hierop zoekt.', 'zoon slaat ouders', 120))
      .min(1)
      .max(40)
      .optional()
      .meta(explain('Synoniemen', 'Zoekzinnen die hierheen leiden.')),
    bronnen: z
      .record(id('Sleutel', 'Een korte sleutel voor deze bron.', 'wmo-4'), bronvermelding)
      .optional()
      .meta(explain('Bronnen', 'Openbare bronnen.')),
    bewerkt: date('Bewerkt', 'De dag van de laatste wijziging.'),
  })
  .meta(explain('Situatie', 'Een herkenbare situatie, en wie wat doet.'));

export type Situatie = z.infer<typeof situatie>;
