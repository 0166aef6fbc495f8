/** When a profile must be read again. The build works this out, and the browser does again: time goes on without a build. */

/** So many days ahead, people hear that a review is coming. */
export const SOON = 60;

const DAY = 24 * 60 * 60 * 1000;

/** `verlopen`: the review date has passed; `binnenkort`: within `SOON` days; `later`: after that. */
export type Due = 'verlopen' | 'binnenkort' | 'later';

/** How it stands with a review date on a day; both YYYY-MM-DD. The review date itself still counts. */
export function dueOn(herzien: string, vandaag: string): Due {
  if (herzien < vandaag) return 'verlopen';
  return Date.parse(herzien) - Date.parse(vandaag) <= SOON * DAY ? 'binnenkort' : 'later';
}

export const DUE_WORDS: Record<Due, string> = {
  verlopen: 'te laat',
  binnenkort: `binnen ${SOON} dagen`,
  later: '',
};
