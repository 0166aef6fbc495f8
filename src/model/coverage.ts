/** How much is known: answers given, sourced, open, and profiles confirmed. */
import type { Content } from './content.ts';

export interface Coverage {
  profiles: number;
  confirmed: number;
  /** Answers given, over all profiles. */
  answers: number;
  sourced: number;
  /** Questions that some profile has not answered yet. */
  open: number;
}

/** Counts over all profiles. */
export function coverage({ organisaties, vragen }: Content): Coverage {
  const profiles = [...organisaties.values()];
  const answers = profiles.flatMap(({ kan }) => Object.values(kan ?? {}));
  return {
    profiles: profiles.length,
    confirmed: profiles.filter(({ beheer }) => beheer.status === 'bevestigd').length,
    answers: answers.length,
    sourced: answers.filter(({ bron }) => bron !== undefined).length,
    open: profiles.length * vragen.size - answers.length,
  };
}
