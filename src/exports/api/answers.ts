/** Answers as they are published: each question of each organisation has one, if only to say that it is not known. */
import { antwoord as schema } from '../../../schemas/antwoord.ts';
import { beheer as beheerSchema } from '../../../schemas/beheer.ts';
import type { Beheer, Organisatie } from '../../../schemas/index.ts';
import { publish } from '../../../schemas/published.ts';
import type { Grouped } from '../../model/answers.ts';

/** The answer of an organisation to a question. */
export function publishedAnswer(id: string, { kan }: Organisatie, vraag: string) {
  const given = kan?.[vraag];
  return {
    organisatie: id,
    vraag,
    antwoord: given?.antwoord ?? 'onbekend',
    ...(given && publish(schema, given)),
  };
}

/** How many answers there are of each kind. */
export function countAnswers(groups: Grouped): Record<keyof Grouped, number> {
  return {
    ja: groups.ja.length,
    voorwaarden: groups.voorwaarden.length,
    nee: groups.nee.length,
    nvt: groups.nvt.length,
    onbekend: groups.onbekend.length,
  };
}

/** Who stands behind a profile; the accounts that look at changes are the repository's own business. */
export function publishedBeheer({ eigenaars: _, ...beheer }: Beheer) {
  return publish(beheerSchema, beheer);
}
