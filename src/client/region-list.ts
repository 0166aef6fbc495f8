/** The list of regions: filters it, and leads back to the question that someone came from. */
import { pathOf } from '../model/paths.ts';
import { filterList } from './filter-list.ts';
import { QUESTION, rememberRegion } from './region-memory.ts';

const box = document.querySelector<HTMLElement>('[data-regiofilter]');
const regions = [...document.querySelectorAll<HTMLElement>('[data-regio]')];

if (box)
  filterList(box, regions, (left) => {
    if (left === undefined) return '';
    return left === 0
      ? 'Deze gemeente of regio staat er nog niet bij.'
      : `${left} van ${regions.length} regio’s`;
  });

const vraag = new URLSearchParams(location.search).get(QUESTION) ?? '';
for (const region of regions) {
  const link = region.querySelector('a');
  const id = region.dataset['regio'] ?? '';
  if (/^[a-z0-9-]+$/.test(vraag)) link?.setAttribute('href', `${pathOf.vraag(vraag)}?regio=${id}`);
  link?.addEventListener('click', () => rememberRegion(id));
}
