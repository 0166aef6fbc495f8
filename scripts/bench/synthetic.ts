/** Made-up organisations and texts, the same every time, to see what search costs when the directory grows. */
import type { OrganisatieBron } from '../../src/search/index.ts';
import { generator } from '../search-score.ts';

const PLACE_STARTS =
  'Ooster Wester Noorder Zuider Nieuwe Oude Groote Klein Hoge Lage Berk Eiken Linden Riet Water Molen Kerk Zand Broek Heide Winter Zomer Harde Ruige Steen Duin Vis Ganzen Zwanen Vossen'.split(
    ' ',
  );
const PLACE_ENDS =
  'dam veen dijk huizen kerk drecht lo beek horst wijk hoven berg sluis meer broek schoten land veld oord ambacht'.split(
    ' ',
  );
const PARTS = ['', 'Noord', 'Oost', 'Zuid', 'West', 'Centrum', 'Stad', 'Land', 'Haven', 'Rand'];

/** A text of one record of the full-text index. */
export interface TextRecord {
  url: string;
  title: string;
  text: string;
}

/** As many organisations as asked for: first the given ones, then local branches of them in places that do not exist. */
export function manyOrganisations(given: readonly OrganisatieBron[], count: number): OrganisatieBron[] {
  const made = given.slice(0, count);
  for (let number = 0; made.length < count; number++) {
    const parent = given[number % given.length];
    if (!parent) break;
    const place = placeName(number);
    const { naam, ookBekendAls = [] } = parent.data;
    made.push({
      id: `${parent.id}-${number}`,
      data: {
        naam: `${naam} ${place}`,
        ookBekendAls: ookBekendAls.slice(0, 1).map((alias) => `${alias} ${place}`),
      },
    });
  }
  return made;
}

/** How many places there are before they come round again. */
export const PLACES = PLACE_STARTS.length * PLACE_ENDS.length * PARTS.length;

/** A different place, which does not exist, for each number below `PLACES`. */
export function placeName(number: number): string {
  const part = PARTS[Math.floor(number / (PLACE_STARTS.length * PLACE_ENDS.length)) % PARTS.length] ?? '';
  const start = PLACE_STARTS[number % PLACE_STARTS.length] ?? '';
  const end = PLACE_ENDS[Math.floor(number / PLACE_STARTS.length) % PLACE_ENDS.length] ?? '';
  return `${start}${end} ${part}`.trim();
}

/** Records of this many words, each drawn from `words` as often as it stands there, so that common words stay common. */
export function manyTexts(words: readonly string[], count: number, length: number, seed = 1): TextRecord[] {
  const random = generator(seed);
  const draw = (size: number) => Array.from({ length: size }, () => words[random(words.length)] ?? '');
  return Array.from({ length: count }, (_, number) => ({
    url: `/organisaties/${number}/`,
    title: draw(3).join(' '),
    text: draw(length).join(' '),
  }));
}
