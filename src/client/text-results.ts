/** The group "Gevonden in de teksten": what fits by its words, apart from the answer. */
import { element } from './dom.ts';
import { searchTexts, type TextHit } from './full-text.ts';

/** How many are fetched; passages of one profile are one result. */
const MOST_TEXTS = 10;

const KINDS: Record<string, string> = {
  organisaties: 'organisatie',
  situaties: 'situatie',
  begrippen: 'begrip',
  regios: 'lokaal profiel',
};

/** Looks for words in the texts. The group as elements; nothing where all of it was shown already. */
export async function findTexts(
  words: readonly string[],
  shown: ReadonlySet<string>,
): Promise<HTMLElement[]> {
  const seen = new Set(shown);
  const items = (await searchTexts(words, MOST_TEXTS)).map(textItem).filter(({ dataset }) => {
    const key = `${dataset['soort']}/${dataset['id']}`;
    // The best passage comes first, and stands for its profile.
    return !seen.has(key) && seen.add(key);
  });
  if (items.length === 0) return [];
  return [
    element('h2', {}, 'Gevonden in de teksten'),
    element('p', { class: 'result-kind' }, `Gezocht op: ${words.join(', ')}.`),
    element('ol', { class: 'results' }, ...items),
  ];
}

/** One text that was found, as a result. */
export function textItem({ url, title, excerpt }: TextHit): HTMLLIElement {
  const { pathname, hash } = new URL(url, location.href);
  const [, folder = '', page = ''] = pathname.split('/');
  const words = element('p', { class: 'excerpt' });
  words.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  return element(
    'li',
    { 'data-resultaat': '', 'data-soort': KINDS[folder] ?? folder, 'data-id': page || hash.slice(1) },
    element('h3', {}, element('a', { href: url }, title)),
    words,
  );
}
