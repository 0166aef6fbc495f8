/** Problems as text for people, and as annotations for GitHub. Only words and layout; no judgement. */
import type { Problem } from '../markdown/problem.ts';
import { coverage } from '../model/coverage.ts';
import type { Documents } from './rule.ts';

/** One problem in three lines: where and what, how to mend it. */
export function toText({ bestand, regel, kolom, ernst, regelId, tekst, herstel }: Problem): string {
  const where = `${oneLine(bestand)}:${regel}:${kolom}`;
  return `${where}  ${ernst === 'fout' ? 'fout' : 'let op'}  [${regelId}]\n  ${oneLine(tekst)}\n  → ${oneLine(herstel)}\n`;
}

/** Words quoted from a stranger's file may not start a line of their own, or a log would take them for a command. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** How many files were checked and what was found, in one sentence. */
export function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ ernst }) => ernst === 'fout').length;
  const checked = `${plural(files, 'bestand', 'bestanden')} gecontroleerd`;
  if (problems.length === 0) return `${checked}, alles in orde.`;
  return `${checked}: ${plural(errors, 'fout', 'fouten')}, ${plural(problems.length - errors, 'herinnering', 'herinneringen')}.`;
}

/** What the profiles together know: answers by kind, how much rests on a source, how much is confirmed. */
export function coverageSummary(documents: Documents): string {
  const profiles = [...documents.all('organisaties')].map(({ data }) => data);
  const { given, answers, sourced, open, confirmed, hardFacts } = coverage(
    profiles,
    documents.ids('vragen').length,
  );
  return [
    `${plural(profiles.length, 'profiel', 'profielen')}, ${confirmed} bevestigd door de organisatie zelf`,
    `${given} antwoorden: ${answers.ja} ja, ${answers.voorwaarden} onder voorwaarden, ${answers.nee} nee, ${answers.nvt} nvt; ${open} nog niet vastgelegd`,
    `met bron: ${share(sourced, given)} van de antwoorden, ${share(hardFacts.sourced, hardFacts.total)} van de wetten, termijnen en nummers`,
  ].join('\n');
}

/** A GitHub workflow command that shows the problem beside its line. */
export function toAnnotation({ bestand, regel, kolom, ernst, regelId, tekst, herstel }: Problem): string {
  const escaped = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${ernst === 'fout' ? 'error' : 'notice'} file=${property(bestand)},line=${regel},col=${kolom},title=${property(regelId)}::${escaped(`${tekst} → ${herstel}`)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} % (${part} van ${whole})`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
