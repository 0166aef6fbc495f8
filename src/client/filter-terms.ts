/** Filters the list of terms while typing. Without it the letters and the browser's own search do the work. */

/** Without capitals and accents. Not the matcher's own: sharing it would cost every search one more request. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const box = document.querySelector<HTMLElement>('[data-begrippenfilter]');
const input = box?.querySelector('input');
const status = box?.querySelector('#filterstatus');
const terms = [...document.querySelectorAll<HTMLElement>('[data-begrip]')].map((element) => ({
  element,
  text: fold(element.textContent),
}));

if (box && input && status) {
  box.hidden = false;
  input.addEventListener('input', () => {
    const wanted = fold(input.value);
    for (const { element, text } of terms) element.hidden = !text.includes(wanted);
    for (const letter of document.querySelectorAll<HTMLElement>('.letter'))
      letter.hidden = !letter.querySelector('[data-begrip]:not([hidden])');
    const left = terms.filter(({ element }) => !element.hidden).length;
    status.textContent =
      wanted === ''
        ? ''
        : left === 0
          ? 'Dit woord staat er nog niet bij.'
          : `${left} van ${terms.length} begrippen`;
  });
}

export {};
