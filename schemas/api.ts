/** The shapes of the files under /api/v1/, derived from the shapes of the content. Their JSON Schemas are made from these. */
import { z } from 'zod';
import { adres, gegevenAntwoord, ids, kop, tekst, telling, vertrouwen } from './api-parts.ts';
import { begrip } from './begrip.ts';
import { bronvermelding, explain, id } from './fields.ts';
import { organisatie } from './organisatie.ts';
import { publishedShape } from './published.ts';
import { situatie } from './situatie.ts';
import { vraag } from './vraag.ts';

const pagina = adres('Pagina', 'Het adres van de pagina voor lezers.');
const bestand = adres('Bestand', 'Het adres van het hele bestand over dit onderdeel.');
const naam = tekst('Naam', 'De naam van de organisatie.');
const antwoorden = z.array(gegevenAntwoord);
const { kan: _, beheer: __, ...profielVelden } = publishedShape(organisatie);
const vraagVelden = publishedShape(vraag);

const bestandInLijst = z.strictObject({
  adres: adres('Adres', 'Het adres van het bestand; `{id}` is nog in te vullen.', 'uri-template'),
  soort: tekst('Soort', 'Het mediatype.'),
  omschrijving: tekst('Omschrijving', 'Wat erin staat.'),
});

/** The shape of each kind of file, by the name of its schema under /schema/api/v1/. */
export const apiSchemas = {
  index: z.strictObject({
    ...kop,
    naam: tekst('Naam', 'De naam van deze verzameling.'),
    naamsvermelding: tekst('Naamsvermelding', 'Zo vermeld je de bron.'),
    bestanden: z.array(bestandInLijst),
    keuzelijsten: z
      .record(z.string(), z.record(z.string(), z.string()))
      .meta(explain('Keuzelijsten', 'Per vaste lijst: de waarde in de bestanden en de woorden voor lezers.')),
  }),
  organisaties: z.strictObject({
    ...kop,
    organisaties: z.array(
      z.strictObject({
        id: ids.organisatie,
        pagina,
        bestand,
        naam,
        kern: tekst('Kern', 'In één zin wat de organisatie is.'),
        ookBekendAls: z.array(z.string()).optional(),
        thema: profielVelden['thema'] as z.ZodType,
        telling,
        beheer: vertrouwen,
      }),
    ),
    verwacht: z
      .array(z.strictObject({ id: ids.organisatie, naam }))
      .meta(
        explain(
          'Verwacht',
          'Organisaties waarvan het profiel nog volgt; een antwoord kan er al naar wijzen.',
        ),
      ),
  }),
  organisatie: z.strictObject({
    ...kop,
    id: ids.organisatie,
    pagina,
    ...profielVelden,
    antwoorden,
    beheer: vertrouwen,
  }),
  vragen: z.strictObject({
    ...kop,
    vragen: z.array(
      z.strictObject({
        id: ids.vraag,
        pagina,
        bestand,
        vraag: tekst('Vraag', 'De hele vraag.'),
        kort: tekst('Kort', 'De handeling in één of twee woorden.'),
        thema: vraagVelden['thema'] as z.ZodType,
        telling,
      }),
    ),
  }),
  vraag: z.strictObject({
    ...kop,
    id: ids.vraag,
    pagina,
    ...vraagVelden,
    antwoorden,
    organisaties: z
      .record(
        ids.organisatie,
        z.strictObject({
          naam,
          pagina,
          bestand,
          beheer: vertrouwen,
          bronnen: z.record(z.string(), bronvermelding),
        }),
      )
      .meta(explain('Organisaties', 'Wie antwoordt: naam, beheer en de bronnen die de antwoorden noemen.')),
  }),
  situaties: z.strictObject({
    ...kop,
    situaties: z.array(
      z.strictObject({
        id: id('Id', 'Id van de situatie.', 'deur-blijft-dicht'),
        pagina,
        ...publishedShape(situatie),
      }),
    ),
  }),
  begrippen: z.strictObject({
    ...kop,
    begrippen: z.array(
      z.strictObject({ id: id('Id', 'Id van het begrip.', 'zsm'), pagina, ...publishedShape(begrip) }),
    ),
  }),
} as const;

/** A kind of file under /api/v1/. */
export type ApiFile = keyof typeof apiSchemas;
