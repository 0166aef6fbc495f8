/** The drawings of the site, as SVG; pages, icons and preview images share them. */
import type { ORGANISATIE_THEMAS, VRAAG_THEMAS } from '../../schemas/choices.ts';

export type Theme = keyof typeof ORGANISATIE_THEMAS | keyof typeof VRAAG_THEMAS;

/** Two circles that meet, the mark of the site, in a box of 44 by 30; `colour` gives the value of a brand colour. */
export const brandMark = (colour: (name: 'accent' | 'honey' | 'sheet') => string): string =>
  `<circle cx="15" cy="15" r="14" fill="${colour('accent')}"/>` +
  `<circle cx="29" cy="15" r="14" fill="${colour('honey')}"/>` +
  `<path d="M22 2.9a14 14 0 0 1 0 24.2a14 14 0 0 1 0-24.2z" fill="${colour('sheet')}"/>`;

/** A small drawn mark for each theme of organisations and of questions: strokes on a circle with radius 16. */
export const THEME_MARKS: Record<Theme, string> = {
  // A grown-up and a child.
  'jeugd-en-gezin':
    'M12 13a3 3 0 1 0 0-.01M7.5 24v-3.5a4.5 4.5 0 0 1 9 0V24M21 17.5a2.2 2.2 0 1 0 0-.01M18 24v-1a3 3 0 0 1 6 0v1',
  // A heart.
  'zorg-en-behandeling': 'M16 24l-6.8-6.8a4.2 4.2 0 0 1 6.8-4.9 4.2 4.2 0 0 1 6.8 4.9z',
  // A lifebuoy.
  'hulp-en-opvang':
    'M23.5 16a7.5 7.5 0 1 1 0-.01M19 16a3 3 0 1 1 0-.01M10.7 10.7l3.2 3.2M18.1 18.1l3.2 3.2M21.3 10.7l-3.2 3.2M13.9 18.1l-3.2 3.2',
  // A shield.
  'straf-en-veiligheid':
    'M16 7.5l7 2.6v5.2c0 4.6-3 7.4-7 9.2-4-1.8-7-4.6-7-9.2v-5.2zM12.8 16l2.3 2.3 4.2-4.4',
  // A house.
  'wonen-en-bestaan': 'M8.5 16l7.5-7 7.5 7M11 14v10h10V14M14.4 24v-5h3.2v5',
  // A town hall.
  'gemeente-en-regie': 'M8.5 24h15M11 21v-7M16 21v-7M21 21v-7M8.5 13l7.5-4.8 7.5 4.8z',
  // A speech balloon.
  'advies-en-melden': 'M8.5 10h15v9.5h-8L11 24v-4.5H8.5z',
  // A door.
  'contact-en-huisbezoek': 'M11.5 24V8.5h9V24M8.5 24h15M17.6 16.5v.8',
  // A magnifying glass.
  'beoordelen-en-onderzoeken': 'M19.5 14.2a5.2 5.2 0 1 1 0-.01M18 18l5.5 5.5',
  // A padlock.
  'ingrijpen-en-dwang': 'M10 15h12v8.5H10zM12.8 15v-2.7a3.2 3.2 0 0 1 6.4 0V15M16 18.4v1.8',
  // A first-aid cross.
  'hulp-en-behandeling': 'M13.5 8.5h5v5h5v5h-5v5h-5v-5h-5v-5h5z',
  // A coin.
  'wonen-geld-en-meedoen': 'M23.5 16a7.5 7.5 0 1 1 0-.01M19 13a3.8 3.8 0 1 0 0 6M12 15h4.5M12 17.2h4.5',
  // Two circles that meet.
  samenwerken: 'M18.2 16a5 5 0 1 1 0-.01M23.8 16a5 5 0 1 1 0-.01',
};
