/** Who stands behind a profile and since when. Edited is not confirmed: four separate dates. */
import { z } from 'zod';
import { STATUSSEN, valuesOf } from './choices.ts';
import { date, demand, text, explain } from './fields.ts';

/** It ends up in a file that GitHub obeys, so it is one name and nothing else. */
const eigenaar = demand(
  z.string().min(2).max(80),
  (value) => /^@[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)?$/i.test(value),
  'Dit is geen GitHub-team of -gebruiker, dus niemand krijgt een wijziging te zien.',
  'Schrijf @naam of @organisatie/team, tussen aanhalingstekens.',
).meta(explain('Eigenaar', 'GitHub-team of -gebruiker die wijzigingen nakijkt.', '@organisatie/team'));

/** Who confirmed a profile, and when. */
export const bevestiging = z.strictObject({
  op: date('Bevestigd op', 'De dag waarop de organisatie het profiel bevestigde.'),
  door: text(
    'Bevestigd door',
    'Functie en organisatie, nooit de naam van een persoon.',
    'Beleidsadviseur, Veilig Thuis Twente',
    120,
  ),
});

export const beheer = demand(
  z.strictObject({
    status: z
      .enum(valuesOf(STATUSSEN))
      .meta(
        explain(
          'Status',
          '`redactie` zolang de organisatie het profiel niet zelf heeft bevestigd.',
          'redactie',
        ),
      ),
    bewerkt: date('Bewerkt', 'De dag van de laatste wijziging in de tekst.'),
    bevestigd: bevestiging
      .optional()
      .meta(explain('Bevestigd', 'De bevestiging door de organisatie zelf. Laat weg zolang die er niet is.')),
    wetGecontroleerd: date(
      'Wet gecontroleerd',
      'De dag waarop iemand de wetsartikelen heeft nagelezen.',
    ).optional(),
    herzien: date('Herzien vóór', 'De dag waarop het profiel opnieuw bekeken moet zijn.', '2027-05-22'),
    eigenaars: z
      .array(eigenaar)
      .min(1)
      .max(10)
      .optional()
      .meta(explain('Eigenaars', 'Wie bij een wijziging om een oordeel gevraagd wordt.')),
  }),
  (beheer) => (beheer.status === 'bevestigd') === (beheer.bevestigd !== undefined),
  'De status en de bevestiging spreken elkaar tegen, dus de lezer weet niet of de organisatie dit zelf heeft bevestigd.',
  'Schrijf `status: bevestigd` samen met `bevestigd:` (op en door), of `status: redactie` zonder `bevestigd:`.',
).meta(
  explain('Beheer', 'Wie het profiel beheert, en vier data: bewerkt, bevestigd, wet gecontroleerd, herzien.'),
);

export type Beheer = z.infer<typeof beheer>;
