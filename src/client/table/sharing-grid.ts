/** Who names whom, at a glance. */
import type { Direction, Sharing } from '../../model/table/sharing.ts';
import { element } from '../dom.ts';

const DIRECTIONS: Record<Direction, { mark: string; word: string }> = {
  naam: { mark: '■', word: 'met naam' },
  algemeen: { mark: '□', word: 'alleen algemeen' },
  onbekend: { mark: '?', word: 'nog niet vastgelegd' },
};

/** A real table; it scrolls by itself where a screen is too narrow for it. */
export function sharingGrid(sharing: readonly Sharing[]): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Van ↓ naar →'),
    ...sharing.map(({ seat }) => element('th', { scope: 'col' }, seat.naam)),
  );
  const rows = sharing.map(({ seat, towards }) =>
    element('tr', {}, element('th', { scope: 'row' }, seat.naam), ...towards.map(cell)),
  );
  const legend = Object.values(DIRECTIONS).map(({ mark, word }) => `${mark} ${word}`);
  return element(
    'div',
    { class: 'table-grid', tabindex: '0', role: 'region', 'aria-label': 'Wie noemt wie bij delen' },
    element(
      'table',
      {},
      element('caption', {}, legend.join('   ')),
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    ),
  );
}

function cell(direction: Direction | undefined): HTMLElement {
  if (!direction) return element('td', { class: 'self' });
  const { mark, word } = DIRECTIONS[direction];
  return element(
    'td',
    { 'data-richting': direction },
    element('span', { 'aria-hidden': 'true' }, mark),
    element('span', { class: 'visually-hidden' }, word),
  );
}
