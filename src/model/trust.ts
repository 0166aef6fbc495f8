/** How far a profile can be trusted on a day. Edited is not confirmed, and a confirmation lapses by itself. */
import type { Beheer } from '../../schemas/index.ts';

/** `redactie`: not confirmed by the organisation; `bevestigd`: confirmed and within its review date; `verlopen`: past it. */
export type Trust = 'redactie' | 'bevestigd' | 'verlopen';

/** The state of a profile on a day (YYYY-MM-DD). The review date itself still counts. */
export function trustOn(beheer: Beheer, vandaag: string): Trust {
  if (beheer.herzien < vandaag) return 'verlopen';
  return beheer.status;
}

/** Who confirmed and when, or that the organisation did not do so yet. */
export const confirmationWords = (bevestigd: Beheer['bevestigd']): string =>
  bevestigd
    ? `Bevestigd door de organisatie zelf op ${longDate(bevestigd.op)} (${bevestigd.door}).`
    : 'Nog niet bevestigd door de organisatie zelf.';

/** The words readers see for each state. */
export function trustWords(beheer: Beheer, vandaag: string): string {
  switch (trustOn(beheer, vandaag)) {
    case 'bevestigd':
      return confirmationWords(beheer.bevestigd);
    case 'verlopen':
      return lapsedWords(beheer);
    default:
      return 'Geschreven door de redactie; nog niet bevestigd door de organisatie zelf.';
  }
}

/** The same in the line under a name, which has no list of dates below it: a copy on paper tells how long it holds. */
export function trustLine(beheer: Beheer, vandaag: string): string {
  const words = trustWords(beheer, vandaag);
  if (trustOn(beheer, vandaag) === 'verlopen') return words;
  return `${words} Opnieuw te bekijken vóór ${longDate(beheer.herzien)}.`;
}

/** What has lapsed: a confirmation, or only the check by the editors. */
export const lapsedLabel = ({ bevestigd }: Beheer): string =>
  bevestigd ? 'Bevestiging verlopen' : 'Controle verlopen';

/** The words once the review date has passed; the browser shows them too when a page has grown old. */
export function lapsedWords(beheer: Beheer): string {
  const late = `${lapsedLabel(beheer)}: dit profiel had voor ${longDate(beheer.herzien)} opnieuw bekeken moeten zijn`;
  return beheer.bevestigd ? `${late}.` : `${late}, en is niet door de organisatie bevestigd.`;
}

/** A date in Dutch words: 22 november 2026. */
export function longDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`));
}

/** Made once: it costs more than a thousand dates. */
const LONG_DATE = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
