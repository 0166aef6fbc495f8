/** The first screen of a table: whom to invite, how far this can be trusted, and the first ten minutes. */
import { pathOf } from '../../model/paths.ts';
import { addressOf, MOST } from '../../model/table/choice.ts';
import type { Invitation } from '../../model/table/cover.ts';
import type { Step } from '../../model/table/agenda.ts';
import type { Leaning } from '../../model/table/rows.ts';
import type { Seat } from '../../model/table/seat.ts';
import type { Table } from '../../model/table.ts';
import { lapsedWords, longDate, type Trust, trustOn } from '../../model/trust.ts';
import { element } from '../dom.ts';
import { answerWord, between, folded, list, type Piece, section } from './parts.ts';

/** Who sits here, and the situation; a print begins with it. */
export function title({ seats, scene }: Table): HTMLElement {
  return element(
    'header',
    { class: 'table-title' },
    element(
      'h2',
      { tabindex: '-1', 'data-tafelkop': '' },
      ...between(
        seats.map(({ id, naam }) => element('a', { href: pathOf.organisatie(id) }, naam)),
        ' · ',
      ),
    ),
    ...(scene
      ? [element('p', {}, 'Situatie: ', element('a', { href: pathOf.situatie(scene.id) }, scene.titel))]
      : []),
  );
}

/** Links to the sections, each by its heading. */
export function onThisPage(sections: readonly HTMLElement[]): HTMLElement {
  const links = sections.map(({ id, dataset }) => [element('a', { href: `#${id}` }, dataset['woord'] ?? id)]);
  return element('nav', { class: 'on-page no-print', 'aria-label': 'Op deze pagina' }, list('', links));
}

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
      { href, 'data-aanschuiven': '', class: 'table-join no-print', 'aria-label': `Zet ${naam} erbij` },
      'Zet erbij',
    ),
  ];
}

/** The steps of the first ten minutes, with the minutes each takes. */
export function agendaSection(steps: readonly Step[]): HTMLElement {
  const items = steps.map(({ minutes, title: words, points }) =>
    element(
      'li',
      {},
      element(
        'h3',
        {},
        `${words} `,
        element('span', { class: 'count' }, minutes === 1 ? '1 minuut' : `${minutes} minuten`),
      ),
      list(
        'statements',
        points.map((point) => [point]),
      ),
    ),
  );
  return section(
    'agenda',
    'Tien minuten',
    'De eerste tien minuten',
    element('ol', { class: 'agenda-steps' }, ...items),
  );
}

/** How far these profiles can be trusted on a day (YYYY-MM-DD), and what the numbers behind a statement are. */
export function trustNote(seats: readonly Seat[], vandaag: string): HTMLElement {
  const grouped = Map.groupBy(seats, ({ beheer }) => trustOn(beheer, vandaag));
  const naming = (trust: Trust, words: string) => {
    const found = grouped.get(trust);
    return found ? [`${words}: ${found.map(({ naam }) => naam).join(', ')}.`] : [];
  };
  const lapsed = (grouped.get('verlopen') ?? []).map(({ naam, beheer }) => `${naam}: ${lapsedWords(beheer)}`);
  return element(
    'p',
    { class: 'trust-line table-trust' },
    [
      ...naming('redactie', 'Geschreven door de redactie en nog niet bevestigd door de organisatie zelf'),
      ...naming('bevestigd', 'Bevestigd door de organisatie zelf'),
      ...lapsed,
      `Zo stond het in de profielen op ${longDate(vandaag)}. De nummers tussen haken zijn de bronnen onder elk profiel; vakkennis is nog te bevestigen.`,
    ].join(' '),
  );
}
