/** The results: danger first, then the answer, other questions and organisations, and what stands in the texts. */
import type { Ranking } from '../search/match.ts';
import type { Understanding } from '../search/understand.ts';
import { pathOf } from '../model/paths.ts';
import { element } from './dom.ts';
import { addCoreSentences, hitList, MOST_HITS } from './hits.ts';
import { dangerNotice } from './notices.ts';
import { type Place, revealQuestions } from './place.ts';
import { findMeaning } from './search-index.ts';

let latest = 0;

/** Shows what a query means in its place, and then what stands in the texts. `data-klaar` says when all of it is there. */
export async function showResults(
  place: Place,
  query: string,
  ignored: ReadonlySet<string>,
  takeOff: (id: string) => void,
): Promise<void> {
  const { heading, status, container, questions } = place;
  const turn = ++latest;
  delete container.dataset['klaar'];
  questions.hidden = query !== '';
  container.replaceChildren();
  status.textContent = query === '' ? '' : 'Bezig met zoeken …';
  heading.textContent = query === '' ? 'Zoeken' : `Zoeken: ${query}`;
  if (query === '') return;
  document.title = `${query} · Zoeken · Kennismaken`;
  try {
    const { search, understanding: full } = await findMeaning(query);
    if (turn !== latest) return;
    const understanding = without(full, ignored);
    const { ranking, danger } = understanding;
    const { list, complete } = hitList(understanding, search, takeOff);
    // In doubt the choices come first.
    if (ranking.zekerheid === 'zeker') await complete;
    if (turn !== latest) return;
    container.replaceChildren(...(danger ? [dangerNotice(danger)] : []), ...list);
    status.replaceChildren(statusWords(ranking));
    await complete;
    await addCoreSentences(list);
    if (turn !== latest) return;
    if (ranking.treffers.length === 0) await revealQuestions(place);
    const texts = await textsFor(ranking);
    if (turn !== latest) return;
    if (ranking.zekerheid !== 'zeker') container.append(proposal());
    container.append(...texts);
  } catch {
    if (turn !== latest) return;
    status.textContent = 'Zoeken lukt nu niet. Kijk of je verbinding hebt, of kies hieronder een vraag.';
    await revealQuestions(place);
  }
  if (turn === latest) container.dataset['klaar'] = query;
}

/** The pages whose words fit, apart from what was shown; fetched late, with all that it takes. */
async function textsFor({ treffers, woorden }: Ranking): Promise<HTMLElement[]> {
  const shown = new Set(treffers.slice(0, MOST_HITS).map(({ soort, id }) => `${soort}/${id}`));
  try {
    const { findTexts, findRegional } = await import('./late-results.ts');
    const texts = await findTexts(woorden, shown);
    return hasRegions() && woorden.length > 0 ? [...texts, ...(await findRegional(woorden))] : texts;
  } catch {
    return [element('p', {}, 'In de teksten zelf zoeken lukt nu niet. Probeer het later nog eens.')];
  }
}

/** The menu names the regions when there are any. */
const hasRegions = () => document.querySelector(`.foot-nav a[href="${pathOf.regios}"]`) !== null;

/** Leaves out what the reader has taken off. */
function without(
  { ranking, circumstances, danger }: Understanding,
  ignored: ReadonlySet<string>,
): Understanding {
  const { organisatie, ...rest } = ranking;
  const kept = organisatie === undefined || ignored.has(organisatie) ? rest : ranking;
  return { ranking: kept, circumstances: circumstances.filter((each) => !ignored.has(each)), danger };
}

/** What to do when the question is not there, or only nearly. */
function proposal(): HTMLElement {
  const link = element('a', { href: '/meedoen/#staat-je-vraag-er-niet-bij' }, 'Stel de vraag voor');
  return element('p', {}, 'Staat je vraag er niet bij? ', link, ', dan zoeken we het uit.');
}

function statusWords({ zekerheid, treffers }: Ranking): Node | string {
  if (treffers.length === 0) return 'Hier hebben we geen antwoord op. Kijk of je vraag hieronder staat.';
  // Who sees the answer need not be told that it is there.
  return zekerheid === 'zeker'
    ? element('span', { class: 'visually-hidden' }, 'Gevonden.')
    : 'Bedoel je een van deze?';
}
