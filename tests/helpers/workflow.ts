/** Runs a script of scripts/github as a workflow would: in a clone, with an event and an API. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { FakeGitHub } from './github.ts';

export interface Run {
  status: number;
  output: string;
}

const folder = resolve(import.meta.dirname, '../../scripts/github');

/** Starts a script and waits for its end. */
export async function runScript(
  name: 'proposal' | 'controle' | 'reminder',
  github: FakeGitHub,
  event: object,
  extra: Record<string, string> = {},
): Promise<Run> {
  const env = { ...github.environment(event), ...extra };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(folder, `${name}.ts`)],
      { cwd: github.checkout, env },
      (error, stdout, stderr) => {
        done({ status: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
  });
}

/** The body that GitHub makes of the form "Profiel wijzigen". */
export function formBody(profiel: string, wijzigingen: string, toelichting = '_No response_'): string {
  return [
    '### Profiel',
    profiel,
    '### Wijzigingen',
    `\`\`\`yaml\n${wijzigingen}\n\`\`\``,
    '### Toelichting',
    toelichting,
    '### Gegevens van mensen',
    '- [X] Hierin staan geen gegevens van cliënten of medewerkers.',
  ].join('\n\n');
}
