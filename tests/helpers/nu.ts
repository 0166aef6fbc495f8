/** The Nu Html Checker, the checker of the W3C: a Java program that npm brings, with Debian's Java where there is none. */
import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { installPackages } from '../../scripts/debian.ts';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
/** The policy says 'self', and a file on disk has no such thing. */
const ONLY_ON_DISK = '.*Content Security Policy.*';

interface Message {
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Every error and warning about these HTML files, as readable lines. */
export async function nuComplaints(files: readonly string[]): Promise<string[]> {
  installJava();
  const said = await new Promise<string>((done) => {
    const args = ['-jar', CHECKER, '--format', 'json', '--filterpattern', ONLY_ON_DISK, ...files];
    execFile('java', args, { maxBuffer: 2 ** 28 }, (_, _stdout, stderr) => done(stderr));
  });
  const { messages } = JSON.parse(said) as { messages: Message[] };
  return messages.map(
    ({ url, lastLine, message, extract }) => `${url}:${lastLine ?? ''} ${message} ${extract ?? ''}`,
  );
}

function installJava(): void {
  if (spawnSync('java', ['-version']).status === 0) return;
  installPackages(
    ['default-jre-headless'],
    'De controle van de HTML heeft Java 11 of nieuwer nodig. Installeer default-jre-headless.',
  );
}
