/** Suggestions under a search box, as an ARIA combobox: arrows choose, Enter goes, Escape closes. */
import { element } from './dom.ts';
import { describeHit, findMeaning, loadCore, type Search } from './search-index.ts';
import type { Ranking } from '../search/match.ts';

const MOST = 6;
const SHORTEST = 2;
/** Milliseconds without typing after which a doubtful query is worth fetching the whole index for; longer than one thinks of a word. */
const PAUSE = 1000;

/** Gives a search form suggestions. Without them (offline, old browser) the form still leads to the results page. */
export function attach(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const list = element('ul', {
    role: 'listbox',
    id: `${input.id}-lijst`,
    class: 'suggestions',
    'aria-label': 'Suggesties',
    hidden: '',
  });
  form.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    input.setAttribute(name, value);
  }
  const box = { input, list, active: -1 };
  input.addEventListener('input', () => void suggest(box));
  input.addEventListener('keydown', (event) => onKey(box, event));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(box);
  });
  form.addEventListener('submit', () => close(box));
  // Someone may have typed while this was loading.
  void suggest(box);
}

interface Box {
  input: HTMLInputElement;
  list: HTMLUListElement;
  /** Index of the chosen suggestion, -1 for none. */
  active: number;
}

/** Suggests at once from what is there; when the typing pauses, from everything. */
async function suggest(box: Box): Promise<void> {
  const query = box.input.value;
  const current = () => query === box.input.value && document.activeElement === box.input;
  if (query.trim().length < SHORTEST) return close(box);
  const core = await loadCore();
  if (!current()) return;
  offer(box, core.matcher.rank(query), core);
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (!current() || box.active >= 0) return;
  const { search, understanding } = await findMeaning(query);
  // Never move what someone is about to choose.
  if (current() && box.active < 0 && search !== core) offer(box, understanding.ranking, search);
}

function offer(box: Box, { treffers }: Ranking, { labels }: Search): void {
  const options = treffers.slice(0, MOST).map((hit, index) => {
    const { text, href } = describeHit(hit, labels);
    const option = element(
      'li',
      { role: 'option', id: `${box.list.id}-${index}`, 'aria-selected': 'false', 'data-href': href },
      text,
    );
    // Before the input loses focus, which would close the list.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => location.assign(href));
    return option;
  });
  box.list.replaceChildren(...options);
  choose(box, -1);
  box.list.hidden = options.length === 0;
  box.input.setAttribute('aria-expanded', String(options.length > 0));
}

function onKey(box: Box, event: KeyboardEvent): void {
  const count = box.list.hidden ? 0 : box.list.children.length;
  const chosen = box.list.children[box.active];
  if (event.key === 'Escape' && count > 0) {
    close(box);
    event.preventDefault();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    // One place more than there are suggestions: the input itself is part of the round.
    choose(box, ((box.active + 1 + step + count + 1) % (count + 1)) - 1);
    event.preventDefault();
  } else if (event.key === 'Enter' && chosen instanceof HTMLElement && chosen.dataset['href']) {
    event.preventDefault();
    location.assign(chosen.dataset['href']);
  }
}

function choose(box: Box, index: number): void {
  box.active = index;
  for (const [at, option] of [...box.list.children].entries())
    option.setAttribute('aria-selected', String(at === index));
  const chosen = box.list.children[index];
  if (chosen) box.input.setAttribute('aria-activedescendant', chosen.id);
  else box.input.removeAttribute('aria-activedescendant');
}

function close(box: Box): void {
  box.list.hidden = true;
  box.input.setAttribute('aria-expanded', 'false');
  choose(box, -1);
}
