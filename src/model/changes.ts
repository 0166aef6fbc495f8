/** What changed in a profile, in Dutch sentences. The reviewer, the form and the feed all show these. */
import { collections, type Organisatie } from '../../schemas/index.ts';
import { shapeOf } from '../../schemas/walk.ts';
import { compareAnswers } from './changes/answers.ts';
import { compareBody } from './changes/body.ts';
import { compareField } from './changes/fields.ts';
import { compareManagement } from './changes/management.ts';
import { compareSources } from './changes/sources.ts';
import { below, type Names, type Place, type Profiel, type Verandering } from './changes/verandering.ts';

export type { Names, Profiel, Verandering } from './changes/verandering.ts';

/** What a reader in need asks first, after the answers. */
const FIRST = ['inschakelen', 'nodigVanJou', 'terugkoppeling', 'informatieDelen'] as const;
/** What has words of its own. */
const OWN = ['kan', 'bronnen', 'beheer'];
const REST = Object.keys(shapeOf(collections.organisaties.schema)).filter(
  (key) => !OWN.includes(key) && !FIRST.some((first) => first === key),
) as (keyof Organisatie)[];

/**
 * The difference between two versions of a profile: answers first, then how to reach them, the other facts, the text,
 * the sources and the dates. `undefined` is a profile that is not there. Empty only when nothing changed.
 */
export function changesInWords(
  before: Profiel | undefined,
  after: Profiel | undefined,
  names: Names,
): Verandering[] {
  if (!before || !after) return wholeProfile(before, after);
  const [was, wordt] = [before.data, after.data];
  const root: Place = { pad: [], subject: '', before: was, after: wordt, names };
  const at = (key: keyof Organisatie) => below(root, key);
  return [
    ...compareAnswers(at('kan'), was.kan, wordt.kan),
    ...[...FIRST, ...REST].flatMap((key) => compareField(at(key), was[key], wordt[key])),
    ...compareBody(before.tekst, after.tekst),
    ...compareSources(at('bronnen'), was.bronnen, wordt.bronnen),
    ...compareManagement(at('beheer'), was.beheer, wordt.beheer),
  ];
}

function wholeProfile(before: Profiel | undefined, after: Profiel | undefined): Verandering[] {
  if (after) return [{ pad: [], soort: 'profiel', zin: `Nieuw profiel, ${size(after)}.` }];
  return before ? [{ pad: [], soort: 'profiel', zin: `Het profiel is weg, ${size(before)}.` }] : [];
}

function size({ data: { kan, bronnen, beheer } }: Profiel): string {
  const count = (group: object | undefined, one: string, many: string) => {
    const number = Object.keys(group ?? {}).length;
    return `${number} ${number === 1 ? one : many}`;
  };
  const confirmed = beheer.bevestigd
    ? `bevestigd door ${beheer.bevestigd.door}`
    : 'geschreven door de redactie';
  return `met ${count(kan, 'antwoord', 'antwoorden')} en ${count(bronnen, 'bron', 'bronnen')}, ${confirmed}`;
}
