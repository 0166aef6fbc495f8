/** The answers of a profile, in words: which moved, and what changed around them. */
import type { Antwoord, Organisatie } from '../../../schemas/index.ts';
import { compareField, compareGroup } from './fields.ts';
import { same } from './likeness.ts';
import { capital } from './values.ts';
import { below, type Place, say, type Verandering } from './verandering.ts';

type Answers = NonNullable<Organisatie['kan']>;

/** Each answer as it reads behind the name of a question. */
export const SAYS: Record<Antwoord['antwoord'] | 'onbekend', string> = {
  ja: 'kan',
  voorwaarden: 'kan onder voorwaarden',
  nee: 'kan niet',
  nvt: 'hoort niet bij hun werk',
  onbekend: 'nog niet vastgelegd',
};

/** First every answer that moved, came or went; then what changed in the answers, question by question. */
export function compareAnswers(place: Place, was: Answers = {}, wordt: Answers = {}): Verandering[] {
  const questions = [...new Set([...Object.keys(wordt), ...Object.keys(was)])].map((vraag) => ({
    each: { ...place, pad: [...place.pad, vraag], subject: capital(place.names.vraag(vraag)) },
    before: was[vraag],
    after: wordt[vraag],
  }));
  return [
    ...questions.flatMap(({ each, before, after }) => compareChoice(each, before, after)),
    ...questions.flatMap(({ each, before, after }) => (after ? compareRest(each, before, after) : [])),
  ];
}

/** kan → kan onder voorwaarden. Of an answer that is withdrawn, everything goes with it. */
function compareChoice(place: Place, was?: Antwoord, wordt?: Antwoord): Verandering[] {
  const before = was?.antwoord ?? 'onbekend';
  const after = wordt?.antwoord ?? 'onbekend';
  if (before === after) return [];
  const pad = wordt ? [...place.pad, 'antwoord'] : place.pad;
  return [say({ ...place, pad }, `${SAYS[before]} → ${SAYS[after]}`)];
}

function compareRest(place: Place, was: Antwoord | undefined, wordt: Antwoord): Verandering[] {
  return [
    ...compareField(below(place, 'voorwaarden'), conditionsOf(was), conditionsOf(wordt)),
    ...compareGroup(place, was, wordt, ['antwoord', 'voorwaarden', 'wieWel']),
    ...compareRedirects(place, redirectsOf(was), redirectsOf(wordt)),
  ];
}

function compareRedirects(place: Place, was: readonly string[], wordt: readonly string[]): Verandering[] {
  if (same(was, wordt)) return [];
  const field = { ...place, pad: [...place.pad, 'wieWel'] };
  const erbij = wordt.filter((id) => !was.includes(id));
  const weg = was.filter((id) => !wordt.includes(id));
  if (erbij.length + weg.length === 0) return [say(field, 'de volgorde van wie het wel kan is veranderd')];
  const names = (ids: readonly string[]) => ids.map((id) => place.names.organisatie(id)).join(', ');
  return [
    ...(erbij.length > 0 ? [say(field, `verwijst nu naar ${names(erbij)}`)] : []),
    ...(weg.length > 0 ? [say(field, `verwijst niet meer naar ${names(weg)}`)] : []),
  ];
}

const conditionsOf = (antwoord?: Antwoord) =>
  antwoord?.antwoord === 'voorwaarden' ? antwoord.voorwaarden : undefined;

/** Who can instead, by id; an answer `ja` redirects to nobody. */
export const redirectsOf = (antwoord?: Antwoord): readonly string[] =>
  antwoord === undefined || antwoord.antwoord === 'ja' ? [] : (antwoord.wieWel ?? []);
