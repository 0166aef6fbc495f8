/**
 * The only script of an ordinary page: where the reader works, trust that lapses by itself, names for the small links, and
 * search that loads when someone goes to it.
 */
import { chosenRegion } from './region-memory.ts';
import { offerWorkplace } from './workplace.ts';

for (const block of document.querySelectorAll<HTMLElement>('[data-werkplek]')) offerWorkplace(block);

for (const block of document.querySelectorAll<HTMLElement>('[data-regiokeuze]')) {
  const offer = (choose: boolean) =>
    import('./region.ts').then(({ offerRegion }) => offerRegion(block, choose));
  if (chosenRegion()) void offer(false);
  else
    block.querySelector('a')?.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        void offer(true);
      },
      { once: true },
    );
}

for (const element of document.querySelectorAll<HTMLElement>('[data-herzien]')) {
  const { herzien = '', verlopen = '' } = element.dataset;
  // An old copy of this page must not look fresh.
  if (herzien >= new Date().toLocaleDateString('sv-SE')) continue;
  element.dataset['trust'] = 'verlopen';
  const words = element.querySelector('[data-trust-words]');
  if (words) words.textContent = verlopen;
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-zoekformulier]')) {
  form.addEventListener('focusin', () => import('./search.ts').then(({ searchWith }) => searchWith(form)), {
    once: true,
  });
}

for (const link of document.querySelectorAll('.edit')) {
  const answer = link.closest('li')?.querySelector('a')?.textContent.trim() ?? '';
  link.setAttribute('aria-label', `Stel een wijziging voor bij: ${answer}`);
}

// Back or forward can lead to an address whose results took the place of another copy of this page.
const own = location.pathname;
addEventListener('popstate', () => {
  if (location.pathname !== own && !document.querySelector('[data-zoekresultaten]')) location.reload();
});

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const input = document.querySelector<HTMLInputElement>('[data-zoekformulier] input');
  if (!input) return;
  event.preventDefault();
  input.focus();
});
