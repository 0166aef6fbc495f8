/** The results page: the answer first, then other questions and organisations, then what is found in the texts. */
import type { Ranking, Treffer } from '../search/match.ts';
import { pathOf } from '../model/paths.ts';
import { element } from './dom.ts';
import { searchTexts, type TextHit } from './full-text.ts';
import { type Search, describeHit, loadSearch } from './search-index.ts';

const MOST_TEXTS = 8;
const MOST_HITS = 5;
const CHOICES = 3;

const container = document.querySelector<HTMLElement>('[data-zoekresultaten]');
const status = document.querySelector<HTMLElement>('#zoekstatus');
const allQuestions = document.querySelector<HTMLElement>('#alle-vragen');
const form = document.querySelector<HTMLFormElement>('main [data-zoekformulier]');
const input = form?.querySelector('input');
let latest = 0;

if (container && status && allQuestions && form && input) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', pathOf.zoeken(input.value.trim()));
    void show(input.value.trim());
  });
  const fromAddress = () => {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    input.value = query;
    void show(query);
  };
  addEventListener('popstate', fromAddress);
  fromAddress();
}

async function show(query: string): Promise<void> {
  if (!container || !status || !allQuestions) return;
  const turn = ++latest;
  delete container.dataset['klaar'];
  allQuestions.hidden = query !== '';
  if (query === '') {
    container.replaceChildren();
    status.textContent = '';
    return;
  }
  document.title = `${query} · Zoeken · Kennismaken`;
  status.textContent = 'Bezig met zoeken …';
  const parts: HTMLElement[] = [];
  try {
    const search = await loadSearch();
    const ranking = search.matcher.rank(query);
    parts.push(...(await answerParts(ranking, search)));
    if (turn !== latest) return;
    container.replaceChildren(...parts);
    status.textContent = statusWords(ranking);
    if (ranking.treffers.length === 0) allQuestions.hidden = false;
    const texts = await searchTexts(ranking.woorden, MOST_TEXTS).catch(() => undefined);
    if (turn !== latest) return;
    container.append(...textParts(texts, ranking));
  } catch {
    status.textContent = 'Zoeken lukt nu niet. Kijk of je verbinding hebt, of kies hieronder een vraag.';
    allQuestions.hidden = false;
  }
  container.dataset['klaar'] = query;
}

function statusWords({ zekerheid, treffers }: Ranking): string {
  if (treffers.length === 0) return 'Hier hebben we geen antwoord op. Kijk of je vraag hieronder staat.';
  return zekerheid === 'zeker' ? '' : 'Bedoel je een van deze?';
}

/** Hits in rank order. A clear question shows its whole answer; a doubtful one offers choices, the first with its answer. */
async function answerParts(ranking: Ranking, search: Search): Promise<HTMLElement[]> {
  const { treffers, zekerheid, organisatie } = ranking;
  if (treffers.length === 0) return [];
  const count = zekerheid === 'zeker' ? MOST_HITS : CHOICES;
  const list = element('ol', { class: 'results' });
  for (const [index, hit] of treffers.slice(0, count).entries()) {
    const item = resultItem(hit, search, index === 0 || zekerheid !== 'zeker');
    if (hit.soort === 'vraag' && index === 0)
      item.append(...(await fetchAnswer(hit.id, organisatie, search)));
    list.append(item);
  }
  return [list];
}

function resultItem(hit: Treffer, { labels }: Search, large: boolean): HTMLLIElement {
  const { text, detail, href } = describeHit(hit, labels);
  const item = element('li', { 'data-resultaat': '', 'data-soort': hit.soort, 'data-id': hit.id });
  item.append(element('h2', large ? {} : { class: 'small' }, element('a', { href }, text)));
  if (detail) item.append(element('p', {}, detail));
  return item;
}

/** The same answer that stands on the question's own page, in short. */
async function fetchAnswer(
  vraag: string,
  organisatie: string | undefined,
  { labels }: Search,
): Promise<Node[]> {
  const response = await fetch(pathOf.kortAntwoord(vraag));
  if (!response.ok) return [];
  const groups = [
    ...new DOMParser()
      .parseFromString(await response.text(), 'text/html')
      .body.querySelectorAll<HTMLElement>('[data-antwoordgroep]'),
  ];
  if (!organisatie) return groups;
  const own = groups.find((group) => group.querySelector(`[data-organisatie="${CSS.escape(organisatie)}"]`));
  if (!own) return groups;
  const only = own.cloneNode(true) as HTMLElement;
  for (const other of only.querySelectorAll('[data-organisatie]'))
    if (other.getAttribute('data-organisatie') !== organisatie) other.remove();
  only.querySelector('.count')?.remove();
  const name = labels.organisatie[organisatie]?.[0] ?? organisatie;
  const rest = element('details', {}, element('summary', {}, `Wat anderen dan ${name} kunnen`), ...groups);
  return [only, rest];
}

function textParts(texts: TextHit[] | undefined, ranking: Ranking): HTMLElement[] {
  if (texts === undefined)
    return [element('p', {}, 'In de teksten zelf zoeken lukt nu niet. Probeer het later nog eens.')];
  const shown = new Set(ranking.treffers.slice(0, MOST_HITS).map(({ soort, id }) => `${soort}/${id}`));
  const items = texts
    .map(textItem)
    .filter(({ dataset }) => !shown.has(`${dataset['soort']}/${dataset['id']}`));
  if (items.length === 0) return [];
  const list = element('ol', { class: 'results' }, ...items);
  return [
    element('h2', {}, 'Gevonden in de teksten'),
    element('p', { class: 'result-kind' }, `Gezocht op: ${ranking.woorden.join(', ')}.`),
    list,
  ];
}

const KINDS: Record<string, string> = {
  organisaties: 'organisatie',
  situaties: 'situatie',
  begrippen: 'begrip',
};

function textItem({ url, title, excerpt }: TextHit): HTMLLIElement {
  const [, folder = '', id = ''] = url.split('/');
  const kind = KINDS[folder] ?? folder;
  const words = element('p', { class: 'excerpt' });
  words.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  return element(
    'li',
    { 'data-resultaat': '', 'data-soort': kind, 'data-id': id },
    element('h3', {}, element('a', { href: url }, title)),
    words,
  );
}
