/**
 * Answers without loading a page: results take the place of the page, under the address of the results page. Back
 * brings the page back as it was; a reload of the address loads the real results page.
 */
import { pathOf } from '../model/paths.ts';
import { type Place, placeOnPage, takePlace } from './place.ts';
import { showResults } from './results.ts';

/** In the address: what was understood but should not count. */
const IGNORED = 'niet';

/** Where results are now; nowhere while a page is itself. */
let place: Place | undefined;
/** Forms that answer here. */
const answering = new WeakSet<HTMLFormElement>();

/** Shows what the address of the results page asks. */
export function openResultsPage(): void {
  place = placeOnPage();
  if (!place) return;
  answerInPlace(place.form);
  addEventListener('popstate', travel);
  showAddress(place);
}

/** Makes a form show its results here. Without a question it still leads to the list of all of them. */
export function answerInPlace(form: HTMLFormElement): void {
  if (answering.has(form)) return;
  answering.add(form);
  form.addEventListener('submit', (event) => {
    const query = form.querySelector('input')?.value.trim() ?? '';
    const main = document.querySelector('main > .page');
    if (query === '' || !main) return;
    event.preventDefault();
    // Once, however often it is asked: it is the same function.
    addEventListener('popstate', travel);
    go(pathOf.zoeken(query), () => (place ??= takePlace(main, form)));
  });
}

/** Goes to an address in the place that is made for it; by then the browser has kept how far the page was scrolled. */
function go(address: string, open: () => Place): void {
  history.pushState(null, '', address);
  const here = open();
  showAddress(here);
  scrollTo(0, 0);
  here.heading.focus();
}

/** Back or forward: to other results, to the page that gave way, or to a page that is not here any more. */
function travel(): void {
  if (!place) return;
  const results = new URL(pathOf.zoeken(''), location.href).pathname;
  if (location.pathname === results) showAddress(place);
  else if (place.giveBack) {
    place.giveBack();
    place = undefined;
  } else location.reload();
}

function showAddress(here: Place): void {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q')?.trim() ?? '';
  const ignored = new Set(parameters.getAll(IGNORED));
  const input = here.form.querySelector('input');
  if (input) input.value = query;
  void showResults(here, query, ignored, (more) => go(addressOf(query, [...ignored, more]), () => here));
}

const addressOf = (query: string, ignored: readonly string[]): string =>
  pathOf.zoeken(query) + ignored.map((each) => `&${IGNORED}=${encodeURIComponent(each)}`).join('');
