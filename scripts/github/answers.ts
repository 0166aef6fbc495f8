/** What someone reads in the issue after proposing a change. Words only. */
import type { Botsing, Pad } from '../../src/edit/change.ts';
import type { Finding, Problem } from '../../src/markdown/problem.ts';
import { safeMarkdown } from '../../src/edit/safe-markdown.ts';
import { atMost, code, sentence } from './markdown.ts';

const SHOWN = 20;
const AGAIN = [
  '**Zo ga je verder.** Maak het opnieuw met het formulier op de site, of pas dit issue aan: klik rechtsboven op de drie',
  'puntjes (…), kies “Edit”, verander het veld “Wijzigingen” en klik op “Save”. Daarna kijk ik meteen opnieuw.',
].join('\n');

/** The proposal could not be read. */
export function unreadable(findings: readonly Pick<Finding, 'regel' | 'tekst' | 'herstel'>[]): string {
  return parts(
    'Dank je wel. Ik kan je wijziging nog niet lezen, dus er is niets veranderd.',
    list(
      findings,
      ({ regel, tekst, herstel }) => `- Regel ${regel}: ${sentence(tekst)}\n  → ${sentence(herstel)}`,
    ),
    AGAIN,
  );
}

/** There is something to mend first. */
export function withErrors(problems: readonly Problem[], botsingen: readonly Botsing[]): string {
  return parts(
    'Dank je wel. Er moet nog iets hersteld worden voordat iemand je wijziging kan overnemen.',
    list(
      problems.filter(({ ernst }) => ernst === 'fout'),
      ({ bestand, regel, tekst, herstel }) =>
        `- ${code(`${bestand}:${regel}`)} ${sentence(tekst)}\n  → ${sentence(herstel)}`,
    ),
    clashes(botsingen),
    AGAIN,
  );
}

/** There is nothing left to change. */
export function nothing(botsingen: readonly Botsing[]): string {
  if (botsingen.length === 0)
    return 'Dank je wel. Alles wat je voorstelt, staat al zo in het profiel. Je hoeft niets te doen; dit issue mag dicht.';
  return parts('Dank je wel. Er is nog niets veranderd.', clashes(botsingen), AGAIN);
}

/** There is a pull request. */
export function proposed(pull: number, botsingen: readonly Botsing[]): string {
  return parts(
    `Dank je wel. Je wijziging staat klaar in #${pull}. Iemand leest mee en neemt haar over; dan gaat dit issue vanzelf dicht.`,
    clashes(botsingen),
    'Wil je nog iets veranderen? Pas dit issue aan, dan verandert het voorstel mee.',
  );
}

/** The reasons not to look further, each in words. */
export const REFUSALS = {
  profiel:
    'Ik weet niet over welk profiel dit gaat. Schrijf bij “Profiel” het laatste stuk van het adres van de pagina, in kleine letters met streepjes, bijvoorbeeld `veilig-thuis`.',
  anders: 'Bij “Profiel” staat iets anders dan in het veld “Wijzigingen”. Maak die gelijk.',
  onbekend:
    'Dit profiel is er niet. Kijk of de naam klopt. Wil je een nieuw profiel maken? Gebruik dan het formulier op de site.',
  'bestaat-al': 'Dit profiel is er al. Stel een wijziging voor in plaats van een nieuw profiel.',
  'te-groot': 'Deze wijziging is te groot om in één keer na te kijken. Verdeel haar over een paar issues.',
  'te-veel':
    'Je hebt al vijf voorstellen open staan. Wacht tot iemand er een heeft overgenomen, of sluit er zelf een. Pas daarna dit issue aan, dan kijk ik opnieuw.',
  storing:
    'Er ging iets mis bij mij, niet bij jou. Een beheerder ziet dat en kijkt ernaar; je hoeft niets opnieuw in te vullen.',
  beheerder:
    'Een beheerder heeft zelf al iets veranderd in dit voorstel, dus ik laat het zoals het is. Schrijf hieronder wat er nog anders moet.',
} as const;

/** Why nothing was done with an issue. */
export function refused(reason: keyof typeof REFUSALS): string {
  const goOn = ['te-veel', 'beheerder', 'storing'].includes(reason) ? '' : AGAIN;
  return parts(`Dank je wel. ${REFUSALS[reason]}`, goOn);
}

/** The text of a pull request made from an issue. */
export function pullBody(
  issue: number,
  login: string,
  { words, toelichting, bestand }: { words: string; toelichting: string; bestand: string },
): string {
  return parts(
    `Voorstel van ${code(login)} voor ${code(bestand)}, gemaakt met het formulier. Closes #${issue}`,
    words,
    toelichting === '' ? '' : `**Toelichting**\n\n> ${safeMarkdown(toelichting.slice(0, 2000))}`,
  );
}

function clashes(botsingen: readonly Botsing[]): string {
  if (botsingen.length === 0) return '';
  return parts(
    'Dit is intussen door iemand anders veranderd, dus dat heb ik niet overschreven:',
    list(
      botsingen,
      ({ wijziging, nu }) => `- ${code(pathInWords(wijziging.pad))} is nu: ${valueInWords(nu)}`,
    ),
    'Klopt wat er nu staat? Dan hoef je niets te doen. Anders: open het formulier opnieuw en verander het daar.',
  );
}

const pathInWords = (pad: Pad) =>
  pad.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');

function valueInWords(value: unknown): string {
  if (value === undefined) return 'weggehaald';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return code(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}

const list = <T>(items: readonly T[], line: (item: T) => string) => atMost(SHOWN, items, line);

const parts = (...texts: string[]) => texts.filter((text) => text !== '').join('\n\n');
