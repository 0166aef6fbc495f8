/** What changed in a file that is no profile, in one sentence: which fields, not how. */
import { type Collection, collections } from '../../../schemas/index.ts';
import { describe, shapeOf } from '../../../schemas/walk.ts';
import { type Group, same } from './likeness.ts';
import { quote } from './quote.ts';
import { capital } from './values.ts';

/** A version of a content file: its fields, and the text below them. */
export interface Versie {
  data: unknown;
  tekst: string;
}

/** One sentence about a question, situation, term or page; undefined is a file that is not there. */
export function fieldsInWords(
  collection: Collection,
  before: Versie | undefined,
  after: Versie | undefined,
): string {
  const { singular, schema } = collections[collection];
  const shape = shapeOf(schema);
  const data = (after ?? before)?.data as Group | undefined;
  const title = String(data?.[Object.keys(shape)[0] ?? ''] ?? '');
  const subject = `${capital(singular)} ${quote(title)}`;
  if (!before) return `${subject}: nieuw.`;
  if (!after) return `${subject}: weg.`;
  const [was, wordt] = [before.data as Group, after.data as Group];
  const labels = Object.entries(shape).flatMap(([key, field]) =>
    same(was[key], wordt[key]) ? [] : describe(field).label || key,
  );
  if (before.tekst !== after.tekst) labels.push('de tekst');
  return `${subject}: ${labels.length > 0 ? `${labels.length === 1 ? 'anders is' : 'anders zijn'} ${labels.join(', ')}` : 'alleen de opmaak van het bestand is anders'}.`;
}
