/** Making a pull request oneself: pasting the whole file, after a look whether the profile is still what was edited. */
import type { Botsing } from '../../edit/change.ts';
import { editAddress } from '../../edit/handover.ts';
import { button } from './controls.ts';
import { copy } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import { element } from '../dom.ts';
import { newestFile } from './newest.ts';

/** The steps, with the copying done by a button. */
export function byHand(delivery: Delivery, repository: string): HTMLElement {
  const said = element('div', { role: 'status' });
  const fallback = element('div', {});
  const copyFile = async () => {
    said.replaceChildren('Even kijken of dit nog de nieuwste versie is …');
    const newest = delivery.nieuw
      ? ({ kind: 'zelfde' } as const)
      : await newestFile(repository, delivery.id, delivery.basis, delivery.wijzigingen);
    const source = newest.kind === 'anders' ? newest.source : delivery.after;
    const copied = await copy(source, fallback);
    said.replaceChildren(
      element('p', {}, `${wordsFor(newest.kind)} ${copied}`),
      ...(newest.kind === 'anders' ? clashes(newest.botsingen, delivery) : []),
    );
  };
  const steps = [
    ['Log in bij GitHub. Een account is gratis.'],
    [button('Kopieer het nieuwe bestand', () => void copyFile(), { kind: 'secondary' }), said, fallback],
    [
      element(
        'a',
        { href: editAddress(repository, delivery), target: '_blank', rel: 'noopener' },
        'Open het bestand op GitHub',
      ),
    ],
    ['Vraagt GitHub om een eigen kopie (“fork”)? Zeg ja.'],
    ['Klik in de tekst, kies alles (Ctrl+A) en plak (Ctrl+V).'],
    ['Kies “Commit changes” en daarna “Propose changes”.'],
    ['Kies twee keer “Create pull request”.'],
  ];
  return element(
    'details',
    { class: 'fold way', 'data-manier': 'zelf' },
    element('summary', {}, 'Zelf een pull request maken op GitHub'),
    element(
      'div',
      { class: 'fold-body' },
      element('ol', { class: 'steps' }, ...steps.map((step) => element('li', {}, ...step))),
    ),
  );
}

function wordsFor(kind: 'zelfde' | 'anders' | 'onbekend'): string {
  if (kind === 'zelfde') return 'Dit is nog de nieuwste versie.';
  if (kind === 'anders')
    return 'Iemand heeft dit profiel intussen veranderd. Jouw wijzigingen zijn in de nieuwste versie gezet.';
  return 'Niet gelukt om te kijken of dit nog de nieuwste versie is. Je kunt toch verder; wie meeleest, let erop.';
}

function clashes(botsingen: readonly Botsing[], { inWoorden }: Delivery): Node[] {
  if (botsingen.length === 0) return [];
  return [
    element('p', {}, 'Dit is intussen ook door een ander veranderd, en staat er dus niet in:'),
    element('ul', {}, ...botsingen.map((botsing) => element('li', {}, inWoorden(botsing)))),
  ];
}
