/** A whole profile in Markdown, for who reads with a program: every fact, what it rests on, and what is not known. */
import type { Organisatie } from '../../../schemas/index.ts';
import { organisatie as schema } from '../../../schemas/organisatie.ts';
import { describe } from '../../../schemas/walk.ts';
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { ANSWER_GROUPS, answersOf } from '../../model/answers.ts';
import { below, type Place } from '../../model/changes/verandering.ts';
import { nameOf } from '../../model/content.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { numberSources } from '../../model/sources.ts';
import { longDate } from '../../model/trust.ts';
import { attribution } from '../api/catalogue.ts';
import { addressIn, type Edition } from '../edition.ts';
import { describeTrust } from '../hsds/words.ts';
import { answerItem, plain, READ_FIRST, UNSOURCED } from './answer.ts';
import { bodyMarkdown } from './body.ts';
import { section } from './facts.ts';

/** What has a place of its own in the file, or only helps search. */
const ELSEWHERE = ['naam', 'kern', 'kan', 'bronnen', 'beheer', 'zoekwoorden', 'en'];

/** What a profile need not have: without it there is nothing that is not known. */
const MAY_BE_ABSENT = ['ookBekendAls', 'vroeger', 'schaal'];

/** The Markdown of a profile; `body` is the text below its facts, as written. */
export function profileMarkdown(edition: Edition, id: string, body: string): string {
  const profile = edition.content.organisaties.get(id);
  if (!profile) throw new Error(`Onbekende organisatie: ${id}`);
  const sources = numberSources(profile.bronnen);
  const basisOf = (keys: readonly string[]) =>
    keys.map((key) => `[^${sources.get(key)?.number ?? key}]`).join(' ');
  const text = bodyMarkdown(edition, body);
  return [
    `# ${plain(profile.naam)}`,
    plain(profile.kern),
    standing(edition, id, profile),
    READ_FIRST,
    ...answers(edition, id, basisOf),
    ...facts(edition, profile, basisOf),
    ...(text ? [text, `De tekst vanaf “Het eerste contact”: ${UNSOURCED}`] : []),
    ...(sources.size > 0 ? ['## Bronnen'] : []),
    ...[...sources.values()].map(({ number, bron: { titel, uitgever, jaar, url, gelezen, opmerking } }) =>
      [
        `[^${number}]: ${plain([titel, uitgever, jaar].filter(Boolean).join(', '))}. <${url}> (gelezen op ${longDate(gelezen)}).`,
        opmerking && plain(opmerking),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Who stands behind it, where it comes from, and the same for other programs. */
function standing(edition: Edition, id: string, { beheer }: Organisatie): string {
  const lawRead = beheer.wetGecontroleerd && `Wet gecontroleerd op ${longDate(beheer.wetGecontroleerd)}.`;
  return [
    `- ${[describeTrust(beheer), `Laatst bewerkt op ${longDate(beheer.bewerkt)}.`, lawRead].filter(Boolean).join(' ')}`,
    `- Pagina: ${addressIn(edition, pathOf.organisatie(id))}`,
    `- Dezelfde feiten als JSON: ${addressIn(edition, dataPath.apiOrganisatie(id))}`,
    `- ${attribution(edition)}`,
  ].join('\n');
}

function answers(edition: Edition, id: string, basisOf: (keys: readonly string[]) => string): string[] {
  const groups = answersOf(edition.content, id);
  return [
    '## Wat ze kunnen',
    ...ANSWER_GROUPS.filter((group) => groups[group].length > 0).flatMap((group) => [
      `### ${GROUP_WORDS[group]}${group === 'onbekend' ? ' (dat is geen nee)' : ''}`,
      groups[group]
        .map(({ vraag, antwoord }) => answerItem(edition, plain(vraag.data.vraag), antwoord, basisOf))
        .join('\n'),
    ]),
  ];
}

function facts(
  { content }: Edition,
  profile: Organisatie,
  basisOf: (keys: readonly string[]) => string,
): string[] {
  const names = {
    organisatie: (id: string) => nameOf(content, id),
    vraag: (id: string) => content.vragen.get(id)?.kort ?? id,
  };
  const root: Place = { pad: [], subject: '', before: profile, after: profile, names };
  const known = new Map<string, unknown>(Object.entries(profile));
  return Object.entries(schema.shape)
    .filter(([key]) => !ELSEWHERE.includes(key) && (known.has(key) || !MAY_BE_ABSENT.includes(key)))
    .flatMap(([key, field]) =>
      known.has(key)
        ? section(below(root, key), known.get(key), basisOf)
        : [`## ${describe(field).label}`, 'Nog niet vastgelegd.'],
    );
}
