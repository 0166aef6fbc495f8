/** The only script of an ordinary page: trust that lapses, where the reader works, and search that loads when someone goes to it. */
import { offerWorkplace } from './workplace.ts';

for (const block of document.querySelectorAll<HTMLElement>('[data-werkplek]')) offerWorkplace(block);

for (const element of document.querySelectorAll<HTMLElement>('[data-herzien]')) {
  const { herzien = '', verlopen = '' } = element.dataset;
  // An old copy of this page must not look fresh.
  if (herzien >= new Date().toLocaleDateString('sv-SE')) continue;
  element.dataset['trust'] = 'verlopen';
  const words = element.querySelector('[data-trust-words]');
  if (words) words.textContent = verlopen;
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-zoekformulier]')) {
  form.addEventListener('focusin', () => import('./combobox.ts').then(({ attach }) => attach(form)), {
    once: true,
  });
}

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const input = document.querySelector<HTMLInputElement>('[data-zoekformulier] input');
  if (!input) return;
  event.preventDefault();
  input.focus();
});
