/** Judges what a pull request does to the content: as it would be on main, with main's own reader and rules. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/check.ts';
import { applyChanges } from '../../src/edit/apply.ts';
import { changesBetween } from '../../src/edit/compare.ts';
import { layoutProblem } from '../../src/edit/layout.ts';
import { type Verslag, verslagOf } from '../../src/edit/verslag.ts';
import type { Bestanden } from '../../src/edit/versions.ts';
import { inFile, type Problem, sortProblems } from '../../src/markdown/problem.ts';
import { decode } from '../../src/markdown/raw.ts';
import { contentOnDisk } from '../git-content.ts';
import type { ContentChange, PullChanges } from './changed-files.ts';
import { inTemporaryFolder } from './git.ts';
import { problemsOfChange } from './judge.ts';

export interface Review {
  /** The content files that change. */
  content: string[];
  /** Ids of the profiles that change. */
  profielen: string[];
  /** Files that only maintainers change. */
  other: string[];
  problems: Problem[];
  /** What changes, in words; without what can not be read. */
  verslag: Verslag;
}

/** What a change means, given the content of main in `root`. Writes only in a temporary folder. */
export async function review(root: string, changes: PullChanges, vandaag: string): Promise<Review> {
  const merged = changes.content.map((change) => onMain(root, change));
  return inTemporaryFolder((folder) => {
    cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
    for (const { change, bytes } of merged) put(join(folder, change.bestand), bytes);
    const before = checkContent(root, vandaag);
    const after = checkContent(folder, vandaag);
    const touched = new Set(changes.content.map(({ bestand }) => bestand));
    const problems = sortProblems([
      ...changes.problems,
      ...merged.flatMap(({ problems }) => problems),
      ...problemsOfChange(before.problems, after.problems, touched),
      ...merged.flatMap(({ change, bytes }) => layout(change, bytes)),
    ]);
    return {
      content: [...touched, ...changes.problems.map(({ bestand }) => bestand)],
      profielen: changes.content
        .filter(({ collection }) => collection === 'organisaties')
        .map(({ id }) => id),
      other: changes.other,
      problems,
      verslag: inWords(contentOnDisk(root), merged, problems),
    };
  });
}

/** What cannot be read has no words yet; only its problems. */
function inWords(main: Bestanden, merged: readonly Merged[], problems: readonly Problem[]): Verslag {
  const [before, after] = [new Map(main), new Map(main)];
  for (const { change, ...files } of merged) {
    set(before, change.bestand, files.before);
    set(after, change.bestand, files.bytes);
  }
  const broken = new Set(problems.filter(({ ernst }) => ernst === 'fout').map(({ bestand }) => bestand));
  const { profielen, gevolgen, overig } = verslagOf(before, after);
  return {
    profielen: profielen.filter(({ onleesbaar }) => onleesbaar.length === 0),
    gevolgen,
    overig: overig.filter(({ bestand }) => !broken.has(bestand)),
  };
}

function set(files: Map<string, Uint8Array | unknown>, bestand: string, bytes: Uint8Array | undefined): void {
  if (bytes) files.set(bestand, bytes);
  else files.delete(bestand);
}

interface Merged {
  change: ContentChange;
  /** The file on main, and as it would be there; absent when it is not. Where they clash, as the pull request knew it. */
  before: Uint8Array | undefined;
  bytes: Uint8Array | undefined;
  problems: Problem[];
}

/** Puts a change on main where main moved on meanwhile, so that other people's changes are not taken for undone. */
function onMain(root: string, change: ContentChange): Merged {
  const { was, wordt, bestand } = change;
  const main = existsSync(join(root, bestand)) ? readFileSync(join(root, bestand)) : undefined;
  if (equal(main, was) || equal(main, wordt)) return { change, before: main, bytes: wordt, problems: [] };
  const [now, old, wanted] = [main, was, wordt].map((bytes) => bytes && textOf(bytes));
  if (change.collection === 'organisaties' && now && old && wanted) {
    const { source, botsingen } = applyChanges(now, changesBetween(old, wanted));
    if (botsingen.length === 0)
      return { change, before: main, bytes: new TextEncoder().encode(source), problems: [] };
  }
  return { change, before: was, bytes: wordt, problems: inFile(bestand, [movedOn()]) };
}

function layout({ collection, bestand }: ContentChange, bytes: Uint8Array | undefined): Problem[] {
  const text = bytes && textOf(bytes);
  const problem = text === undefined ? undefined : layoutProblem(collection, bestand, text);
  // Errors come from the check; of the layout only the layout.
  return problem?.regelId === 'vaste-opmaak' ? [problem] : [];
}

function put(path: string, bytes: Uint8Array | undefined): void {
  if (!bytes) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function equal(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other) return one === other;
  return Buffer.compare(one, other) === 0;
}

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

function movedOn() {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'intussen-veranderd',
    tekst: 'Iemand anders heeft in dit bestand intussen hetzelfde veranderd.',
    herstel:
      'Klik onderaan de pull request op “Update branch” of “Resolve conflicts”, en kies per stuk wat er moet staan.',
  };
}
