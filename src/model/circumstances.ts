/** Circumstances that narrow an answer ("’s avonds", "zonder toestemming"), judged on the typed facts of a profile. */
import type { Organisatie } from '../../schemas/index.ts';

export type Circumstance = 'buiten-kantoortijd' | 'spoed' | 'zonder-toestemming' | 'samen' | 'kinderen';

/** Under which circumstances this organisation's ja or voorwaarden to this question holds. */
export function circumstancesOf(organisatie: Organisatie, vraag: string): Circumstance[] {
  const antwoord = organisatie.kan?.[vraag];
  if (antwoord?.antwoord !== 'ja' && antwoord?.antwoord !== 'voorwaarden') return [];
  const conditions = new Set(
    antwoord.antwoord === 'voorwaarden' ? antwoord.voorwaarden.map(({ soort }) => soort) : [],
  );
  const channels = organisatie.inschakelen?.kanalen ?? [];
  const holds: Record<Circumstance, boolean> = {
    // The profile's own answer to that question; a night number among its channels may be somebody else's.
    'buiten-kantoortijd': canDo(organisatie, 'buiten-kantoortijd'),
    spoed:
      conditions.has('acuut-gevaar') ||
      channels.some(({ doel, waarde }) => doel === 'acuut' && waarde !== '112'),
    'zonder-toestemming': !conditions.has('toestemming'),
    samen: conditions.has('samen-met') || canDo(organisatie, 'samen-op-huisbezoek'),
    kinderen: organisatie.belang?.blik?.kind !== undefined,
  };
  return (Object.keys(holds) as Circumstance[]).filter((each) => holds[each]);
}

function canDo(organisatie: Organisatie, vraag: string): boolean {
  const antwoord = organisatie.kan?.[vraag]?.antwoord;
  return antwoord === 'ja' || antwoord === 'voorwaarden';
}
