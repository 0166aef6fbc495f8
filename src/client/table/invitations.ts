/** Whom this table could invite, and a way to let them join. */
import { pathOf } from '../../model/paths.ts';
import { addressOf, MOST } from '../../model/table/choice.ts';
import type { Invitation } from '../../model/table/cover.ts';
import type { Leaning } from '../../model/table/rows.ts';
import type { Table } from '../../model/table.ts';
import { element } from '../dom.ts';
import { answerWord, between, folded, type Piece, section } from './parts.ts';

/** Whom to invite: for what nobody here can, and for conditions that name who is not here. */
export function invitationSection(table: Table): HTMLElement[] {
  const { rows, invitations, leaning, overview } = table;
  const open = rows.filter(({ outcome }) => outcome === 'nee');
  if (open.length + leaning.length === 0) return [];
  const { invited, nobody } = invitations;
  const kort = (id: string) => overview.vragen[id]?.kort ?? id;
  return [
    section(
      'uitnodigen',
      'Uitnodigen',
      'Wie nodig je nog uit?',
      ...(open.length > 0
        ? [element('p', {}, `Niemand hier kan: ${open.map((row) => row.kort).join(', ')}.`)]
        : []),
      ...(invited.length > 0
        ? [
            element('p', {}, `${NUMBERS[invited.length] ?? `Met ${invited.length}`} erbij kan het wel:`),
            element('ol', {}, ...invited.map((each) => invitation(each, table))),
          ]
        : []),
      ...(nobody.length > 0
        ? [
            element(
              'p',
              {},
              `Bij geen enkele organisatie is vastgelegd dat het kan: ${nobody.map(kort).join(', ')}.`,
            ),
          ]
        : []),
      ...leaningList(table),
    ),
  ];
}

/** Whom conditions name. A long list is folded, as it is no more than a hint. */
function leaningList(table: Table): HTMLElement[] {
  const { leaning } = table;
  if (leaning.length === 0) return [];
  const items = element('ul', {}, ...leaning.map((each) => leaningOn(each, table)));
  if (leaning.length > IN_VIEW)
    return [folded(`Voorwaarden noemen ${leaning.length} partners die hier niet zitten`, items)];
  return [element('p', {}, 'Voorwaarden noemen ook wie hier niet zit:'), items];
}

const IN_VIEW = 3;

const NUMBERS: Record<number, string> = {
  1: 'Met deze ene',
  2: 'Met deze twee',
  3: 'Met deze drie',
  4: 'Met deze vier',
};

function invitation({ id, naam, taken }: Invitation, table: Table): HTMLElement {
  const groups = (['ja', 'voorwaarden'] as const).flatMap((group): Piece[] => {
    const found = taken.filter((each) => each.group === group).map((each) => each.id);
    return found.length > 0 ? [answerWord(group), ': ', ...tasks(id, found, table), '. '] : [];
  });
  return element(
    'li',
    { 'data-uitnodiging': id },
    ...invitee(id, naam),
    ': ',
    ...groups,
    ...joining(id, naam, table),
  );
}

function leaningOn({ id, naam, taken }: Leaning, table: Table): HTMLElement {
  const found = taken.map((row) => row.id);
  return element(
    'li',
    { 'data-steunt': id },
    ...invitee(id, naam),
    ': ',
    ...tasks(id, found, table),
    '. ',
    ...joining(id, naam, table),
  );
}

const invitee = (id: string, naam: string) => [
  element('strong', {}, element('a', { href: pathOf.organisatie(id) }, naam)),
];

const tasks = (organisatie: string, vragen: readonly string[], { overview }: Table) =>
  between(
    vragen.map((id) =>
      element('a', { href: pathOf.antwoord(organisatie, id) }, overview.vragen[id]?.kort ?? id),
    ),
    ', ',
  );

/** The address of this table with one more; no link where the table is full. */
function joining(id: string, naam: string, { choice }: Table): HTMLElement[] {
  if (choice.organisaties.length >= MOST) return [];
  const href = addressOf({ ...choice, organisaties: [...choice.organisaties, id] });
  return [
    element(
      'a',
      { href, 'data-aanschuiven': '', class: 'table-join no-print', 'aria-label': `Zet erbij: ${naam}` },
      'Zet erbij',
    ),
  ];
}
