/** How much is known: answers given, sourced and open, profiles confirmed. Unknown is counted apart, never as a no. */
import type { Organisatie } from '../../schemas/index.ts';

export interface Coverage {
  profiles: number;
  /** Confirmed by the organisation itself. */
  confirmed: number;
  /** Answers given, per kind and together. */
  answers: Record<'ja' | 'voorwaarden' | 'nee' | 'nvt', number>;
  given: number;
  /** Answers that cite a source. */
  sourced: number;
  /** Questions that some profile has not answered yet. */
  open: number;
  /** Laws, terms and numbers, where a mistake does most harm: how many there are, and how many cite a source. */
  hardFacts: { total: number; sourced: number };
}

/** Counts over all profiles, each of which could answer `questions` questions. */
export function coverage(profiles: Iterable<Organisatie>, questions: number): Coverage {
  const all = [...profiles];
  const given = all.flatMap(({ kan }) => Object.values(kan ?? {}));
  const answers = { ja: 0, voorwaarden: 0, nee: 0, nvt: 0 };
  for (const { antwoord } of given) answers[antwoord] += 1;
  const facts = all.flatMap(hardFacts);
  return {
    profiles: all.length,
    confirmed: all.filter(({ beheer }) => beheer.status === 'bevestigd').length,
    answers,
    given: given.length,
    sourced: given.filter(({ bron }) => bron !== undefined).length,
    open: all.length * questions - given.length,
    hardFacts: { total: facts.length, sourced: facts.filter(Boolean).length },
  };
}

/** For each law, term and phone number or address of a profile: whether it cites a source. */
function hardFacts({ mandaat, kan, inschakelen }: Organisatie): boolean[] {
  const laws = mandaat?.wettelijkeBasis ?? [];
  const answerTerms = Object.values(kan ?? {}).flatMap((antwoord) =>
    'termijn' in antwoord && antwoord.termijn ? [{ bron: antwoord.termijn.bron ?? antwoord.bron }] : [],
  );
  const stepTerms = (inschakelen?.stappen ?? []).flatMap(({ termijn, bron }) =>
    termijn ? [{ bron: termijn.bron ?? bron }] : [],
  );
  const numbers = (inschakelen?.kanalen ?? []).filter(({ waarde }) => waarde !== undefined);
  return [...laws, ...answerTerms, ...stepTerms, ...numbers].map(({ bron }) => bron !== undefined);
}
