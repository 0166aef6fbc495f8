/** A question in Markdown, with the answer of every organisation and what each rests on. */
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { ANSWER_GROUPS, answersTo } from '../../model/answers.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { attribution } from '../api/catalogue.ts';
import { addressIn, type Edition } from '../edition.ts';
import { describeTrust } from '../hsds/words.ts';
import { answerItem, organisationLink, plain, READ_FIRST } from './answer.ts';

/** The Markdown of a question. */
export function questionMarkdown(edition: Edition, id: string): string {
  const vraag = edition.content.vragen.get(id);
  if (!vraag) throw new Error(`Onbekende vraag: ${id}`);
  const groups = answersTo(edition.content, id);
  return [
    `# ${plain(vraag.vraag)}`,
    plain(vraag.uitleg),
    [
      `- Pagina: ${addressIn(edition, pathOf.vraag(id))}`,
      `- Dezelfde feiten als JSON: ${addressIn(edition, dataPath.apiVraag(id))}`,
      `- ${attribution(edition)}`,
    ].join('\n'),
    READ_FIRST,
    ...ANSWER_GROUPS.filter((group) => groups[group].length > 0).flatMap((group) => [
      `## ${GROUP_WORDS[group]}${group === 'onbekend' ? ' (dat is geen nee)' : ''}`,
      groups[group]
        .map(({ organisatie: { id: other, data }, antwoord }) => {
          const basisOf = (keys: readonly string[]) =>
            `(${keys
              .flatMap((key) => data.bronnen?.[key] ?? [])
              .map(({ titel, uitgever, url }) => `${plain(`${titel}, ${uitgever}`)}: <${url}>`)
              .join('; ')})`;
          const item = answerItem(edition, organisationLink(edition, other), antwoord, basisOf);
          return antwoord ? `${item}\n  - ${describeTrust(data.beheer)}` : item;
        })
        .join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}
