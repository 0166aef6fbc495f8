/** What the check says of a pull request: on real git repositories, against a stand-in for GitHub's API. */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPull } from '../../scripts/github/check-pull.ts';
import { root } from '../helpers/content.ts';
import { ASKER, FakeGitHub } from '../helpers/github.ts';
import { runScript } from '../helpers/workflow.ts';

const CONTENT = join(root, 'tests/fixtures/inhoud/content');
const FILE = 'content/organisaties/voorbeeld.mdx';
const ORIGINAL = readFileSync(join(root, 'tests/fixtures/inhoud', FILE), 'utf8');

// Git and Node start many times; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start(CONTENT);
});
afterEach(() => github.stop());

/** A stranger's pull request with a change; gives what the check makes of it. */
async function pullWith(change: () => void, parts: Parameters<FakeGitHub['openPull']>[1] = {}) {
  github.branch('patch-1', change);
  const { number } = github.openPull('patch-1', parts);
  return checked(number);
}

async function checked(number: number) {
  const { github: api, root: folder } = github.place();
  const passed = await checkPull(api, number, { root: folder, vandaag: '2026-12-01' });
  const comments = github.commentsOn(number);
  return { number, passed, comment: comments[0]?.body ?? '', comments, labels: github.labelsOf(number) };
}

/** Compares with a text that a reader of the tests can see as a comment. */
const asComment = (name: string) => join(root, 'tests/github/comments', `${name}.md`);

const GOOD = () =>
  github.write(
    FILE,
    ORIGINAL.replace(
      'antwoord: ja',
      'antwoord: voorwaarden\n    voorwaarden:\n      - soort: verwijzing\n        tekst: De huisarts heeft verwezen.',
    ),
  );
const BAD = () =>
  github.write(FILE, ORIGINAL.replace('antwoord: ja', 'antwoord: voorwarden').replace('kern: ', 'kernn: '));

const HOSTILE_TEXT = `@samen/beheerders #1 GH-1 Closes #1 <img src=x onerror=alert(1)> [klik](https://kwaad.example) ![x](//k.example/x.png) **hard** www.kwaad.example \`\${{ secrets.GITHUB_TOKEN }}\``;
const OTHER_FILE = 'content/organisaties/buurtzorg.mdx';
const OTHER = readFileSync(join(root, 'tests/fixtures/inhoud', OTHER_FILE), 'utf8');
const HOSTILE = () => {
  github.write(FILE, ORIGINAL.replace('antwoord: ja', `antwoord: '${HOSTILE_TEXT}'`));
  github.write(OTHER_FILE, OTHER.replace(/^kern: .*/m, `kern: '${HOSTILE_TEXT}'`));
  github.write('content/organisaties/a`@samen<b>.mdx', 'x');
  github.write('.github/workflows/kwaad.yml', 'on: push\n');
};

describe('the comment', () => {
  test('on a good change says what changes, whom it touches and what happens next', async () => {
    const { passed, comment, labels } = await pullWith(GOOD);
    await expect(comment).toMatchFileSnapshot(asComment('goed'));
    expect([passed, labels]).toEqual([true, ['inhoud-goed']]);
  });

  test('on a change with errors says where, why, and what to type', async () => {
    const { passed, comment, labels } = await pullWith(BAD);
    await expect(comment).toMatchFileSnapshot(asComment('fout'));
    expect([passed, labels]).toEqual([false, ['nog-iets-mis']]);
  });

  test('on a hostile change calls no one, closes nothing, links nowhere and shows no page of its own', async () => {
    const { passed, comment, labels } = await pullWith(HOSTILE);
    await expect(comment).toMatchFileSnapshot(asComment('vijandig'));
    expect([passed, labels]).toEqual([false, ['nog-iets-mis', 'raakt-code']]);
  });
});

