/** The list of sources of a profile, in words. */
import type { Organisatie } from '../../../schemas/index.ts';
import { compareGroup } from './fields.ts';
import { quote } from './quote.ts';
import { inWords } from './values.ts';
import { type Place, say, type Verandering } from './verandering.ts';

type Sources = NonNullable<Organisatie['bronnen']>;

/** New sources, those that went, and what changed in the others. */
export function compareSources(place: Place, was: Sources = {}, wordt: Sources = {}): Verandering[] {
  const keys = [...new Set([...Object.keys(wordt), ...Object.keys(was)])];
  return keys.flatMap((key) => {
    const each = { ...place, pad: [...place.pad, key] };
    const [before, after] = [was[key], wordt[key]];
    if (before && after)
      return compareGroup({ ...each, subject: `Bron ${quote(after.titel)} (${key})` }, before, after);
    const subject = after ? 'Nieuwe bron' : 'Bron weg';
    return say({ ...each, subject }, `${quote(inWords(each, after ?? before), 400)} (${key})`);
  });
}
