/** The whole question: which action, which organisation, under which circumstances, and whether someone is in danger. */
import type { Circumstance } from '../model/circumstances.ts';
import { readCircumstances, readDanger } from './circumstances.ts';
import type { Matcher, Ranking } from './match.ts';

export interface Understanding {
  ranking: Ranking;
  /** Circumstances that narrow the first question; empty where the question itself is about them. */
  circumstances: Circumstance[];
  danger: ReturnType<typeof readDanger>;
}

/**
 * Reads a query as a whole. A circumstance narrows when an action remains without it: "’s avonds langsgaan" is about
 * langsgaan. Otherwise the words are the question itself: "wie is er ’s avonds bereikbaar".
 */
export function understand(matcher: Matcher, query: string): Understanding {
  const whole = matcher.rank(query);
  const danger = readDanger(query);
  const { found, rest } = readCircumstances(query);
  if (found.length === 0) return { ranking: whole, circumstances: [], danger };
  const action = matcher.rank(rest);
  const first = action.treffers[0];
  const clear = first?.soort === 'vraag' && action.zekerheid === 'zeker';
  const same = first?.id === whole.treffers[0]?.id;
  const aboutHours = whole.treffers[0]?.id === 'buiten-kantoortijd' && found.includes('buiten-kantoortijd');
  if (!clear || (!same && !aboutHours) || first.id === 'buiten-kantoortijd')
    return { ranking: whole, circumstances: [], danger };
  return { ranking: { ...action, query }, circumstances: found, danger };
}

/** How clear an answer from the core index must be to stand without the whole one. */
const CORE_SURE = 0.9;

/** Whether what the core index makes of a query needs no second look. */
export function answersAlone({ ranking: { zekerheid, treffers } }: Understanding): boolean {
  return zekerheid === 'zeker' && (treffers[0]?.score ?? 0) >= CORE_SURE;
}

/** What a query means: from the core index where that is enough, else from the whole one, which is then fetched. */
export async function understandInSteps<S extends { matcher: Matcher }>(
  query: string,
  core: () => Promise<S>,
  whole: () => Promise<S>,
): Promise<{ search: S; understanding: Understanding }> {
  const first = await core();
  const quick = understand(first.matcher, query);
  if (answersAlone(quick)) return { search: first, understanding: quick };
  const search = await whole();
  return { search, understanding: understand(search.matcher, query) };
}
