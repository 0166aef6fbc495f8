/** “Dit klopt nog”: the organisation confirms its profile, with function and organisation and never a name. */
import { monthsLater } from '../../edit/dates.ts';
import { element } from '../dom.ts';
import type { Context } from './context.ts';
import { button } from './controls.ts';

const MONTHS = 6;

/** The confirmation, with what it will write. `done` draws the form again. */
export function confirmation(context: Context, vandaag: string, done: () => void): HTMLElement {
  const functie = textField(
    'bevestig-functie',
    'Je functie',
    'Bijvoorbeeld: beleidsadviseur. Nooit je naam.',
  );
  const organisatie = textField(
    'bevestig-organisatie',
    'Je organisatie',
    'De organisatie waarvoor je dit bevestigt.',
  );
  organisatie.control.value = String(context.draft.get(['naam']) ?? '');
  const missing = element('p', { class: 'message fout', role: 'alert' });
  const confirm = () => {
    const parts = [functie.control.value.trim(), organisatie.control.value.trim()];
    if (parts.includes('')) {
      missing.textContent = 'Vul je functie en je organisatie in, dan weet de lezer wie dit bevestigt.';
      (parts[0] === '' ? functie : organisatie).control.focus();
      return;
    }
    context.draft.set(['beheer', 'status'], 'bevestigd');
    context.draft.set(['beheer', 'bevestigd'], { op: vandaag, door: parts.join(', ') });
    context.draft.set(['beheer', 'herzien'], monthsLater(vandaag, MONTHS));
    missing.textContent = '';
    done();
    context.announce('Bevestigd. Het staat bij jouw wijzigingen.');
  };
  return element(
    'details',
    { class: 'fold confirm' },
    element('summary', {}, 'Dit klopt nog: het profiel bevestigen'),
    element(
      'div',
      { class: 'fold-body' },
      element(
        'p',
        {},
        `Heb je het hele profiel gelezen, klopt het, en mag je dat vanuit je functie zeggen? Op de pagina komt dan te staan dat je organisatie het vandaag heeft bevestigd. Over ${MONTHS} maanden vervalt dat vanzelf.`,
      ),
      functie.field,
      organisatie.field,
      missing,
      button('Dit klopt nog', confirm, { kind: 'secondary' }),
    ),
  );
}

function textField(id: string, label: string, help: string) {
  const control = element('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    maxlength: '80',
    'aria-describedby': `${id}-hulp`,
  });
  const field = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    element('p', { id: `${id}-hulp`, class: 'help' }, help),
    control,
  );
  return { field, control };
}
