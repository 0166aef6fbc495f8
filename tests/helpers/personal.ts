/** What the rules about personal data say of one piece of text. */
import type { Documents } from '../../src/check/rule.ts';
import { privacyRules } from '../../src/check/rules/index.ts';
import type { Document } from '../../src/markdown/document.ts';
import type { Place, Problem } from '../../src/markdown/problem.ts';
import { profile, readProfile } from './reader.ts';

/** What is found: the rule, whether it refuses or asks, where, and the very text. */
export type Finding = Place & { regelId: string; ernst: Problem['ernst']; gevonden: string | undefined };

/** Judges the body or the front matter of a profile that holds this text. */
export function judgeText(parts: { body?: string; front?: string }): Finding[] {
  const { document, problems } = readProfile(profile(parts));
  if (!document) throw new Error(`Not read: ${problems.map(({ tekst }) => tekst).join(' ')}`);
  const found: Finding[] = [];
  for (const { id, check } of privacyRules) {
    check(among(document), (_, place, { ernst = 'fout', gevonden }) => {
      found.push({ regelId: id, ernst, ...place, gevonden });
    });
  }
  return found;
}

/** One profile as all that there is. */
function among(document: Document<'organisaties'>): Documents {
  const all = (collection: string) => (collection === 'organisaties' ? [document] : []);
  return {
    all: all as unknown as Documents['all'],
    get: (() => undefined) as Documents['get'],
    exists: () => false,
    ids: () => [],
    vandaag: '2026-12-01',
  };
}
