/** On the page of a question: choose a region, and see what is answered there in another way. */
import { pathOf } from '../model/paths.ts';
import { element } from './dom.ts';
import { addressRegion, chosenRegion, rememberRegion } from './region-memory.ts';

interface Region {
  naam: string;
  /** What this region answers to the question; nothing where that is as in the whole country. */
  answers: HTMLElement | undefined;
}

/** Shows the chosen region; without one, or when someone wants another, the choice itself. */
export async function offerRegion(block: HTMLElement, choose: boolean): Promise<void> {
  const region = chosenRegion();
  if (choose || !region) return showChoice(block, region);
  await showRegion(block, region);
}

async function showChoice(block: HTMLElement, current: string): Promise<void> {
  const response = await fetch('/regios/lijst.json').catch(() => undefined);
  // The list of regions is a page too.
  if (!response?.ok) return location.assign(listFor(block));
  const regions = (await response.json()) as { id: string; naam: string }[];
  const select = element('select', { autocomplete: 'off' });
  select.append(new Option('geen regio', ''), ...regions.map(({ id, naam }) => new Option(naam, id)));
  select.value = current;
  if (select.selectedIndex < 0) select.value = '';
  select.addEventListener('change', () => {
    rememberRegion(select.value);
    addressRegion(select.value);
    if (select.value) void showRegion(block, select.value, true);
    else place(block)?.replaceChildren();
  });
  block.replaceChildren(element('label', {}, 'Regio ', select), element('span', { role: 'status' }));
  select.focus();
}

/** `keep` leaves the choice open, for who walks through the list. */
async function showRegion(block: HTMLElement, id: string, keep = false): Promise<void> {
  const vraag = block.dataset['regiokeuze'] ?? '';
  const region = await fetchRegion(id, vraag);
  const target = place(block);
  if (!region || !target) {
    rememberRegion('');
    say(block, keep, 'Deze regio is hier niet bekend. ', choiceAgain(block));
    target?.replaceChildren();
    return;
  }
  addressRegion(id);
  const { naam, answers } = region;
  const page = element('a', { href: pathOf.regio(id) }, naam);
  if (!answers) {
    target.replaceChildren();
    say(
      block,
      keep,
      'In ',
      page,
      ' is bij deze vraag niets anders vastgelegd: het landelijke antwoord geldt. ',
      choiceAgain(block),
    );
    return;
  }
  const count = answers.querySelectorAll('[data-lokaal]').length;
  const words = count === 1 ? '1 organisatie antwoordt' : `${count} organisaties antwoorden`;
  target.replaceChildren(element('h2', { id: 'in-je-regio', tabindex: '-1' }, `Anders in ${naam}`), answers);
  say(
    block,
    keep,
    `${words} in `,
    page,
    ' anders: ',
    element('a', { href: '#in-je-regio' }, 'bekijk'),
    '. ',
    choiceAgain(block),
  );
}

async function fetchRegion(id: string, vraag: string): Promise<Region | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const response = await fetch(pathOf.regio(id)).catch(() => undefined);
  if (!response?.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const section = page.querySelector<HTMLElement>(`[data-regiovraag="${CSS.escape(vraag)}"]`);
  section?.removeAttribute('id');
  section?.querySelector('h3')?.remove();
  // Without the heading of the question, those below it come one level up.
  for (const name of section?.querySelectorAll('h4') ?? [])
    name.replaceWith(element('h3', {}, ...name.childNodes));
  return { naam: page.querySelector('h1')?.textContent ?? id, answers: section ?? undefined };
}

/** While someone chooses, words stand beside the list; else in its place. */
function say(block: HTMLElement, keep: boolean, ...words: (Node | string)[]): void {
  const status = keep ? block.querySelector('[role=status]') : undefined;
  if (status)
    status.replaceChildren(
      ...words.filter((each) => !(each instanceof HTMLElement && 'andereRegio' in each.dataset)),
    );
  else block.replaceChildren(element('p', { role: 'status' }, ...words));
}

function choiceAgain(block: HTMLElement): HTMLElement {
  const link = element('a', { href: listFor(block), 'data-andere-regio': '' }, 'Andere regio');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void offerRegion(block, true);
  });
  return link;
}

/** The list of regions as a page of its own, which leads back to this question. */
const listFor = (block: HTMLElement): string => `${pathOf.regios}?vraag=${block.dataset['regiokeuze']}`;

const place = (block: HTMLElement): HTMLElement | null =>
  block.ownerDocument.querySelector<HTMLElement>('[data-regio-anders]');
