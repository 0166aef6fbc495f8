/** “Jouw wijzigingen”: every change as a sentence, each to be undone by itself. */
import type { Organisatie } from '../../../schemas/index.ts';
import { fieldAt } from '../../../schemas/walk.ts';
import { collections } from '../../../schemas/index.ts';
import type { Pad, Wijziging } from '../../edit/change.ts';
import type { Inhoud } from '../../edit/compare.ts';
import { isBody, related } from '../../edit/outcome.ts';
import { nameIn, type Surroundings } from '../../edit/surroundings.ts';
import { changesInWords, type Names, type Profiel } from '../../model/changes.ts';
import { element } from '../dom.ts';
import { button } from './controls.ts';

/** Changes that are undone together, and the sentences that tell them. */
export interface Verteld {
  zinnen: readonly string[];
  wijzigingen: readonly Wijziging[];
}

/** The names that sentences use. */
export const namesIn = (around: Surroundings): Names => ({
  organisatie: (id) => nameIn(around, id),
  vraag: (id) => around.vragen[id]?.kort ?? id,
});

/** All changes in words. A change that no sentence tells about is named by its field, so that none is hidden. */
export function sentences(
  id: string,
  before: Inhoud | undefined,
  after: Inhoud,
  wijzigingen: readonly Wijziging[],
  around: Surroundings,
): Verteld[] {
  const told: { zinnen: string[]; wijzigingen: Wijziging[] }[] = [];
  for (const { pad, zin } of tell(id, before, after, around)) {
    const about = wijzigingen.filter((each) => related(each.pad, pad));
    const same = told.find(
      (each) => about.length > 0 && about.every((one) => each.wijzigingen.includes(one)),
    );
    if (same) same.zinnen.push(zin);
    else told.push({ zinnen: [zin], wijzigingen: about });
  }
  const untold = wijzigingen.filter((each) => !told.some((one) => one.wijzigingen.includes(each)));
  return [
    ...told,
    ...untold.map((each) => ({ zinnen: [`${nameOf(each.pad, after)}: gewijzigd.`], wijzigingen: [each] })),
  ];
}

/** The day of the last edit moves by itself; that is said in other words. */
export const isEditDate = ({ pad }: Wijziging): boolean => pad.join('.') === 'beheer.bewerkt';

function tell(id: string, before: Inhoud | undefined, after: Inhoud, around: Surroundings) {
  try {
    return changesInWords(before && profielOf(id, before), profielOf(id, after), namesIn(around));
  } catch {
    // A profile that is not finished can lack what a sentence needs; the fields are then named one by one.
    return [];
  }
}

const profielOf = (id: string, { data, tekst }: Inhoud): Profiel => ({
  id,
  data: data as Organisatie,
  tekst,
});

function nameOf(pad: Pad, { data }: Inhoud): string {
  if (isBody(pad)) return 'Tekst op de pagina';
  const labels = pad.map(
    (_, index) => fieldAt(collections.organisaties.schema, pad.slice(0, index + 1), data)?.label,
  );
  return [...new Set(labels.filter(Boolean))].join(', ') || pad.join(', ');
}

/** The sentences, with a button that takes their changes back. */
export function changeList(verteld: readonly Verteld[], undo: (one: Verteld) => void): HTMLElement {
  return element(
    'ul',
    { class: 'changes' },
    ...verteld.map((each) =>
      element(
        'li',
        {},
        ...each.zinnen.map((zin) => element('p', {}, zin)),
        ...(each.wijzigingen.length > 0
          ? [button('Ongedaan maken', () => undo(each), { name: `Ongedaan maken: ${each.zinnen.join(' ')}` })]
          : []),
      ),
    ),
  );
}
