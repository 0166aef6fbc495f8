/** “Zo komt het op de pagina”: what changed, in the look of the page, made from the schema. */
import { z } from 'zod';
import { collections, type Antwoord } from '../../../schemas/index.ts';
import { choicesOf, describe, shapeOf, unwrap } from '../../../schemas/walk.ts';
import { type Pad, TEKST, type Wijziging } from '../../edit/change.ts';
import type { Inhoud } from '../../edit/compare.ts';
import { related } from '../../edit/outcome.ts';
import { nameIn, type Surroundings } from '../../edit/surroundings.ts';
import { ANSWER_GROUPS, type AnswerGroup } from '../../model/answers.ts';
import { GROUP_MARKS, GROUP_WORDS } from '../../model/answer-words.ts';
import { element } from './element.ts';
import { choiceWords } from './choice-words.ts';
import type { Reader } from './reader.ts';
import { isCitation, isLeaf } from './kinds.ts';

interface View {
  data: Record<string, unknown>;
  wijzigingen: readonly Wijziging[];
  around: Surroundings;
}

/** The changed answers by group, and every other changed part as a whole. */
export async function preview({ data, tekst }: Inhoud, wijzigingen: readonly Wijziging[], around: Surroundings, reader: Reader): Promise<Node[]> {
  const view = { data: data as Record<string, unknown>, wijzigingen, around };
  const touched = new Set(wijzigingen.map(({ pad }) => String(pad[0])));
  const nodes: Node[] = [];
  for (const [key, schema] of Object.entries(shapeOf(collections.organisaties.schema))) {
    if (!touched.has(key)) continue;
    if (key === 'kan') nodes.push(...answers(view, unwrap(schema) as z.ZodRecord));
    else nodes.push(marked(view, [key], (inside) => element('section', {}, element('h3', {}, describe(schema).label), show(inside, [key], schema))));
  }
  if (touched.has(TEKST)) {
    const body = element('div', { class: 'body' });
    await reader.show(body, tekst);
    nodes.push(element('section', {}, element('h3', {}, 'Tekst op de pagina'), body));
  }
  return nodes;
}

function answers(view: View, schema: z.ZodRecord): Node[] {
  const changed = [...new Set(view.wijzigingen.flatMap(({ pad }) => (pad[0] === 'kan' ? idsIn(pad, view) : [])))];
  const given = (view.data['kan'] ?? {}) as Record<string, Antwoord | undefined>;
  const groupOf = (id: string): AnswerGroup => given[id]?.antwoord ?? 'onbekend';
  return ANSWER_GROUPS.filter((group) => changed.some((id) => groupOf(id) === group)).map((group) =>
    element(
      'section',
      { class: `answers ${group}` },
      element('h3', {}, element('span', { class: 'mark', 'aria-hidden': 'true' }, GROUP_MARKS[group]), GROUP_WORDS[group]),
      element('ul', { class: 'answer-list' }, ...changed.filter((id) => groupOf(id) === group).map((id) => answer(view, schema, id))),
    ),
  );
}

/** Which questions a change is about: one, or all of them where the first answer came or the last one went. */
function idsIn(pad: Pad, { data }: View): string[] {
  return pad.length > 1 ? [String(pad[1])] : Object.keys((data['kan'] ?? {}) as object);
}

function answer(view: View, schema: z.ZodRecord, id: string): HTMLElement {
  const value = (view.data['kan'] as Record<string, unknown> | undefined)?.[id];
  const name = element('h4', {}, view.around.vragen[id]?.kort ?? id);
  const draw = (inside: View) =>
    element('li', {}, name, ...(value === undefined ? [] : [show(inside, ['kan', id], schema.valueType as z.ZodType)]));
  return marked(view, ['kan', id], draw);
}

function show(view: View, pad: Pad, schema: z.ZodType): HTMLElement {
  const inner = unwrap(schema);
  const value = valueAt(view.data, pad);
  if (value === undefined) return element('p', { class: 'unknown' }, 'Nog niet vastgelegd.');
  if (Array.isArray(value) && inner instanceof z.ZodArray)
    return element('ul', { class: 'statements' }, ...value.map((_, index) => marked(view, [...pad, index], (inside) => element('li', {}, show(inside, [...pad, index], inner.element as z.ZodType)))));
  if (typeof value !== 'object') return element('span', {}, wordsOf(view, pad, inner, value));
  const shape = inner instanceof z.ZodRecord ? Object.fromEntries(Object.keys(value as object).map((key) => [key, inner.valueType as z.ZodType])) : shapeOf(inner, value);
  if ('tekst' in shape && Object.keys(shape).length <= 2) return statement(view, pad, shape);
  const rows = Object.entries(shape).filter(([key, field]) => key in (value as object) && !isCitation(field) && choicesOf(field).length !== 1);
  return element(
    'div',
    {},
    ...rows.map(([key, field]) => row(view, [...pad, key], field, key)),
    ...('bron' in shape ? [basis(view, [...pad, 'bron'])] : []),
  );
}

function row(view: View, pad: Pad, schema: z.ZodType, key: string): HTMLElement {
  const label = element('span', { class: 'kind' }, `${describe(schema).label || key}:`);
  return marked(view, pad, (inside) => element(isLeaf(schema) ? 'p' : 'div', {}, label, ' ', show(inside, pad, schema)));
}

function statement(view: View, pad: Pad, shape: Record<string, z.ZodType>): HTMLElement {
  const text = element('span', {}, String(valueAt(view.data, [...pad, 'tekst']) ?? ''), ' ');
  const kind = valueAt(view.data, [...pad, 'soort']);
  if (shape['soort'] && typeof kind === 'string')
    text.prepend(element('span', { class: 'kind' }, `${wordsOf(view, [...pad, 'soort'], shape['soort'], kind)}: `));
  if ('bron' in shape) text.append(basis(view, [...pad, 'bron']));
  return text;
}

function basis(view: View, pad: Pad): HTMLElement {
  const keys = valueAt(view.data, pad);
  if (!Array.isArray(keys)) return element('span', { class: 'basis unsourced' }, 'vakkennis, nog te bevestigen');
  const known = Object.keys((view.data['bronnen'] ?? {}) as object);
  return element('span', { class: 'basis' }, keys.map((key) => `[${known.indexOf(String(key)) + 1 || '?'}]`).join(' '));
}

/** What changed says so in a word; colour only helps. */
function marked(view: View, pad: Pad, draw: (inside: View) => HTMLElement): HTMLElement {
  const changed = view.wijzigingen.some((each) => each.pad.length <= pad.length && related(each.pad, pad));
  if (!changed) return draw(view);
  // What lies within need not say it again.
  const made = draw({ ...view, wijzigingen: [] });
  made.classList.add('changed');
  made.prepend(element('span', { class: 'changed-word' }, 'nieuw of gewijzigd'), ' ');
  return made;
}

function wordsOf({ around }: View, pad: Pad, schema: z.ZodType, value: unknown): string {
  const words = new Map(choiceWords(choicesOf(schema)));
  const name = pad.findLast((step) => typeof step === 'string');
  if (name === 'wieWel' || name === 'organisatie') return nameIn(around, String(value));
  return words.get(String(value)) ?? String(value);
}

function valueAt(data: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}
