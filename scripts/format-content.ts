/**
 * Brings content in its canonical layout: `npm run format:content`. Options: `--check` (changes nothing, lists what is
 * not in that layout and ends with 1), and paths: only those files or folders.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toText } from '../src/check/report.ts';
import { formatContent, layoutProblem } from '../src/edit/layout.ts';
import { type ContentFile, listContent } from '../src/markdown/files.ts';
import { inFile, type Problem, sortProblems } from '../src/markdown/problem.ts';
import { decode } from '../src/markdown/raw.ts';
import { selectPaths } from './check-paths.ts';

const { values, positionals } = readArguments();
const root = resolve(import.meta.dirname, '..');
const selection = selectPaths(root, positionals);
const listed = listContent(root).files.filter(({ bestand }) => selection.includes(bestand));
const files = [...listed, ...selection.extra];

const problems = sortProblems([
  ...selection.problems,
  ...files.flatMap((file) => (values.check ? judge(file) : format(file))),
]);
for (const problem of problems) console.log(toText({ ...problem, ernst: 'fout' }));
if (values.check && problems.length === 0)
  console.log(
    files.length === 1
      ? '1 bestand staat in de vaste opmaak.'
      : `${files.length} bestanden staan in de vaste opmaak.`,
  );
process.exitCode = problems.length > 0 ? 1 : 0;

function judge(file: ContentFile): Problem[] {
  const read = readText(file);
  if ('problems' in read) return read.problems;
  const problem = layoutProblem(file.collection, file.bestand, read.text);
  return problem ? [problem] : [];
}

function format(file: ContentFile): Problem[] {
  const read = readText(file);
  if ('problems' in read) return read.problems;
  const formatted = formatContent(file.collection, read.text);
  if ('findings' in formatted) return inFile(file.bestand, formatted.findings);
  if (formatted.text !== read.text) {
    replace(file.path, formatted.text);
    console.log(`Opgemaakt: ${file.bestand}`);
  }
  return [];
}

/** The text with its own line ends, or why the bytes are no text. */
function readText({ path, bestand }: ContentFile): { text: string } | { problems: Problem[] } {
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  return 'finding' in decoded
    ? { problems: inFile(bestand, [decoded.finding]) }
    : { text: bytes.toString('utf8') };
}

/** Never leaves half a file: the new text is complete before it takes the place of the old one. */
function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.nieuw`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
  } catch {
    console.error('Gebruik: npm run format:content -- [--check] [bestand of map …]');
    process.exit(2);
  }
}
