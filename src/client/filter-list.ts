/** A box that narrows a list while someone types. Without it the page is whole, and the browser's own search does the work. */

/** Without capitals and accents. Not the matcher's own: sharing it would cost every search one more request. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Shows the box, and hides the items that do not hold its words; `say` tells how many are left, of nothing typed undefined. */
export function filterList(
  box: HTMLElement,
  items: readonly HTMLElement[],
  say: (left: number | undefined) => string,
): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  if (!input || !status) return;
  const texts = items.map((element) => ({ element, text: fold(element.textContent) }));
  box.hidden = false;
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    for (const { element, text } of texts) element.hidden = !text.includes(wanted);
    status.textContent = say(
      wanted === '' ? undefined : texts.filter(({ element }) => !element.hidden).length,
    );
  });
}
