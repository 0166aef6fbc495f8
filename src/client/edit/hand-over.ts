/** How a change leaves the form: through the repository, by mail, or as a file. */
import { fileOf } from '../../edit/file-of.ts';
import {
  emptyIssueAddress,
  issueAddress,
  mailAddress,
  mailWithAttachment,
  subjectOf,
  voorstelFile,
} from '../../edit/handover.ts';
import { patchFor } from '../../edit/patch.ts';
import { element } from '../dom.ts';
import { button } from './controls.ts';
import { copy, download } from './deliver.ts';
import { byHand } from './by-hand.ts';
import type { Delivery, Settings } from './delivery.ts';

/** All ways that this installation and this change allow. */
export function handOver(delivery: Delivery, settings: Settings): Node[] {
  if (delivery.wijzigingen.length === 0)
    return [
      element(
        'p',
        {},
        'Je hebt nog niets veranderd. Verander iets hierboven, dan kun je het hier doorgeven.',
      ),
    ];
  const ready = delivery.fouten === 0;
  return [
    ...(ready ? [] : [stillWrong(delivery.fouten)]),
    ...(ready ? ways(delivery, settings) : []),
    files(delivery, settings, ready),
  ];
}

function stillWrong(fouten: number): HTMLElement {
  const words = fouten === 1 ? 'Er moet nog één ding kloppen' : `Er moeten nog ${fouten} dingen kloppen`;
  return element(
    'p',
    { class: 'box' },
    `${words} voor je dit kunt voorstellen. Ze staan onder “Dit moet nog kloppen”. Moet je weg? Download dan je wijzigingen en open ze later weer.`,
  );
}

function ways(delivery: Delivery, { repository, redactieMail }: Settings): Node[] {
  return [
    ...(repository
      ? [propose(delivery, repository)]
      : [element('p', {}, 'Deze site heeft geen adres waar wijzigingen heen gaan.')]),
    ...(redactieMail ? [mail(delivery, redactieMail)] : []),
    ...(repository ? [byHand(delivery, repository)] : []),
  ];
}

/** The default: an issue form with everything filled in. */
function propose(delivery: Delivery, repository: string): HTMLElement {
  const address = issueAddress(repository, delivery);
  const github = repository.startsWith('https://github.com/');
  const said = element('p', { role: 'status' });
  const fallback = element('div', {});
  const link = (href: string, words: string) =>
    element('a', { class: 'button', href, target: '_blank', rel: 'noopener' }, words);
  const steps = address
    ? [link(address, 'Voorstellen')]
    : [
        element(
          'p',
          {},
          'Je wijziging is te groot om vanzelf mee te sturen. Kopieer haar eerst, en plak haar dan in het formulier, in het vak “Wijzigingen”.',
        ),
        button(
          '1. Kopieer de wijzigingen',
          async () => said.replaceChildren(await copy(delivery.voorstel, fallback)),
          { kind: 'secondary' },
        ),
        ' ',
        link(emptyIssueAddress(repository, delivery), '2. Open het formulier'),
      ];
  return element(
    'section',
    { class: 'way main-way', 'data-manier': 'voorstellen' },
    element('h3', {}, 'Voorstellen'),
    element(
      'p',
      {},
      element('strong', {}, 'Alles wat je hier doorgeeft, is meteen openbaar.'),
      ' Noem dus nooit een cliënt, en geen naam of mobiel nummer van een collega.',
    ),
    element(
      'p',
      {},
      `Er gaat een formulier open waarin alles al is ingevuld. Zet daar het vinkje en druk op de knop om het te versturen.${github ? ' Je hebt er een gratis account bij GitHub voor nodig.' : ''} Daarna kijkt een programma het na, en leest een mens mee.`,
    ),
    element('div', { class: 'buttons' }, ...steps),
    said,
    fallback,
  );
}

function mail(delivery: Delivery, redactieMail: string): HTMLElement {
  const address = mailAddress(redactieMail, delivery);
  const link = element(
    'a',
    { class: 'button secondary', href: address ?? mailWithAttachment(redactieMail, delivery) },
    'Mailen',
  );
  const words = address
    ? 'Je mailprogramma gaat open met alles erin.'
    : `Je wijziging is te groot voor een mail vanzelf. Download eerst “alleen de wijzigingen” hieronder, en doe dat bestand (${voorstelFile(delivery.id)}) als bijlage bij de mail.`;
  return element(
    'section',
    { class: 'way', 'data-manier': 'mailen' },
    element('h3', {}, 'Mailen naar de redactie'),
    element('p', {}, `${words} Een account heb je niet nodig. Noem ook in een mail nooit een cliënt.`),
    element('p', {}, link),
  );
}

function files(delivery: Delivery, { redactieMail, repository }: Settings, ready: boolean): HTMLElement {
  const { id, voorstel, after } = delivery;
  const patch = () => patchOf(delivery);
  const where = redactieMail || repository ? '' : ' Stuur dit bestand naar wie deze site aanbiedt.';
  return element(
    'section',
    { class: 'way', 'data-manier': 'downloaden' },
    element('h3', {}, 'Downloaden'),
    element(
      'p',
      {},
      `Alleen de wijzigingen, om te bewaren, te mailen of later weer op deze pagina te openen.${where}`,
    ),
    element(
      'div',
      { class: 'buttons' },
      button('Alleen de wijzigingen', () => download(voorstelFile(id), voorstel), { kind: 'secondary' }),
      button(`Het hele bestand (${id}.mdx)`, () => download(`${id}.mdx`, after)),
      ...(ready ? [button(`Voor git (${id}.patch)`, () => download(`${id}.patch`, patch()))] : []),
    ),
  );
}

function patchOf(delivery: Delivery): string {
  return patchFor({
    bestand: fileOf(delivery.id),
    before: delivery.before,
    after: delivery.after,
    onderwerp: subjectOf(delivery),
    bericht: delivery.zinnen.map((zin) => `- ${zin}`).join('\n'),
    datum: new Date(),
  });
}
