/** A field that comes in kinds: choose the kind, then fill in what belongs to it. What two kinds share is kept. */
import type { z } from 'zod';
import { choicesOf, shapeOf } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { choiceWords } from './choice-words.ts';
import { type Context, controlOf, idOf } from './context.ts';
import { messages } from './controls.ts';
import { fields } from './group.ts';
import { labelOf, startOfFields } from './kinds.ts';

type Group = Record<string, unknown>;

/** The choice of a kind, and the fields of the kind that was chosen. */
export function union(context: Context, pad: Pad, schema: z.ZodDiscriminatedUnion): HTMLElement {
  const key = schema.def.discriminator;
  const body = element('div', {});
  // What an earlier kind had and this one lacks, for whoever changes their mind.
  const kept: Group = {};
  const draw = () => {
    const given = context.draft.get(pad);
    const { [key]: _, ...shape } = shapeOf(schema, given);
    body.replaceChildren(...(given === undefined ? [] : [fields(context, pad, shape)]));
  };
  const choose = (kind: string) => {
    const before = context.draft.get(pad) as Group | undefined;
    if (before === undefined) context.fresh.add(idOf(pad));
    Object.assign(kept, before);
    const { [key]: _, ...shape } = shapeOf(schema, { [key]: kind });
    const shared = Object.entries(kept).filter(([name]) => name in shape);
    context.draft.set(pad, { [key]: kind, ...startOfFields(shape), ...Object.fromEntries(shared) });
    draw();
  };
  draw();
  return element(
    'div',
    { class: 'union' },
    messages(pad),
    kinds(context, [...pad, key], schema, choose),
    body,
  );
}

function kinds(
  { draft }: Context,
  pad: Pad,
  schema: z.ZodDiscriminatedUnion,
  choose: (kind: string) => void,
) {
  const options = (schema.options as z.ZodType[]).flatMap(
    (option) => shapeOf(option)[schema.def.discriminator] ?? [],
  );
  const radios = choiceWords(options.flatMap(choicesOf)).map(([value, words], index) => {
    const radio = element('input', {
      type: 'radio',
      name: idOf(pad),
      value,
      id: `${controlOf(pad)}${index}`,
    });
    radio.checked = draft.get(pad) === value;
    radio.addEventListener('change', () => choose(value));
    return element('label', { class: `kind-choice ${value}` }, radio, ` ${words}`);
  });
  const legend = options[0] ? labelOf(options[0]) : '';
  return element(
    'fieldset',
    { id: idOf(pad), class: 'kinds' },
    element('legend', {}, legend),
    ...radios,
    messages(pad),
  );
}
