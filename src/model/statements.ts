/** The statements of a profile: everything for which the schema has a place for a source. */
import type { Organisatie } from '../../schemas/index.ts';
import { oneLine } from './answers.ts';
import { quote } from './changes/quote.ts';
import { capital, inWords, isGroup, keysOf } from './changes/values.ts';
import { below, fieldOf, type Names, type Place } from './changes/verandering.ts';
import { shapeOf } from '../../schemas/walk.ts';

export interface Statement {
  /** Where it stands in the profile. */
  pad: Place['pad'];
  /** The part of the profile it belongs to. */
  section: string;
  /** Which field it is, or which question it answers. */
  about: string;
  /** All its words. */
  words: string;
  /** Its words, cut when they are many. */
  text: string;
  /** As it stands in the profile. */
  value: Record<string, unknown>;
  /** Without a source the page says “vakkennis, nog te bevestigen”. */
  sourced: boolean;
}

/** About how many characters tell one statement from the next. */
const ENOUGH = 140;

/** All statements of a profile, in the order of the schema. What stands inside a statement, such as a term, is part of it. */
export function statementsOf(organisatie: Organisatie, names: Names): Statement[] {
  return walk({ pad: [], subject: '', before: organisatie, after: organisatie, names }, organisatie);
}

function walk(place: Place, value: unknown): Statement[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => walk({ ...place, pad: [...place.pad, index] }, each));
  if (!isGroup(value)) return [];
  const schema = fieldOf(place)?.schema;
  if (schema && 'bron' in shapeOf(schema, value)) return [statementAt(place, value)];
  return keysOf(place, value).flatMap((key) => walk(below(place, key), value[key]));
}

function statementAt(place: Place, value: Record<string, unknown>): Statement {
  const { pad, after, subject, names } = place;
  const [top, vraag] = pad;
  const section = fieldOf({ ...place, pad: pad.slice(0, 1) })?.label ?? String(top);
  const antwoord = top === 'kan' ? after.kan?.[String(vraag)] : undefined;
  const words = antwoord ? oneLine(antwoord) : inWords(place, value);
  return {
    pad,
    section,
    about: antwoord ? capital(names.vraag(String(vraag))) : subject.replace(`${section} › `, ''),
    words,
    text: quote(words, ENOUGH),
    value,
    sourced: value['bron'] !== undefined,
  };
}
