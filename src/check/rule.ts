/** What a rule is: one thing that must hold, over all content files together. */
import type { Collection } from '../../schemas/index.ts';
import type { Document } from '../markdown/document.ts';
import type { Place, Problem } from '../markdown/problem.ts';

/** All files that could be read, and what a rule may want to know besides. */
export interface Documents {
  all<C extends Collection>(collection: C): Iterable<Document<C>>;
  get<C extends Collection>(collection: C, id: string): Document<C> | undefined;
  /** Whether there is such a file, also when it has errors of its own. */
  exists(collection: Collection, id: string): boolean;
  ids(collection: Collection): string[];
  /** The day on which is judged, YYYY-MM-DD. */
  vandaag: string;
}

/** What a rule says: words, and `let-op` where it only reminds. */
export type Words = Pick<Problem, 'tekst' | 'herstel'> & {
  ernst?: Problem['ernst'];
  /** The very text it is about, where an exception can be made for it. */
  gevonden?: string;
};

/** All profiles, national and local. */
export function* profiles(documents: Documents): Iterable<Document<'organisaties'> | Document<'lokaal'>> {
  yield* documents.all('organisaties');
  yield* documents.all('lokaal');
}

type Report = (document: Document, place: Place, words: Words) => void;

export interface Rule {
  id: string;
  check(documents: Documents, report: Report): void;
}