describe('a later push', () => {
  test('updates the same comment, and takes labels away that no longer fit', async () => {
    const { number } = await pullWith(BAD);
    github.branch('patch-1', GOOD);
    const { comments, comment, labels, passed } = await checked(number);
    expect(comments).toHaveLength(1);
    expect(comment).toContain('Ik vind geen fouten');
    expect([passed, labels]).toEqual([true, ['inhoud-goed']]);
  });

  test('leaves labels alone that people set', async () => {
    const { labels } = await pullWith(GOOD, { labels: [{ name: 'vraag' }, { name: 'nog-iets-mis' }] });
    expect(labels).toEqual(['inhoud-goed', 'vraag']);
  });

  test('writes nothing when nothing changed', async () => {
    const { number } = await pullWith(GOOD);
    const before = github.writes.length;
    await checked(number);
    expect(github.writes.length).toBe(before);
  });
});

describe('files that are no plain text are not read', () => {
  const LINK = 'content/organisaties/link.mdx';

  test('a symlink is seen as a symlink, wherever it points', async () => {
    const { passed, comment } = await pullWith(() => symlinkSync('/etc/passwd', join(github.clone, LINK)));
    expect(passed).toBe(false);
    expect(comment).toContain(`\`${LINK}:1\` Dit is een snelkoppeling`);
    expect(comment).not.toContain('root:');
  });

  test('a profile that becomes a symlink to another one is not taken for its copy', async () => {
    const { comment } = await pullWith(() => {
      unlinkSync(join(github.clone, FILE));
      symlinkSync('zorglijn.mdx', join(github.clone, FILE));
    });
    expect(comment).toContain(`\`${FILE}:1\` Dit is een snelkoppeling`);
  });

  test('a program is refused', async () => {
    const { comment } = await pullWith(() => chmodSync(join(github.clone, FILE), 0o755));
    expect(comment).toContain(`\`${FILE}:1\` Dit is een snelkoppeling, een map van elders of een programma`);
  });

  test('a submodule is refused', async () => {
    const { comment } = await pullWith(() => {
      const commit = github.git(['rev-parse', 'HEAD']).trim();
      mkdirSync(join(github.clone, LINK));
      github.git(['update-index', '--add', '--cacheinfo', `160000,${commit},${LINK}`]);
    });
    expect(comment).toContain(`\`${LINK}:1\` Dit is een snelkoppeling, een map van elders`);
  });

  test('a file of a megabyte is judged by its size alone', async () => {
    const { comment } = await pullWith(() => github.write(FILE, ORIGINAL + 'x'.repeat(1024 * 1024)));
    expect(comment).toContain('Dit bestand is 1025 kB.');
  });

  test('bytes that are no UTF-8 are told, not guessed', async () => {
    const { comment } = await pullWith(() =>
      github.write(FILE, Buffer.from(`${ORIGINAL}caf\u00e9\n`, 'latin1')),
    );
    expect(comment).toContain('UTF-8');
  });
});

describe('files that come, go and move', () => {
  test('a profile that others refer to can not go', async () => {
    const { passed, comment } = await pullWith(() => rmSync(join(github.clone, FILE)));
    expect(passed).toBe(false);
    expect(comment).toContain('content/organisaties/zorglijn.mdx:');
    expect(comment).toContain('Het profiel is weg');
  });

  test('a file that moves is one that goes and one that comes', async () => {
    const moved = 'content/organisaties/nieuwe-naam.mdx';
    const { comment } = await pullWith(() => github.git(['mv', FILE, moved]));
    expect(comment).toContain('Het profiel is weg');
    expect(comment).toContain('Nieuw profiel');
  });

  test('a profile in a folder of its own is a matter for a maintainer', async () => {
    const { labels, passed } = await pullWith(() => github.write('content/organisaties/x/y.mdx', ORIGINAL));
    expect([passed, labels]).toEqual([false, ['raakt-code']]);
  });
});

