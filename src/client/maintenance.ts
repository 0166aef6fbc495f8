/** What has fallen due since this page was made. The script of every page says which confirmations have lapsed. */
import { type Due, DUE_WORDS, dueOn } from '../model/due.ts';

const rows = [...document.querySelectorAll<HTMLElement>('tr[data-herzien]')];
const vandaag = new Date().toLocaleDateString('sv-SE');

for (const row of rows) {
  const due = dueOn(row.dataset['herzien'] ?? '', vandaag);
  row.dataset['termijn'] = due;
  const words = row.querySelector('[data-termijn-words]');
  if (words) words.textContent = DUE_WORDS[due];
}
for (const total of document.querySelectorAll<HTMLElement>('[data-telling]')) {
  const state = total.dataset['telling'] as Due;
  total.textContent = String(rows.filter(({ dataset }) => dataset['termijn'] === state).length);
}
