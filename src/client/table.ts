/** The page "Aan tafel": the address says who sits there, the form changes the address, and the table follows. */
import { addressOf, type Choice, notATable, readChoice } from '../model/table/choice.ts';
import type { Overview } from '../model/table/overview.ts';
import type { Table } from '../model/table.ts';
import { element } from './dom.ts';
import { answerSections } from './table/answers.ts';
import { chosenIn, showIn } from './table/form.ts';
import { invitationSection } from './table/invitations.ts';
import { loadOverview, loadTable } from './table/load.ts';
import { seatsSection, thoughtsSection } from './table/seats.ts';
import { sharingSection } from './table/sharing.ts';
import { agendaSection, onThisPage, title, trustNote } from './table/summary.ts';

const [form, chooser, status, place] = [
  '[data-tafelformulier]',
  '[data-kiezen]',
  '[data-tafelstatus]',
  '[data-tafel]',
].map((selector) => document.querySelector<HTMLElement>(selector));
if (form instanceof HTMLFormElement && chooser instanceof HTMLDetailsElement && status && place)
  void start({ form, chooser, status, place });

interface Page {
  form: HTMLFormElement;
  chooser: HTMLDetailsElement;
  status: HTMLElement;
  place: HTMLElement;
}

/** The last choice asked for; what arrives late for another is not shown. */
let latest: Choice | undefined;

async function start(page: Page): Promise<void> {
  const { form, chooser, place } = page;
  // Room for what comes, so that nothing jumps.
  if (location.search !== '') {
    chooser.open = false;
    place.dataset['bezig'] = '';
  }
  const overview = await loadOverview().catch(() => undefined);
  if (!overview) {
    chooser.open = true;
    return sayUnreachable(page);
  }
  await showAddress(page, overview);
  chooser.open = place.childElementCount === 0;

  form.addEventListener('change', () => {
    const { choice } = readChoice(chosenIn(form), overview);
    history.replaceState(null, '', addressOf(choice));
    void show(page, overview, choice);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await show(page, overview, readChoice(chosenIn(form), overview).choice);
    goToTable(page);
  });
  place.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-aanschuiven]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void showAddress(page, overview).then(() => goToTable(page));
  });
  // Back and forward between tables; a fragment changes nothing.
  addEventListener('popstate', () => {
    if (addressOf(latest ?? NOBODY) !== location.pathname + location.search) void showAddress(page, overview);
  });
}

const NOBODY: Choice = { organisaties: [], situatie: undefined, vragen: [] };

/** Shows what the address asks, and writes it as it is written. */
async function showAddress(page: Page, overview: Overview): Promise<void> {
  const { choice, unknown } = readChoice(new URLSearchParams(location.search), overview);
  history.replaceState(null, '', addressOf(choice) + location.hash);
  showIn(page.form, choice);
  await show(page, overview, choice, unknown);
}

async function show(page: Page, overview: Overview, choice: Choice, unknown = 0): Promise<void> {
  const { status, place } = page;
  latest = choice;
  const left =
    unknown === 0
      ? ''
      : `${unknown === 1 ? 'Eén keuze' : `${unknown} keuzes`} in het adres kennen we niet; die is weggelaten. `;
  const problem = notATable(choice);
  if (problem !== undefined) {
    clear(place);
    status.textContent = left + problem;
    document.title = TITLE;
    return;
  }
  try {
    const table = await loadTable(overview, choice);
    if (latest !== choice) return;
    draw(place, table);
    status.textContent = left + table.sum;
    document.title = `${table.seats.map(({ naam }) => naam).join(', ')} · ${TITLE}`;
  } catch {
    if (latest === choice) sayUnreachable(page);
  }
}

const TITLE = document.title;

function draw(place: HTMLElement, table: Table): void {
  const vandaag = new Date().toLocaleDateString('sv-SE');
  const sections = [
    ...invitationSection(table),
    agendaSection(table.agenda),
    ...answerSections(table),
    ...thoughtsSection(table.thoughts),
    sharingSection(table),
    seatsSection(table),
  ];
  setWords('Verander de tafel');
  place.replaceChildren(title(table), onThisPage(sections), ...sections, trustNote(table.seats, vandaag));
  delete place.dataset['bezig'];
}

function clear(place: HTMLElement): void {
  setWords('Kies wie er aan tafel zit');
  place.replaceChildren();
  delete place.dataset['bezig'];
}

function setWords(words: string): void {
  const summary = document.querySelector('[data-kiezen-woorden]');
  if (summary) summary.textContent = words;
}

function sayUnreachable({ status, place }: Page): void {
  clear(place);
  status.replaceChildren(
    'De tafel kon niet laden. Kijk of je internet hebt en laad de pagina opnieuw, of kijk in ',
    element('a', { href: '/matrix/' }, 'de tabel van wie wat kan'),
    '.',
  );
}

/** Who asked for the table is brought to it. */
function goToTable({ chooser, place }: Page): void {
  const heading = place.querySelector<HTMLElement>('[data-tafelkop]');
  if (!heading) return;
  chooser.open = false;
  heading.focus();
}
