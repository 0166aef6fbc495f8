/** Organisations to choose from, by name. */
import { element } from '../dom.ts';
import type { Context } from './context.ts';

/** Every other organisation, the announced ones apart. */
export function organisationOptions({ around, profiel }: Context, value: unknown): HTMLElement[] {
  const written = Object.entries(around.organisaties)
    .filter(([id]) => id !== profiel || id === value)
    .map(([id, { naam }]) => element('option', { value: id }, naam));
  const announced = Object.entries(around.verwacht)
    .filter(([id]) => !(id in around.organisaties))
    .map(([id, naam]) => element('option', { value: id }, naam));
  return announced.length === 0
    ? written
    : [...written, element('optgroup', { label: 'Profiel volgt nog' }, ...announced)];
}
