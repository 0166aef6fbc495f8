/** What this table can, only under conditions, not at all, and what is not known; a question stands in one group. */
import { TERMIJNEN, VOORWAARDEN, VRAAG_THEMAS } from '../../../schemas/choices.ts';
import type { AnswerGroup } from '../../model/answers.ts';
import { pathOf } from '../../model/paths.ts';
import type { Table } from '../../model/table.ts';
import type { Given, Outcome, Row } from '../../model/table/rows.ts';
import { byTheme } from '../../model/themes.ts';
import { element } from '../dom.ts';
import { nobodyRow } from './nobody.ts';
import { answerWord, basis, between, folded, mark, names, type Piece, sourcesOf } from './parts.ts';

/** A table about more questions than these (more than any situation has) gets themes, and folds what is long. */
const WITHOUT_THEMES = 12;

const TITLES: Record<Outcome, { title: string; word: string }> = {
  ja: { title: 'Dit kan deze tafel', word: 'Kan' },
  voorwaarden: { title: 'Alleen onder voorwaarden', word: 'Onder voorwaarden' },
  nee: { title: 'Dit kan hier niemand', word: 'Kan niemand' },
  onbekend: { title: 'Nog niet vastgelegd', word: 'Nog niet vastgelegd' },
};

const DRAW: Record<Outcome, (row: Row, table: Table) => Piece[]> = {
  ja: canRow,
  voorwaarden: conditionalRow,
  nee: nobodyRow,
  onbekend: unknownRow,
};

/** The groups that have questions in them; what nobody here can comes first. */
export function answerSections(table: Table): HTMLElement[] {
  return (['nee', 'onbekend', 'voorwaarden', 'ja'] as const).flatMap((outcome) => {
    const rows = table.rows.filter((row) => row.outcome === outcome);
    return rows.length > 0 ? [answerSection(outcome, rows, table)] : [];
  });
}

function answerSection(outcome: Outcome, rows: readonly Row[], table: Table): HTMLElement {
  const heading = element(
    'h2',
    {},
    mark(outcome),
    ` ${TITLES[outcome].title} `,
    element(
      'span',
      { class: 'count' },
      element('span', { class: 'visually-hidden' }, 'aantal: '),
      `${rows.length}`,
    ),
  );
  const draw = (row: Row) =>
    element(
      'li',
      { 'data-vraag': row.id },
      element('h3', {}, questionLink(row)),
      ...DRAW[outcome](row, table),
    );
  const lists =
    table.rows.length <= WITHOUT_THEMES
      ? [element('ul', { class: 'answer-list' }, ...rows.map(draw))]
      : byTheme(
          rows.map((row): [string, Row] => [row.id, row]),
          VRAAG_THEMAS,
        ).flatMap(({ label, entries }) => [
          element('p', { class: 'table-theme' }, label),
          element('ul', { class: 'answer-list' }, ...entries.map(([, row]) => draw(row))),
        ]);
  const note =
    outcome === 'onbekend' ? [element('p', {}, 'Dat is geen nee. Vraag het aan wie het betreft.')] : [];
  return element(
    'section',
    {
      class: `answers ${outcome}`,
      'data-antwoordgroep': outcome,
      id: `groep-${outcome}`,
      'data-woord': TITLES[outcome].word,
    },
    heading,
    ...note,
    ...lists,
  );
}

const questionLink = ({ id, kort }: Row) => element('a', { href: pathOf.vraag(id) }, kort);

function canRow({ id, answers }: Row): Piece[] {
  return [
    ...['ja', 'voorwaarden', 'onbekend'].flatMap((group) =>
      who(group as AnswerGroup, answers[group as AnswerGroup], id),
    ),
  ];
}

/** Who gave this answer, behind its shape and word. */
function who(group: AnswerGroup, given: readonly Given[], vraag: string): HTMLElement[] {
  if (given.length === 0) return [];
  const seats = given.map(({ seat }) => seat);
  return [element('p', { class: 'table-who' }, answerWord(group), ': ', ...names(seats, vraag))];
}

function conditionalRow({ id, answers, absent }: Row, { overview, rows }: Table): Piece[] {
  const away = absent.map((each) =>
    element('a', { href: pathOf.antwoord(each, id) }, overview.organisaties[each] ?? each),
  );
  const all = answers.voorwaarden.map((given) => conditions(given, id));
  return [
    ...(rows.length <= WITHOUT_THEMES
      ? all
      : [
          ...who('voorwaarden', answers.voorwaarden, id),
          folded(
            all.length === 1 ? 'De voorwaarden' : `De voorwaarden van alle ${all.length}`,
            element('div', {}, ...all),
          ),
        ]),
    ...who('onbekend', answers.onbekend, id),
    ...(away.length > 0
      ? [
          element(
            'p',
            { class: 'table-away' },
            'De voorwaarden noemen ook, maar niet aan tafel: ',
            ...between(away, ' · '),
          ),
        ]
      : []),
  ];
}

function conditions({ seat, antwoord }: Given, vraag: string): HTMLElement {
  if (antwoord?.antwoord !== 'voorwaarden') throw new Error(`Geen voorwaarden: ${seat.id} ${vraag}`);
  const { voorwaarden, termijn, bron } = antwoord;
  const made = element(
    'div',
    { class: 'table-conditions' },
    element(
      'p',
      {},
      ...names([seat], vraag),
      ': ',
      answerWord('voorwaarden'),
      ...(termijn ? [` – ${termijn.tekst} (${TERMIJNEN[termijn.soort]})`] : []),
      ' ',
      basis(bron ?? termijn?.bron, sourcesOf(seat)),
    ),
    element(
      'ul',
      {},
      ...voorwaarden.map(({ soort, tekst }) =>
        element(
          'li',
          {},
          ...(soort === 'anders' ? [] : [element('span', { class: 'kind' }, `${VOORWAARDEN[soort]}:`), ' ']),
          tekst,
        ),
      ),
    ),
  );
  return made;
}

function unknownRow({ id, answers }: Row): Piece[] {
  return [...who('onbekend', answers.onbekend, id), ...who('nee', [...answers.nee, ...answers.nvt], id)];
}
