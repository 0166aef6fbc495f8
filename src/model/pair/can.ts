/** Reading one answer: whether it is a can or a cannot, and whom it points at. */
import type { Antwoord } from '../../../schemas/index.ts';

export type CanAnswer = Extract<Antwoord, { antwoord: 'ja' | 'voorwaarden' }>;
export type CannotAnswer = Extract<Antwoord, { antwoord: 'nee' | 'nvt' }>;

/** Ja, or ja under conditions. No answer is neither a can nor a cannot. */
export function can(antwoord: Antwoord | undefined): antwoord is CanAnswer {
  return antwoord?.antwoord === 'ja' || antwoord?.antwoord === 'voorwaarden';
}

/** Nee, or not their work. No answer is neither a can nor a cannot. */
export function cannot(antwoord: Antwoord | undefined): antwoord is CannotAnswer {
  return antwoord?.antwoord === 'nee' || antwoord?.antwoord === 'nvt';
}

/** Whether this answer names that organisation as one that can. */
export function pointsAt(antwoord: Antwoord | undefined, organisatie: string): boolean {
  return (
    antwoord !== undefined && antwoord.antwoord !== 'ja' && (antwoord.wieWel?.includes(organisatie) ?? false)
  );
}
