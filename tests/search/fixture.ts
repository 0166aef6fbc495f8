/** A small taxonomy of its own: tests of the matcher must not depend on what contributors write. */
import type { Vraag } from '../../schemas/index.ts';
import type { OrganisatieBron, VraagBron } from '../../src/search/index.ts';

/** A question with everything search does not read filled in. */
export function vraag(id: string, zin: string, kort: string, synoniemen: string[], en: string[]): VraagBron {
  const data: Vraag = {
    vraag: zin,
    kort,
    uitleg: 'Een uitleg met woorden die niet meedoen, zoals giraffe.',
    thema: 'advies-en-melden',
    synoniemen,
    en: { vraag: en[0] ?? '', synoniemen: en.slice(1) },
  };
  return { id, data };
}

export const huisbezoek = vraag(
  'huisbezoek',
  'Wie kan op huisbezoek?',
  'huisbezoek',
  ['bezoek aan huis', 'thuis langsgaan', 'keukentafelgesprek'],
  ['Who can do a home visit?', 'house call'],
);

export const vragen: VraagBron[] = [
  huisbezoek,
  vraag(
    'samen-op-huisbezoek',
    'Wie kan met mij mee op huisbezoek?',
    'samen op huisbezoek',
    ['ik durf niet alleen', 'met zijn tweeën aanbellen'],
    ['Who can join me on a visit?', 'go together'],
  ),
  vraag(
    'melding',
    'Waar meld ik huiselijk geweld?',
    'geweld melden',
    [
      'kindermishandeling',
      'hij slaat haar',
      'AMK-melding',
      'meldcode',
      'bang voor ex',
      'brief van de PI',
      '…',
    ],
    ['Where do I report domestic violence?', 'child abuse'],
  ),
  vraag(
    'schulden',
    'Wie kan helpen bij schulden?',
    'schulden',
    ['schuldhulpverlening', 'deurwaarder', 'kan de rekeningen niet betalen'],
    ['Who can help with debt?', 'debt'],
  ),
  vraag(
    'zorgmachtiging',
    'Wie kan een zorgmachtiging aanvragen?',
    'zorgmachtiging',
    ['rechterlijke machtiging', 'verplichte zorg', 'RM'],
    ['Who can request compulsory care?', 'court order care'],
  ),
  vraag(
    'toezicht',
    'Wie houdt toezicht op voorwaarden?',
    'toezicht op voorwaarden',
    ['enkelband', 'meldplicht', 'reclasseringstoezicht'],
    ['Who supervises conditions?', 'ankle monitor'],
  ),
];

export const organisaties: OrganisatieBron[] = [
  {
    id: 'veilig-thuis',
    data: {
      naam: 'Veilig Thuis',
      ookBekendAls: ['VT', 'advies- en meldpunt (AMHK)', 'Veilig Thuis-organisatie'],
      zoekwoorden: ['VeiligThuis'],
      vroeger: [{ naam: 'AMK' }],
      en: { naam: 'Safe at Home' },
    },
  },
  {
    id: 'openbaar-ministerie',
    data: { naam: 'Openbaar Ministerie', ookBekendAls: ['OM'], zoekwoorden: ['officier van justitie'] },
  },
  { id: 'schuldhulp', data: { naam: 'Schuldhulpverlening' } },
  { id: 'reclassering', data: { naam: 'Reclassering', zoekwoorden: ['enkelband', 'toezichthouder', 'AMK'] } },
  { id: 'gevangenis', data: { naam: 'DJI', ookBekendAls: ['penitentiaire inrichting (PI)'] } },
  { id: 'er-zijn', data: { naam: 'Er Zijn' } },
  { id: 'fact', data: { naam: 'FACT-team (ggz)' } },
];
