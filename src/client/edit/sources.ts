/** The numbered sources of a profile: one fold per source, and a way to add one. */
import type { z } from 'zod';
import { shapeOf } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { citations as citationsIn } from '../../check/citations.ts';
import { element } from '../dom.ts';
import { type Context, idOf } from './context.ts';
import { button, messages } from './controls.ts';
import { fold, goTo } from './fold.ts';
import { fields } from './group.ts';

const PAD: Pad = ['bronnen'];

/** All sources as folds, and the field for the key of a new one. */
export function sources(context: Context, schema: z.ZodRecord): Node[] {
  const shape = shapeOf(schema.valueType as z.ZodType);
  const rows = element('div', {});
  const draw = () => {
    const known = Object.keys(sourcesOf(context));
    rows.replaceChildren(...known.map((key) => source(context, key, shape, () => remove(key))));
  };
  const remove = (key: string) => {
    const { [key]: _, ...rest } = sourcesOf(context);
    context.draft.set(PAD, Object.keys(rest).length > 0 ? rest : undefined);
    draw();
    context.announce(`Bron weggehaald: ${key}`);
    add.focus();
  };
  const add = button('Toevoegen: Bron', () => {
    const key = freeKey(sourcesOf(context));
    context.fresh.add(idOf([...PAD, key]));
    context.draft.set([...PAD, key], {});
    draw();
    context.announce('Bron toegevoegd. Vul in welke bron het is.');
    goTo(idOf([...PAD, key]));
  });
  draw();
  return [messages(PAD), rows, add];
}

function source(
  context: Context,
  key: string,
  shape: Record<string, z.ZodType>,
  remove: () => void,
): HTMLElement {
  const pad = [...PAD, key];
  const title = String(context.draft.get([...pad, 'titel']) ?? 'Nieuwe bron');
  return fold(context, idOf(pad), [title, ' ', element('span', { class: 'key' }, key)], () => [
    messages(pad),
    fields(context, pad, shape),
    element('p', { class: 'help' }, citedWords(context, key)),
    element('p', { class: 'remove' }, button('Bron weghalen', remove, { name: `Bron weghalen: ${title}` })),
  ]);
}

function citedWords({ draft }: Context, key: string): string {
  const count = [...citationsIn(draft.inhoud().data)].filter((each) => each.key === key).length;
  if (count === 0)
    return 'Nog geen enkele uitspraak verwijst naar deze bron. Kies hem bij de uitspraak die erop rust.';
  return `${count} ${count === 1 ? 'uitspraak verwijst' : 'uitspraken verwijzen'} naar deze bron.`;
}

/** Nobody needs to think of a key: it only has to differ from the others. */
function freeKey(known: object): string {
  let number = Object.keys(known).length + 1;
  while (`bron-${number}` in known) number += 1;
  return `bron-${number}`;
}

const sourcesOf = ({ draft }: Context) => (draft.get(PAD) ?? {}) as Record<string, unknown>;
