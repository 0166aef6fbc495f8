/** The facts of one made-up local profile: about 6 kB of what differs from the national profile. */
import type { Antwoord, Lokaal, Organisatie } from '../../../schemas/index.ts';
import type { National, Region } from './regions.ts';
import type { Writer } from './sentences.ts';

/** The parts that every made-up profile has. */
type Parts = 'kern' | 'kan' | 'mandaat' | 'inschakelen' | 'terugkoppeling' | 'informatieDelen';
export type LocalData = Lokaal & { [Part in Parts]: NonNullable<Lokaal[Part]> };

/** Whom a local profile is about. */
export interface About {
  national: National;
  parent: { id: string; data: Organisatie };
  region: Region;
}

const ANSWERS = 16;
const PARTNERS = 4;
const SOURCES = ['afspraken', 'werkwijze', 'convenant'];
/** The day on which everything made up was written. */
export const EDITED = '2026-11-22';
const REVIEW = '2027-05-22';

/** The front matter of a local profile. */
export function localData(write: Writer, { national, parent, region }: About): LocalData {
  const { naam: place, gemeenten } = region;
  const say = () => write.sentence(place);
  // One of each first, so that no source stands there for nothing.
  let cited = 0;
  const bron = () => [SOURCES[cited++ % SOURCES.length] ?? ''];
  const statement = () => ({ tekst: say(), bron: bron() });
  const partners = national.organisaties.filter(({ id }) => id !== parent.id);
  return {
    is: parent.id,
    naam: `${parent.data.naam} ${place}`,
    kern: say(),
    ookBekendAls: [`${parent.data.ookBekendAls?.[0] ?? parent.data.naam} ${place}`],
    zoekwoorden: [...gemeenten.slice(0, 3), write.pick(national.woorden)],
    mandaat: { taken: [statement(), statement()] },
    kan: Object.fromEntries(
      write
        .some(national.vragen, ANSWERS)
        .map((vraag) => [vraag, localAnswer(write, parent.data.kan?.[vraag], { place, bron })]),
    ),
    inschakelen: {
      kanalen: channels(write, region, bron),
      klaarleggen: [statement()],
      stappen: [
        { stap: say(), termijn: { tekst: `binnen ${2 + write.chance(9)} werkdagen`, soort: 'afspraak' } },
      ],
    },
    terugkoppeling: { binnen: statement() },
    informatieDelen: { hoeHetWelKan: statement() },
    misverstanden: [{ gedacht: say(), feit: say(), bron: bron() }],
    kennismakingsvragen: [say().replace(/\.$/, '?')],
    werktSamenMet: write.some(partners, PARTNERS).map(({ id }) => ({
      organisatie: id,
      hoe: 'zit-aan-tafel-met',
      toelichting: say(),
    })),
    bronnen: Object.fromEntries(
      SOURCES.map((key) => [
        key,
        {
          titel: `${key.charAt(0).toUpperCase()}${key.slice(1)} van de regio ${place}`,
          uitgever: `Regio ${place}`,
          url: `https://www.${region.id}.voorbeeld.nl/${key}`,
          jaar: 2020 + write.chance(6),
          gelezen: EDITED,
        },
      ]),
    ),
    beheer: { status: 'redactie', bewerkt: EDITED, herzien: REVIEW },
  };
}

/** Another answer than the national one of the same drift, so that nobody who refers here refers to a no. */
function localAnswer(
  write: Writer,
  national: Antwoord | undefined,
  { place, bron }: { place: string; bron: () => string[] },
): Antwoord {
  const say = () => write.sentence(place);
  if (national?.antwoord === 'nee' || national?.antwoord === 'nvt')
    return { antwoord: 'nee', omdat: say(), watWel: say(), bron: bron() };
  if (write.chance(3) === 0) return { antwoord: 'ja', toelichting: say(), bron: bron() };
  return {
    antwoord: 'voorwaarden',
    voorwaarden: [
      { soort: write.pick(['regio', 'melding', 'samen-met', 'capaciteit'] as const), tekst: say() },
    ],
    bron: bron(),
  };
}

/** No line of a desk that exists: numbers and addresses that belong to nobody. */
function channels(write: Writer, { id, naam }: Region, bron: () => string[]) {
  const digits = String(1_000_000 + write.chance(9_000_000));
  return [
    {
      doel: 'advies',
      soort: 'telefoon',
      naam: `Kantoor ${naam}`,
      waarde: `088-${digits.slice(0, 3)} ${digits.slice(3)}`,
      wanneer: 'kantoortijd',
      toelichting: write.sentence(),
      bron: bron(),
    },
    {
      doel: 'verwijzing',
      soort: 'formulier',
      waarde: `https://www.${id}.voorbeeld.nl/aanmelden`,
      wanneer: 'dag-en-nacht',
      bron: bron(),
    },
    { doel: 'overleg', soort: 'e-mail', waarde: `advies@${id}.voorbeeld.nl`, wanneer: 'kantoortijd' },
  ] satisfies NonNullable<Organisatie['inschakelen']>['kanalen'];
}
