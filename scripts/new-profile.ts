/**
 * Starts a profile: `npm run new:profile -- <id>`. What can be derived is filled in; what cannot is asked for
 * (or given with --naam, --kern and --thema). Every other field is explained and switched off with a `#`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { ORGANISATIE_THEMAS, valuesOf } from '../schemas/choices.ts';
import { ID_PATTERN } from '../schemas/fields.ts';
import { today } from '../src/check/check.ts';
import { newProfile } from './profile-template.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    naam: { type: 'string' },
    kern: { type: 'string' },
    thema: { type: 'string' },
    map: { type: 'string' },
  },
});

const [id = ''] = positionals;
const content = resolve(values.map ?? resolve(root, 'content'));
const file = resolve(content, 'organisaties', `${id}.mdx`);
const announced = resolve(content, 'verwacht', `${id}.yaml`);
const themes = valuesOf(ORGANISATIE_THEMAS);

if (!ID_PATTERN.test(id))
  stop(
    'Geef de id van het profiel, in kleine letters met streepjes. Bijvoorbeeld: npm run new:profile -- veilig-thuis',
  );
if (existsSync(file)) stop(`Dit profiel bestaat al: ${file}. Pas dat bestand aan, of kies een andere id.`);

const known = existsSync(announced)
  ? (parse(readFileSync(announced, 'utf8')) as { naam: string }).naam
  : undefined;
const naam = values.naam ?? known ?? (await ask('Naam van de organisatie', nameFrom(id)));
const kern = values.kern ?? (await ask('Wat is de organisatie en voor wie, in één zin'));
const thema = values.thema ?? (await ask(`Thema (${themes.join(', ')})`));
if (!themes.some((each) => each === thema))
  stop(`Dit thema bestaat niet: ${thema}. Kies uit: ${themes.join(', ')}.`);

writeFileSync(file, newProfile({ naam, kern, thema, vandaag: today() }));
console.log(`Gemaakt: ${file}`);
if (existsSync(announced)) {
  rmSync(announced);
  console.log(`Verwijderd, want het profiel volgt niet meer: ${announced}`);
}
console.log('Vul het profiel aan en kijk het na met: npm run check');

async function ask(question: string, otherwise = ''): Promise<string> {
  if (!process.stdin.isTTY) {
    if (otherwise) return otherwise;
    stop(`Dit is nog nodig: ${question}. Geef het mee met --kern "…" en --thema ….`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer =
    (await terminal.question(`${question}${otherwise && ` [${otherwise}]`}: `)).trim() || otherwise;
  terminal.close();
  return answer || stop('Zonder dit kan het profiel niet beginnen.');
}

function nameFrom(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
