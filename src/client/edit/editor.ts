/** The form around one profile: what is typed becomes changes, and changes are judged, told, previewed and handed over. */
import type { Inhoud } from '../../edit/compare.ts';
import { outcomeOf, type Uitkomst, withChanges } from '../../edit/outcome.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import { element } from '../dom.ts';
import { isEditDate, type Verteld } from './change-list.ts';
import { confirmation } from './confirm.ts';
import type { Context } from './context.ts';
import { Draft } from './draft.ts';
import { field } from './field.ts';
import { goTo, sectionOf } from './fold.ts';
import type { Settings } from './delivery.ts';
import { jump } from './jump.ts';
import { notices } from './notices.ts';
import type { Opened } from './opened.ts';
import { panels } from './panels.ts';
import { reader } from './reader.ts';
import { showAtFields } from './problems.ts';
import { sections } from './sections.ts';
import { restore } from './restore.ts';
import { keepDraft } from './store.ts';

/** How long someone must pause before the whole profile is judged again. */
const PAUSE = 300;

/** Fills `root` with the form for a profile. */
export function edit(
  root: HTMLElement,
  opened: Opened,
  around: Surroundings,
  settings: Settings,
  vandaag: string,
): void {
  const { id, before } = opened;
  const version = opened.basis ?? `${before.source.length} tekens`;
  const form = element('div', { class: 'edit-fields' });
  const read = reader(around);
  const spoken = element('p', { class: 'visually-hidden', role: 'status' });
  const shown = panels({ opened, around, reader: read, settings, undo, form });
  let outcome: Uitkomst | undefined;
  let judged: string | undefined;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const draft = new Draft(opened.inhoud, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void update(), PAUSE);
  });
  const context: Context = {
    profiel: id,
    draft,
    around,
    reader: read,
    open: new Set(),
    fresh: new Set(),
    field: (pad, schema) => field(context, pad, schema),
    announce: (words) => {
      spoken.textContent = words;
    },
  };

  const draw = () => form.replaceChildren(...sections(context));
  const take = (inhoud: Inhoud) => {
    draft.replace(inhoud);
    draw();
  };

  /** Everything that follows from the draft as it is now. */
  async function update(): Promise<void> {
    turn += 1;
    const mine = turn;
    save();
    const current = outcome as Uitkomst;
    // Leaving a field changes nothing: what someone opened or was just told stays as it is.
    if (current.source === judged) return onLeave();
    const judgement = await read.judge(id, current.source, vandaag);
    if (mine !== turn) return;
    judged = current.source;
    const fields = () => showAtFields(form, judgement.problems, context);
    fields();
    // A field that is drawn, or left, later gets its messages then.
    onLeave = fields;
    await shown.update(current, judgement);
    // Drawn and judged; the day of the last edit, which moves by itself, does not count.
    root.dataset['klaar'] = String(current.wijzigingen.filter((each) => !isEditDate(each)).length);
  }

  let onLeave = () => {};
  form.addEventListener('toggle', () => onLeave(), { capture: true });
  root.addEventListener('focusin', (event) => {
    const left = [...context.fresh].filter(
      (each) => !document.getElementById(each)?.contains(event.target as Node),
    );
    for (const each of left) context.fresh.delete(each);
    if (left.length > 0) onLeave();
  });

  let safe = true;
  function save(): void {
    outcome = outcomeOf(before, draft.inhoud(), vandaag);
    safe = keepDraft(id, {
      basis: version,
      wijzigingen: outcome.wijzigingen.filter((each) => !isEditDate(each)),
    });
  }
  addEventListener('pagehide', save);
  addEventListener('beforeunload', (event) => {
    if (!safe) event.preventDefault();
  });

  function undo(one: Verteld): void {
    const rest = (outcome?.wijzigingen ?? []).filter((each) => !one.wijzigingen.includes(each));
    take(
      withChanges(
        before,
        rest.filter((each) => !isEditDate(each)),
      ).inhoud,
    );
    context.announce(`Ongedaan gemaakt: ${one.zinnen.join(' ')}`);
    shown.focusChanges();
  }

  const said = notices();
  restore(opened, version, said, take);
  draw();
  root.replaceChildren(
    said.box,
    spoken,
    jump(context),
    element(
      'div',
      { class: 'edit-columns' },
      element('div', {}, form, confirmation(context, vandaag, draw)),
      shown.aside,
      element('div', {}, ...shown.below),
    ),
    shown.bar,
  );
  openAddressed();
  addEventListener('hashchange', openAddressed);
  void update();
}

/** Opens the field in the address: #kan.huisbezoek. */
function openAddressed(): void {
  const id = location.hash.slice(1);
  if (sectionOf(id)) goTo(id);
}
