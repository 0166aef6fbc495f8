/** Which profiles must be read again soon, and the reminder about them. Pure: the day is given. */
import type { Organisatie } from '../../schemas/index.ts';
import { safeMarkdown } from '../../src/edit/safe-markdown.ts';
import { SOON } from '../../src/model/due.ts';
import { code } from './markdown.ts';

/** How many days ahead someone hears of it, from urgent to early. */
const HORIZONS = [
  { days: 0, words: 'De dag is voorbij. Op de pagina staat nu dat het profiel verlopen is' },
  { days: 30, words: 'Binnen 30 dagen' },
  { days: SOON, words: `Binnen ${SOON} dagen` },
] as const;
const DAY = 24 * 60 * 60 * 1000;

export interface Due {
  id: string;
  naam: string;
  herzien: string;
  /** Days until it lapses; 0 or less when it has. */
  days: number;
}

/** The profiles that lapse within `SOON` days of a day, most urgent first. */
export function dueProfiles(profiles: Iterable<{ id: string; data: Organisatie }>, vandaag: string): Due[] {
  return [...profiles]
    .map(({ id, data: { naam, beheer } }) => ({
      id,
      naam,
      herzien: beheer.herzien,
      days: Math.round((Date.parse(beheer.herzien) - Date.parse(vandaag)) / DAY),
    }))
    .filter(({ days }) => days <= SOON)
    .toSorted((a, b) => a.days - b.days || a.id.localeCompare(b.id));
}

/** The text of a reminder. `linkTo` gives the address where a profile can be changed. */
export function reminderBody(
  owner: string | undefined,
  due: readonly Due[],
  linkTo: (id: string) => string,
): string {
  const groups = HORIZONS.map(({ days, words }, index) => ({
    words,
    profiles: due.filter((each) => each.days <= days && each.days > (HORIZONS[index - 1]?.days ?? -Infinity)),
  })).filter(({ profiles }) => profiles.length > 0);
  return [
    `${owner ?? 'Voor de redactie'}: kloppen deze profielen nog? Partners bellen en verwijzen op wat er staat.`,
    ...groups.map(({ words, profiles }) =>
      [`**${words}**`, '', ...profiles.map((each) => lineFor(each, linkTo(each.id)))].join('\n'),
    ),
    [
      'Klopt alles nog? Open het formulier, zet bij “Herzien vóór” een nieuwe dag en verstuur het. Klopt er iets niet meer?',
      'Verander het dan meteen. Dit bericht wordt elke week bijgewerkt en gaat vanzelf dicht.',
    ].join('\n'),
  ].join('\n\n');
}

function lineFor({ naam, herzien, id }: Due, link: string): string {
  return `- [${safeMarkdown(naam)}](${link}) (${code(id)}), vóór ${herzien}`;
}
