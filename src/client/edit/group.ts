/** A group of fields; those that are absent and hold more than one value are added on request. */
import type { z } from 'zod';
import { type Field, shapeOf } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { type Context, idOf } from './context.ts';
import { button, help, messages } from './controls.ts';
import { goTo } from './fold.ts';
import { isCitation, isLeaf, isOptional, labelOf, startOf } from './kinds.ts';

/** A named group. */
export function group(context: Context, pad: Pad, described: Field): HTMLElement {
  return element(
    'fieldset',
    { id: idOf(pad), class: 'group' },
    element('legend', {}, described.label),
    help(pad, described),
    messages(pad),
    fields(context, pad, shapeOf(described.schema, context.draft.get(pad))),
  );
}

/** The fields of a group or an item, without a frame around them. */
export function fields(context: Context, pad: Pad, shape: Record<string, z.ZodType>): HTMLElement {
  const box = element('div', { class: 'fields' });
  const entries = Object.entries(shape).map(([key, schema]) => ({ pad: [...pad, key], schema }));
  const draw = () => {
    const absent = entries.filter((entry) => isAbsent(context, entry.pad, entry.schema));
    const present = entries.filter((entry) => !absent.includes(entry));
    const adders = absent.map((entry) => adder(context, entry.pad, entry.schema, draw));
    box.replaceChildren(
      ...present.map((entry) => withRemover(context, entry.pad, entry.schema, draw)),
      ...(adders.length > 0 ? [element('div', { class: 'adders' }, ...adders)] : []),
    );
  };
  draw();
  return box;
}

/** A citation that is absent draws its own invitation: a statement should have a source. */
const isAbsent = ({ draft }: Context, pad: Pad, schema: z.ZodType): boolean =>
  draft.get(pad) === undefined && !isLeaf(schema) && !isCitation(schema);

function adder(context: Context, pad: Pad, schema: z.ZodType, draw: () => void): HTMLElement {
  const label = labelOf(schema);
  const made = button(`Toevoegen: ${label}`, () => {
    context.fresh.add(idOf(pad));
    context.draft.set(pad, startOf(schema));
    draw();
    context.announce(`Toegevoegd: ${label}`);
    goTo(idOf(pad));
  });
  made.dataset['voor'] = idOf(pad);
  return made;
}

function withRemover(context: Context, pad: Pad, schema: z.ZodType, draw: () => void): HTMLElement {
  const made = context.field(pad, schema);
  if (!isOptional(schema) || isLeaf(schema) || isCitation(schema)) return made;
  const label = labelOf(schema);
  const remove = () => {
    context.draft.set(pad, undefined);
    draw();
    context.announce(`Weggehaald: ${label}`);
    document.querySelector<HTMLElement>(`[data-voor="${idOf(pad)}"]`)?.focus();
  };
  made.append(element('p', { class: 'remove' }, button(`Alles weghalen: ${label}`, remove)));
  return made;
}
