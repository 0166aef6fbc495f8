/** The buttons beside an item of a list. */
import { element } from '../dom.ts';
import { button } from './controls.ts';

interface Actions {
  index: number;
  length: number;
  move(from: number, to: number): void;
  remove(index: number): void;
}

/** Up, down and away; a list of one has nothing to move. */
export function itemActions(name: string, { index, length, move, remove }: Actions): HTMLElement {
  const up = action('omhoog', '↑', `${name} omhoog`, index > 0, () => move(index, index - 1));
  const down = action('omlaag', '↓', `${name} omlaag`, index < length - 1, () => move(index, index + 1));
  const away = action('weghalen', 'Weghalen', `Weghalen: ${name}`, true, () => remove(index));
  return element('div', { class: 'item-actions' }, ...(length > 1 ? [up, down] : []), away);
}

/** Puts the cursor on a button of an item, after the list was drawn again. */
export function focusAction(items: HTMLElement, index: number, name: string): void {
  const item = items.children[index];
  item?.querySelector<HTMLElement>(`:scope > .item-actions [data-actie="${name}"]`)?.focus();
}

/** Not `disabled` at the ends of a list: a button that is switched off under the cursor would lose it. */
function action(key: string, words: string, name: string, possible: boolean, act: () => void) {
  const made = button(words, () => possible && act(), { name });
  made.dataset['actie'] = key;
  if (!possible) made.setAttribute('aria-disabled', 'true');
  return made;
}
