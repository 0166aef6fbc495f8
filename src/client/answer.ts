/** The answer to a question inside the results: the same that stands on its own page, narrowed to what was asked. */
import type { Circumstance } from '../model/circumstances.ts';
import { pathOf } from '../model/paths.ts';
import { element } from './dom.ts';

export interface Narrowing {
  /** Only this organisation, with its name. */
  organisatie?: { id: string; naam: string };
  circumstances: readonly Circumstance[];
  /** What readers call the circumstances together. */
  words: string;
}

/** Fetches the groups of an answer and puts what was asked for on top; the rest stays one click away. */
export async function fetchAnswer(
  vraag: string,
  { organisatie, circumstances, words }: Narrowing,
): Promise<Node[]> {
  const response = await fetch(pathOf.kortAntwoord(vraag));
  if (!response.ok) return [];
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const groups = [...parsed.querySelectorAll<HTMLElement>('[data-antwoordgroep]')];
  if (organisatie) {
    const own = pick(groups, (item) => item.dataset['organisatie'] === organisatie.id);
    return own.length > 0 ? [...own, folded(`Wat anderen dan ${organisatie.naam} kunnen`, groups)] : groups;
  }
  if (circumstances.length > 0) {
    const fitting = pick(groups, (item) => {
      const holds = (item.dataset['omstandigheden'] ?? '').split(' ');
      return circumstances.every((each) => holds.includes(each));
    });
    if (fitting.length > 0)
      return [...fitting, folded(`Alle antwoorden, ook als niet is vastgelegd: ${words}`, groups)];
    return [
      element('p', {}, `Van niemand is vastgelegd dat het ook zo kan: ${words}. Dit zijn alle antwoorden.`),
      ...groups,
    ];
  }
  return groups;
}

/** Copies of the groups with only the organisations that fit; empty groups are left out. */
function pick(groups: readonly HTMLElement[], fits: (item: HTMLElement) => boolean): HTMLElement[] {
  return groups.flatMap((group) => {
    const copy = group.cloneNode(true) as HTMLElement;
    const items = [...copy.querySelectorAll<HTMLElement>('[data-organisatie]')];
    const kept = items.filter(fits);
    for (const item of items) if (!kept.includes(item)) item.remove();
    const count = copy.querySelector('.count');
    if (count) count.textContent = String(kept.length);
    return kept.length > 0 ? [copy] : [];
  });
}

/** Elements behind a title that opens them. */
export function folded(title: string, groups: readonly Node[]): HTMLElement {
  return element('details', {}, element('summary', {}, title), ...groups);
}
