import * as choices from '../../../schemas/choices.ts';
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { dataPath } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';
import { apiFile } from './file.ts';

const JSON_TYPE = 'application/json';

/** The files that can be fetched, in words; `{id}` stands for an id from the list before it. */
const FILES = [
  [
    'organisaties.json',
    JSON_TYPE,
    'Alle organisaties, met hoeveel antwoorden ze geven en wie het profiel bevestigde.',
  ],
  [
    'organisaties/{id}.json',
    JSON_TYPE,
    'Eén organisatie: alles uit het profiel, met een antwoord op elke vraag.',
  ],
  ['vragen.json', JSON_TYPE, 'Alle vragen “Wie kan …?”.'],
  ['vragen/{id}.json', JSON_TYPE, 'Eén vraag, met het antwoord van elke organisatie en de bronnen daarvan.'],
  ['situaties.json', JSON_TYPE, 'Alle situaties: wie wat doet, wat gedeeld mag worden en wat vaak misgaat.'],
  ['begrippen.json', JSON_TYPE, 'Alle afkortingen en begrippen, met uitleg.'],
  ['antwoorden.csv', 'text/csv', 'Alle antwoorden in één tabel, voor Excel.'],
] as const;

/** What there is to fetch: address, media type and words. */
export function filesIn(edition: Edition) {
  return FILES.map(([name, soort, omschrijving]) => ({
    // An address with a place to fill in is no address; the braces stay as they are.
    adres: addressIn(edition, dataPath.api(name)).replaceAll('%7B', '{').replaceAll('%7D', '}'),
    soort,
    omschrijving,
  }));
}

/** The entrance: which files there are, and the words behind the values in them. */
export function indexFile(edition: Edition) {
  return apiFile(edition, 'index', dataPath.api('index.json'), {
    naam: 'Kennismaken: wie kan wat in zorg en veiligheid',
    naamsvermelding: attribution(edition),
    bestanden: filesIn(edition),
    keuzelijsten: {
      antwoord: GROUP_WORDS,
      voorwaarde: choices.VOORWAARDEN,
      termijn: choices.TERMIJNEN,
      kanaalDoel: choices.KANAAL_DOELEN,
      kanaalSoort: choices.KANAAL_SOORTEN,
      bereikbaarheid: choices.BEREIKBAARHEID,
      schaal: choices.SCHALEN,
      samenwerking: choices.SAMENWERKINGEN,
      status: choices.STATUSSEN,
      organisatieThema: choices.ORGANISATIE_THEMAS,
      vraagThema: choices.VRAAG_THEMAS,
    },
  });
}

/** The words with which whoever reuses the content says where it came from. */
export function attribution(edition: Edition): string {
  const where = edition.site ? ` (${edition.site.href})` : '';
  return `Bron: Kennismaken${where}, CC BY 4.0`;
}
