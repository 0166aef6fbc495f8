/** Filters the list of terms; a letter without terms goes too. */
import { filterList } from './filter-list.ts';

const box = document.querySelector<HTMLElement>('[data-begrippenfilter]');
const terms = [...document.querySelectorAll<HTMLElement>('[data-begrip]')];

if (box)
  filterList(box, terms, (left) => {
    for (const letter of document.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = !letter.querySelector('[data-begrip]:not([hidden])');
    if (left === undefined) return '';
    return left === 0 ? 'Dit woord staat er nog niet bij.' : `${left} van ${terms.length} begrippen`;
  });
