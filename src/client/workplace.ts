/** “Ik werk bij …”: remembered in this browser only, so that every profile offers the page of both side by side. */

const KEY = 'kennismaken.ik-werk-bij';

/** Fills in the choices from the links on the page, and shows what the choice leads to. */
export function offerWorkplace(block: HTMLElement): void {
  const select = block.querySelector('select');
  const status = block.querySelector('[role=status]');
  if (!select || !status) return;
  const { werkplek: own = '', naam = '' } = block.dataset;
  const partners = [
    ...document.querySelectorAll<HTMLAnchorElement>(own ? '.partners dd a' : '.link-list a'),
  ].map((link) => ({ id: partnerIn(link, own), link }));
  // A partner may stand on the page more than once.
  const choices = new Map(partners.map(({ id, link }) => [id, link.text]));
  if (own) choices.set(own, naam);
  select.append(
    ...[...choices]
      .toSorted(([, a], [, b]) => a.localeCompare(b, 'nl'))
      .map(([id, text]) => new Option(text, id)),
  );
  const show = () => {
    const partner = partners.find(({ id }) => id === select.value);
    status.replaceChildren(...outcome(select, own, naam, partner?.link));
    if (select.options[0])
      select.options[0].text = select.value ? 'vergeet mijn keuze' : 'kies je organisatie';
  };
  select.value = recall();
  // A choice that is no longer on the page is no choice.
  if (select.selectedIndex < 0) select.value = '';
  select.addEventListener('change', () => {
    remember(select.value);
    show();
  });
  show();
  block.hidden = false;
}

/** The partner that a link to its profile, or to it and the own organisation side by side, is about. */
function partnerIn({ pathname }: HTMLAnchorElement, own: string): string {
  const [, , first = '', , second = ''] = pathname.split('/');
  return first === own ? second : first;
}

function outcome(
  select: HTMLSelectElement,
  own: string,
  naam: string,
  link: HTMLAnchorElement | undefined,
): (Node | string)[] {
  if (!select.value) return [];
  if (select.value === own) return ['Dit is jullie eigen profiel.'];
  if (!own || !link) return ['Op elk profiel zie je nu een link naar jullie naast elkaar.'];
  const there = document.createElement('a');
  there.href = link.href;
  there.text = `Bekijk ${link.text} en ${naam} naast elkaar`;
  return [there];
}

/** A browser may refuse to keep anything; then the list of links is enough. */
function recall(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function remember(id: string): void {
  try {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept; the choice holds for this page.
  }
}
