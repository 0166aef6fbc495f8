/** The fields of a profile in Markdown, under the labels of the schema: a new field is there by itself. */
import { shapeOf } from '../../../schemas/walk.ts';
import { inWords, isGroup, isLine, keysOf } from '../../model/changes/values.ts';
import { below, fieldOf, type Place } from '../../model/changes/verandering.ts';
import { plain, UNSOURCED } from './answer.ts';

type BasisOf = (keys: readonly string[]) => string;

/** A field with its label as a heading of this level, and everything in it. */
export function section(place: Place, value: unknown, basisOf: BasisOf, level = 2): string[] {
  const heading = `${'#'.repeat(level)} ${labelOf(place)}`;
  if (!isGroup(value) || isStatement(place, value)) return [heading, items(place, value, basisOf).join('\n')];
  const inside = keysOf(place, value).map((key) => ({ at: below(place, key), given: value[key] }));
  // What is said in one line stands under this heading; what is a list or a group has one of its own.
  const short = inside.filter(({ at, given }) => isStatement(at, given) || !isCompound(given));
  const long = inside.filter((each) => !short.includes(each));
  const lines = short.map(({ at, given }) => `- ${labelOf(at)}: ${statement(at, given, basisOf)}`);
  return [
    heading,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...long.flatMap(({ at, given }) => section(at, given, basisOf, level + 1)),
  ];
}

/** The items of a list, or the one thing there is. */
function items(place: Place, value: unknown, basisOf: BasisOf): string[] {
  if (!Array.isArray(value)) return [`- ${statement(place, value, basisOf)}`];
  return value.map(
    (each, index) => `- ${statement({ ...place, pad: [...place.pad, index] }, each, basisOf)}`,
  );
}

/** One thing that is said, and what it rests on where the schema has a place for that. */
function statement(place: Place, value: unknown, basisOf: BasisOf): string {
  if (!isGroup(value)) return plain(inWords(place, value));
  const words = isLine(value) ? plain(inWords(place, value)) : labelled(place, value);
  if (!isStatement(place, value)) return words;
  const cited = [...new Set(Object.values({ value, ...value }).flatMap(sourcesOf))];
  return `${words} ${cited.length > 0 ? basisOf(cited) : UNSOURCED}`;
}

const labelled = (place: Place, value: Record<string, unknown>) =>
  keysOf(place, value)
    .filter((key) => key !== 'bron')
    .map((key) => `${labelOf(below(place, key))}: ${plain(inWords(below(place, key), value[key]))}`)
    .join('; ')
    // A whole sentence needs no more than its full stop.
    .replaceAll(/([.?!]); /g, '$1 ');

/** The sources of a statement, or of the term in it. */
const sourcesOf = (value: unknown): string[] =>
  isGroup(value) && Array.isArray(value['bron']) ? value['bron'].map(String) : [];

const labelOf = (place: Place) => fieldOf(place)?.label || String(place.pad.at(-1));

const isCompound = (value: unknown) => Array.isArray(value) || isGroup(value);

function isStatement(place: Place, value: unknown): boolean {
  const schema = fieldOf(place)?.schema;
  return schema !== undefined && isGroup(value) && 'bron' in shapeOf(schema, value);
}
