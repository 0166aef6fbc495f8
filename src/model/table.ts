/** Two to eight organisations at one table: what they can together, what not, and how they begin. */
import { type Step, agendaFor } from './table/agenda.ts';
import { type Choice, questionsOf } from './table/choice.ts';
import { type Invitations, invitationsFor } from './table/cover.ts';
import type { Overview } from './table/overview.ts';
import { type Leaning, leaningOf, type Row, rowsOf } from './table/rows.ts';
import type { Scene } from './table/scene.ts';
import type { Seat } from './table/seat.ts';
import { type Sharing, sharingAt } from './table/sharing.ts';
import { type Thought, thoughtsAt } from './table/thoughts.ts';

export interface Table {
  overview: Overview;
  choice: Choice;
  seats: readonly Seat[];
  /** The situation it is about, if one was chosen. */
  scene: Scene | undefined;
  rows: Row[];
  invitations: Invitations;
  /** Whom conditions name, apart from those who are invited anyway. */
  leaning: Leaning[];
  sharing: Sharing[];
  thoughts: Thought[];
  agenda: Step[];
  /** One sentence with the numbers. */
  sum: string;
}

/** Everything that shows at a table with these seats. */
export function tableOf(overview: Overview, seats: readonly Seat[], choice: Choice, scene?: Scene): Table {
  const rows = rowsOf(overview, seats, questionsOf(overview, choice));
  const open = rows.filter(({ outcome }) => outcome === 'nee').map(({ id }) => id);
  const invitations = invitationsFor(open, overview, choice.organisaties);
  const invited = new Set(invitations.invited.map(({ id }) => id));
  const leaning = leaningOf(overview, rows).filter(({ id }) => !invited.has(id));
  const sharing = sharingAt(seats);
  const thoughts = thoughtsAt(seats, rows);
  return {
    overview,
    choice,
    seats,
    scene,
    rows,
    invitations,
    leaning,
    sharing,
    thoughts,
    agenda: agendaFor({ overview, seats, rows, invitations, leaning, sharing, thoughts }),
    sum: sumOf(rows),
  };
}

function sumOf(rows: readonly Row[]): string {
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const [ja, onder, nee, onbekend] = [count('ja'), count('voorwaarden'), count('nee'), count('onbekend')];
  return [
    `Deze tafel kan ${ja + onder === rows.length ? `alle ${rows.length}` : `${ja + onder} van de ${rows.length}`} taken${onder > 0 ? `, ${onder} daarvan alleen onder voorwaarden` : ''}.`,
    ...(nee > 0 ? [`Voor ${nee === 1 ? 'één taak' : `${nee} taken`} is een ander nodig.`] : []),
    ...(onbekend > 0
      ? [`Van ${onbekend === 1 ? 'één taak' : `${onbekend} taken`} is het nog niet vastgelegd.`]
      : []),
  ].join(' ');
}
