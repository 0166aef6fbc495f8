/** The log of a profile: what changed in it, in words. `npm run changes:log` writes it, and the feed reads it. */
import { z } from 'zod';
import { bevestiging } from './beheer.ts';
import { DELEN, valuesOf } from './choices.ts';
import { date, demand, explain, id, text } from './fields.ts';

const wijziging = z
  .strictObject({
    id: id(
      'Id',
      'Waaraan een feedlezer deze wijziging herkent: de dag, met een nummer erachter als er die dag al een was. Verander een id nooit.',
      '2026-11-22',
    ),
    dag: date('Dag', 'De dag waarop de wijziging hier is opgeschreven.'),
    titel: text(
      'Titel',
      'Waar het om gaat, in een paar woorden. Het staat achter de naam van de organisatie, dus begin met een kleine letter.',
      'antwoorden en bronnen gewijzigd',
      160,
    ),
    wat: z
      .array(
        text(
          'Regel',
          'Wat er veranderde, in gewone zinnen.',
          'Huisbezoek: kan → kan onder voorwaarden.',
          1000,
        ),
      )
      .min(1)
      .max(30)
      .meta(explain('Wat', 'Wat er veranderde: één zin per regel.')),
    deel: z
      .enum(valuesOf(DELEN))
      .optional()
      .meta(
        explain(
          'Deel',
          'Het deel van het profiel waar alles in veranderde. Laat weg als het er meer zijn.',
          'kan',
        ),
      ),
    bevestigd: bevestiging
      .optional()
      .meta(
        explain(
          'Bevestigd',
          'Wie bij deze wijziging het profiel bevestigde. Laat weg als dat niet gebeurde.',
        ),
      ),
  })
  .meta(explain('Wijziging', 'Wat er op één dag veranderde in een profiel.'));

export const wijzigingen = z
  .strictObject({
    naam: text(
      'Naam',
      'De naam van de organisatie, ook als haar profiel er niet meer is.',
      'Veilig Thuis',
      80,
    ),
    // No longer: eight digits or more in a row can be the number of a person, and the check looks for those.
    stand: demand(
      z.string(),
      (value) => /^[0-9a-f]{7}$/.test(value),
      'Dit is niet het nummer van een versie, dus niemand weet welke wijzigingen nog ontbreken.',
      'Zet terug wat er stond. Alleen npm run changes:log verandert dit.',
    )
      .optional()
      .meta(
        explain(
          'Stand',
          'Tot welke versie van het profiel deze lijst loopt: het begin van het nummer dat git aan het bestand geeft. Ontbreekt als het profiel weg is.',
          '3f2a9c1',
        ),
      ),
    wijzigingen: demand(
      demand(
        z.array(wijziging).min(1).max(2000),
        (list) => new Set(list.map(({ id }) => id)).size === list.length,
        'Twee wijzigingen hebben dezelfde id, dus een feedlezer laat er één niet zien.',
        'Geef de nieuwste een eigen id: de dag met een nummer erachter, bijvoorbeeld 2026-11-22-2.',
      ),
      (list) => list.every(({ dag }, index) => index === 0 || dag <= (list[index - 1]?.dag ?? '')),
      'De wijzigingen staan niet op volgorde, dus de feed leest door elkaar.',
      'Zet de nieuwste bovenaan.',
    ).meta(explain('Wijzigingen', 'Wat er veranderde, de nieuwste bovenaan.')),
  })
  .meta(
    explain(
      'Wijzigingen',
      'Wat er veranderde in het profiel met deze id, in woorden, voor wie de site volgt. Gemaakt met `npm run changes:log`.',
    ),
  );

export type Wijzigingen = z.infer<typeof wijzigingen>;
export type Wijziging = z.infer<typeof wijziging>;
