/** The results page: danger first, then the answer, other questions and organisations, and what stands in the texts. */
import { pathOf } from '../model/paths.ts';
import { CIRCUMSTANCE_LABELS } from '../search/circumstances.ts';
import type { Treffer } from '../search/match.ts';
import type { Understanding } from '../search/understand.ts';
import { fetchAnswer, folded } from './answer.ts';
import { element } from './dom.ts';
import { searchTexts } from './full-text.ts';
import { chip, dangerNotice } from './notices.ts';
import { describeHit, findMeaning, type Search } from './search-index.ts';
import { textGroup } from './text-results.ts';

const MOST_TEXTS = 8;
const MOST_HITS = 5;
const CHOICES = 3;
/** In the address: what was understood but should not count. */
const IGNORED = 'niet';

const container = document.querySelector<HTMLElement>('[data-zoekresultaten]');
const status = document.querySelector<HTMLElement>('#zoekstatus');
const allQuestions = document.querySelector<HTMLElement>('#alle-vragen');
const form = document.querySelector<HTMLFormElement>('main [data-zoekformulier]');
const input = form?.querySelector('input');
let latest = 0;

if (container && status && allQuestions && form && input) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(pathOf.zoeken(input.value.trim()));
  });
  addEventListener('popstate', () => void fromAddress());
  void fromAddress();
}

function go(address: string): void {
  history.pushState(null, '', address);
  void fromAddress();
}

function fromAddress(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q')?.trim() ?? '';
  if (input) input.value = query;
  return show(query, new Set(parameters.getAll(IGNORED)));
}

async function show(query: string, ignored: ReadonlySet<string>): Promise<void> {
  if (!container || !status || !allQuestions) return;
  const turn = ++latest;
  delete container.dataset['klaar'];
  allQuestions.hidden = query !== '';
  container.replaceChildren();
  status.textContent = query === '' ? '' : 'Bezig met zoeken …';
  if (query === '') return;
  document.title = `${query} · Zoeken · Kennismaken`;
  try {
    const { search, understanding: full } = await findMeaning(query);
    const understanding = without(full, ignored);
    const { ranking, danger } = understanding;
    const answers = await answerParts(understanding, search, ignored);
    if (turn !== latest) return;
    container.replaceChildren(...(danger ? [dangerNotice(danger)] : []), ...answers);
    status.textContent = statusWords(understanding);
    allQuestions.hidden = ranking.treffers.length > 0;
    const texts = await searchTexts(ranking.woorden, MOST_TEXTS).catch(() => undefined);
    if (turn !== latest) return;
    const shown = new Set(ranking.treffers.slice(0, MOST_HITS).map(({ soort, id }) => `${soort}/${id}`));
    if (ranking.zekerheid !== 'zeker') container.append(proposal());
    if (texts) container.append(...textGroup(texts, ranking.woorden, shown));
    else
      container.append(
        element('p', {}, 'In de teksten zelf zoeken lukt nu niet. Probeer het later nog eens.'),
      );
  } catch {
    if (turn !== latest) return;
    status.textContent = 'Zoeken lukt nu niet. Kijk of je verbinding hebt, of kies hieronder een vraag.';
    allQuestions.hidden = false;
  }
  container.dataset['klaar'] = query;
}

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

function statusWords({ ranking: { zekerheid, treffers } }: Understanding): string {
  if (treffers.length === 0) return 'Hier hebben we geen antwoord op. Kijk of je vraag hieronder staat.';
  return zekerheid === 'zeker' ? '' : 'Bedoel je een van deze?';
}

/** Hits in rank order. A clear question shows its whole answer; a doubtful one offers choices, the first with its answer. */
async function answerParts(
  { ranking, circumstances }: Understanding,
  search: Search,
  ignored: ReadonlySet<string>,
): Promise<HTMLElement[]> {
  const { treffers, zekerheid, organisatie } = ranking;
  if (treffers.length === 0) return [];
  const list = element('ol', { class: 'results' });
  const labels = circumstances.map((each) => CIRCUMSTANCE_LABELS[each]);
  const naam = organisatie && (search.labels.organisatie[organisatie]?.[0] ?? organisatie);
  for (const [index, hit] of treffers.slice(0, zekerheid === 'zeker' ? MOST_HITS : CHOICES).entries()) {
    const item = resultItem(hit, search, index === 0 || zekerheid !== 'zeker');
    if (hit.soort === 'vraag' && index === 0) {
      const understood = [
        ...(organisatie && naam ? [[organisatie, naam] as const] : []),
        ...circumstances.map((each) => [each, CIRCUMSTANCE_LABELS[each]] as const),
      ];
      if (understood.length > 0) item.append(chips(understood, ranking.query, ignored));
      const answer = await fetchAnswer(hit.id, {
        circumstances,
        words: labels.join(', '),
        ...(organisatie && naam ? { organisatie: { id: organisatie, naam } } : {}),
      });
      // In doubt the choices come first; the answer to the likeliest is one tap away.
      item.append(...(zekerheid === 'zeker' ? answer : [folded('Bekijk wie dit kan', answer)]));
    }
    list.append(item);
  }
  return [list];
}

function chips(
  understood: (readonly [id: string, label: string])[],
  query: string,
  ignored: ReadonlySet<string>,
): HTMLElement {
  const buttons = understood.map(([id, label]) =>
    chip(label, () =>
      go(
        `${pathOf.zoeken(query)}${[...ignored, id].map((each) => `&${IGNORED}=${encodeURIComponent(each)}`).join('')}`,
      ),
    ),
  );
  return element('p', { class: 'chips' }, 'Alleen: ', ...buttons);
}

function resultItem(hit: Treffer, { labels }: Search, large: boolean): HTMLLIElement {
  const { text, detail, href } = describeHit(hit, labels);
  const item = element('li', { 'data-resultaat': '', 'data-soort': hit.soort, 'data-id': hit.id });
  item.append(element('h2', large ? {} : { class: 'small' }, element('a', { href }, text)));
  if (detail) item.append(element('p', {}, detail));
  return item;
}
