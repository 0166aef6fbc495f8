/** “Zo komt het op de pagina”: what changed, in the look of the page, made from the schema. */
import type { z } from 'zod';
import { collections, type Antwoord } from '../../../schemas/index.ts';
import { describe, shapeOf, unwrap } from '../../../schemas/walk.ts';
import { type Pad, TEKST, type Wijziging } from '../../edit/change.ts';
import type { Inhoud } from '../../edit/compare.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import { ANSWER_GROUPS, type AnswerGroup } from '../../model/answers.ts';
import { GROUP_MARKS, GROUP_WORDS } from '../../model/answer-words.ts';
import { element } from '../dom.ts';
import type { Reader } from './reader.ts';
import { marked, show, type View } from './preview-field.ts';

/** The changed answers by group, and every other changed part as a whole. */
export async function preview(
  { data, tekst }: Inhoud,
  wijzigingen: readonly Wijziging[],
  around: Surroundings,
  reader: Reader,
): Promise<Node[]> {
  const view = { data: data as Record<string, unknown>, wijzigingen, around };
  const touched = new Set(wijzigingen.map(({ pad }) => String(pad[0])));
  const nodes: Node[] = [];
  for (const [key, schema] of Object.entries(shapeOf(collections.organisaties.schema))) {
    if (!touched.has(key)) continue;
    if (key === 'kan') nodes.push(...answers(view, unwrap(schema) as z.ZodRecord));
    else
      nodes.push(
        marked(view, [key], (inside) =>
          element('section', {}, element('h3', {}, describe(schema).label), show(inside, [key], schema)),
        ),
      );
  }
  if (touched.has(TEKST)) {
    const body = element('div', { class: 'body' });
    await reader.show(body, tekst);
    nodes.push(element('section', {}, element('h3', {}, 'Tekst op de pagina'), body));
  }
  return nodes;
}

function answers(view: View, schema: z.ZodRecord): Node[] {
  const changed = [
    ...new Set(view.wijzigingen.flatMap(({ pad }) => (pad[0] === 'kan' ? idsIn(pad, view) : []))),
  ];
  const given = (view.data['kan'] ?? {}) as Record<string, Antwoord | undefined>;
  const groupOf = (id: string): AnswerGroup => given[id]?.antwoord ?? 'onbekend';
  return ANSWER_GROUPS.filter((group) => changed.some((id) => groupOf(id) === group)).map((group) =>
    element(
      'section',
      { class: `answers ${group}` },
      element(
        'h3',
        {},
        element('span', { class: 'mark', 'aria-hidden': 'true' }, GROUP_MARKS[group]),
        GROUP_WORDS[group],
      ),
      element(
        'ul',
        { class: 'answer-list' },
        ...changed.filter((id) => groupOf(id) === group).map((id) => answer(view, schema, id)),
      ),
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
    element(
      'li',
      {},
      name,
      ...(value === undefined ? [] : [show(inside, ['kan', id], schema.valueType as z.ZodType)]),
    );
  return marked(view, ['kan', id], draw);
}
