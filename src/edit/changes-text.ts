/** A report of changes as plain text, for a terminal, and as Markdown that is safe to post about a stranger's file. */
import type { ProfielVerslag, Verslag } from './verslag.ts';
import { oneLine, safeMarkdown } from './safe-markdown.ts';

/** In bytes. GitHub takes 65,536 characters in a comment; the rest is for what is put around it. */
const MAX_MARKDOWN = 60_000;
/** How many sentences a part may have; the first of these with which everything fits is taken. */
const CAPS = [Number.POSITIVE_INFINITY, 200, 100, 50, 25, 10, 5, 2, 0];
/** More problems than this are for `npm run check` to tell. */
const MAX_PROBLEMS = 5;

/** A heading with sentences below it. */
interface Part {
  kop: string;
  bestand?: string;
  zinnen: string[];
}

const NOTHING = 'Er is niets veranderd in de inhoud.';

/** The report for a terminal. No line begins with words from a file, so no log takes them for a command. */
export function toText(verslag: Verslag): string {
  const parts = partsOf(verslag).map(({ kop, bestand, zinnen }) =>
    [
      bestand ? `${oneLine(bestand)} (${oneLine(kop)})` : kop,
      ...zinnen.map((zin) => `  - ${oneLine(zin)}`),
    ].join('\n'),
  );
  return parts.length > 0 ? parts.join('\n\n') : NOTHING;
}

/** The report for a comment: at most `max` bytes, and nothing in it links, mentions or breaks out. */
export function toMarkdown(verslag: Verslag, max = MAX_MARKDOWN): string {
  const parts = partsOf(verslag);
  if (parts.length === 0) return NOTHING;
  const fitting = CAPS.map((cap) => parts.map((part) => markdownOf(part, cap)).join('\n\n'));
  const longest = fitting.find((text) => bytesOf(text) <= max);
  return (
    longest ??
    firstParts(
      parts.map((part) => markdownOf(part, 0)),
      max,
    )
  );
}

/** Consequences first: they are about profiles that nobody is looking at. */
function partsOf({ profielen, gevolgen, overig }: Verslag): Part[] {
  return [
    { kop: 'Dit klopt elders niet meer', zinnen: gevolgen.map(({ zin }) => zin) },
    ...profielen.map((profiel) => ({
      kop: profiel.naam,
      bestand: profiel.bestand,
      zinnen: aboutProfile(profiel),
    })),
    { kop: 'Andere bestanden', zinnen: overig.map(({ bestand, zin }) => `${bestand}: ${zin}`) },
  ].filter(({ zinnen }) => zinnen.length > 0);
}

function aboutProfile({ veranderingen, onleesbaar }: ProfielVerslag): string[] {
  if (onleesbaar.length > 0) return onleesbaar.flatMap(unreadable);
  if (veranderingen.length === 0)
    return ['Alleen de opmaak van het bestand is anders; wat er staat, is gelijk.'];
  return veranderingen.map(({ zin }) => zin);
}

function unreadable({ versie, problemen }: ProfielVerslag['onleesbaar'][number]): string[] {
  const rest = problemen.length - MAX_PROBLEMS;
  return [
    versie === 'nieuw'
      ? 'De nieuwe versie is niet te lezen, dus hier staat niet wat er verandert.'
      : 'De oude versie was niet te lezen, dus hier staat niet wat er verandert. Lees het hele profiel.',
    ...problemen
      .slice(0, MAX_PROBLEMS)
      .map(({ regel, tekst, herstel }) => `Regel ${regel}: ${tekst} → ${herstel}`),
    ...(rest > 0
      ? [`En nog ${rest} ${rest === 1 ? 'fout' : 'fouten'}: npm run check noemt ze allemaal.`]
      : []),
  ];
}

function markdownOf({ kop, bestand, zinnen }: Part, cap: number): string {
  const left = zinnen.length - Math.min(zinnen.length, cap);
  const rest = `Nog ${left} ${left === 1 ? 'zin past' : 'zinnen passen'} hier niet.`;
  return [
    `### ${safeMarkdown(kop)}`,
    '',
    ...(bestand ? [safeMarkdown(bestand), ''] : []),
    ...zinnen.slice(0, zinnen.length - left).map((zin) => `- ${safeMarkdown(zin)}`),
    ...(left > 0 ? [`- ${rest}`] : []),
  ].join('\n');
}

/** As many parts as fit, and how many do not. */
function firstParts(parts: readonly string[], max: number): string {
  const ending = (count: number) => `\n\nEn nog ${count} profielen of groepen die hier niet passen.`;
  const room = max - bytesOf(ending(parts.length));
  let text = '';
  for (const [index, part] of parts.entries()) {
    const longer = text === '' ? part : `${text}\n\n${part}`;
    if (bytesOf(longer) > room) return text + ending(parts.length - index);
    text = longer;
  }
  return text;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
