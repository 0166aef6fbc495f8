/**
 * Fields that several content types share. Each field carries its Dutch label (`title`), help text
 * (`description`) and example (`examples`) in `.meta()`; docs, JSON Schema, template and messages are made from those.
 */
import { z } from 'zod';
import { TERMIJNEN, valuesOf } from './choices.ts';

/** What `.meta()` holds for a field: label, help, example. */
export type Explanation = { title: string; description: string; examples?: unknown[] };

/** Short way to write a field's meta: label, help, example. */
export function explain(title: string, description: string, example?: unknown): Explanation {
  return example === undefined ? { title, description } : { title, description, examples: [example] };
}

/** Adds a rule with its own Dutch words: what is wrong (and why it matters), and how to mend it. */
export function demand<T extends z.ZodType>(
  schema: T,
  holds: (value: z.output<T>) => boolean,
  message: string,
  herstel: string,
): T {
  return schema.refine(holds, { error: message, params: { herstel } });
}

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Whether a text is a plain https address: a normal domain, visible ASCII only. */
export const isWebAddress = (value: string): boolean => HTTPS.test(value);
const HTTPS =
  /^https:\/\/(?!xn--|.*\.xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][!#-;=?-[\]_a-z~]*)?$/i;

/** Whether a text is one plain mail address, without anything behind it. */
export const isMailAddress = (value: string): boolean =>
  /^[a-z0-9][a-z0-9.+_-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value);

/** A line of plain text of 1 to `max` characters, without spaces around it. */
export function text(label: string, help: string, example: string, max = 300) {
  return demand(
    z.string().min(1).max(max),
    (value) => value === value.trim(),
    'Er staan spaties of lege regels om de tekst heen.',
    'Haal de spaties en lege regels aan het begin en het eind weg.',
  ).meta(explain(label, help, example));
}

const ids = z.registry();

/** An id: the file name of what it points at, without its ending. */
export function id(label: string, help: string, example: string) {
  return demand(
    z.string().min(1).max(60),
    (value) => ID_PATTERN.test(value),
    'Een id bestaat uit kleine letters en cijfers, met streepjes ertussen.',
    `Schrijf bijvoorbeeld ${example}.`,
  )
    .meta(explain(label, help, example))
    .register(ids);
}

/** Whether a schema was made by `id`. */
export const isId = (schema: z.ZodType): boolean => ids.has(schema);

/** A calendar day as YYYY-MM-DD. */
export function date(label: string, help: string, example = '2026-11-22') {
  return z.iso.date().meta(explain(label, help, example));
}

/** An https address of a public page. */
function webAddress(label: string, help: string, example: string) {
  return demand(
    z.string().max(400),
    isWebAddress,
    'Dit is geen gewoon webadres dat met https:// begint.',
    'Plak het hele adres van de pagina, met https:// ervoor en zonder spaties.',
  ).meta(explain(label, help, example));
}

/** References to the numbered sources at the end of a profile. */
export const bron = z
  .array(id('Bron', 'De sleutel van een bron onder `bronnen`.', 'wmo-4'))
  .min(1)
  .max(8)
  .meta(
    explain(
      'Bron',
      'Waar deze uitspraak op rust: de sleutels van bronnen onder `bronnen`. Laat weg als er geen bron is; op de pagina staat dan “vakkennis, nog te bevestigen”.',
      ['wmo-4'],
    ),
  );

/** A statement: a text and what it rests on. */
export function uitspraak(label: string, help: string, example: string, max = 400) {
  return z
    .strictObject({ tekst: text(label, help, example, max), bron: bron.optional() })
    .meta(explain(label, help));
}

/** A list of one to `max` statements. */
export function uitspraken(label: string, help: string, example: string, max = 12) {
  return z
    .array(uitspraak(label, help, example))
    .min(1)
    .max(max)
    .meta(explain(label, help));
}

/** How long something takes, and how hard that promise is. */
export const termijn = z
  .strictObject({
    tekst: text('Termijn', 'Hoe lang het duurt, in gewone woorden.', 'binnen 5 werkdagen', 120),
    soort: z
      .enum(valuesOf(TERMIJNEN))
      .meta(
        explain('Soort termijn', 'Hoe hard de termijn is: wet, afspraak, streven of praktijk.', 'wettelijk'),
      ),
    bron: bron.optional(),
  })
  .meta(explain('Termijn', 'Hoe lang het duurt en hoe hard die belofte is.'));

/** One numbered source. */
export const bronvermelding = z
  .strictObject({
    titel: text('Titel', 'De titel van de pagina, de wet of het rapport.', 'Wmo 2015, hoofdstuk 4', 200),
    uitgever: text('Uitgever', 'Wie de bron uitgeeft.', 'Overheid.nl', 120),
    url: webAddress('Webadres', 'Het openbare adres van de bron.', 'https://wetten.overheid.nl/BWBR0035362'),
    jaar: z
      .int()
      .min(1800)
      .max(2100)
      .optional()
      .meta(explain('Jaar', 'Het jaar van de bron, als dat erbij staat.', 2015)),
    gelezen: date('Gelezen op', 'De dag waarop iemand de bron voor dit profiel heeft gelezen.'),
    opmerking: text(
      'Opmerking',
      'Wat een lezer over deze bron moet weten, bijvoorbeeld dat het een oude versie is.',
      'Gelezen in een openbare kopie van de wettekst, stand 2019.',
    ).optional(),
  })
  .meta(explain('Bron', 'Een openbare bron waar uitspraken in dit profiel op rusten.'));
