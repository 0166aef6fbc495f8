/** The answers: every question by theme, the unanswered ones too. */
import type { z } from 'zod';
import { ANTWOORDEN, VRAAG_THEMAS } from '../../../schemas/choices.ts';
import type { AnswerGroup } from '../../model/answers.ts';
import { GROUP_MARKS, GROUP_WORDS } from '../../model/answer-words.ts';
import { byTheme } from '../../model/themes.ts';
import type { Pad } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { type Context, idOf } from './context.ts';
import { button } from './controls.ts';
import { fold } from './fold.ts';

/** One fold per question, under its theme; answers to questions that do not exist (any more) come last. */
export function questions(context: Context, schema: z.ZodRecord): Node[] {
  const { vragen } = context.around;
  const themes = byTheme(Object.entries(vragen), VRAAG_THEMAS).map(({ label, entries }) =>
    part(
      label,
      entries.map(([id, { vraag, uitleg }]) => question(context, schema, id, vraag, uitleg)),
    ),
  );
  const unknown = Object.keys((context.draft.get(['kan']) ?? {}) as object).filter((id) => !(id in vragen));
  if (unknown.length === 0) return themes;
  return [
    ...themes,
    part(
      'Vragen die niet bestaan',
      unknown.map((id) => question(context, schema, id, id, '')),
    ),
  ];
}

const part = (title: string, folds: Node[]) =>
  element('section', { class: 'theme' }, element('h3', {}, title), ...folds);

function question(
  context: Context,
  schema: z.ZodRecord,
  id: string,
  vraag: string,
  uitleg: string,
): HTMLElement {
  const pad: Pad = ['kan', id];
  const state = element('span', {});
  const body = element('div', {});
  const showState = () => {
    const { antwoord = 'onbekend' } = (context.draft.get(pad) ?? {}) as { antwoord?: AnswerGroup };
    const group = antwoord in ANTWOORDEN ? antwoord : 'onbekend';
    state.className = `state ${group}`;
    state.replaceChildren(
      element('span', { class: 'mark', 'aria-hidden': 'true' }, GROUP_MARKS[group]),
      ` ${GROUP_WORDS[group]}`,
    );
  };
  const forget = () => {
    context.draft.set(pad, undefined);
    draw();
    context.announce(`Antwoord weggehaald: ${vraag} Dit is nu nog niet vastgelegd.`);
    body.querySelector('input')?.focus();
  };
  const draw = () => {
    showState();
    body.replaceChildren(
      context.field(pad, schema.valueType as z.ZodType),
      element(
        'p',
        { class: 'remove' },
        button('Antwoord weghalen', forget, { name: `Antwoord weghalen: ${vraag}` }),
        ' Op de pagina staat dan “nog niet vastgelegd”.',
      ),
    );
  };
  body.addEventListener('change', showState);
  showState();
  const summary = [element('span', { class: 'question' }, vraag), ' ', state];
  return fold(context, idOf(pad), summary, () => {
    draw();
    return [element('p', { class: 'help' }, uitleg), body];
  });
}
