/** The small pieces a table is drawn with; they look as they do on every other page. */
import type { AnswerGroup } from '../../model/answers.ts';
import { GROUP_MARKS, GROUP_WORDS } from '../../model/answer-words.ts';
import { pathOf } from '../../model/paths.ts';
import type { Seat, Statement } from '../../model/table/seat.ts';
import { element } from '../dom.ts';

export type Piece = Node | string;

/** A section with a heading, and a word for it in the list of sections. */
export function section(id: string, word: string, title: string, ...children: Piece[]): HTMLElement {
  return element(
    'section',
    { id, class: `table-${id}`, 'data-woord': word },
    element('h2', {}, title),
    ...children,
  );
}

/** A list of which each item may hold several pieces. */
export function list(className: string, items: readonly (readonly Piece[])[]): HTMLElement {
  return element('ul', { class: className }, ...items.map((pieces) => element('li', {}, ...pieces)));
}

/** The shape of an answer; the word beside it says the same. */
export function mark(group: AnswerGroup): HTMLElement {
  return element('span', { class: 'mark', 'aria-hidden': 'true' }, GROUP_MARKS[group]);
}

/** An answer as its shape and word. */
export function answerWord(group: AnswerGroup): HTMLElement {
  return element('span', { class: group }, mark(group), ` ${GROUP_WORDS[group].toLowerCase()}`);
}

/** Names of who gave this answer, each leading to it. */
export function names(seats: readonly Seat[], vraag: string): Piece[] {
  return between(
    seats.map(({ id, naam }) => element('a', { href: pathOf.antwoord(id, vraag) }, naam)),
    ' · ',
  );
}

/** Pieces with something between them. */
export function between(pieces: readonly Piece[], gap: string): Piece[] {
  return pieces.flatMap((piece, index) => (index > 0 ? [gap, piece] : [piece]));
}

/** Where the sources of a statement stand: in a profile, or with a situation. */
export interface SourceList {
  naam: string;
  bronnen: readonly string[];
  at(number: number): string;
}

/** The sources of a profile. */
export const sourcesOf = ({ id, naam, bronnen }: Seat): SourceList => ({
  naam,
  bronnen,
  at: (number) => pathOf.bron(id, number),
});

/** What a statement rests on: numbered sources, or the words for professional knowledge. */
export function basis(bron: readonly string[] | undefined, { naam, bronnen, at }: SourceList): HTMLElement {
  if (!bron) return element('span', { class: 'basis unsourced' }, 'vakkennis, nog te bevestigen');
  const links = bron.map((key) => {
    const number = bronnen.indexOf(key) + 1;
    return element('a', { href: at(number), 'aria-label': `Bron ${number} van ${naam}` }, `[${number}]`);
  });
  return element('span', { class: 'basis' }, ...links);
}

/** Statements with what they rest on. When none has a source, that is said once for all of them. */
export function statements(lines: readonly Statement[] | undefined, sources: SourceList): HTMLElement {
  if (!lines) return unknown();
  const unsourced = lines.every(({ bron }) => bron === undefined);
  const items = lines.map(({ tekst, bron }) => (unsourced ? [tekst] : [`${tekst} `, basis(bron, sources)]));
  const made = list('statements', items);
  if (!unsourced) return made;
  return element('div', {}, made, element('p', {}, basis(undefined, sources)));
}

/** One statement with what it rests on. */
export function statement(line: Statement | undefined, sources: SourceList): Piece[] {
  return line ? [`${line.tekst} `, basis(line.bron, sources)] : [unknown('span')];
}

/** What is there behind a title that opens it. Paper leaves it out: there it would not fit. */
export function folded(title: string, content: HTMLElement): HTMLElement {
  return element('details', {}, element('summary', {}, title), content);
}

/** The words for what no one wrote down yet. It is never a no. */
export function unknown(tag: 'p' | 'span' = 'p'): HTMLElement {
  return element(tag, { class: 'unknown' }, 'Nog niet vastgelegd.');
}
