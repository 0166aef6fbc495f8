/** An abbreviation or term of the field, explained in one line. */
import { z } from 'zod';
import { bronvermelding, id, text, explain } from './fields.ts';

export const begrip = z
  .strictObject({
    term: text('Term', 'De afkorting of het woord.', 'RiHG', 80),
    voluit: text(
      'Voluit',
      'De volledige naam, bij een afkorting.',
      'Risicotaxatie-instrument huiselijk geweld',
      160,
    ).optional(),
    engels: text(
      'Engels',
      'De Engelse naam waar het woord vandaan komt; voorleessoftware spreekt die dan goed uit.',
      'intensive home treatment',
      160,
    ).optional(),
    uitleg: text(
      'Uitleg',
      'Wat het betekent, in één zin.',
      'Vragenlijst waarmee de politie inschat of een huisverbod nodig is.',
      400,
    ),
    vanWie: z
      .array(id('Organisatie', 'Id van een organisatie die dit woord gebruikt.', 'wijkagent'))
      .min(1)
      .max(8)
      .optional()
      .meta(explain('Van wie', 'Wie dit woord gebruikt.', ['wijkagent'])),
    zieOok: z
      .array(id('Begrip', 'Id van een ander begrip.', 'huisverbod'))
      .min(1)
      .max(6)
      .optional()
      .meta(explain('Zie ook', 'Begrippen die erbij horen.', ['huisverbod'])),
    synoniemen: z
      .array(text('Zoekwoord', 'Een andere schrijfwijze.', 'R.i.H.G.', 80))
      .min(1)
      .max(12)
      .optional()
      .meta(explain('Synoniemen', 'Andere schrijfwijzen.')),
    bron: bronvermelding.optional(),
  })
  .meta(explain('Begrip', 'Een afkorting of vakwoord.'));

export type Begrip = z.infer<typeof begrip>;
