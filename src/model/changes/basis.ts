/** What a statement rests on, in words. */
import type { Organisatie } from '../../../schemas/index.ts';
import { shapeOf } from '../../../schemas/walk.ts';
import { quote } from './quote.ts';
import { isGroup } from './values.ts';
import { fieldOf, type Place } from './verandering.ts';

/** How the sources of a statement changed; `place` is that of its field `bron`. */
export function basisChange(
  { before, after }: Place,
  was: readonly string[],
  wordt: readonly string[],
): string {
  const erbij = titles(
    wordt.filter((key) => !was.includes(key)),
    after,
  );
  const weg = titles(
    was.filter((key) => !wordt.includes(key)),
    before,
  );
  if (was.length === 0) return `heeft nu een bron: ${erbij}`;
  if (wordt.length === 0) return `heeft geen bron meer (was ${weg}), dus nu “vakkennis, nog te bevestigen”`;
  if (!erbij && !weg) return 'de volgorde van de bronnen is veranderd';
  return [erbij && `rust nu ook op ${erbij}`, weg && `rust niet meer op ${weg}`].filter(Boolean).join(' en ');
}

/** What a new statement rests on, to put behind it; empty for what never has a source. */
export function basisOf(place: Place, statement: unknown): string {
  const schema = fieldOf(place)?.schema;
  if (!schema || !('bron' in shapeOf(schema, statement))) return '';
  const keys = [...new Set(sourcesIn(statement))];
  return keys.length > 0 ? ` (bron: ${titles(keys, place.after)})` : ' (zonder bron)';
}

/** The keys of the sources of a statement and of what stands in it: the term of a step has its own. */
function sourcesIn(value: unknown): string[] {
  return isGroup(value)
    ? Object.entries(value).flatMap(([key, each]) => (key === 'bron' ? (each as string[]) : sourcesIn(each)))
    : [];
}

/** Sources by their title, with the key that stands in the file. */
function titles(keys: readonly string[], { bronnen }: Organisatie): string {
  return keys.map((key) => (bronnen?.[key] ? `${quote(bronnen[key].titel)} (${key})` : key)).join(', ');
}
