/** Recognises circumstances and danger in a query: words that narrow an answer, or that ask for 112 first. */
import type { Circumstance } from '../model/circumstances.ts';
import { fold } from './fold.ts';

/** What the reader sees of a circumstance. */
export const CIRCUMSTANCE_LABELS: Record<Circumstance, string> = {
  'buiten-kantoortijd': 'buiten kantoortijd',
  spoed: 'met spoed',
  'zonder-toestemming': 'zonder toestemming',
  samen: 'samen met een ander',
  kinderen: 'met oog voor het kind',
};

/** How people say it, on folded text (lower case, no accents or apostrophes). */
const PATTERNS: Record<Circumstance, RegExp> = {
  'buiten-kantoortijd':
    /\b(?:s )?(?:avonds?|nachts?|weekends?|in het weekend|zondags?|zaterdags?|buiten kantoor(?:tijd|uren)?|24 7|at night|in the evening|after hours)\b/g,
  spoed: /\b(?:(?:met )?spoed|acuut|direct|meteen|onmiddellijk|vandaag nog|urgent|immediately)\b/g,
  'zonder-toestemming':
    /\b(?:zonder (?:dat .{1,20} weet|toestemming|instemming|akkoord)|tegen (?:de|zijn|haar) wil|without consent)\b/g,
  samen: /\b(?:samen|gezamenlijk|met (?:mij|z n tweeen|ons) mee|together)\b/g,
  kinderen: /\b(?:bij (?:een )?kind(?:eren)?|kinderen in huis|met kinderen|with children)\b/g,
};

const DANGER =
  /\b(?:nu|mes|messen|wapen|wapens|pistool|vuurwapen|vermoord\w*|doodmak\w*|doodslaan|wurg\w*|gewurgd|verwurg\w*|steekt|gestoken|brandstich\w*|slaat nu|acuut gevaar|levensgevaar|bloedt)\b/;
const SUICIDE =
  /\b(?:suicid\w*|zelfmoord\w*|zelfdoding|dood wil\w*|wil dood|niet meer leven|van het leven beroven|springen|verhangen|overdosis)\b/;

/** The circumstances in a query, and the query without them. */
export function readCircumstances(query: string): { found: Circumstance[]; rest: string } {
  let rest = fold(query);
  const found = (Object.keys(PATTERNS) as Circumstance[]).filter((each) => {
    const without = rest.replaceAll(PATTERNS[each], ' ');
    const present = without !== rest;
    rest = without;
    return present;
  });
  return { found, rest: rest.replaceAll(/\s+/g, ' ').trim() };
}

/** Whether the words say that someone is in danger now, or may end their own life. */
export function readDanger(query: string): 'gevaar' | 'zelfdoding' | undefined {
  const text = fold(query);
  if (SUICIDE.test(text)) return 'zelfdoding';
  return DANGER.test(text) ? 'gevaar' : undefined;
}
