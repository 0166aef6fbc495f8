/** How a change leaves the form: through the repository, by mail, or as a file. */
import type { Botsing, Wijziging } from '../../edit/change.ts';
import { fileOf } from '../../edit/file-of.ts';
import {
  editAddress,
  emptyIssueAddress,
  type Handover,
  issueAddress,
  mailAddress,
  mailWithAttachment,
  subjectOf,
  voorstelFile,
} from '../../edit/handover.ts';
import { patchFor } from '../../edit/patch.ts';
import { element } from './element.ts';
import { button } from './controls.ts';
import { copy, download } from './deliver.ts';
import { newestFile } from './newest.ts';

/** What an installation offers. */
export interface Settings {
  repository: string | undefined;
  redactieMail: string | undefined;
}

/** A finished change: in words, as changes, and as files before and after. */
export interface Delivery extends Handover {
  wijzigingen: readonly Wijziging[];
  before: string;
  after: string;
  basis: string | undefined;
  /** Errors that are still there; the change cannot be proposed then, but the draft can be taken along. */
  fouten: number;
  /** What stands in the way of a botsing, in words. */
  inWoorden(botsing: Botsing): string;
}

/** All ways that this installation and this change allow. */
export function handOver(delivery: Delivery, settings: Settings): Node[] {
  if (delivery.wijzigingen.length === 0)
    return [element('p', {}, 'Je hebt nog niets veranderd. Verander iets hierboven, dan kun je het hier doorgeven.')];
  const ready = delivery.fouten === 0;
  return [
    ...(ready ? [] : [stillWrong(delivery.fouten)]),
    ...(ready ? ways(delivery, settings) : []),
    files(delivery, settings, ready),
  ];
}

function stillWrong(fouten: number): HTMLElement {
  const words = fouten === 1 ? 'Er moet nog één ding kloppen' : `Er moeten nog ${fouten} dingen kloppen`;
  return element('p', { class: 'box' }, `${words} voor je dit kunt voorstellen. Ze staan onder “Dit moet nog kloppen”. Moet je weg? Download dan je wijzigingen en open ze later weer.`);
}

function ways(delivery: Delivery, { repository, redactieMail }: Settings): Node[] {
  return [
    ...(repository ? [propose(delivery, repository)] : [element('p', {}, 'Deze site heeft geen adres waar wijzigingen heen gaan.')]),
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
        element('p', {}, 'Je wijziging is te groot om vanzelf mee te sturen. Kopieer haar eerst, en plak haar dan in het formulier, in het vak “Wijzigingen”.'),
        button('1. Kopieer de wijzigingen', async () => said.replaceChildren(await copy(delivery.voorstel, fallback)), { kind: 'secondary' }),
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
  const link = element('a', { class: 'button secondary', href: address ?? mailWithAttachment(redactieMail, delivery) }, 'Mailen');
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
    element('p', {}, `Alleen de wijzigingen, om te bewaren, te mailen of later weer op deze pagina te openen.${where}`),
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

/** Pasting the whole file in the repository's own editor, after a look whether it is still the newest. */
function byHand(delivery: Delivery, repository: string): HTMLElement {
  const said = element('div', { role: 'status' });
  const fallback = element('div', {});
  const copyFile = async () => {
    said.replaceChildren('Even kijken of dit nog de nieuwste versie is …');
    const newest = delivery.nieuw ? ({ kind: 'zelfde' } as const) : await newestFile(repository, delivery.id, delivery.basis, delivery.wijzigingen);
    const source = newest.kind === 'anders' ? newest.source : delivery.after;
    const copied = await copy(source, fallback);
    said.replaceChildren(element('p', {}, `${wordsFor(newest.kind)} ${copied}`), ...(newest.kind === 'anders' ? clashes(newest.botsingen, delivery) : []));
  };
  const steps = [
    ['Log in bij GitHub. Een account is gratis.'],
    [button('Kopieer het nieuwe bestand', () => void copyFile(), { kind: 'secondary' }), said, fallback],
    [element('a', { href: editAddress(repository, delivery), target: '_blank', rel: 'noopener' }, 'Open het bestand op GitHub')],
    ['Vraagt GitHub om een eigen kopie (“fork”)? Zeg ja.'],
    ['Klik in de tekst, kies alles (Ctrl+A) en plak (Ctrl+V).'],
    ['Kies “Commit changes” en daarna “Propose changes”.'],
    ['Kies twee keer “Create pull request”.'],
  ];
  return element(
    'details',
    { class: 'fold way', 'data-manier': 'zelf' },
    element('summary', {}, 'Zelf een pull request maken op GitHub'),
    element('div', { class: 'fold-body' }, element('ol', { class: 'steps' }, ...steps.map((step) => element('li', {}, ...step)))),
  );
}

function wordsFor(kind: 'zelfde' | 'anders' | 'onbekend'): string {
  if (kind === 'zelfde') return 'Dit is nog de nieuwste versie.';
  if (kind === 'anders') return 'Iemand heeft dit profiel intussen veranderd. Jouw wijzigingen zijn in de nieuwste versie gezet.';
  return 'Niet gelukt om te kijken of dit nog de nieuwste versie is. Je kunt toch verder; wie meeleest, let erop.';
}

function clashes(botsingen: readonly Botsing[], { inWoorden }: Delivery): Node[] {
  if (botsingen.length === 0) return [];
  return [
    element('p', {}, 'Dit is intussen ook door een ander veranderd, en staat er dus niet in:'),
    element('ul', {}, ...botsingen.map((botsing) => element('li', {}, inWoorden(botsing)))),
  ];
}
