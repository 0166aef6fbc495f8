/** Lets rules judge documents that were read. Knows no files, so the edit form judges with it too. */
import type { Problem } from '../markdown/problem.ts';
import type { Exceptions } from './exceptions.ts';
import type { Documents, Rule } from './rule.ts';

/** What these rules find, each with the file in which it must be mended; what an exception covers is left out. */
export function applyRules(
  rules: readonly Rule[],
  documents: Documents,
  exceptions?: Pick<Exceptions, 'cover'>,
): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    rule.check(documents, (document, place, { tekst, herstel, gevonden, ernst = 'fout' }) => {
      if (gevonden !== undefined && exceptions?.cover(document, rule.id, gevonden)) return;
      problems.push({ bestand: document.bestand, ...place, ernst, regelId: rule.id, tekst, herstel });
    });
  }
  return problems;
}
