/** The list of hits: questions and organisations in rank order, the first question with its answer. */
import { CIRCUMSTANCE_LABELS } from '../search/circumstances.ts';
import type { Treffer } from '../search/match.ts';
import type { Understanding } from '../search/understand.ts';
import { fetchAnswer, folded } from './answer.ts';
import { element } from './dom.ts';
import { chip } from './notices.ts';
import { describeHit, loadCoreSentences, type Search } from './search-index.ts';

/** How many hits are shown at most. */
export const MOST_HITS = 5;
const CHOICES = 3;

/** Hits as elements, nothing where there are none; `complete` when the answer, which is fetched, is among them. */
export function hitList(
  understanding: Understanding,
  search: Search,
  takeOff: (id: string) => void,
): { list: HTMLElement[]; complete: Promise<void> } {
  const { treffers, zekerheid } = understanding.ranking;
  const sure = zekerheid === 'zeker';
  const items = treffers
    .slice(0, sure ? MOST_HITS : CHOICES)
    .map((hit, index) => hitItem(hit, search, index === 0 || !sure));
  const [first] = treffers;
  const [item] = items;
  return {
    list: items.length > 0 ? [element('ol', { class: 'results' }, ...items)] : [],
    complete:
      item && first?.soort === 'vraag'
        ? addAnswer(item, first.id, understanding, search, takeOff)
        : Promise.resolve(),
  };
}

/** What was understood, and the answer to that. */
async function addAnswer(
  item: HTMLElement,
  vraag: string,
  { ranking: { organisatie, zekerheid }, circumstances }: Understanding,
  { labels }: Search,
  takeOff: (id: string) => void,
): Promise<void> {
  const named =
    organisatie === undefined
      ? []
      : [{ id: organisatie, naam: labels.organisatie[organisatie] ?? organisatie }];
  const understood = [
    ...named.map(({ id, naam }) => chip(naam, () => takeOff(id))),
    ...circumstances.map((each) => chip(CIRCUMSTANCE_LABELS[each], () => takeOff(each))),
  ];
  if (understood.length > 0) item.append(element('p', { class: 'chips' }, 'Alleen: ', ...understood));
  // In doubt the answer to the likeliest is one tap away.
  const target = zekerheid === 'zeker' ? item : folded('Bekijk wie dit kan', []);
  if (target !== item) item.append(target);
  const words = circumstances.map((each) => CIRCUMSTANCE_LABELS[each]).join(', ');
  target.append(
    ...(await fetchAnswer(vraag, { circumstances, words, ...(named[0] && { organisatie: named[0] }) })),
  );
}

/** Says of each organisation what it is. Without these sentences the hits are still there. */
export async function addCoreSentences(list: readonly HTMLElement[]): Promise<void> {
  const items = list.flatMap((each) => [...each.querySelectorAll<HTMLElement>('[data-soort="organisatie"]')]);
  if (items.length === 0) return;
  const sentences = await loadCoreSentences().catch(() => undefined);
  for (const item of items) item.append(element('p', {}, sentences?.[item.dataset['id'] ?? ''] ?? ''));
}

function hitItem(hit: Treffer, { labels }: Search, large: boolean): HTMLLIElement {
  const { text, href } = describeHit(hit, labels);
  const item = element('li', { 'data-resultaat': '', 'data-soort': hit.soort, 'data-id': hit.id });
  item.append(element('h2', large ? {} : { class: 'small' }, element('a', { href }, text)));
  return item;
}
