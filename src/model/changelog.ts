/** The log of changes: what is written into it about a profile, and what a follower of the site gets to read first. */
import { STATUSSEN } from '../../schemas/choices.ts';
import type { Wijziging, Wijzigingen } from '../../schemas/index.ts';
import { changesInWords, type Names, type Profiel, type Verandering } from './changes.ts';
import { type ProfileSection, sectionOf, sectionTitle } from './profile-sections.ts';

/** More sentences than this nobody reads in a feed; the profile itself has them all. */
const MAX_LINES = 20;
/** How many parts a title names. */
const MAX_PARTS = 3;
/** In characters; the schema takes no more. */
const MAX_LINE = 1000;

/** What the log says of the difference between two versions of a profile; undefined where a reader notices nothing. */
export function wijzigingOf(
  before: Profiel | undefined,
  after: Profiel | undefined,
  names: Names,
): Omit<Wijziging, 'id' | 'dag'> | undefined {
  if (!after) return { titel: 'profiel weg', wat: ['Dit profiel staat niet meer op de site.'] };
  const { kern, beheer } = after.data;
  if (!before) {
    const written = beheer.status === 'redactie' ? [`${STATUSSEN.redactie}.`] : [];
    return { titel: 'nieuw profiel', wat: [kern, ...written], ...confirmed(beheer.bevestigd) };
  }
  const all = changesInWords(before, after, names).filter(isNews);
  if (all.length === 0) return undefined;
  const anew = all.some(isConfirmation) ? beheer.bevestigd : undefined;
  const rest = anew ? all.filter((each) => !isConfirmation(each)) : all;
  const deel = onlySection(rest);
  return {
    titel: [...(anew ? ['bevestigd door de organisatie'] : []), ...titleOf(rest)].join('; '),
    wat: rest.length > 0 ? linesOf(rest) : ['Aan de inhoud veranderde niets.'],
    ...(deel && { deel }),
    ...confirmed(anew),
  };
}

/** The id of a next change on a day: the day itself, with a number where it is taken. */
export function nextId(dag: string, taken: readonly Pick<Wijziging, 'id'>[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let [id, number] = [dag, 1];
  while (ids.has(id)) {
    number += 1;
    id = `${dag}-${number}`;
  }
  return id;
}

/** One change, and whose it is. */
export interface Nieuws {
  organisatie: string;
  naam: string;
  wijziging: Wijziging;
}

/** The newest changes of all profiles, newest first; those of one day by name. */
export function newestChanges(log: ReadonlyMap<string, Wijzigingen>, max: number): Nieuws[] {
  return [...log]
    .flatMap(([organisatie, { naam, wijzigingen }]) =>
      wijzigingen.map((wijziging) => ({ organisatie, naam, wijziging })),
    )
    .toSorted((a, b) => b.wijziging.dag.localeCompare(a.wijziging.dag) || a.naam.localeCompare(b.naam, 'nl'))
    .slice(0, max);
}

const confirmed = (bevestigd: Wijziging['bevestigd']) => (bevestigd ? { bevestigd } : {});

/** The day of an edit comes with every edit, and whom GitHub asks is for maintainers. */
const isNews = ({ pad: [group, field] }: Verandering): boolean =>
  group !== 'beheer' || (field !== 'bewerkt' && field !== 'eigenaars');

/** Management as a whole, or the confirmation in it: see compareManagement. */
const isConfirmation = ({ pad: [group, field] }: Verandering): boolean =>
  group === 'beheer' && (field === undefined || field === 'bevestigd');

function linesOf(changes: readonly Verandering[]): string[] {
  const lines = changes.map(({ zin }) => (zin.length <= MAX_LINE ? zin : `${zin.slice(0, MAX_LINE - 2)} …`));
  const left = lines.length - MAX_LINES;
  // One that is left out takes as much room as the line that says so.
  return left < 2 ? lines : [...lines.slice(0, MAX_LINES), `En nog ${left} andere wijzigingen.`];
}

/** Which parts of the profile changed; no title without any. */
function titleOf(changes: readonly Verandering[]): string[] {
  const all = [...new Set(changes.map(partOf))];
  if (all.length === 0) return [];
  const parts = all.length > MAX_PARTS ? [...all.slice(0, MAX_PARTS - 1), 'meer'] : all;
  return [`${new Intl.ListFormat('nl', { type: 'conjunction' }).format(parts)} gewijzigd`];
}

function partOf({ pad: [field = ''] }: Verandering): string {
  const section = sectionOf(String(field));
  if (section) return sectionTitle(section).toLowerCase();
  if (field === 'tekst') return 'toelichting';
  return field === 'beheer' ? 'data' : 'algemene gegevens';
}

/** The one section in which everything changed; the sources that go with it do not count, nor do the dates. */
function onlySection(changes: readonly Verandering[]): ProfileSection | undefined {
  const sections = new Set(
    changes.map(({ pad: [field = ''] }) => (field === 'beheer' ? 'bronnen' : sectionOf(String(field)))),
  );
  if (sections.size > 1) sections.delete('bronnen');
  const [only] = sections;
  return sections.size === 1 && changes.some(({ pad: [field] }) => field !== 'beheer') ? only : undefined;
}
