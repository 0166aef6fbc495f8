/** Shows a part of the matrix: one theme, some organisations, only who may. The choice is in the address, so it can be shared. */

/** No organisations is all of them. */
interface Choice {
  thema: string;
  organisaties: string[];
  zonderNee: boolean;
}

/** So many columns still fit on paper with their words. */
const SOME = 10;
const NARROW = '(max-width: 44rem)';

const frame = document.querySelector<HTMLElement>('[data-matrix]');
const form = document.querySelector<HTMLFormElement>('[data-matrixfilter]');
const table = frame?.querySelector('table');
if (frame && form && table) start(frame, form, table);

function start(frame: HTMLElement, form: HTMLFormElement, table: HTMLTableElement): void {
  const columns = [...table.querySelectorAll<HTMLElement>('[data-kolom]')].map(
    ({ dataset }) => dataset['kolom'] ?? '',
  );
  const controls = controlsOf(form);
  let choice = fromAddress(
    columns,
    [...controls.thema.options].map(({ value }) => value),
  );

  const show = () => {
    const rows = filter(table, columns, choice);
    const many = choice.organisaties.length || columns.length;
    frame.dataset['breedte'] = many === 1 ? 'een' : many <= SOME ? 'enkele' : 'alle';
    frame.scrollTo(0, 0);
    reflect(controls, choice);
    controls.status.textContent = [
      `${count(rows, 'vraag', 'vragen')} × ${count(many, 'organisatie', 'organisaties')}`,
      ...(choice.zonderNee ? ['een leeg vak is ‘kan niet’ of ‘n.v.t.’'] : []),
    ].join('; ');
  };
  const choose = (part: Partial<Choice>) => {
    choice = { ...choice, ...part };
    frame.parentElement?.toggleAttribute('data-gekozen', true);
    history.replaceState(null, '', toAddress(choice));
    show();
  };

  // A browser lets be what shows a corner, and the names may lie over the rest.
  frame.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('td'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  controls.thema.addEventListener('change', () => choose({ thema: controls.thema.value }));
  controls.organisatie.addEventListener('change', () => {
    const { value } = controls.organisatie;
    choose({ organisaties: value === 'alle' ? [] : [value] });
  });
  controls.kan.addEventListener('change', () => choose({ zonderNee: controls.kan.checked }));
  for (const box of controls.boxes)
    box.addEventListener('change', () =>
      choose({ organisaties: controls.boxes.filter(({ checked }) => checked).map(({ value }) => value) }),
    );
  controls.all.addEventListener('click', () => {
    choose({ thema: '', organisaties: [], zonderNee: false });
    // The button is gone now; whoever came by keyboard goes on from the first choice.
    controls.organisatie.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
  frame.dataset['klaar'] = '';
}

/** What the address asks for. On a narrow screen one organisation is enough to begin with. */
function fromAddress(columns: readonly string[], themas: readonly string[]): Choice {
  const asked = new URLSearchParams(location.search);
  const thema = asked.get('thema') ?? '';
  const wanted = asked.get('o')?.split(',');
  const first = matchMedia(NARROW).matches ? columns.slice(0, 1) : [];
  return {
    thema: themas.includes(thema) ? thema : '',
    organisaties: wanted ? columns.filter((id) => wanted.includes(id)) : first,
    zonderNee: asked.has('zonder-nee'),
  };
}

function toAddress({ thema, organisaties, zonderNee }: Choice): string {
  const parts = [
    thema && `thema=${thema}`,
    `o=${organisaties.join(',') || 'alle'}`,
    zonderNee && 'zonder-nee',
  ].filter(Boolean);
  return `${location.pathname}?${parts.join('&')}`;
}

/** Hides what was not chosen; gives the number of questions that are left. */
function filter(
  table: HTMLTableElement,
  columns: readonly string[],
  { thema, organisaties, zonderNee }: Choice,
): number {
  const shown = columns.map((id) => organisaties.length === 0 || organisaties.includes(id));
  const fits = (cell: Element, index: number) =>
    shown[index] === true && !(zonderNee && cell.matches('.nee, .nvt'));
  table.toggleAttribute('data-zonder-nee', zonderNee);
  hideColumns(table.rows[0], shown);
  let left = 0;
  for (const body of table.tBodies) {
    const [heading, ...rows] = body.rows;
    const cell = heading?.cells[0];
    if (cell) cell.colSpan = shown.filter(Boolean).length + 1;
    for (const row of rows) {
      hideColumns(row, shown);
      row.hidden = ![...row.cells].slice(1).some(fits);
    }
    const here = rows.filter(({ hidden }) => !hidden).length;
    body.hidden = here === 0 || (thema !== '' && body.dataset['thema'] !== thema);
    if (!body.hidden) left += here;
  }
  return left;
}

function hideColumns(row: HTMLTableRowElement | undefined, shown: readonly boolean[]): void {
  for (const [index, cell] of [...(row?.cells ?? [])].slice(1).entries()) cell.hidden = !shown[index];
}

type Controls = ReturnType<typeof controlsOf>;

function controlsOf(form: HTMLFormElement) {
  const find = <T extends Element>(selector: string) => form.querySelector(selector) as T;
  return {
    thema: find<HTMLSelectElement>('#thema'),
    organisatie: find<HTMLSelectElement>('#organisatie'),
    kan: find<HTMLInputElement>('#kan'),
    boxes: [...form.querySelectorAll<HTMLInputElement>('details input')],
    status: find<HTMLElement>('[role=status]'),
    all: find<HTMLButtonElement>('button'),
  };
}

/** The controls say what is chosen, wherever that was done. */
function reflect(
  { thema, organisatie, kan, boxes, all }: Controls,
  { organisaties, ...choice }: Choice,
): void {
  const [one, ...more] = organisaties;
  thema.value = choice.thema;
  organisatie.value = more.length > 0 ? 'meer' : (one ?? 'alle');
  kan.checked = choice.zonderNee;
  for (const box of boxes) box.checked = organisaties.includes(box.value);
  all.hidden = choice.thema === '' && organisaties.length === 0 && !choice.zonderNee;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
