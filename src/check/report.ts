/** Problems as text for people, and as annotations for GitHub. Only words and layout; no judgement. */
import type { Problem } from '../markdown/problem.ts';

/** One problem in three lines: where and what, how to mend it. */
export function toText({ bestand, regel, kolom, ernst, regelId, tekst, herstel }: Problem): string {
  return `${bestand}:${regel}:${kolom}  ${ernst === 'fout' ? 'fout' : 'let op'}  [${regelId}]\n  ${tekst}\n  → ${herstel}\n`;
}

/** How many files were checked and what was found, in one sentence. */
export function summary(files: number, problems: readonly Problem[]): string {
  const errors = problems.filter(({ ernst }) => ernst === 'fout').length;
  const checked = `${plural(files, 'bestand', 'bestanden')} gecontroleerd`;
  if (problems.length === 0) return `${checked}, alles in orde.`;
  return `${checked}: ${plural(errors, 'fout', 'fouten')}, ${plural(problems.length - errors, 'herinnering', 'herinneringen')}.`;
}

/** A GitHub workflow command that shows the problem beside its line. */
export function toAnnotation({ bestand, regel, kolom, ernst, regelId, tekst, herstel }: Problem): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${ernst === 'fout' ? 'error' : 'notice'} file=${property(bestand)},line=${regel},col=${kolom},title=${property(regelId)}::${escape(`${tekst} → ${herstel}`)}`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