describe('main that moved on meanwhile', () => {
  test('someone else’s change in the same profile is not taken for undone', async () => {
    github.branch('patch-1', GOOD);
    github.onMain(() => github.write(FILE, ORIGINAL.replace('naam: Voorbeeld', 'naam: Andere naam')));
    github.git(['pull', '--quiet', 'origin', 'main'], github.checkout);
    const { number } = github.openPull('patch-1');
    const { comment, passed } = await checked(number);
    expect(passed).toBe(true);
    expect(comment).toContain('kan → kan onder voorwaarden');
    expect(comment).not.toContain('Naam:');
  });

  test('the same field changed on both sides is told as such', async () => {
    github.branch('patch-1', () => github.write(FILE, ORIGINAL.replace(/kern: .*/, 'kern: Van mij.')));
    github.onMain(() => github.write(FILE, ORIGINAL.replace(/kern: .*/, 'kern: Van een ander.')));
    github.git(['pull', '--quiet', 'origin', 'main'], github.checkout);
    const { number } = github.openPull('patch-1');
    const { comment, passed } = await checked(number);
    expect(passed).toBe(false);
    expect(comment).toContain('intussen hetzelfde veranderd');
  });
});

describe('who is asked', () => {
  test('owners of a profile that changes, as main names them, and never the writer', async () => {
    const owners = { voorbeeld: ['@vt/redactie', '@wijkteam-noord'], zorglijn: ['@anders'] };
    github.onMain(() => github.write('.github/eigenaars.json', JSON.stringify({ eigenaars: owners })));
    github.git(['pull', '--quiet', 'origin', 'main'], github.checkout);
    const { comment, labels } = await pullWith(() => {
      GOOD();
      github.write('.github/eigenaars.json', '{"eigenaars": {"voorbeeld": ["@ik-zelf"]}}');
    });
    expect(comment).toContain('@vt/redactie: jij beheert dit profiel');
    expect(comment).not.toMatch(/@wijkteam-noord|@anders|@ik-zelf/);
    expect(labels).toContain('wacht-op-eigenaar');
  });

  test('a maintainer, about anything but content of a stranger', async () => {
    const { passed, comment, labels } = await pullWith(() => github.write('README.md', 'Hoi\n'));
    expect([passed, labels]).toEqual([false, ['raakt-code']]);
    expect(comment).toContain('Een beheerder kijkt dit na');
    expect(comment).toContain('- `README.md`');
  });

  test('nobody, about the code of people who work on it', async () => {
    const { passed, comments, labels } = await pullWith(() => github.write('README.md', 'Hoi\n'), {
      author_association: 'MEMBER',
    });
    expect([passed, comments, labels]).toEqual([true, [], ['raakt-code']]);
  });

  test.each(['content/paginas/over.mdx', 'content/wijzigingen/voorbeeld.yaml'])(
    'a maintainer, about %s, in which the site itself speaks',
    async (path) => {
      const { passed, labels } = await pullWith(() => github.write(path, 'x'));
      expect([passed, labels]).toEqual([false, ['raakt-code']]);
    },
  );
});

test('an untidy layout is a reminder that stops nothing', async () => {
  const { passed, comment } = await pullWith(() =>
    github.write(FILE, ORIGINAL.replace('naam: Voorbeeld', 'naam: "Voorbeelden"')),
  );
  expect(passed).toBe(true);
  expect(comment).toContain('in de vaste opmaak');
});

test('the script itself fails when something must be mended, and a stranger with our marker is left alone', async () => {
  github.branch('patch-1', BAD);
  const { number } = github.openPull('patch-1');
  const planted = github.comment(number, '<!-- kennismaken:controle -->\nAlles goed!', ASKER);
  const run = await runScript('controle', github, { pull_request: { number } });
  expect(run.status).toBe(1);
  expect(planted.body).toContain('Alles goed!');
  expect(github.commentsOn(number)[1]?.body).toContain('hersteld worden');
});
