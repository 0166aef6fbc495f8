/** Reads content files and judges them: one reader and one set of rules for check, build and form. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../schemas/index.ts';
import { type Document, readDocument } from '../markdown/document.ts';
import { type ContentFile, listContent } from '../markdown/files.ts';
import { type Problem, sortProblems } from '../markdown/problem.ts';
import { applyRules } from './apply-rules.ts';
import { EXCEPTIONS_FILE, type Exceptions, openExceptions } from './exceptions.ts';
import type { Documents } from './rule.ts';
import { rules } from './rules/index.ts';

export interface Judgement {
  documents: Documents;
  /** Sorted by file and place. */
  problems: Problem[];
}

/** Reads and judges everything under `content/` in `root`; `extra` files join in, replacing those with the same id. */
export function checkContent(root: string, vandaag: string, extra: readonly ContentFile[] = []): Judgement {
  const listed = listContent(root);
  const replaced = new Set(extra.map(keyOf));
  const files = [...listed.files.filter((file) => !replaced.has(keyOf(file))), ...extra];
  const read = files.map((file) => ({
    file,
    ...readDocument(file.collection, file.id, file.bestand, readFileSync(file.path)),
  }));
  const found = read.flatMap(({ document }) => document ?? []);
  const documents = collect(found, files, vandaag);
  const exceptions = readExceptions(root, vandaag);
  return {
    documents,
    problems: sortProblems([
      ...listed.problems,
      ...read.flatMap(({ problems }) => problems),
      ...applyRules(rules, documents, exceptions),
      ...exceptions.problems(documents),
    ]),
  };
}

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
