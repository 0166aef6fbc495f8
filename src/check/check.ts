/** Reads content files and judges them: one reader and one set of rules for check, build and form. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../schemas/index.ts';
import { type Document, readDocument } from '../markdown/document.ts';
import { type ContentFile, listContent } from '../markdown/files.ts';
import { type Problem, sortProblems } from '../markdown/problem.ts';
import { regionOf } from '../model/region/inherit.ts';
import { applyRules } from './apply-rules.ts';
import { EXCEPTIONS_FILE, type Exceptions, openExceptions } from './exceptions.ts';
import type { Documents } from './rule.ts';
import { rules } from './rules/index.ts';

export interface Judgement {
  documents: Documents;
  /** Sorted by file and place. */
  problems: Problem[];
}

/** What a caller does with the local profiles of one region, as long as they are whole. */
export type OnRegion = (profiles: Document<'lokaal'>[], documents: Documents) => void;

/**
 * Reads and judges everything under `content/` in `root`; `extra` files join in, replacing those with the same id. Local
 * profiles are read and judged region by region, and then kept without their text: there may be thousands.
 */
export function checkContent(
  root: string,
  vandaag: string,
  extra: readonly ContentFile[] = [],
  onRegion: OnRegion = () => {},
): Judgement {
  const listed = listContent(root);
  const replaced = new Set(extra.map(keyOf));
  const files = [...listed.files.filter((file) => !replaced.has(keyOf(file))), ...extra];
  const isLocal = ({ collection }: ContentFile) => collection === 'lokaal';
  const exceptions = readExceptions(root, vandaag);
  const problems = [...listed.problems];
  const read = (some: readonly ContentFile[]): Document[] =>
    some.flatMap((file) => {
      const result = readDocument(file.collection, file.id, file.bestand, readFileSync(file.path));
      problems.push(...result.problems);
      return result.document ?? [];
    });

  const national = read(files.filter((file) => !isLocal(file)));
  const whole = collect(national, files, vandaag);
  problems.push(...applyRules(rules, whole, exceptions));
  const local: Document[] = [];
  for (const region of Map.groupBy(files.filter(isLocal), ({ id }) => regionOf(id)).values()) {
    const documents = read(region) as Document<'lokaal'>[];
    problems.push(...applyRules(rules, onlyRegion(whole, documents), exceptions));
    onRegion(documents, whole);
    local.push(...documents.map(withoutText));
  }
  const documents = collect([...national, ...local], files, vandaag);
  return { documents, problems: sortProblems([...problems, ...exceptions.problems(documents)]) };
}

/** One region to look at; everything else can be looked up. */
function onlyRegion(whole: Documents, region: readonly Document[]): Documents {
  const byId = new Map(region.map((document) => [document.id, document]));
  return {
    ...whole,
    all: <C extends Collection>(collection: C) => (collection === 'lokaal' ? region : []) as Document<C>[],
    get: <C extends Collection>(collection: C, id: string) =>
      collection === 'lokaal' ? (byId.get(id) as Document<C> | undefined) : whole.get(collection, id),
  };
}

/** A document that was judged: its facts, without what only finds places in it. */
const withoutText = ({ collection, id, bestand, data }: Document): Document => ({
  collection,
  id,
  bestand,
  data,
  source: '',
  locate: () => ({ regel: 1, kolom: 1 }),
  isQuoted: () => true,
  tree: undefined,
  headings: [],
  references: [],
});

/** The exceptions to the rules about personal data; no list is an empty one. */
function readExceptions(root: string, vandaag: string): Exceptions {
  const path = join(root, EXCEPTIONS_FILE);
  return openExceptions(existsSync(path) ? readFileSync(path) : undefined, vandaag);
}

/** Today in local time, YYYY-MM-DD: the only place where the clock enters. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

function collect(found: readonly Document[], files: readonly ContentFile[], vandaag: string): Documents {
  const byKey = new Map(found.map((document) => [keyOf(document), document]));
  const byCollection = Map.groupBy(found, ({ collection }) => collection);
  const ids = Map.groupBy(files, ({ collection }) => collection);
  const present = new Set(files.map(keyOf));
  return {
    all: <C extends Collection>(collection: C) => (byCollection.get(collection) ?? []) as Document<C>[],
    get: <C extends Collection>(collection: C, id: string) =>
      byKey.get(keyOf({ collection, id })) as Document<C> | undefined,
    exists: (collection, id) => present.has(keyOf({ collection, id })),
    ids: (collection) => (ids.get(collection) ?? []).map(({ id }) => id),
    vandaag,
  };
}

const keyOf = ({ collection, id }: { collection: Collection; id: string }) => `${collection}/${id}`;
