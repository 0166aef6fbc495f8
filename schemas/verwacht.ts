/** An organisation whose profile is announced but not yet written: others may already point at it. */
import { z } from 'zod';
import { text, explain } from './fields.ts';

export const verwacht = z
  .strictObject({
    naam: text(
      'Naam',
      'De naam van de organisatie waarvan het profiel nog volgt.',
      'Raad voor de Kinderbescherming',
      80,
    ),
  })
  .meta(explain('Verwacht profiel', 'Een organisatie waarvan het profiel nog geschreven moet worden.'));

export type Verwacht = z.infer<typeof verwacht>;
