import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

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
  installPackages(
    ['chromium'],
    'De browsertests hebben Chromium nodig. Installeer Chromium of Chrome, of zet het pad in de omgevingsvariabele CHROMIUM.',
  );
  const path = installed();
  if (!path) throw new Error('Chromium installeren met apt-get is niet gelukt; zie de meldingen hierboven.');
  return path;
}
