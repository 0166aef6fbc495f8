/** What an edit makes wrong in the profiles of others, in words. */
import type { Organisatie } from '../../../schemas/index.ts';
import { verwijzingKanHet } from '../../check/rules/verwijzing-kan-het.ts';
import { samenwerkingGespiegeld } from '../../check/rules/samenwerking-gespiegeld.ts';
import type { Inhoud } from '../../edit/compare.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import { newlyWrong } from '../../model/consequences.ts';
import { namesIn } from './change-list.ts';
import type { Opened } from './opened.ts';
import type { Verdict } from './reader.ts';

/** Rules about others whose findings `newlyWrong` tells in kinder words, with what was wrong already left out. */
const TOLD = new Set([verwijzingKanHet.id, samenwerkingGespiegeld.id]);

/** Every consequence as a sentence. */
export function consequences(
  { id, nieuw, before }: Opened,
  after: Inhoud,
  { elsewhere, readable }: Verdict,
  around: Surroundings,
): string[] {
  if (!readable) return [];
  const others = Object.entries(around.organisaties).filter(([other]) => other !== id);
  const profiles = (own: unknown) =>
    new Map([...others, ...(own ? [[id, own] as const] : [])] as [string, Organisatie][]);
  const found = newlyWrong(
    profiles(nieuw ? undefined : before.inhoud.data),
    profiles(after.data),
    namesIn(around),
  );
  return [
    ...found.filter(({ bij }) => bij !== id).map(({ zin }) => zin),
    ...elsewhere
      .filter(({ regelId }) => !TOLD.has(regelId))
      .map(({ tekst, herstel }) => `${tekst} ${herstel}`.replaceAll('`', '')),
  ];
}
