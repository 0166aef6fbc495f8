/** The text below the facts: one field, with the page's own rendering beneath it. */
import { TEKST } from '../../edit/change.ts';
import { element } from '../dom.ts';
import { type Context, controlOf } from './context.ts';
import { messages } from './controls.ts';

const HELP =
  'Hoe een eerste contact verloopt, waar het vaak schuurt, en wat je doet als zij het anders zien. Gewone tekst met een lege regel tussen alinea’s. Een kop begint met ##; de koppen “## Het eerste contact” en “## Als zij het anders zien” moeten er zijn. Een lijst begint met een streepje. Kaders: <LetOp>, <Tip> en <Voorbeeld>, elk op een eigen regel.';

/** The field and its preview, which is drawn again a moment after the last key. */
export function body(context: Context): Node[] {
  const pad = [TEKST];
  const area = element('textarea', {
    id: controlOf(pad),
    rows: '18',
    spellcheck: 'true',
    'aria-describedby': 'tekst--hulp tekst--melding',
  });
  area.value = String(context.draft.get(pad)).trim();
  const preview = element('div', { class: 'body preview-body' });
  const show = () => context.reader.show(preview, area.value);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  area.addEventListener('input', () => {
    context.draft.set(pad, `\n${area.value.trimEnd()}\n`);
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), 400);
  });
  void show();
  return [
    element(
      'div',
      { id: TEKST, class: 'field' },
      element('label', { for: area.id }, 'Tekst'),
      element('p', { id: 'tekst--hulp', class: 'help' }, HELP),
      area,
      messages(pad),
    ),
    element(
      'section',
      { 'aria-label': 'Zo komt de tekst op de pagina' },
      element('p', { class: 'caption' }, 'Zo komt de tekst op de pagina'),
      preview,
    ),
  ];
}
