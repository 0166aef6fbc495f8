import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine; installs Debian's where that is possible. Throws with the reason where it is not. */
export function findChromium(): string {
  const given = process.env['CHROMIUM'];
  if (given) return given;
  return installed() ?? install();
}

function installed(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

function install(): string {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(
      'De browsertests hebben Chromium nodig. Installeer Chromium of Chrome, of zet het pad in de omgevingsvariabele CHROMIUM.',
    );
  }
  console.log('Chromium wordt geïnstalleerd met apt-get …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  const path = installed();
  if (!path) throw new Error('Chromium installeren met apt-get is niet gelukt; zie de meldingen hierboven.');
  return path;
}
