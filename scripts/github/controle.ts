/**
 * The check of a pull request (.github/workflows/controle.yml). Runs the code of main; of the pull request it only reads
 * the changed content files, as text. Ends with 1 when something must be mended, or a stranger touches more than content.
 */
import { checkPull } from './check-pull.ts';
import { dayOf, fromEnvironment, readEvent } from './run.ts';

const number = readEvent().pull_request?.number;
if (number === undefined) throw new Error('Deze gebeurtenis gaat niet over een pull request.');
const good = await checkPull(fromEnvironment(), number, {
  root: process.cwd(),
  vandaag: dayOf(new Date()),
});
console.log(
  good ? 'Geen fouten gevonden.' : 'Er moet nog iets gebeuren; zie de reactie bij de pull request.',
);
process.exitCode = good ? 0 : 1;
