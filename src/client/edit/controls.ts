/** The smallest pieces of the form: one labelled control, a button, a place for messages. */
import { z } from 'zod';
import { choicesOf, type Field } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { choiceWords } from './choice-words.ts';
import { type Context, controlOf, idOf } from './context.ts';
import { organisationOptions } from './organisations.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Above this length a text gets more than one line. */
const LONG = 120;

/** Fields whose value is the id of an organisation. */
export const ORGANISATIONS = new Set(['wieWel', 'organisatie']);

/** A field with one value: label, help, control and its messages. */
export function leaf(context: Context, pad: Pad, field: Field, optional: boolean): HTMLElement {
  const control = controlFor(context, pad, field);
  control.id = controlOf(pad);
  control.setAttribute('aria-describedby', `${idOf(pad)}--hulp ${idOf(pad)}--melding`);
  if (!optional) control.setAttribute('aria-required', 'true');
  const read = () => {
    const value = typed(control, field.schema);
    context.draft.set(pad, value === '' && typeof pad.at(-1) === 'string' ? undefined : value);
  };
  control.addEventListener('input', read);
  control.addEventListener('change', () => {
    if (control.type.startsWith('text')) control.value = control.value.replaceAll(/\s*\n\s*/g, ' ').trim();
    read();
  });
  const label = element(
    'label',
    { for: control.id },
    nameOf(pad, field.label),
    ...(optional ? [mayBeLeftOut()] : []),
  );
  return element('div', { id: idOf(pad), class: 'field' }, label, help(pad, field), control, messages(pad));
}

/** In a list every text has the same label, so they are numbered. */
function nameOf(pad: Pad, label: string): string {
  const index = pad.at(-1) === 'tekst' ? pad.at(-2) : pad.at(-1);
  return typeof index === 'number' ? `${label} ${index + 1}` : label;
}

/** The words beside a field that may stay empty. */
const mayBeLeftOut = (): HTMLElement => element('span', { class: 'optional' }, ' (mag leeg blijven)');

/** The explanation of a field, with its example where that is one value. */
export function help(pad: Pad, { help: words, example, schema }: Field): HTMLElement {
  const isTyped = schema instanceof z.ZodString || schema instanceof z.ZodNumber;
  const shown = isTyped && example !== undefined ? ` Bijvoorbeeld: ${String(example)}` : '';
  return element('p', { id: `${idOf(pad)}--hulp`, class: 'help' }, plain(words) + shown);
}

/** Where the messages about a field appear. */
export const messages = (pad: Pad): HTMLElement =>
  element('div', { id: `${idOf(pad)}--melding`, class: 'messages' });

/** A button that does something; `name` is what is heard where the words on it need their surroundings. */
export function button(
  words: string,
  act: () => void,
  options: { name?: string; kind?: string } = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${options.kind ?? 'quiet'}` }, words);
  if (options.name) made.setAttribute('aria-label', options.name);
  made.addEventListener('click', act);
  return made;
}

/** Help texts also serve who types in the file itself; a form adds quotes where they are needed. */
const plain = (words: string): string => words.replaceAll('`', '').replace(', tussen aanhalingstekens', '');

function controlFor(context: Context, pad: Pad, { schema }: Field): Control {
  const value = context.draft.get(pad);
  const name = String(pad.findLast((step) => typeof step === 'string'));
  const choices = choicesOf(schema);
  if (choices.length > 0) return select(choiceWords(choices).map(option), value);
  if (ORGANISATIONS.has(name)) return select(organisationOptions(context, value), value);
  const given = value === undefined ? '' : String(value);
  if (schema instanceof z.iso.ZodISODate) return input(isDate(given) ? 'date' : 'text', given);
  if (schema instanceof z.ZodNumber) return input('text', given, { inputmode: 'numeric' });
  const { maxLength } = schema as z.ZodString;
  if ((maxLength ?? 0) <= LONG) return input('text', given, { maxlength: String((maxLength ?? LONG) * 2) });
  const area = element('textarea', { rows: '2' });
  area.value = given;
  return area;
}

const isDate = (text: string): boolean => text === '' || z.iso.date().safeParse(text).success;

function input(type: string, value: string, attributes: Record<string, string> = {}): HTMLInputElement {
  const made = element('input', { type, autocomplete: 'off', ...attributes });
  made.value = value;
  return made;
}

const option = ([value, words]: [string, string]) => element('option', { value }, words);

/** A list to choose from; a value that is not on it stays visible, so that nothing is lost by looking at it. */
function select(options: HTMLElement[], value: unknown): HTMLSelectElement {
  const made = element('select', {}, option(['', 'Kies …']), ...options);
  const given = value === undefined ? '' : String(value);
  made.value = given;
  if (made.value !== given) made.append(option([given, `${given} (bestaat niet)`]));
  made.value = given;
  return made;
}

function typed(control: Control, schema: z.ZodType): string | number {
  return schema instanceof z.ZodNumber && /^\d+$/.test(control.value) ? Number(control.value) : control.value;
}
