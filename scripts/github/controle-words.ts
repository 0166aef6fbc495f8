/** The one comment on a pull request, its labels, and whether the check passes. Words and judgement only. */
import { toMarkdown } from '../../src/edit/changes-text.ts';
import type { Problem } from '../../src/markdown/problem.ts';
import type { Owners } from '../owners.ts';
import type { Label } from './labels.ts';
import { atMost, code, sentence } from './markdown.ts';
import type { Review } from './review.ts';

export interface Judged extends Review {
  /** Whether the writer has no rights in the repository. */
  stranger: boolean;
  /** Whether our own workflow made it of an issue; its description then holds the words already. */
  fromIssue: boolean;
  login: string;
  /** The owners of all profiles, as main has them. */
  owners: Owners;
}

/** The labels that the check sets and takes away. */
export const OURS: readonly Label[] = ['inhoud-goed', 'nog-iets-mis', 'wacht-op-eigenaar', 'raakt-code'];

const SHOWN = 20;
/** In bytes; a comment holds 65,536 characters. */
const MAX_WORDS = 30_000;

const errorsOf = ({ problems }: Review) => problems.filter(({ ernst }) => ernst === 'fout');
const remindersOf = ({ problems }: Review) => problems.filter(({ ernst }) => ernst !== 'fout');

/** Whether the check passes: no errors, and a stranger changes only content. */
export function passes(judged: Judged): boolean {
  return errorsOf(judged).length === 0 && !(judged.stranger && judged.other.length > 0);
}

/** The labels that fit. */
export function labelsFor(judged: Judged): Label[] {
  const wrong = errorsOf(judged).length > 0;
  return [
    ...(wrong ? (['nog-iets-mis'] as const) : judged.content.length > 0 ? (['inhoud-goed'] as const) : []),
    ...(ownersToAsk(judged).length > 0 ? (['wacht-op-eigenaar'] as const) : []),
    ...(judged.other.length > 0 ? (['raakt-code'] as const) : []),
  ];
}

/** Owners of the profiles that change, without the writer. */
function ownersToAsk({ profielen, owners, login }: Judged): string[] {
  const all = profielen.flatMap((id) => (Object.hasOwn(owners, id) ? (owners[id] ?? []) : []));
  return [...new Set(all)].filter((owner) => owner.toLowerCase() !== `@${login.toLowerCase()}`);
}

/** Whether there is anything to say: not about the code of people who work on it. */
export function worthSaying({ content, stranger, other }: Judged): boolean {
  return content.length > 0 || (stranger && other.length > 0);
}

/** The comment. */
export function controleComment(judged: Judged): string {
  return [
    `## ${heading(judged)}`,
    problemList(errorsOf(judged)),
    outsideContent(judged),
    changes(judged),
    reminders(remindersOf(judged)),
    owners(ownersToAsk(judged)),
    nextStep(judged),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function heading(judged: Judged): string {
  const errors = errorsOf(judged).length;
  if (errors > 0)
    return `Dank je wel. Er ${errors === 1 ? 'moet nog één ding' : `moeten nog ${errors} dingen`} hersteld worden.`;
  if (judged.content.length === 0) return 'Dank je wel. Een beheerder kijkt dit na.';
  return 'Dank je wel. Ik vind geen fouten.';
}

/** What changes, in words; of a file with errors there are only its errors. */
function changes({ fromIssue, verslag }: Judged): string {
  const empty = [verslag.profielen, verslag.gevolgen, verslag.overig].every(({ length }) => length === 0);
  return fromIssue || empty ? '' : toMarkdown(verslag, MAX_WORDS);
}

function problemList(problems: readonly Problem[]): string {
  const line = ({ bestand, regel, tekst, herstel }: Problem) =>
    `- ${code(`${bestand}:${regel}`)} ${sentence(tekst)}\n  → ${sentence(herstel)}`;
  return atMost(SHOWN, problems, line);
}

function outsideContent({ stranger, other }: Judged): string {
  if (!stranger || other.length === 0) return '';
  return [
    'Dit verandert ook bestanden die geen inhoud zijn. Dat kan goed zijn, maar een beheerder bekijkt het eerst; daarom staat deze controle op rood.',
    atMost(10, other, (path) => `- ${code(path)}`),
    'Ging het je alleen om de inhoud? Haal deze bestanden dan weg uit je wijziging, dan kan het sneller.',
  ].join('\n\n');
}

function reminders(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return `**Let op** (dit houdt niets tegen)\n\n${problemList(problems)}`;
}

function owners(handles: readonly string[]): string {
  if (handles.length === 0) return '';
  const one = handles.length === 1;
  return `**Klopt dit?** ${handles.join(', ')}: ${one ? 'jij beheert' : 'jullie beheren'} dit profiel. Schrijf hieronder “klopt”, of wat er anders moet.`;
}

function nextStep(judged: Judged): string {
  if (errorsOf(judged).length > 0)
    return [
      '**En nu?** Open hierboven “Files changed”, klik bij het bestand op de drie puntjes (…) en dan op “Edit file”. Neem over',
      'wat er achter → staat en klik op “Commit changes”. Daarna kijk ik opnieuw, en verandert deze reactie mee.',
    ].join('\n');
  return '**En nu?** Je hoeft niets te doen. Iemand leest mee, vraagt zo nodig iets en neemt de wijziging over.';
}
