/** Who sits at the table: whose interest each serves, what each needs, and how one hears back. */
import { pathOf } from '../../model/paths.ts';
import type { Scene } from '../../model/table/scene.ts';
import type { Seat } from '../../model/table/seat.ts';
import type { Table } from '../../model/table.ts';
import type { Thought } from '../../model/table/thoughts.ts';
import { element } from '../dom.ts';
import { basis, folded, type Piece, section, sourcesOf, statement, statements } from './parts.ts';

/** A card for each. */
export function seatsSection({ seats, scene }: Table): HTMLElement {
  return section(
    'wie',
    'Wie er zit',
    'Wie er zit, en wat ieder nodig heeft',
    element('div', { class: 'table-cards' }, ...seats.map((seat) => card(seat, scene))),
  );
}

function card(seat: Seat, scene: Scene | undefined): HTMLElement {
  const sources = sourcesOf(seat);
  const needs = statements(seat.nodig, sources);
  const here = scene?.rollen[seat.id]?.heeftNodig !== undefined;
  return element(
    'section',
    { class: 'table-card', 'data-organisatie': seat.id },
    element('h3', {}, element('a', { href: pathOf.organisatie(seat.id) }, seat.naam)),
    element(
      'dl',
      {},
      ...entry('Staat voor', ...statement(seat.staatVoor, sources)),
      ...(scene ? roleIn(scene, seat) : []),
      // What it needs in this situation says more than what it always needs.
      ...(here ? [] : entry('Vraagt van jou', needs)),
      ...entry('Je hoort terug', ...statement(seat.binnen, sources)),
      ...entry('Als ze niet komen', ...statement(seat.alsZeNietKomen, sources)),
    ),
    ...(here ? [folded('Vraagt dit van elke partner', needs)] : []),
  );
}

/** What the situation says of its part there. */
function roleIn({ id, titel, rollen, bronnen }: Scene, seat: Seat): HTMLElement[] {
  const role = rollen[seat.id];
  if (!role)
    return entry(
      'In deze situatie',
      element('span', { class: 'unknown' }, 'Staat niet in de beschrijving van deze situatie.'),
    );
  const sources = { naam: titel, bronnen, at: (number: number) => pathOf.bronSituatie(id, number) };
  const { brengt, heeftNodig, kanNiet, bron } = role;
  return [
    ...entry('Brengt hier', `${brengt} `, basis(bron, sources)),
    ...(heeftNodig ? entry('Heeft hier nodig', `${heeftNodig} `, basis(undefined, sources)) : []),
    ...(kanNiet ? entry('Kan hier niet', `${kanNiet} `, basis(bron, sources)) : []),
  ];
}

function entry(label: string, ...children: Piece[]): HTMLElement[] {
  return [element('dt', {}, label), element('dd', {}, ...children)];
}

/** What the others here may wrongly think of each; none where nothing points at this table. */
export function thoughtsSection(thoughts: readonly Thought[]): HTMLElement[] {
  if (thoughts.length === 0) return [];
  const items = thoughts.flatMap(({ about, misverstand: { gedacht, feit, bron } }) => [
    element('dt', {}, `${about.naam}: “${gedacht}”`),
    element('dd', {}, `${feit} `, basis(bron, sourcesOf(about))),
  ]);
  return [
    section('misverstanden', 'Misverstanden', 'Misverstanden aan deze tafel', element('dl', {}, ...items)),
  ];
}
