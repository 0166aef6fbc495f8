/** The command on real git repositories in a temporary folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../helpers/content.ts';

const PROFILE = 'content/organisaties/zorglijn.mdx';
const folders: string[] = [];
let folder: string;

/** A profile that answers one question, behind a source of its own. */
const profile = (answer: string, body = 'Bel.') => `---
naam: Zorglijn
kern: Een lijn voor zorg.
thema: hulp-en-opvang
kan:
  huisbezoek:
    antwoord: ${answer}
beheer:
  status: redactie
  bewerkt: 2026-11-22
  herzien: 2027-05-22
---

## Het eerste contact

${body}

## Als zij het anders zien

Bel terug.
`;

const ids = ['wijkagent', 'huisarts'] as const;
const redirecting = (naam: string) =>
  profile('nee\n    omdat: Komt niet thuis.\n    wieWel: [zorglijn]').replace('Zorglijn', naam);

beforeAll(() => {
  folder = newFolder();
  git('init', '--quiet', '--initial-branch=main');
  cpSync(join(root, 'tests/fixtures/inhoud/content/vragen'), join(folder, 'content/vragen'), {
    recursive: true,
  });
  write(PROFILE, profile('ja'));
  for (const id of ids) write(`content/organisaties/${id}.mdx`, redirecting(id));
  commit('basis');
});

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'changes-'));
  folders.push(made);
  return made;
}

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

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Commits everything under a tag. */
function commit(tag: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', tag);
  git('tag', tag);
}

/** Commits one changed file on top of `basis`. */
function variant(tag: string, path: string, text: string | Uint8Array): void {
  git('checkout', '--quiet', '--force', 'basis');
  write(path, text);
  commit(tag);
}

function changes(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/changes.ts', '--map', folder, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('between two commits', () => {
  test('tells what changed in words, and what it breaks elsewhere', () => {
    variant('nee', PROFILE, profile('nvt\n    omdat: Past niet.', 'Bel of mail.'));
    expect(changes('basis', 'nee')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Dit klopt elders niet meer
  - huisarts verwijst bij ‘huisbezoek’ naar Zorglijn, maar dat antwoord is nu “hoort niet bij hun werk”.
  - wijkagent verwijst bij ‘huisbezoek’ naar Zorglijn, maar dat antwoord is nu “hoort niet bij hun werk”.
  - Huisbezoek: nu antwoordt niemand meer “kan” of “kan onder voorwaarden” (dat was Zorglijn).

${PROFILE} (Zorglijn)
  - Huisbezoek: kan → hoort niet bij hun werk.
  - Huisbezoek › Omdat: erbij “Past niet.”.
  - De tekst onder ‘Het eerste contact’ is aangepast: 2 woorden erbij.
`,
    });
  });

  test('gives JSON with Dutch keys and the full hashes', () => {
    const report = JSON.parse(changes('basis', 'nee', '--json').stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['basis', 'hoofd', 'profielen', 'gevolgen', 'overig']);
    expect([report['basis'], report['hoofd']]).toEqual([git('rev-parse', 'basis'), git('rev-parse', 'nee')]);
    expect(report['profielen']).toMatchObject([
      {
        id: 'zorglijn',
        naam: 'Zorglijn',
        bestand: PROFILE,
        onleesbaar: [],
        veranderingen: [
          {
            pad: ['kan', 'huisbezoek', 'antwoord'],
            soort: 'antwoord',
            zin: 'Huisbezoek: kan → hoort niet bij hun werk.',
          },
          { pad: ['kan', 'huisbezoek', 'omdat'], soort: 'antwoord' },
          { pad: ['tekst', 'Het eerste contact'], soort: 'tekst' },
        ],
      },
    ]);
    expect(report['gevolgen']).toHaveLength(3);
  });

  test('gives Markdown for a comment', () => {
    expect(changes('basis', 'nee', '--markdown').stdout).toContain(
      `### Zorglijn\n\n${PROFILE}\n\n- Huisbezoek: kan → hoort niet bij hun werk.`,
    );
  });

  test('a profile that cannot be read is said so in the words of the reader, and counts as it was', () => {
    variant('kapot', PROFILE, profile('misschien'));
    const { status, stdout } = changes('basis', 'kapot');
    expect(status).toBe(0);
    expect(stdout).toContain('De nieuwe versie is niet te lezen, dus hier staat niet wat er verandert.');
    expect(stdout).toMatch(/Regel 7: .*misschien/);
    expect(stdout).not.toContain('Dit klopt elders niet meer');
    expect(changes('kapot', 'basis').stdout).toContain('De oude versie was niet te lezen');
  });

  test('a profile that is gone leaves redirects behind', () => {
    git('checkout', '--quiet', '--force', 'basis');
    rmSync(join(folder, PROFILE));
    commit('weg');
    const { stdout } = changes('basis', 'weg');
    expect(stdout).toContain('wijkagent verwijst bij ‘huisbezoek’ naar Zorglijn, maar dat profiel is weg.');
    expect(stdout).toContain('Het profiel is weg, met 1 antwoord en 0 bronnen, geschreven door de redactie.');
    expect(changes('weg', 'basis').stdout).toContain('Nieuw profiel, met 1 antwoord');
  });

  test('a link and a file that is too large are not opened', () => {
    git('checkout', '--quiet', '--force', 'basis');
    symlinkSync('/etc/passwd', join(folder, 'content/organisaties/gelinkt.mdx'));
    write('content/organisaties/groot.mdx', 'a'.repeat(70_000));
    commit('vreemd');
    for (const { status, stdout } of [changes('basis', 'vreemd'), changes('basis')]) {
      expect(status).toBe(0);
      expect(stdout).toContain('Regel 1: Dit is een snelkoppeling of een map, geen gewoon bestand.');
      expect(stdout).toContain('Regel 1: Dit bestand is groter dan 64 kB.');
      expect(stdout).not.toContain('root:');
    }
  });

  test('other files get one sentence, also when they belong to nothing', () => {
    variant('anders', 'content/vragen/huisbezoek.yaml', 'vraag: kapot\n');
    write('content/organisaties/Vreemde Naam.mdx', profile('ja'));
    write('content/begrippen/meldcode.yaml', 'term: meldcode\nuitleg: Vijf stappen.\n');
    git('add', '--all');
    git('commit', '--quiet', '--amend', '--no-edit');
    const { stdout } = changes('basis', 'HEAD');
    expect(stdout).toContain(
      'content/vragen/huisbezoek.yaml: Een van de twee versies is niet te lezen. Regel 1: ',
    );
    expect(stdout).toContain('content/begrippen/meldcode.yaml: Begrip “meldcode”: nieuw.');
    expect(stdout).toContain(
      'content/organisaties/Vreemde Naam.mdx: Nieuw. Dit bestand is geen inhoud van de site.',
    );
  });

  test('a file in another layout, with the same facts', () => {
    variant('opmaak', PROFILE, profile('ja').replace('naam: Zorglijn', "naam: 'Zorglijn'"));
    expect(changes('basis', 'opmaak').stdout).toContain('Alleen de opmaak van het bestand is anders');
  });
});

