/** The command on a real git repository in a temporary folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Wijzigingen } from '../../schemas/index.ts';
import { writeLogs } from '../../scripts/changes-log/write-logs.ts';
import { today } from '../../src/check/check.ts';
import { formatContent } from '../../src/edit/layout.ts';
import { root } from '../helpers/content.ts';

const PROFILE = 'content/organisaties/zorglijn.mdx';
const LOG = 'content/wijzigingen/zorglijn.yaml';
const NOTHING = 'Alles wat in git is vastgelegd, staat al in de lijsten van wijzigingen.\n';

const profile = (
  antwoord: string,
  { kern = 'Een lijn voor zorg.', bewerkt = '2026-11-22', bevestigd = '' } = {},
) => `---
naam: Zorglijn
kern: ${kern}
thema: hulp-en-opvang
kan:
  huisbezoek:
    antwoord: ${antwoord}
beheer:
  status: ${bevestigd ? 'bevestigd' : 'redactie'}
  bewerkt: ${bewerkt}
${bevestigd}  herzien: 2027-05-22
---

## Het eerste contact

Bel.

## Als zij het anders zien

Bel terug.
`;
const NO = 'nvt\n    omdat: Past niet.';
const CONFIRMED = '  bevestigd:\n    op: 2026-11-22\n    door: Beleidsadviseur, Zorglijn\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-log-'));
  git('init', '--quiet', '--initial-branch=main');
  cpSync(join(root, 'tests/fixtures/inhoud/content/vragen'), join(folder, 'content/vragen'), {
    recursive: true,
  });
  commit(profile('ja'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@voorbeeld.nl',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Commits everything, with this text for the profile. */
function commit(text?: string): void {
  if (text !== undefined) write(PROFILE, text);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
}

/** Brings the logs up to HEAD on this day, and gives the words about them. */
const log = async (vandaag = '2026-11-22', base?: string) =>
  (await writeLogs(folder, { vandaag, base })).map(({ bestand, zin }) => `${bestand}: ${zin}`);

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/changes-log.ts', '--map', folder, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const read = () => readFileSync(join(folder, LOG), 'utf8');
const entries = () => (parse(read()) as Wijzigingen).wijzigingen;
const version = () => git('rev-parse', `HEAD:${PROFILE}`).slice(0, 7);

test('a first profile is new: what it is, and that nobody confirmed it', async () => {
  expect(command()).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining(`${LOG}: nieuw profiel
`),
  });
  expect(command().stdout).toBe(NOTHING);
  expect(parse(read())).toEqual({
    naam: 'Zorglijn',
    stand: version(),
    wijzigingen: [
      {
        id: today(),
        dag: today(),
        titel: 'nieuw profiel',
        wat: ['Een lijn voor zorg.', 'Geschreven door de redactie.'],
      },
    ],
  });
});

test('a second time it writes nothing, whether or not the first is committed', async () => {
  await log();
  const first = read();
  expect(await log('2026-11-25')).toEqual([]);
  commit();
  expect(await log()).toEqual([]);
  expect(read()).toBe(first);
});

test('what changed comes on top in words, with the part it is about and an id of its own', async () => {
  await log();
  commit(profile(NO, { bewerkt: '2026-11-25' }));
  await log();
  expect(entries()).toMatchObject([
    {
      id: '2026-11-22-2',
      dag: '2026-11-22',
      titel: 'wat ze kunnen gewijzigd',
      deel: 'kan',
      wat: ['Huisbezoek: kan → hoort niet bij hun werk.', 'Huisbezoek › Omdat: erbij “Past niet.”.'],
    },
    { id: '2026-11-22', titel: 'nieuw profiel' },
  ]);
  expect(parse(read())).toMatchObject({ stand: version() });
  expect(await log()).toEqual([]);
});

test('several merges are told as one, and none is lost when a log was not committed in between', async () => {
  await log();
  commit(profile('ja', { kern: 'Een andere lijn.' }));
  commit(profile(NO, { kern: 'Een andere lijn.' }));
  await log();
  commit(profile(NO, { kern: 'Een derde lijn.' }));
  await log();
  expect(entries().map(({ titel }) => titel)).toEqual([
    'algemene gegevens gewijzigd',
    'wat ze kunnen en algemene gegevens gewijzigd',
    'nieuw profiel',
  ]);
});

test('a confirmation names who confirmed, once', async () => {
  await log();
  commit(profile('ja', { bevestigd: CONFIRMED }));
  await log();
  expect(entries()[0]).toMatchObject({
    titel: 'bevestigd door de organisatie',
    wat: ['Aan de inhoud veranderde niets.'],
    bevestigd: { op: '2026-11-22', door: 'Beleidsadviseur, Zorglijn' },
  });
  commit(profile(NO, { bevestigd: CONFIRMED }));
  await log();
  expect(entries()[0]).not.toHaveProperty('bevestigd');
});

