/**
 * A local profile: an organisation in one region. It inherits the national profile that it names and states only what
 * differs: one value replaces the national one, a list comes before the national list.
 */
import { z } from 'zod';
import { explain, id } from './fields.ts';
import { informatieDelen } from './informatie-delen.ts';
import { inschakelen } from './inschakelen.ts';
import { belang, mandaat } from './mandaat.ts';
import { organisatie } from './organisatie.ts';

const { shape } = organisatie;
const terugkoppeling = shape.terugkoppeling.unwrap();

export const lokaal = z
  .strictObject({
    is: id(
      'Is',
      'Id van het landelijke profiel dat hier geldt, met wat hieronder anders is.',
      'veilig-thuis',
    ),
    naam: shape.naam,
    kern: shape.kern.optional(),
    ookBekendAls: shape.ookBekendAls,
    zoekwoorden: shape.zoekwoorden,
    mandaat: mandaat
      .partial()
      .meta(mandaat.meta() ?? {})
      .optional(),
    belang: belang
      .partial()
      .meta(belang.meta() ?? {})
      .optional(),
    kan: shape.kan,
    inschakelen: inschakelen
      .partial()
      .meta(inschakelen.meta() ?? {})
      .optional(),
    nodigVanJou: shape.nodigVanJou,
    terugkoppeling: terugkoppeling
      .partial()
      .meta(terugkoppeling.meta() ?? {})
      .optional(),
    informatieDelen: informatieDelen.optional(),
    misverstanden: shape.misverstanden,
    kennismakingsvragen: shape.kennismakingsvragen,
    werktSamenMet: shape.werktSamenMet,
    bronnen: shape.bronnen,
    beheer: shape.beheer,
  })
  .meta(
    explain(
      'Lokaal profiel',
      'Een organisatie in één regio. Schrijf alleen op wat anders is dan landelijk: één gegeven komt in de plaats van het landelijke, een lijst komt vóór de landelijke lijst.',
    ),
  );

export type Lokaal = z.infer<typeof lokaal>;
