/** The form as a whole: a few sections, each drawn when it is opened. */
import { z } from 'zod';
import { collections } from '../../../schemas/index.ts';
import { describe, shapeOf } from '../../../schemas/walk.ts';
import { element } from '../dom.ts';
import { body } from './body.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { fields } from './group.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';

/** The sections and the fields of a profile in each, in the order of the profile page. */
export const SECTIONS: readonly { title: string; keys: readonly string[] }[] = [
  {
    title: 'Naam en omschrijving',
    keys: ['naam', 'kern', 'thema', 'schaal', 'ookBekendAls', 'vroeger', 'zoekwoorden', 'en'],
  },
  { title: 'Mandaat', keys: ['mandaat'] },
  { title: 'Belang', keys: ['belang'] },
  { title: 'Wat jullie kunnen', keys: ['kan'] },
  { title: 'Inschakelen', keys: ['inschakelen'] },
  { title: 'Tekst op de pagina', keys: ['tekst'] },
  { title: 'Nodig van een ander', keys: ['nodigVanJou'] },
  { title: 'Terugkoppeling', keys: ['terugkoppeling'] },
  { title: 'Informatie delen', keys: ['informatieDelen'] },
  { title: 'Misverstanden', keys: ['misverstanden'] },
  { title: 'Kennismaken en samenwerken', keys: ['kennismakingsvragen', 'werktSamenMet'] },
  { title: 'Bronnen', keys: ['bronnen'] },
  { title: 'Hoe vers is dit profiel?', keys: ['beheer'] },
];

const schema = collections.organisaties.schema;

/** All sections, folded. */
export function sections(context: Context): HTMLElement[] {
  return SECTIONS.map(({ title, keys }) => {
    const hint = element('span', { class: 'hint' }, hintOf(keys));
    const details = fold(context, `deel-${keys[0]}`, [element('h2', {}, title), hint], () =>
      draw(context, keys),
    );
    details.classList.add('section');
    details.dataset['velden'] = keys.join(' ');
    return details;
  });
}

function draw(context: Context, keys: readonly string[]): Node[] {
  const shape = shapeOf(schema);
  if (keys[0] === 'tekst') return body(context);
  const inner = shape[keys[0] ?? ''] && describe(shape[keys[0] ?? ''] as z.ZodType).schema;
  if (inner instanceof z.ZodRecord)
    return keys[0] === 'kan' ? questions(context, inner) : sources(context, inner);
  const chosen = keys.flatMap((key) => (shape[key] ? [[key, shape[key]] as const] : []));
  return [fields(context, [], Object.fromEntries(chosen))];
}

/** The names of the fields in a section, so that people find the one they look for; what it is about where it has only one. */
function hintOf([key = '', ...others]: readonly string[]): string {
  const shape = shapeOf(schema);
  const first = shape[key];
  if (!first) return 'Hoe een eerste contact verloopt, en wat je doet als zij het anders zien.';
  const inside = Object.values(shapeOf(first));
  if (others.length === 0 && inside.length === 0)
    return describe(first).help.split('. ')[0]?.replace(/\.?$/, '.') ?? '';
  const parts = others.length === 0 ? inside : [key, ...others].flatMap((each) => shape[each] ?? []);
  return parts.map((each) => describe(each).label).join(', ');
}
