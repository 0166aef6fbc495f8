/** One field as readers will see it, whatever kind of field it is. */
import { z } from 'zod';
import { choicesOf, describe, shapeOf, unwrap } from '../../../schemas/walk.ts';
import type { Pad, Wijziging } from '../../edit/change.ts';
import { valueAt } from '../../edit/data.ts';
import { related } from '../../edit/outcome.ts';
import { nameIn, type Surroundings } from '../../edit/surroundings.ts';
import { choiceWords } from './choice-words.ts';
import { element } from '../dom.ts';
import { isCitation, isLeaf } from './kinds.ts';

/** What is shown, and what in it is new. */
export interface View {
  data: Record<string, unknown>;
  wijzigingen: readonly Wijziging[];
  around: Surroundings;
}

/** A value as readers see it, with everything in it. */
export function show(view: View, pad: Pad, schema: z.ZodType): HTMLElement {
  const inner = unwrap(schema);
  const value = valueAt(view.data, pad);
  if (value === undefined) return element('p', { class: 'unknown' }, 'Nog niet vastgelegd.');
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return element(
      'ul',
      { class: 'statements' },
      ...value.map((_, index) =>
        marked(view, [...pad, index], (inside) =>
          element('li', {}, show(inside, [...pad, index], inner.element as z.ZodType)),
        ),
      ),
    );
  if (typeof value !== 'object') return element('span', {}, wordsOf(view, pad, inner, value));
  const shape =
    inner instanceof z.ZodRecord
      ? Object.fromEntries(Object.keys(value as object).map((key) => [key, inner.valueType as z.ZodType]))
      : shapeOf(inner, value);
  if ('tekst' in shape && Object.keys(shape).length <= 2) return statement(view, pad, shape);
  const rows = Object.entries(shape).filter(
    ([key, field]) => key in (value as object) && !isCitation(field) && choicesOf(field).length !== 1,
  );
  return element(
    'div',
    {},
    ...rows.map(([key, field]) => row(view, [...pad, key], field, key)),
    ...('bron' in shape ? [basis(view, [...pad, 'bron'])] : []),
  );
}

function row(view: View, pad: Pad, schema: z.ZodType, key: string): HTMLElement {
  const label = element('span', { class: 'kind' }, `${describe(schema).label || key}:`);
  return marked(view, pad, (inside) =>
    element(isLeaf(schema) ? 'p' : 'div', {}, label, ' ', show(inside, pad, schema)),
  );
}

function statement(view: View, pad: Pad, shape: Record<string, z.ZodType>): HTMLElement {
  const text = element('span', {}, String(valueAt(view.data, [...pad, 'tekst']) ?? ''), ' ');
  const kind = valueAt(view.data, [...pad, 'soort']);
  if (shape['soort'] && typeof kind === 'string')
    text.prepend(
      element('span', { class: 'kind' }, `${wordsOf(view, [...pad, 'soort'], shape['soort'], kind)}: `),
    );
  if ('bron' in shape) text.append(basis(view, [...pad, 'bron']));
  return text;
}

function basis(view: View, pad: Pad): HTMLElement {
  const keys = valueAt(view.data, pad);
  if (!Array.isArray(keys))
    return element('span', { class: 'basis unsourced' }, 'vakkennis, nog te bevestigen');
  const known = Object.keys((view.data['bronnen'] ?? {}) as object);
  return element(
    'span',
    { class: 'basis' },
    keys.map((key) => `[${known.indexOf(String(key)) + 1 || '?'}]`).join(' '),
  );
}

/** What changed says so in a word; colour only helps. */
export function marked(view: View, pad: Pad, draw: (inside: View) => HTMLElement): HTMLElement {
  const changed = view.wijzigingen.some((each) => each.pad.length <= pad.length && related(each.pad, pad));
  if (!changed) return draw(view);
  // What lies within need not say it again.
  const made = draw({ ...view, wijzigingen: [] });
  made.classList.add('changed');
  made.prepend(element('span', { class: 'changed-word' }, 'nieuw of gewijzigd'), ' ');
  return made;
}

function wordsOf({ around }: View, pad: Pad, schema: z.ZodType, value: unknown): string {
  const words = new Map(choiceWords(choicesOf(schema)));
  const name = pad.findLast((step) => typeof step === 'string');
  if (name === 'wieWel' || name === 'organisatie') return nameIn(around, String(value));
  return words.get(String(value)) ?? String(value);
}
