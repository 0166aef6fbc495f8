/** Finds a part of the form by its words: sections, questions and fields. */
import { collections } from '../../../schemas/index.ts';
import { describe, shapeOf } from '../../../schemas/walk.ts';
import { element } from '../dom.ts';
import type { Context } from './context.ts';
import { goTo } from './fold.ts';
import { SECTIONS } from './sections.ts';

interface Target {
  id: string;
  words: string;
  /** What is searched in. */
  text: string;
}

const MOST = 8;

/** Without capitals and accents. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A search box over the form; every hit is a link that opens its part. */
export function jump({ around }: Context): HTMLElement {
  const targets = targetsIn(around);
  const input = element('input', {
    id: 'spring',
    type: 'search',
    autocomplete: 'off',
    'aria-describedby': 'spring-status',
  });
  const status = element('p', { id: 'spring-status', class: 'visually-hidden', role: 'status' });
  const hits = element('ul', { class: 'link-list hits' });
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    const found = wanted === '' ? [] : targets.filter(({ text }) => text.includes(wanted));
    hits.replaceChildren(...found.slice(0, MOST).map((target) => element('li', {}, linkTo(target))));
    status.textContent =
      wanted === '' ? '' : found.length === 0 ? 'Niets gevonden.' : `${found.length} gevonden.`;
  });
  return element(
    'div',
    { class: 'jump' },
    element('label', { for: 'spring' }, 'Zoek een vraag of onderdeel'),
    input,
    status,
    hits,
  );
}

function linkTo({ id, words }: Target): HTMLElement {
  const link = element('a', { href: `#${id}` }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(id);
  });
  return link;
}

function targetsIn({ vragen }: Context['around']): Target[] {
  const shape = shapeOf(collections.organisaties.schema);
  const sections = SECTIONS.map(({ title, keys }) => ({ id: keys[0] ?? '', words: title }));
  const questions = Object.entries(vragen).map(([id, { vraag, kort }]) => ({
    id: `kan.${id}`,
    words: vraag,
    more: kort,
  }));
  const fields = Object.entries(shape).flatMap(([key, schema]) => [
    { id: key, words: describe(schema).label },
    ...Object.entries(shapeOf(schema)).map(([inner, each]) => ({
      id: `${key}.${inner}`,
      words: `${describe(schema).label}: ${describe(each).label}`,
    })),
  ]);
  const all: { id: string; words: string; more?: string }[] = [...sections, ...questions, ...fields];
  const seen = new Set<string>();
  return all.flatMap(({ id, words, more = '' }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, words, text: fold(`${words} ${more}`) }];
  });
}