describe('with what stands on disk', () => {
  test('tells also about files that git does not know yet, and nothing when nothing changed', () => {
    git('checkout', '--quiet', '--force', 'basis');
    git('clean', '--quiet', '--force', '-d');
    expect(changes('basis').stdout).toBe('Er is niets veranderd in de inhoud.\n');
    write('content/organisaties/nieuw.mdx', profile('ja').replace('Zorglijn', 'Nieuwelingen'));
    rmSync(join(folder, PROFILE));
    const { stdout } = changes('basis');
    expect(stdout).toContain('content/organisaties/nieuw.mdx (Nieuwelingen)\n  - Nieuw profiel');
    expect(stdout).toContain(`${PROFILE} (Zorglijn)\n  - Het profiel is weg`);
    git('checkout', '--quiet', '--force', 'basis');
    git('clean', '--quiet', '--force', '-d');
  });
});

describe('without anything to compare', () => {
  test.each([
    [['bestaat-niet'], 'Versie “bestaat-niet” bestaat niet.'],
    [['basis', 'bestaat-niet'], 'Versie “bestaat-niet” bestaat niet.'],
    [['basis:content'], 'bestaat niet.'],
    [['--', '--output=x'], 'Versie “--output=x” bestaat niet.'],
    [[], 'Gebruik: npm run changes'],
    [['basis', 'basis', 'basis'], 'Gebruik: npm run changes'],
    [['--onbekend'], 'Gebruik: npm run changes'],
  ])('%j ends with 2 and says why', (args, message) => {
    const { status, stdout, stderr } = changes(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/fatal:|Error|\n +at /);
  });

  test('outside git, and in a clone without its history', () => {
    const shallow = join(newFolder(), 'ondiep');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    variant('later', PROFILE, profile('ja', 'Later.'));
    const inRepo = folder;
    try {
      folder = newFolder();
      expect(changes('HEAD')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('is geen git-map'),
      });
      folder = shallow;
      const later = execFileSync('git', ['rev-parse', 'later'], { cwd: inRepo, encoding: 'utf8' }).trim();
      expect(changes(later)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('git fetch --unshallow'),
      });
    } finally {
      folder = inRepo;
    }
  });
});