test('what no reader notices is no change, and is not looked at again', async () => {
  await log();
  commit(profile('ja', { bewerkt: '2026-12-01' }));
  expect(await log()).toEqual([`${LOG}: niets wat een lezer merkt; alleen de stand is bijgewerkt`]);
  expect(entries()).toHaveLength(1);
  expect(await log()).toEqual([]);
});

test('what is not committed yet is not told', async () => {
  await log();
  write(PROFILE, profile(NO));
  expect(await log()).toEqual([]);
});

test('words that someone mended, and a remark, stay', async () => {
  await log();
  write(
    LOG,
    read()
      .replace('Een lijn voor zorg.', 'Mooier gezegd.')
      .replace('wijzigingen:', '# Een opmerking.\nwijzigingen:'),
  );
  commit(profile(NO));
  await log();
  expect(read()).toContain('Mooier gezegd.');
  expect(read()).toContain('# Een opmerking.');
  expect(formatContent('wijzigingen', read())).toEqual({ text: read() });
});

test('a profile that goes is told once, and may come back', async () => {
  await log();
  rmSync(join(folder, PROFILE));
  commit();
  await log();
  expect(parse(read())).toMatchObject({ naam: 'Zorglijn', wijzigingen: [{ titel: 'profiel weg' }, {}] });
  expect(parse(read())).not.toHaveProperty('stand');
  expect(await log()).toEqual([]);
  commit(profile('ja'));
  await log();
  expect(entries().map(({ titel }) => titel)).toEqual(['nieuw profiel', 'profiel weg', 'nieuw profiel']);
});

test('an old version in a form of the past is told without details', async () => {
  commit(profile('ja').replace('kern:', 'slogan:'));
  const old = version();
  commit(profile('ja'));
  await log();
  write(LOG, read().replace(/stand: .*/, `stand: "${old}"`));
  await log();
  expect(entries()[0]).toMatchObject({ titel: 'profiel gewijzigd', wat: ['Het profiel is aangepast.'] });
});

test('a log does not grow without end: the oldest goes', async () => {
  await log();
  const many = Array.from({ length: 71 }, (_, index) => ({
    id: `oud-${index}`,
    dag: '2026-01-01',
    titel: 'oud',
    wat: ['x'.repeat(852)],
  }));
  write(LOG, stringify({ ...(parse(read()) as object), wijzigingen: many }));
  // Just not too large to be read.
  expect(65_536 - read().length).toBeLessThan(200);
  commit(profile(NO));
  await log();
  expect(read().length).toBeLessThanOrEqual(64 * 1024);
  expect(entries()[0]).toMatchObject({ deel: 'kan' });
  expect(entries().at(-1)?.id).not.toBe('oud-70');
});

describe('nothing is written, and the reason is said,', () => {
  const refused = (args: string[], words: string) => {
    const before = existsSync(join(folder, LOG)) ? read() : undefined;
    const { status, stdout, stderr } = command(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/fatal:|Error|\n +at /);
    expect(existsSync(join(folder, LOG)) ? read() : undefined).toBe(before);
    const folders = existsSync(join(folder, 'content/wijzigingen'))
      ? readdirSync(join(folder, 'content/wijzigingen'))
      : [];
    expect(folders.filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  };

  test('when a profile cannot be read, though another can', async () => {
    write('content/organisaties/kapot.mdx', profile('misschien'));
    commit();
    refused([], 'content/organisaties/kapot.mdx is niet te lezen');
  });

  test('when a log cannot be read', async () => {
    write(LOG, 'naam: Zorglijn\nwijzigingen: veel\n');
    refused([], `${LOG} is niet te lezen`);
  });

  test('when git no longer has the version, until one is named', async () => {
    await log();
    write(LOG, read().replace(/stand: .*/, 'stand: "0000000"'));
    commit(profile(NO));
    refused([], `Versie 0000000 van ${PROFILE}`);
    await log('2026-11-23', 'HEAD~1');
    expect(entries()[0]).toMatchObject({ deel: 'kan' });
  });

  test('outside git, for a revision that is not there, and for words it does not know', async () => {
    refused(['bestaat-niet'], 'Versie “bestaat-niet” bestaat niet.');
    refused(['HEAD', 'HEAD'], 'Gebruik: npm run changes:log');
    refused(['--onbekend'], 'Gebruik: npm run changes:log');
    rmSync(join(folder, '.git'), { recursive: true });
    refused([], 'is geen git-map');
  });
});
