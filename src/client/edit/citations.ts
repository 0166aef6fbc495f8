/** What a statement rests on: a choice of the profile's own sources. */
import type { Field } from '../../../schemas/walk.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { type Context, controlOf, idOf } from './context.ts';
import { button, messages } from './controls.ts';
import { goTo } from './fold.ts';

/** The sources of a statement, and the means to add one. */
export function citations(context: Context, pad: Pad, { label }: Field): HTMLElement {
  const body = element('div', {});
  const cited = () => (context.draft.get(pad) ?? []) as string[];
  const change = (next: string[], words: string) => {
    context.draft.set(pad, next.length > 0 ? next : undefined);
    draw();
    context.announce(words);
  };
  const focusLast = () => [...body.querySelectorAll('button')].at(-1)?.focus();
  const remove = (key: string) => {
    change(
      cited().filter((each) => each !== key),
      `Bron weggehaald: ${titleOf(context, key)}`,
    );
    focusLast();
  };
  const pick = () =>
    picker(context, pad, cited(), (key) => {
      change([...cited(), key], `Bron erbij gezet: ${titleOf(context, key)}`);
      focusLast();
    });
  const draw = () => {
    const rows = cited().map((key) =>
      element(
        'li',
        {},
        titleOf(context, key),
        ' ',
        button('Weghalen', () => remove(key), { name: `Weghalen als bron: ${titleOf(context, key)}` }),
      ),
    );
    const adder = button(`Bron erbij`, () => {
      const chooser = pick();
      adder.replaceWith(chooser);
      chooser.querySelector('select')?.focus();
    });
    body.replaceChildren(
      rows.length > 0
        ? element('ul', { class: 'cited' }, ...rows)
        : element('p', { class: 'help' }, 'Geen bron: op de pagina staat er “vakkennis, nog te bevestigen”.'),
      adder,
    );
  };
  draw();
  return element(
    'fieldset',
    { id: idOf(pad), class: 'citations' },
    element('legend', {}, label),
    body,
    messages(pad),
  );
}

function picker(context: Context, pad: Pad, cited: string[], choose: (key: string) => void): HTMLElement {
  const sources = Object.keys(sourcesOf(context)).filter((key) => !cited.includes(key));
  const chooser = element(
    'select',
    { id: controlOf(pad) },
    ...sources.map((key) => element('option', { value: key }, titleOf(context, key))),
  );
  const fresh = button('Nieuwe bron maken', () => goTo('bronnen'));
  if (sources.length === 0)
    return element(
      'div',
      { class: 'picker' },
      element('p', {}, 'Er is nog geen (andere) bron in dit profiel.'),
      fresh,
    );
  return element(
    'div',
    { class: 'picker' },
    element('label', { for: chooser.id }, 'Kies een bron van dit profiel'),
    chooser,
    button('Zet erbij', () => choose(chooser.value)),
    fresh,
  );
}

const sourcesOf = ({ draft }: Context) =>
  (draft.get(['bronnen']) ?? {}) as Record<string, { titel?: string }>;

const titleOf = (context: Context, key: string): string => sourcesOf(context)[key]?.titel || key;
