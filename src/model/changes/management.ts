/** Who stands behind a profile and since when, in words. */
import type { Beheer } from '../../../schemas/index.ts';
import { longDate } from '../trust.ts';
import { compareGroup } from './fields.ts';
import { type Place, say, type Verandering } from './verandering.ts';

/** The confirmation (status, day and who) as one thing, then the other dates and the owners. */
export function compareManagement(place: Place, was: Beheer, wordt: Beheer): Verandering[] {
  return [
    ...compareConfirmation(place, was, wordt),
    ...compareGroup({ ...place, subject: '' }, was, wordt, ['status', 'bevestigd']),
  ];
}

function compareConfirmation(place: Place, was: Beheer, wordt: Beheer): Verandering[] {
  const [before, after] = [confirmation(was), confirmation(wordt)];
  if (before === after) return [];
  if (after === undefined) {
    const subject = 'De bevestiging door de organisatie is weg';
    return [say({ ...place, subject }, `was ${before}; de status is weer “geschreven door de redactie”`)];
  }
  if (before === undefined)
    return [say({ ...place, subject: 'De organisatie heeft het profiel bevestigd' }, after)];
  const field = { ...place, pad: [...place.pad, 'bevestigd'] };
  const subject = 'De organisatie heeft het profiel opnieuw bevestigd';
  if ((was.bevestigd?.op ?? '') < (wordt.bevestigd?.op ?? ''))
    return [say({ ...field, subject }, `${after} (was ${before})`)];
  return [say({ ...field, subject: 'Bevestiging door de organisatie' }, `was ${before}, wordt ${after}`)];
}

/** When and by whom; undefined for a profile that is not confirmed. */
function confirmation({ bevestigd }: Beheer): string | undefined {
  return bevestigd && `op ${longDate(bevestigd.op)} door ${bevestigd.door}`;
}
