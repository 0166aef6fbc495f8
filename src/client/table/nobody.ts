/** A task that nobody at the table can do: who else can, why those here cannot, and what can be done instead. */
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { pathOf } from '../../model/paths.ts';
import type { Given, Row } from '../../model/table/rows.ts';
import type { Table } from '../../model/table.ts';
import { element } from '../dom.ts';
import { answerWord, basis, between, folded, names, type Piece, sourcesOf } from './parts.ts';

/** What stands under such a task. */
export function nobodyRow(row: Row, table: Table): Piece[] {
  const { id, answers } = row;
  const reasons = [...answers.nee, ...answers.nvt].map((given) => reason(given, id));
  return [
    able(row, table),
    folded('Waarom niet, en wat wel kan', element('ul', { class: 'statements' }, ...reasons)),
  ];
}

/** Whom of the others one could invite for this. */
function able({ id }: Row, { overview, seats }: Table): HTMLElement {
  const seated = new Set(seats.map((seat) => seat.id));
  const lines = (['ja', 'voorwaarden'] as const).flatMap((group) => {
    const others = (overview.kan[id]?.[group] ?? []).filter((each) => !seated.has(each));
    if (others.length === 0) return [];
    const links = others
      .slice(0, SHOWN)
      .map((each) => element('a', { href: pathOf.antwoord(each, id) }, overview.organisaties[each] ?? each));
    const more = others.length - SHOWN;
    if (more > 0) links.push(element('a', { href: pathOf.vraag(id) }, `nog ${more}`));
    return [answerWord(group), ': ', ...between(links, ' · '), ' '];
  });
  if (lines.length === 0)
    return element('p', { class: 'unknown' }, 'Bij geen enkele organisatie is vastgelegd dat het kan.');
  return element('p', { class: 'table-who' }, 'Wie wel: ', ...lines);
}

/** How many of those who can are named; the question has them all. */
const SHOWN = 3;

function reason({ seat, antwoord }: Given, vraag: string): HTMLElement {
  if (antwoord?.antwoord !== 'nee' && antwoord?.antwoord !== 'nvt')
    throw new Error(`Geen nee: ${seat.id} ${vraag}`);
  const { omdat, watWel, bron } = antwoord;
  return element(
    'li',
    {},
    ...names([seat], vraag),
    ` (${GROUP_WORDS[antwoord.antwoord].toLowerCase()})`,
    omdat ? `: ${omdat}` : '.',
    ...(watWel ? [' ', element('span', { class: 'kind' }, 'Wat wel kan:'), ` ${watWel}`] : []),
    ' ',
    basis(bron, sourcesOf(seat)),
  );
}
