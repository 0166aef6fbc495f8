/** The text below the facts of a profile as plain Markdown: its few components become words and links. */
import type { Content } from '../../model/content.ts';
import { pathOf } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';
import { organisationLink, plain } from './answer.ts';

const BOXES = { LetOp: 'Let op', Tip: 'Tip', Voorbeeld: 'Voorbeeld' };

/** A body that passed the check, without its components. */
export function bodyMarkdown(edition: Edition, body: string): string {
  const boxes = Object.entries(BOXES).reduce(
    (text, [name, title]) =>
      text.replaceAll(new RegExp(`<${name}>\\s*`, 'g'), `**${title}:** `).replaceAll(`</${name}>`, ''),
    body,
  );
  return boxes
    .replaceAll(/<(Begrip|WieKan|Profiel) (?:id|vraag)="([^"]*)" *\/>/g, (_, name: string, id: string) =>
      name === 'Profiel' ? organisationLink(edition, id) : linkOf(edition, name, id),
    )
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function linkOf(edition: Edition, name: string, id: string): string {
  const { text, path } = name === 'Begrip' ? term(edition.content, id) : question(edition.content, id);
  return text === undefined ? id : `[${plain(text)}](${addressIn(edition, path)})`;
}

const term = ({ begrippen }: Content, id: string) => ({
  text: begrippen.get(id)?.term,
  path: pathOf.begrip(id),
});
const question = ({ vragen }: Content, id: string) => ({
  text: vragen.get(id)?.kort,
  path: pathOf.vraag(id),
});
