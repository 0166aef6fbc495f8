/** What a change in words is: where it is, what kind it is, and the Dutch sentence. */
import { collections, type Organisatie } from '../../../schemas/index.ts';
import { type Field, fieldAt } from '../../../schemas/walk.ts';

/**
 * What a change is about: the answer to a question, one of its conditions, a channel, a source (or what a statement
 * rests on), a date or the confirmation, the text below the facts, the profile as a whole, or any other field.
 */
export type Soort = 'antwoord' | 'voorwaarde' | 'kanaal' | 'bron' | 'datum' | 'tekst' | 'profiel' | 'overig';

type Pad = readonly (string | number)[];

export interface Verandering {
  /** Where it is, in the new version. A list of which the length or the order changed is one place. */
  pad: Pad;
  soort: Soort;
  /** A whole sentence; it names the question or the field, not the organisation. */
  zin: string;
}

/** A profile as the words need it. */
export interface Profiel {
  id: string;
  data: Organisatie;
  /** The text below the facts, as written; white space around it does not count. */
  tekst: string;
}

/** What things are called; where an id is unknown, the id itself. */
export interface Names {
  organisatie(id: string): string;
  /** A question in one or two words: huisbezoek. */
  vraag(id: string): string;
}

/** One field that is being compared. */
export interface Place {
  pad: Pad;
  /** How its sentences begin: Mandaat › Taken. */
  subject: string;
  /** Where its sentences say they are, when that is not `pad`: the list that changed as a whole. */
  anchor?: Pad;
  before: Organisatie;
  after: Organisatie;
  names: Names;
}

/** A sentence about a place. */
export function say({ pad, anchor, subject }: Place, words: string, soort = soortOf(pad)): Verandering {
  return { pad: anchor ?? pad, soort, zin: `${subject}: ${words}.` };
}

/** The place of a field in a group. Its label joins the subject, unless that already says it. */
export function below(place: Place, key: string): Place {
  const child = { ...place, pad: [...place.pad, key] };
  const label = fieldOf(child)?.label || key;
  const known = key === 'bron' || place.subject === label || place.subject.endsWith(` › ${label}`);
  return { ...child, subject: known ? place.subject : [place.subject, label].filter(Boolean).join(' › ') };
}

/** The field of the schema at a place; of an answer that changed, the field may be known to the old one only. */
export function fieldOf({ pad, before, after }: Place): Field | undefined {
  const { schema } = collections.organisaties;
  return fieldAt(schema, pad, after) ?? fieldAt(schema, pad, before);
}

function soortOf(pad: Pad): Soort {
  const [section, second, third] = pad;
  if (pad.includes('bron') || section === 'bronnen') return 'bron';
  if (section === 'kan') return third === 'voorwaarden' ? 'voorwaarde' : 'antwoord';
  if (section === 'inschakelen' && second === 'kanalen') return 'kanaal';
  if (section === 'beheer' && second !== 'eigenaars') return 'datum';
  return 'overig';
}
