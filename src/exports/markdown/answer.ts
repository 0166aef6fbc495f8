/** An answer in Markdown: one list item, with everything that belongs to it below. */
import { TERMIJNEN, VOORWAARDEN } from '../../../schemas/choices.ts';
import type { Antwoord } from '../../../schemas/index.ts';
import { nameOf } from '../../model/content.ts';
import { dataPath } from '../../model/paths.ts';
import { citedBy } from '../../model/sources.ts';
import { addressIn, type Edition } from '../edition.ts';

/** What a statement says when no source is named. */
export const UNSOURCED = '(vakkennis, nog te bevestigen)';

/** What every reader of these files has to know. */
export const READ_FIRST =
  'Onbekend is geen nee: wat nog niet is vastgelegd, kan best mogen of kunnen. Onder voorwaarden is geen ja. Bij direct gevaar: bel 112.';

/** Text as Markdown shows it, letter for letter. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);

/** A name that leads to the Markdown of that organisation, where it has a profile. */
export function organisationLink(edition: Edition, id: string): string {
  const name = plain(nameOf(edition.content, id));
  return edition.content.organisaties.has(id)
    ? `[${name}](${addressIn(edition, dataPath.organisatieMarkdown(id))})`
    : name;
}

/** The item of an answer under a title; `basisOf` tells what these sources are. */
export function answerItem(
  edition: Edition,
  title: string,
  given: Antwoord | undefined,
  basisOf: (keys: readonly string[]) => string,
): string {
  if (!given) return `- ${title}: nog niet vastgelegd`;
  const cited = citedBy(given);
  const basis = cited.length > 0 ? basisOf(cited) : UNSOURCED;
  // A remark has no source field, so that beside a sourced answer it is marked.
  const remark = cited.length > 0 ? ` ${UNSOURCED}` : '';
  const words = 'toelichting' in given ? given.toelichting : 'omdat' in given ? given.omdat : undefined;
  const { wieWel, watWel } = given.antwoord === 'ja' ? { wieWel: undefined, watWel: undefined } : given;
  const instead = given.antwoord === 'voorwaarden' ? 'Anders' : 'Wie wel';
  const lines = [
    ...(given.antwoord === 'voorwaarden' ? given.voorwaarden : []).map(
      ({ soort, tekst }) => `Voorwaarde (${VOORWAARDEN[soort].toLowerCase()}): ${plain(tekst)}`,
    ),
    'termijn' in given && given.termijn
      ? `Termijn: ${plain(given.termijn.tekst)} (${TERMIJNEN[given.termijn.soort]})`
      : '',
    'letOp' in given && given.letOp ? `Let op: ${plain(given.letOp)}${remark}` : '',
    wieWel ? `${instead}: ${wieWel.map((id) => organisationLink(edition, id)).join(', ')}` : '',
    watWel ? `Wat wel kan: ${plain(watWel)}${remark}` : '',
  ];
  const first = [`- **${title}**`, words ? plain(words) : '', basis].filter(Boolean).join(' ');
  return [first, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join('\n');
}
