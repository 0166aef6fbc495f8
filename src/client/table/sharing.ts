/** Who may share what with whom: first who names whom, then the lines themselves. */
import { pathOf } from '../../model/paths.ts';
import type { Gedeeld } from '../../model/pair/sharing.ts';
import type { Scene } from '../../model/table/scene.ts';
import type { LinesHere, Sharing } from '../../model/table/sharing.ts';
import type { Table } from '../../model/table.ts';
import { element } from '../dom.ts';
import { basis, folded, list, type Piece, section, sourcesOf, statements, unknown } from './parts.ts';
import { sharingGrid } from './sharing-grid.ts';

/** What the profiles and the situation say about sharing at this table. */
export function sharingSection({ sharing, scene }: Table): HTMLElement {
  return section(
    'delen',
    'Delen',
    'Wie mag wat met wie delen',
    element(
      'div',
      { class: 'table-sharing' },
      ...(scene?.magGedeeld ? [inScene(scene)] : []),
      element(
        'div',
        {},
        element('h3', {}, 'Wie noemt wie'),
        element(
          'p',
          {},
          'Noemt het profiel links de partner boven, in wat ze mogen geven? Niet genoemd is geen nee: vraag het.',
        ),
        sharingGrid(sharing),
      ),
    ),
    element('div', { class: 'table-cards' }, ...sharing.map(card)),
  );
}

function inScene({ id, titel, magGedeeld, bronnen }: Scene): HTMLElement {
  const sources = { naam: titel, bronnen, at: (number: number) => pathOf.bronSituatie(id, number) };
  return element(
    'div',
    { class: 'box' },
    element('h3', {}, 'In deze situatie'),
    statements(magGedeeld, sources),
  );
}

function card({ seat, gives, receives }: Sharing): HTMLElement {
  const sources = sourcesOf(seat);
  const { alleenMetToestemming, nooit } = seat;
  const line = (shared: Gedeeld, to = ''): Piece[] => [
    ...(to ? [element('span', { class: 'kind' }, `${to}:`), ' '] : []),
    `${wordsOf(shared)} `,
    basis(shared.bron, sources),
  ];
  return element(
    'section',
    { class: 'table-card' },
    element(
      'h3',
      {},
      element('a', { href: `${pathOf.organisatie(seat.id)}#informatie-delen` }, `${seat.naam} mag geven`),
    ),
    ...(gives ? namedHere(gives, line) : [unknown()]),
    folded(
      `Alle regels van ${seat.naam} over delen`,
      element(
        'div',
        {},
        ...more(
          'Zonder naam erbij',
          gives?.general.length
            ? list(
                'statements',
                gives.general.map((shared) => line(shared)),
              )
            : undefined,
        ),
        ...more(
          `Wat je aan ${seat.naam} mag geven`,
          receives?.length
            ? list(
                'statements',
                receives.map((shared) => line(shared)),
              )
            : unknown(),
        ),
        ...more('Alleen met toestemming', statements(alleenMetToestemming, sources)),
        ...more('Nooit', statements(nooit, sources)),
      ),
    ),
  );
}

/** A part of what is folded; nothing where the profile has no such line. */
function more(title: string, content: HTMLElement | undefined): HTMLElement[] {
  return content ? [element('h4', {}, title), content] : [];
}

function namedHere(
  { named, others }: LinesHere,
  line: (shared: Gedeeld, to?: string) => Piece[],
): HTMLElement[] {
  return [
    named.length > 0
      ? list(
          'statements',
          named.map((each) => line(each.line, `Noemt ${each.partners.map(({ naam }) => naam).join(', ')}`)),
        )
      : element('p', { class: 'unknown' }, 'Niemand aan deze tafel staat er met naam bij. Dat is geen nee.'),
    ...(others > 0
      ? [
          element(
            'p',
            { class: 'trust-line' },
            others === 1
              ? 'Eén andere regel gaat over wie hier niet zit.'
              : `${others} andere regels gaan over wie hier niet zit.`,
          ),
        ]
      : []),
  ];
}

const wordsOf = ({ wat, voorwaarde, grondslag }: Gedeeld) =>
  [
    wat,
    ...(voorwaarde ? [`Voorwaarde: ${voorwaarde}`] : []),
    ...(grondslag ? [`Grondslag: ${grondslag}.`] : []),
  ].join(' ');
