/** What the site is and where its facts are, for language models, in the form of llmstxt.org. */
import { newestDay } from '../../model/content.ts';
import { dataPath, pathOf } from '../../model/paths.ts';
import { longDate } from '../../model/trust.ts';
import { attribution } from '../api/catalogue.ts';
import { addressIn, type Edition } from '../edition.ts';
import { plain, UNSOURCED } from './answer.ts';

/** The text of `/llms.txt`. */
export function llmsText(edition: Edition): string {
  const { organisaties, vragen } = edition.content;
  const link = (text: string, path: string, about?: string) =>
    `- [${plain(text)}](${addressIn(edition, path)})${about ? `: ${plain(about)}` : ''}`;
  return [
    '# Kennismaken',
    '> Wie kan wat in zorg en veiligheid? Partnerorganisaties (zoals Veilig Thuis, de wijkagent en de reclassering) beschrijven zichzelf voor elkaar: wat ze kunnen, onder welke voorwaarden, wat ze niet kunnen en wie dan wel, wat ze nodig hebben en wat er gedeeld mag worden. In het Nederlands.',
    [
      'Zo gebruik je deze feiten:',
      '',
      '- Onbekend is geen nee. Staat er “nog niet vastgelegd”, zeg dat dan ook zo.',
      '- Onder voorwaarden is geen ja. Noem de voorwaarden altijd mee.',
      '- Noem bij “kan niet” wie het wel kan, of wat wel kan.',
      `- Noem de bron. Staat er ${UNSOURCED}, zeg dan dat het nog bevestigd moet worden.`,
      `- Kijk naar de data. Een profiel dat de organisatie niet zelf bevestigde, of waarvan de dag om het opnieuw te bekijken voorbij is, is minder zeker. De nieuwste datum in deze inhoud is ${longDate(newestDay(edition.content))}.`,
      '- De profielen beschrijven de landelijke lijn. Per regio of gemeente kan het anders zijn.',
      '- Bij direct gevaar: bel 112. Denkt iemand aan zelfdoding: bel 113.',
      '- Geef hier nooit gegevens van cliënten bij op; de site vraagt er niet om.',
      `- ${attribution(edition)}`,
    ].join('\n'),
    '## Organisaties',
    [...organisaties]
      .map(([id, { naam, kern }]) => link(naam, dataPath.organisatieMarkdown(id), kern))
      .join('\n'),
    '## Vragen',
    [...vragen].map(([id, { vraag }]) => link(vraag, dataPath.vraagMarkdown(id))).join('\n'),
    '## Open data',
    [
      link(
        'Alles als JSON',
        dataPath.api('index.json'),
        'welke bestanden er zijn, en de woorden bij elke waarde',
      ),
      link('Alle antwoorden in één tabel', dataPath.api('antwoorden.csv'), 'CSV'),
      link('Wat er verandert', dataPath.wijzigingen, 'Atom'),
      link('HSDS 3.1', dataPath.hsds('index.json'), 'voor sociale kaarten'),
      link('Uitleg en licentie', pathOf.openData),
    ].join('\n'),
    '## Optional',
    [
      link('Situaties', '/situaties/', 'waar samenwerken vaak vastloopt, en wie dan wat doet'),
      link('Begrippen', pathOf.begrippen),
      link('Over Kennismaken', '/over/'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
