/** Everything around the fields that follows from the draft: changes, problems, preview and hand-over. */
import { blocks } from '../../edit/blocks.ts';
import type { Uitkomst } from '../../edit/outcome.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import { writeVoorstel } from '../../edit/voorstel.ts';
import { element } from '../dom.ts';
import { changeList, isEditDate, sentences, type Verteld } from './change-list.ts';
import { consequences } from './consequences.ts';
import type { Delivery, Settings } from './delivery.ts';
import { handOver } from './hand-over.ts';
import { clashInWords } from './notices.ts';
import type { Opened } from './opened.ts';
import { preview } from './preview.ts';
import { count, problemsIn } from './problem-panel.ts';
import type { Reader, Verdict } from './reader.ts';

interface Around {
  opened: Opened;
  around: Surroundings;
  reader: Reader;
  settings: Settings;
  /** The part of the page that holds the fields. */
  form: HTMLElement;
  undo(one: Verteld): void;
}

/** Draws the panels, and keeps them up to date. */
export function panels({ opened, around, reader, settings, form, undo }: Around) {
  const changes = element('div', {});
  const wrong = element('div', {});
  const shown = element('div', { class: 'profile' });
  const ways = element('div', {});
  const state = element('a', { href: '#jouw-wijzigingen' });
  const heading = element('h2', { id: 'jouw-wijzigingen', tabindex: '-1' }, 'Jouw wijzigingen');
  const view = element(
    'details',
    { class: 'fold section preview' },
    element('summary', {}, element('h2', {}, 'Zo komt het op de pagina')),
    shown,
  );
  const bar = element(
    'div',
    { class: 'edit-bar' },
    element('span', { role: 'status' }, state),
    ' ',
    element('a', { href: '#doorgeven', class: 'button secondary' }, 'Doorgeven'),
  );
  let draw = async () => {};
  view.addEventListener('toggle', () => void draw());

  const update = async (uitkomst: Uitkomst, judgement: Verdict) => {
    const { inhoud, wijzigingen } = uitkomst;
    const before = opened.nieuw ? undefined : opened.before.inhoud;
    const verteld = sentences(
      opened.id,
      before,
      inhoud,
      wijzigingen.filter((each) => !isEditDate(each)),
      around,
    );
    const fouten = judgement.problems.filter(blocks);
    changes.replaceChildren(...changesIn(verteld, wijzigingen.some(isEditDate) && !opened.nieuw, undo));
    const elsewhere = consequences(opened, inhoud, judgement, around);
    wrong.replaceChildren(...(wijzigingen.length === 0 ? [] : problemsIn(judgement, elsewhere, form)));
    const naam = String((inhoud.data as { naam?: unknown }).naam ?? '');
    const delivery: Delivery = {
      id: opened.id,
      naam,
      nieuw: opened.nieuw,
      zinnen: verteld.flatMap(({ zinnen }) => zinnen),
      voorstel: writeVoorstel({
        profiel: opened.id,
        ...(opened.nieuw ? { nieuw: true } : {}),
        ...(opened.basis ? { basis: opened.basis } : {}),
        wijzigingen,
      }),
      wijzigingen,
      before: opened.before.source,
      after: uitkomst.source,
      basis: opened.basis,
      fouten: fouten.length,
      inWoorden: clashInWords,
    };
    ways.replaceChildren(...handOver(delivery, settings));
    state.textContent = `${count(verteld.length, 'wijziging', 'wijzigingen')}${fouten.length > 0 ? `, ${count(fouten.length, 'fout', 'fouten')}` : ''}`;
    draw = async () => {
      if (view.open) shown.replaceChildren(...(await preview(inhoud, wijzigingen, around, reader)));
    };
    await draw();
  };

  return {
    update,
    bar,
    aside: element(
      'div',
      { class: 'edit-aside' },
      element('section', { 'aria-labelledby': heading.id }, heading, changes),
      wrong,
    ),
    below: [
      view,
      element('section', { id: 'doorgeven', class: 'hand-over' }, element('h2', {}, 'Doorgeven'), ways),
    ],
    focusChanges: () => heading.focus(),
  };
}

function changesIn(verteld: readonly Verteld[], dated: boolean, undo: (one: Verteld) => void): Node[] {
  if (verteld.length === 0)
    return [
      element(
        'p',
        { class: 'help' },
        'Nog geen. Wat je verandert, komt hier te staan en blijft in deze browser bewaard.',
      ),
    ];
  return [
    changeList(verteld, undo),
    ...(dated ? [element('p', { class: 'help' }, 'De datum “Bewerkt” gaat vanzelf mee naar vandaag.')] : []),
  ];
}
