/** What the results page says besides results: danger first, and what it understood. */
import { element } from './dom.ts';

/** The acute lines, when the words of a search say danger. */
export function dangerNotice(danger: 'gevaar' | 'zelfdoding'): HTMLElement {
  const call = (number: string) => element('a', { href: `tel:${number}` }, number);
  const suicide = element('p', {}, 'Denkt iemand aan zelfdoding? Bel dag en nacht ', call('113'), '.');
  const direct = element('p', {}, 'Is er nu direct gevaar? Bel ', call('112'), '.');
  return element(
    'div',
    { class: 'box acute-notice', role: 'note' },
    ...(danger === 'zelfdoding' ? [direct, suicide] : [direct]),
  );
}

/** A part of the question as it was understood, which the reader can take off. */
export function chip(label: string, takeOff: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'chip' },
    label,
    element('span', { 'aria-hidden': 'true' }, ' ✕'),
  );
  button.setAttribute('aria-label', `${label}: niet meewegen`);
  button.addEventListener('click', takeOff);
  return button;
}
