/** What is told once, above the form. */
import type { Botsing } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { button } from './controls.ts';

interface Action {
  words: string;
  act(): void;
}

export type Notices = ReturnType<typeof notices>;

/** A place for notices, and ways to put something in it. */
export function notices() {
  const box = element('div', { class: 'notices', role: 'status' });
  const say = (words: string, action?: Action) => {
    const notice = element('p', { class: 'box' }, words);
    const act = () => {
      action?.act();
      notice.replaceChildren('Je begint opnieuw met het profiel zoals het op de site staat.');
    };
    if (action) notice.append(' ', button(action.words, act));
    box.append(notice);
  };
  const clashes = (botsingen: readonly Botsing[]) => {
    if (botsingen.length === 0) return;
    box.append(
      element(
        'div',
        { class: 'box' },
        element(
          'p',
          {},
          'Dit is intussen ook door een ander veranderd. Jouw wijziging staat er daarom niet in; kijk of ze nog nodig is:',
        ),
        element('ul', {}, ...botsingen.map((botsing) => element('li', {}, clashInWords(botsing)))),
      ),
    );
  };
  return { box, say, clashes };
}

/** A change that no longer fits, in words. */
export function clashInWords({ wijziging: { pad, wordt }, nu }: Botsing): string {
  return `${pad.join(' › ')}: jij schreef ${quoted(wordt)}, nu staat er ${quoted(nu)}.`;
}

function quoted(value: unknown): string {
  if (value === undefined) return 'niets';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`;
}
