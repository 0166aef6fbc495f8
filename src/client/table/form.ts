/** The form in which a table is chosen, as a choice and back. It has nothing to type in. */
import type { Choice } from '../../model/table/choice.ts';

/** What is chosen in the form. */
export function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(chosen);
}

/** Makes the form show this choice. */
export function showIn(form: HTMLFormElement, { organisaties, situatie, vragen }: Choice): void {
  const chosen: Record<string, readonly string[]> = { o: organisaties, v: vragen };
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = chosen[box.name]?.includes(box.value) ?? false;
  const select = form.querySelector('select');
  if (select) select.value = situatie ?? '';
}
