/** What is wrong, told together: what must be mended, what it means for others, and reminders. */
import { blocks } from '../../edit/blocks.ts';
import { element } from '../dom.ts';
import { problemList } from './problems.ts';
import type { Verdict } from './reader.ts';

/** A number with its word. */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The parts that have something to say. */
export function problemsIn({ problems }: Verdict, elsewhere: readonly string[], form: HTMLElement): Node[] {
  const fouten = problems.filter(blocks);
  const remarks = problems.filter((problem) => problem.ernst === 'fout' && !blocks(problem));
  const reminders = problems.filter(({ ernst }) => ernst === 'let-op');
  const part = (title: string, ...nodes: Node[]) =>
    element('section', {}, element('h2', {}, title), ...nodes);
  return [
    ...(fouten.length > 0 ? [part('Dit moet nog kloppen', problemList(fouten, form))] : []),
    ...(elsewhere.length + remarks.length > 0
      ? [
          part(
            'Gevolgen voor anderen',
            element(
              'p',
              { class: 'help' },
              'Dit kun je hier niet zelf oplossen. Je kunt je wijziging toch doorgeven; wie meeleest, regelt het met de ander.',
            ),
            element('ul', {}, ...elsewhere.map((words) => element('li', {}, words))),
            problemList(remarks, form),
          ),
        ]
      : []),
    ...(reminders.length > 0
      ? [
          element(
            'details',
            { class: 'fold' },
            element('summary', {}, count(reminders.length, 'herinnering', 'herinneringen')),
            element('div', { class: 'fold-body' }, problemList(reminders, form)),
          ),
        ]
      : []),
  ];
}
