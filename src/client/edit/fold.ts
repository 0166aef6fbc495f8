/** A part that is folded shut until someone needs it, and drawn only then. */
import { element } from '../dom.ts';
import type { Context } from './context.ts';

const drawings = new WeakMap<HTMLDetailsElement, () => void>();

/** A fold with a summary; `draw` makes what is in it when it is first opened. */
export function fold(
  { open }: Context,
  id: string,
  summary: (Node | string)[],
  draw: () => Node[],
): HTMLDetailsElement {
  const body = element('div', { class: 'fold-body' });
  const details = element('details', { id, class: 'fold' }, element('summary', {}, ...summary), body);
  const fill = () => {
    if (!body.hasChildNodes()) body.append(...draw());
  };
  drawings.set(details, fill);
  details.addEventListener('toggle', () => {
    if (details.open) open.add(id);
    else open.delete(id);
    if (details.open) fill();
  });
  if (open.has(id)) {
    details.open = true;
    fill();
  }
  return details;
}

/** The section of the form that holds a field; undefined for the id of anything else. */
export function sectionOf(id: string): HTMLDetailsElement | undefined {
  const key = CSS.escape(id.split('.')[0] ?? '');
  return document.querySelector<HTMLDetailsElement>(`details[data-velden~="${key}"]`) ?? undefined;
}

/** Opens the folds on the way to a field and returns what is drawn of it: the field, or the nearest part around it. */
function reveal(id: string): HTMLElement | undefined {
  const steps = id.split('.');
  const section = sectionOf(id);
  let found: HTMLElement | undefined = section;
  if (section) openUp(section);
  for (const index of steps.keys()) {
    const part = document.getElementById(steps.slice(0, index + 1).join('.'));
    if (!part) continue;
    found = part;
    openUp(part);
  }
  return found;
}

/** Opens every fold around a part, and the part itself where it is one. */
function openUp(part: HTMLElement): void {
  for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
    drawings.get(fold)?.();
  }
}

/** Opens a field, brings it into view and puts the cursor in it. */
export function goTo(id: string): void {
  const found = reveal(id);
  const within = found?.matches('details') ? found.querySelector(':scope > .fold-body') : found;
  const control =
    within?.querySelector<HTMLElement>('input:checked') ??
    within?.querySelector<HTMLElement>('input, textarea, select, button, summary');
  control?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'start' });
}
