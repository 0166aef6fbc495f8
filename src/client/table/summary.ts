/** The first screen of a table: whom to invite, how far this can be trusted, and the first ten minutes. */
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { pathOf } from '../../model/paths.ts';
import { addressOf, MOST } from '../../model/table/choice.ts';
import type { Invitation } from '../../model/table/cover.ts';
import type { Step } from '../../model/table/agenda.ts';
import type { Seat } from '../../model/table/seat.ts';
import type { Table } from '../../model/table.ts';
import { lapsedWords, longDate, type Trust, trustOn } from '../../model/trust.ts';
import { element } from '../dom.ts';
import { between, list, mark, type Piece, section } from './parts.ts';

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

/** What nobody here can and whom to invite for it. */
export function invitationSection(table: Table): HTMLElement[] {
  const { rows, invitations, overview } = table;
  const open = rows.filter(({ outcome }) => outcome === 'nee');
  if (open.length === 0) return [];
  const { invited, nobody } = invitations;
  return [
    section(
      'uitnodigen',
      'Wie nodig je nog uit?',
      element(
        'p',
        {},
        'Niemand hier kan: ',
        ...between(
          open.map(({ id, kort }) => element('a', { href: `#groep-nee`, 'data-open': id }, kort)),
          ', ',
        ),
        '.',
      ),
      ...(invited.length > 0
        ? [
            element(
              'p',
              {},
              invited.length === 1
                ? 'Met één uitnodiging is dat gedekt:'
                : `Met ${invited.length} uitnodigingen is dat gedekt; met minder lukt het niet:`,
            ),
            element('ol', { class: 'table-invited' }, ...invited.map((each) => invitation(each, table))),
          ]
        : []),
      ...(nobody.length > 0
        ? [
            element(
              'p',
              {},
              `Bij geen enkele organisatie is vastgelegd dat het kan: ${nobody.map((id) => overview.vragen[id]?.kort ?? id).join(', ')}.`,
            ),
          ]
        : []),
    ),
  ];
}

function invitation({ id, naam, taken }: Invitation, { overview, choice }: Table): HTMLElement {
  const groups = (['ja', 'voorwaarden'] as const).flatMap((group): Piece[] => {
    const found = taken.filter((each) => each.group === group);
    if (found.length === 0) return [];
    const links = found.map((each) =>
      element('a', { href: pathOf.antwoord(id, each.id) }, overview.vragen[each.id]?.kort ?? each.id),
    );
    return [
      element('span', { class: group }, mark(group), ` ${GROUP_WORDS[group].toLowerCase()}: `),
      ...between(links, ', '),
      '. ',
    ];
  });
  const full = choice.organisaties.length >= MOST;
  const address = addressOf({ ...choice, organisaties: [...choice.organisaties, id] });
  return element(
    'li',
    { 'data-uitnodiging': id },
    element('strong', {}, element('a', { href: pathOf.organisatie(id) }, naam)),
    ' ',
    ...groups,
    ...(full
      ? []
      : [
          element(
            'a',
            { href: address, 'data-aanschuiven': '', class: 'no-print', 'aria-label': `Zet ${naam} erbij` },
            'Zet erbij',
          ),
        ]),
  );
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
  return section('agenda', 'De eerste tien minuten', element('ol', { class: 'table-agenda' }, ...items));
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
      `Zo stond het in de profielen op ${longDate(vandaag)}. De nummers tussen haken zijn de bronnen onder elk profiel.`,
    ].join(' '),
  );
}
