/**
 * Checks all content: `npm run check`. Options: `--json` (one array), `--github` (annotations), and paths: only what
 * is found in those files or folders is shown. A path outside content/ is checked as if it stood there.
 * Ends with 1 when there are errors; reminders never fail.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, today } from '../src/check/check.ts';
import { coverageSummary, summary, toAnnotation, toText } from '../src/check/report.ts';
import { selectPaths } from './check-paths.ts';

const { values, positionals } = readArguments();

const root = resolve(import.meta.dirname, '..');
const selection = selectPaths(root, positionals);
const { documents, problems } = checkContent(root, today(), selection.extra);
const shown = [...selection.problems, ...problems].filter(({ bestand }) => selection.includes(bestand));
const files = selection.count(documents);

if (values.json) {
  console.log(JSON.stringify(shown, null, 2));
} else if (values.github) {
  for (const problem of shown) console.log(toAnnotation(problem));
  console.log(summary(files, shown));
} else {
  for (const problem of shown) console.log(toText(problem));
  console.log(summary(files, shown));
  if (positionals.length === 0) console.log(`\n${coverageSummary(documents)}`);
}
process.exitCode = shown.some(({ ernst }) => ernst === 'fout') ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, github: { type: 'boolean' } },
    });
  } catch {
    console.error('Gebruik: npm run check -- [--json | --github] [bestand of map …]');
    process.exit(2);
  }
}
