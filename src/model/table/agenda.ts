/** The first ten minutes of this table: what is open here, in the order in which it is best said aloud. */
import { type AtTable, corrections, gaps, interests, returns, secrets, tasks } from './points.ts';

export interface Step {
  minutes: number;
  title: string;
  /** What this table must say or ask; never empty. */
  points: string[];
}

/** The steps, together ten minutes. A step without a point is left out; its time goes to who does what. */
export function agendaFor(table: AtTable): Step[] {
  const plan = [
    { minutes: 2, title: 'Wie zit er, en voor wie?', points: interests(table) },
    { minutes: 1, title: 'Wat denken we ten onrechte?', points: corrections(table) },
    { minutes: 2, title: 'Wie ontbreekt hier?', points: gaps(table) },
    { minutes: 2, title: 'Wat mogen we delen?', points: secrets(table) },
    { minutes: 2, title: 'Wie doet wat?', points: tasks(table) },
    { minutes: 1, title: 'Wanneer horen we van elkaar?', points: returns(table) },
  ];
  const kept = plan.filter(({ points }) => points.length > 0);
  const lost = plan.reduce((sum, { minutes }) => sum + minutes, 0) - sumOf(kept);
  const longest = kept.find(({ title }) => title === 'Wie doet wat?') ?? kept[0];
  return kept.map((step) => (step === longest ? { ...step, minutes: step.minutes + lost } : step));
}

const sumOf = (steps: readonly Step[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0);
