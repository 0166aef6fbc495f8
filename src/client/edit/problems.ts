/** Shows what is wrong: at each field, on the folds around it, and all together with links. */
import { blocks } from '../../edit/blocks.ts';
import type { FieldProblem } from '../../edit/judge.ts';
import { element } from '../dom.ts';
import { type Context, idOf } from './context.ts';
import { goTo } from './fold.ts';

/** Puts every problem at its field, as far as that is drawn; what was just added is given time. */
export function showAtFields(form: HTMLElement, problems: readonly FieldProblem[], { fresh }: Context): void {
  for (const place of form.querySelectorAll('.messages')) place.replaceChildren();
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const summary of form.querySelectorAll('summary .count-wrong')) summary.remove();
  for (const problem of problems) {
    if (!problem.pad || isFresh(problem, fresh)) continue;
    place(form, problem);
    if (blocks(problem)) markFolds(form, idOf(problem.pad));
  }
}

/** The problems as a list with links; one without a field of its own says its line. */
export function problemList(problems: readonly FieldProblem[], form: HTMLElement): HTMLElement {
  return element(
    'ul',
    { class: 'problems' },
    ...problems.map((problem) => element('li', {}, ...words(problem, form))),
  );
}

function words(problem: FieldProblem, form: HTMLElement): Node[] {
  const mend = element('span', { class: 'mend' }, plain(problem.herstel));
  if (!problem.pad) {
    const where = problem.regel > 1 ? ` (regel ${problem.regel} van het bestand)` : '';
    return [element('span', {}, plain(problem.tekst) + where), mend];
  }
  const id = idOf(problem.pad);
  const link = element('a', { href: `#${id}` }, plain(problem.tekst));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(id);
    // The field may have been drawn only now.
    showOne(form, problem);
  });
  return [link, mend];
}

function showOne(form: HTMLElement, problem: FieldProblem): void {
  if (
    ![...form.querySelectorAll('.message')].some(({ textContent }) =>
      textContent?.includes(plain(problem.tekst)),
    )
  )
    place(form, problem);
}

const isFresh = ({ pad = [] }: FieldProblem, fresh: ReadonlySet<string>): boolean =>
  pad.some((_, index) => fresh.has(idOf(pad.slice(0, index + 1))));

/** At the field itself, or at the nearest part around it that is drawn. */
function place(form: HTMLElement, problem: FieldProblem): void {
  const pad = problem.pad ?? [];
  for (let length = pad.length; length > 0; length -= 1) {
    const id = idOf(pad.slice(0, length));
    const spot = document.getElementById(`${id}--melding`);
    if (!spot || !form.contains(spot)) continue;
    const kind = blocks(problem) ? 'Fout' : 'Let op';
    const message = element(
      'p',
      { class: `message ${problem.ernst}` },
      element('strong', {}, `${kind}: `),
      plain(problem.tekst),
      ' ',
    );
    message.append(element('span', { class: 'mend' }, plain(problem.herstel)));
    spot.append(message);
    if (blocks(problem)) document.getElementById(`${id}--invoer`)?.setAttribute('aria-invalid', 'true');
    return;
  }
}

/** A fold that is shut says that something in it is wrong. */
function markFolds(form: HTMLElement, id: string): void {
  const [top = ''] = id.split('.');
  const start =
    id
      .split('.')
      .map((_, index, steps) => document.getElementById(steps.slice(0, steps.length - index).join('.')))
      .find((part) => part !== null && form.contains(part)) ??
    form.querySelector<HTMLElement>(`details[data-velden~="${top}"]`);
  for (let fold = start?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    const summary = fold.querySelector('summary');
    if (summary?.querySelector('.count-wrong')) continue;
    summary?.append(element('span', { class: 'count-wrong' }, 'moet nog kloppen'));
  }
}

/** Messages are written for the file; in the form backticks only distract. */
const plain = (text: string): string => text.replaceAll('`', '');
