/** Where two profiles, or two facts of one, cannot both be right. Only typed facts are compared, never the meaning of a text. */
import { BEREIKBAARHEID, KANAAL_DOELEN } from '../../schemas/choices.ts';
import { redirectsOf, SAYS } from './changes/answers.ts';
import { capital } from './changes/values.ts';
import type { Names } from './changes/verandering.ts';
import { channelHref } from './channels.ts';
import { MIRROR, TELLS } from './consequences.ts';
import type { Content } from './content.ts';
import { can, pointsAt } from './pair/can.ts';

/** What is looked at, in the order in which it harms a reader. */
export const CONTRADICTIONS = {
  verwijzing: 'Een profiel verwijst naar een organisatie die het zelf niet kan',
  'naar-elkaar': 'Twee profielen verwijzen voor dezelfde vraag naar elkaar',
  samenwerking: 'Een profiel draagt over of krijgt zaken, en het andere profiel zegt dat niet',
  nummer: 'Hetzelfde nummer of adres, voor hetzelfde doel, met andere tijden',
  bevestiging: 'Het profiel is na de bevestiging nog gewijzigd',
  tafel: 'Een profiel zit aan tafel met een ander, en dat andere profiel noemt dat niet',
} as const;

export interface Contradiction {
  soort: keyof typeof CONTRADICTIONS;
  zin: string;
  /** Where it can be mended: a profile, and the field in it. */
  places: { id: string; pad: readonly (string | number)[] }[];
}

/** Everything that was found; work grows with the size of the content. */
export function contradictionsIn(content: Content, names: Names): Contradiction[] {
  return [
    ...redirects(content, names),
    ...oneSided(content, names),
    ...channels(content, names),
    ...changedSince(content, names),
  ];
}

function redirects({ organisaties }: Content, names: Names): Contradiction[] {
  return [...organisaties].flatMap(([id, { kan = {} }]) =>
    Object.entries(kan).flatMap(([vraag, antwoord]) =>
      redirectsOf(antwoord).flatMap((naar): Contradiction[] => {
        const there = organisaties.get(naar)?.kan?.[vraag];
        const [one, other, about] = [names.organisatie(id), names.organisatie(naar), names.vraag(vraag)];
        const pad = ['kan', vraag];
        if (!can(there)) {
          const says = SAYS[there?.antwoord ?? 'onbekend'];
          const zin = `${capital(about)}: ${one} verwijst naar ${other}, maar daar is het antwoord “${says}”.`;
          return [{ soort: 'verwijzing', zin, places: [{ id, pad }] }];
        }
        // Both see it; one report, at the first of the two, is enough.
        if (!pointsAt(there, id) || id > naar) return [];
        const zin = `${capital(about)}: ${one} verwijst naar ${other}, en die verwijst weer terug. Beide kunnen het onder voorwaarden.`;
        return [
          {
            soort: 'naar-elkaar',
            zin,
            places: [
              { id, pad },
              { id: naar, pad },
            ],
          },
        ];
      }),
    ),
  );
}

function oneSided({ organisaties }: Content, names: Names): Contradiction[] {
  return [...organisaties].flatMap(([id, { werktSamenMet = [] }]) =>
    werktSamenMet.flatMap(({ organisatie: met, hoe }, index): Contradiction[] => {
      const other = organisaties.get(met);
      const wanted = hoe === 'zit-aan-tafel-met' ? hoe : MIRROR[hoe];
      if (!other || other.werktSamenMet?.some((each) => each.organisatie === id && each.hoe === wanted))
        return [];
      const places = [
        { id, pad: ['werktSamenMet', index] },
        { id: met, pad: ['werktSamenMet'] },
      ];
      const [one, two] = [names.organisatie(id), names.organisatie(met)];
      if (hoe === 'zit-aan-tafel-met')
        return [
          { soort: 'tafel', zin: `${one} zit aan tafel met ${two}; ${two} noemt ${one} daar niet.`, places },
        ];
      const zin = `${one} ${TELLS[hoe]} ${two}; bij ${two} staat niet “${TELLS[MIRROR[hoe]]} ${one}”.`;
      return [{ soort: 'samenwerking', zin, places }];
    }),
  );
}

function channels({ organisaties }: Content, names: Names): Contradiction[] {
  const all = [...organisaties].flatMap(([id, { inschakelen }]) =>
    (inschakelen?.kanalen ?? []).flatMap((kanaal, index) => {
      const href = channelHref(kanaal);
      const { doel, wanneer, waarde = '' } = kanaal;
      return href ? [{ id, pad: ['inschakelen', 'kanalen', index], href, doel, wanneer, waarde }] : [];
    }),
  );
  return [...Map.groupBy(all, ({ href, doel }) => `${doel} ${href}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first || new Set(same.map(({ wanneer }) => wanneer)).size === 1) return [];
    const told = same.map(({ id, wanneer }) => `${BEREIKBAARHEID[wanneer]} (${names.organisatie(id)})`);
    const zin = `${first.waarde}, ${KANAAL_DOELEN[first.doel].toLowerCase()}: ${told.join(' of ')}.`;
    return [{ soort: 'nummer' as const, zin, places: same.map(({ id, pad }) => ({ id, pad })) }];
  });
}

function changedSince({ organisaties }: Content, names: Names): Contradiction[] {
  return [...organisaties].flatMap(([id, { beheer }]) => {
    if (!beheer.bevestigd || beheer.bewerkt <= beheer.bevestigd.op) return [];
    const zin = `${names.organisatie(id)}: wat er na de bevestiging bij kwam, heeft de organisatie misschien niet gezien.`;
    return [{ soort: 'bevestiging' as const, zin, places: [{ id, pad: ['beheer'] }] }];
  });
}
