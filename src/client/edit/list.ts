/** A list: add, take away and move items, with the cursor and the screen reader kept at what was moved. */
import type { z } from 'zod';
import { choicesOf, type Field, shapeOf } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { choiceWords } from './choice-words.ts';
import { type Context, idOf } from './context.ts';
import { button, help, messages } from './controls.ts';
import { fold, goTo } from './fold.ts';
import { fields } from './group.ts';
import { focusAction, itemActions } from './item-actions.ts';
import { isLeaf, labelOf, startOf } from './kinds.ts';

/** Items with more fields than this are folded, each under its own first words. */
const FEW = 2;

/** A list field. */
export function list(context: Context, pad: Pad, described: Field, schema: z.ZodArray): HTMLElement {
  const items = element('ol', { class: 'items' });
  const of = schema.element as z.ZodType;
  const one = labelOf(of) || 'Punt';
  const current = () => (context.draft.get(pad) ?? []) as unknown[];

  const change = (next: unknown[], words: string) => {
    context.draft.set(pad, next.length > 0 ? next : undefined);
    draw();
    context.announce(words);
  };
  const move = (from: number, to: number) => {
    const next = [...current()];
    next.splice(to, 0, ...next.splice(from, 1));
    swapOpen(context, idOf([...pad, from]), idOf([...pad, to]));
    change(next, `${one} ${from + 1} staat nu op plaats ${to + 1} van ${next.length}`);
    focusAction(items, to, to < from ? 'omhoog' : 'omlaag');
  };
  const remove = (index: number) => {
    const next = current().filter((_, each) => each !== index);
    change(
      next,
      `Weggehaald: ${one} ${index + 1}. Er ${next.length === 1 ? 'is' : 'zijn'} er nog ${next.length}.`,
    );
    if (next.length > 0) focusAction(items, Math.min(index, next.length - 1), 'weghalen');
    else add.focus();
  };
  const insert = () => {
    const id = idOf([...pad, current().length]);
    context.fresh.add(id);
    context.open.add(id);
    change([...current(), startOf(of)], `Toegevoegd: ${one} ${current().length}`);
    goTo(id);
  };
  const draw = () => {
    const rows = current().map((_, index, { length }) =>
      element(
        'li',
        { class: 'item' },
        item(context, [...pad, index], of),
        itemActions(`${one} ${index + 1}`, { index, length, move, remove }),
      ),
    );
    items.replaceChildren(...rows);
  };
  const add = button(`Toevoegen: ${one}`, insert);
  draw();
  return element(
    'fieldset',
    { id: idOf(pad), class: 'list' },
    element('legend', {}, described.label),
    help(pad, described),
    messages(pad),
    items,
    add,
  );
}

function item(context: Context, pad: Pad, schema: z.ZodType): HTMLElement {
  if (isLeaf(schema)) return context.field(pad, schema);
  const shape = shapeOf(schema);
  const draw = () => [messages(pad), fields(context, pad, shape)];
  if (Object.keys(shape).length <= FEW) return element('div', { id: idOf(pad) }, ...draw());
  return fold(context, idOf(pad), [firstWords(context, pad, shape)], draw);
}

/** The first words of an item, by which people recognise it. */
function firstWords({ draft, around }: Context, pad: Pad, shape: Record<string, z.ZodType>): string {
  const texts = Object.entries(shape).flatMap(([key, schema]) => {
    const value = draft.get([...pad, key]);
    if (typeof value !== 'string') return [];
    return new Map(choiceWords(choicesOf(schema))).get(value) ?? around.organisaties[value]?.naam ?? value;
  });
  const words = texts.join(' · ') || 'Nog leeg';
  return words.length > 90 ? `${words.slice(0, 90)}…` : words;
}

/** What was folded open stays with the item that moved. */
function swapOpen({ open }: Context, one: string, other: string): void {
  if (open.has(one) === open.has(other)) return;
  const [from, to] = open.has(one) ? [one, other] : [other, one];
  open.delete(from);
  open.add(to);
}
