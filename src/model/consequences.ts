/** What a change to some profiles makes wrong elsewhere: redirects into a no, one-sided agreements, nobody left. */
import type { Antwoord, Organisatie } from '../../schemas/index.ts';
import { redirectsOf, SAYS } from './changes/answers.ts';
import { capital } from './changes/values.ts';
import type { Names } from './changes/verandering.ts';

type Profiles = ReadonlyMap<string, Organisatie>;

/** Something that held before and no longer does. */
export interface Gevolg {
  soort: 'verwijzing' | 'samenwerking' | 'profiel-weg' | 'laatste' | 'niemand';
  /** The profile where it is wrong now; of `laatste`, the only one left. Absent when it is about all of them. */
  bij?: string;
  /** The question it is about. */
  vraag?: string;
  /** The field in the profile `bij`. */
  pad?: readonly (string | number)[];
  zin: string;
}

/** Everything that this change made wrong; what was wrong already is left out. Work grows with the size of the content. */
export function newlyWrong(before: Profiles, after: Profiles, names: Names): Gevolg[] {
  return [
    ...redirectsIntoNo(before, after, names),
    ...brokenAgreements(before, after, names),
    ...nobodyLeft(before, after, names),
  ];
}

/** Redirects to who could, and now cannot or is gone. */
function redirectsIntoNo(before: Profiles, after: Profiles, names: Names): Gevolg[] {
  return [...after].flatMap(([bij, { kan = {} }]) =>
    Object.entries(kan).flatMap(([vraag, antwoord]) =>
      redirectsOf(antwoord).flatMap((naar, index) => {
        if (!can(before.get(naar)?.kan?.[vraag]) || can(after.get(naar)?.kan?.[vraag])) return [];
        const gone = !after.has(naar);
        const now = gone ? 'dat profiel is weg' : `dat antwoord is nu “${saysOf(after, naar, vraag)}”`;
        const zin = `${names.organisatie(bij)} verwijst bij ‘${names.vraag(vraag)}’ naar ${names.organisatie(naar)}, maar ${now}.`;
        const soort = gone ? ('profiel-weg' as const) : ('verwijzing' as const);
        return { soort, bij, vraag, pad: ['kan', vraag, 'wieWel', index], zin };
      }),
    ),
  );
}

/** What the other profile must say of the same work. */
export const MIRROR = { 'krijgt-van': 'draagt-over-aan', 'draagt-over-aan': 'krijgt-van' } as const;
export const TELLS = { 'krijgt-van': 'krijgt zaken van', 'draagt-over-aan': 'draagt over aan' } as const;

/** Agreements of which the other side is gone, or no longer says the same. */
function brokenAgreements(before: Profiles, after: Profiles, names: Names): Gevolg[] {
  const [said, says] = [agreements(before), agreements(after)];
  return [...after].flatMap(([bij, { werktSamenMet = [] }]) =>
    werktSamenMet.flatMap(({ organisatie: met, hoe }, index) => {
      const place = { bij, pad: ['werktSamenMet', index] };
      const [one, other] = [names.organisatie(bij), names.organisatie(met)];
      if (before.has(met) && !after.has(met))
        return {
          soort: 'profiel-weg' as const,
          ...place,
          zin: `${one} noemt ${other} onder “werkt samen met”, maar dat profiel is weg.`,
        };
      if (hoe === 'zit-aan-tafel-met' || !after.has(met)) return [];
      const [line, mirror] = [key(bij, hoe, met), key(met, MIRROR[hoe], bij)];
      const wasOneSided = before.has(met) && said.has(line) && !said.has(mirror);
      if (says.has(mirror) || wasOneSided) return [];
      const zin = `${one} ${TELLS[hoe]} ${other}, maar in dat profiel staat niet “${TELLS[MIRROR[hoe]]} ${one}”.`;
      return { soort: 'samenwerking' as const, ...place, zin };
    }),
  );
}

/** Questions that somebody could answer with ja or voorwaarden and now nobody, or for which only one is left. */
function nobodyLeft(before: Profiles, after: Profiles, names: Names): Gevolg[] {
  const left = whoCan(after);
  return [...whoCan(before)].flatMap(([vraag, could]): Gevolg[] => {
    const [only, ...others] = left.get(vraag) ?? [];
    const name = capital(names.vraag(vraag));
    if (only === undefined) {
      const who =
        could.length > 3
          ? `dat waren er ${could.length}`
          : `dat was ${could.map((id) => names.organisatie(id)).join(', ')}`;
      return [
        {
          soort: 'niemand',
          vraag,
          zin: `${name}: nu antwoordt niemand meer “kan” of “kan onder voorwaarden” (${who}).`,
        },
      ];
    }
    if (others.length > 0 || could.length < 2) return [];
    return [
      {
        soort: 'laatste',
        bij: only,
        vraag,
        zin: `${name}: alleen ${names.organisatie(only)} is nog over; eerst konden ${could.length} organisaties dit.`,
      },
    ];
  });
}

/** Per question, who answers ja or voorwaarden. */
function whoCan(profiles: Profiles): Map<string, string[]> {
  const able = [...profiles].flatMap(([id, { kan = {} }]) =>
    Object.entries(kan).flatMap(([vraag, antwoord]) => (can(antwoord) ? { vraag, id } : [])),
  );
  const grouped = Map.groupBy(able, ({ vraag }) => vraag);
  return new Map([...grouped].map(([vraag, each]) => [vraag, each.map(({ id }) => id)]));
}

function agreements(profiles: Profiles): Set<string> {
  return new Set(
    [...profiles].flatMap(([id, { werktSamenMet = [] }]) =>
      werktSamenMet.map(({ organisatie, hoe }) => key(id, hoe, organisatie)),
    ),
  );
}

const key = (id: string, hoe: string, other: string) => `${id} ${hoe} ${other}`;

const can = (antwoord?: Antwoord) => antwoord?.antwoord === 'ja' || antwoord?.antwoord === 'voorwaarden';

const saysOf = (profiles: Profiles, id: string, vraag: string) =>
  SAYS[profiles.get(id)?.kan?.[vraag]?.antwoord ?? 'onbekend'];
