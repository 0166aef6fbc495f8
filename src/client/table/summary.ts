/** The frame of a table: who sits there, the first ten minutes, and how far it can be trusted. */
import { pathOf } from '../../model/paths.ts';
import type { Step } from '../../model/table/agenda.ts';
import type { Seat } from '../../model/table/seat.ts';
import type { Table } from '../../model/table.ts';
import { lapsedWords, longDate, type Trust, trustOn } from '../../model/trust.ts';
import { element } from '../dom.ts';
import { between, list, section } from './parts.ts';

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
      `Zo stond het in de profielen op ${longDate(vandaag)}. De nummers tussen haken zijn de bronnen onder elk profiel; vakkennis is nog te bevestigen. Op papier staat niet wat op het scherm is ingeklapt.`,
    ].join(' '),
  );
}
