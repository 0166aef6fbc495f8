/** Local profiles as plain Markdown, which any generator of sites can read: the same words, without this project's fields. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ANTWOORDEN } from '../../../schemas/choices.ts';
import type { Antwoord } from '../../../schemas/index.ts';
import type { LocalProfile } from '../scale/regions.ts';

/** Writes one file for each profile, and a list of all of them, for a generator to read. */
export function writeMarkdown(folder: string, profiles: readonly LocalProfile[]): void {
  for (const profile of profiles) {
    const file = join(folder, profile.regio, `${profile.id}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdownOf(profile));
  }
  const list = profiles.map(({ regio, id, data }) => `- [${data.naam}](/${regio}/${id}/)`);
  writeFileSync(join(folder, 'index.md'), `${titled('Alle profielen')}${list.join('\n')}\n`);
}

/** Facts as sections and lists, then the body. */
export function markdownOf({ data, body }: LocalProfile): string {
  const {
    naam,
    kern,
    mandaat,
    kan,
    inschakelen,
    misverstanden = [],
    werktSamenMet = [],
    bronnen = {},
  } = data;
  const sections: [string, (string | undefined)[]][] = [
    ['Mandaat', (mandaat.taken ?? []).map(({ tekst }) => tekst)],
    [
      'Wat ze kunnen',
      Object.entries(kan).map(([vraag, antwoord]) => `**${vraag}**: ${answerText(antwoord)}`),
    ],
    [
      'Inschakelen',
      [
        ...(inschakelen.kanalen ?? []).map(({ soort, waarde, toelichting }) =>
          said(soort, waarde, toelichting),
        ),
        ...(inschakelen.klaarleggen ?? []).map(({ tekst }) => tekst),
        ...(inschakelen.stappen ?? []).map(({ stap, termijn }) => said(stap, termijn?.tekst)),
      ],
    ],
    ['Terugkoppeling', [data.terugkoppeling.binnen?.tekst]],
    ['Informatie delen', [data.informatieDelen.hoeHetWelKan?.tekst]],
    ['Misverstanden', misverstanden.map(({ gedacht, feit }) => said(gedacht, feit))],
    ['Kennismaken', data.kennismakingsvragen ?? []],
    ['Werkt samen met', werktSamenMet.map(({ organisatie, toelichting }) => said(organisatie, toelichting))],
    [
      'Bronnen',
      Object.values(bronnen).map(({ titel, uitgever, url }) => said(`[${titel}](${url})`, uitgever)),
    ],
  ];
  const facts = sections.map(([heading, lines]) => `## ${heading}\n\n${listOf(lines)}\n`);
  return `${titled(naam)}${[`${kern}\n`, ...facts, plainBody(body)].join('\n')}`;
}

const titled = (title: string) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;
const said = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
const listOf = (lines: readonly (string | undefined)[]) =>
  lines.flatMap((line) => (line === undefined ? [] : [`- ${line}`])).join('\n');

function answerText(antwoord: Antwoord): string {
  const conditions =
    antwoord.antwoord === 'voorwaarden' ? antwoord.voorwaarden.map(({ tekst }) => tekst) : [];
  const reasons = antwoord.antwoord === 'nee' ? [antwoord.omdat, antwoord.watWel] : [];
  const more = antwoord.antwoord === 'ja' ? [antwoord.toelichting] : [];
  return said(`${ANTWOORDEN[antwoord.antwoord]}.`, ...conditions, ...reasons, ...more);
}

/** The body without this project's components: what stands in them stays, and what points at a page is its name. */
function plainBody(body: string): string {
  return body
    .replaceAll(/<\/?(?:Tip|LetOp|Voorbeeld)>\n\n/g, '')
    .replaceAll(/<(?:WieKan|Profiel) (?:vraag|id)="([a-z0-9-]+)" \/>/g, '$1');
}
