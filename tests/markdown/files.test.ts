import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { displayPath, listContent } from '../../src/markdown/files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inhoud-'));
  mkdirSync(join(root, 'content/organisaties'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string) => writeFileSync(join(root, 'content', path), 'x');
const refused = () => listContent(root).problems.map(({ bestand, regelId }) => `${bestand} ${regelId}`);

test('lists the files of every collection, in alphabetical order', () => {
  mkdirSync(join(root, 'content/vragen'));
  for (const path of ['organisaties/wijkagent.mdx', 'organisaties/ggz-fact.mdx', 'vragen/huisbezoek.yaml'])
    write(path);
  const { files, problems } = listContent(root);
  expect(problems).toEqual([]);
  expect(files.map(({ collection, id, bestand }) => [collection, id, bestand])).toEqual([
    ['organisaties', 'ggz-fact', 'content/organisaties/ggz-fact.mdx'],
    ['organisaties', 'wijkagent', 'content/organisaties/wijkagent.mdx'],
    ['vragen', 'huisbezoek', 'content/vragen/huisbezoek.yaml'],
  ]);
});

test('a project without content has no files and no problems', () => {
  rmSync(join(root, 'content'), { recursive: true });
  expect(listContent(root)).toEqual({ files: [], problems: [] });
});

test.for([
  'Wijkagent.mdx',
  'wijk agent.mdx',
  'wijkagent.md',
  'wijkagent.yaml',
  'wijkagent.mdx.bak',
  '.wijkagent.mdx',
  'wijkagent?.mdx',
  'één.mdx',
  '-wijkagent.mdx',
  'wijk--agent.mdx',
  '.mdx',
])('refuses a profile called %s', (name) => {
  write(`organisaties/${name}`);
  expect(listContent(root).files).toEqual([]);
  expect(refused()).toEqual([`content/organisaties/${name} bestandsnaam`]);
});

test('refuses folders and links among the files', () => {
  mkdirSync(join(root, 'content/organisaties/oud.mdx'));
  writeFileSync(join(root, 'buiten.txt'), 'x');
  symlinkSync(join(root, 'buiten.txt'), join(root, 'content/organisaties/buiten.mdx'));
  expect(refused()).toEqual([
    'content/organisaties/buiten.mdx bestandsnaam',
    'content/organisaties/oud.mdx bestandsnaam',
  ]);
});

test('does not follow a link in the place of a whole folder, and says so', () => {
  mkdirSync(join(root, 'elders'));
  writeFileSync(join(root, 'elders/buiten.yaml'), 'x');
  symlinkSync(join(root, 'elders'), join(root, 'content/vragen'));
  expect(listContent(root).files).toEqual([]);
  expect(refused()).toEqual(['content/vragen verkeerde-map']);
  expect(listContent(root).problems[0]?.tekst).toContain('snelkoppeling');
});

test('reports a folder that nothing reads, with the folder that was probably meant', () => {
  mkdirSync(join(root, 'content/organisatie'));
  const [problem] = listContent(root).problems;
  expect(problem).toMatchObject({ bestand: 'content/organisatie', regelId: 'verkeerde-map' });
  expect(problem?.herstel).toContain('content/organisaties');
});

test('reports a profile beside the folders, and lets a licence stand there', () => {
  write('wijkagent.mdx');
  write('LICENSE');
  expect(refused()).toEqual(['content/wijkagent.mdx verkeerde-map']);
});

test('shows paths from the root of the project, and others in full', () => {
  expect(displayPath('/project', '/project/content/a.mdx')).toBe('content/a.mdx');
  expect(displayPath('/project', '/elders/a.mdx')).toBe('/elders/a.mdx');
});

test('a region is a folder: its own file and those of its local profiles are read, and nothing else that lies there', () => {
  for (const folder of ['twente', 'Twente', 'twente/map', 'leeg'])
    mkdirSync(join(root, 'content/regios', folder), { recursive: true });
  for (const path of [
    'twente/regio.yaml',
    'twente/kadera.mdx',
    'twente/kadera.yaml',
    'twente/Kadera.mdx',
    'Twente/regio.yaml',
    'los.mdx',
  ])
    write(`regios/${path}`);
  symlinkSync(join(root, 'content/regios/twente'), join(root, 'content/regios/elders'));
  expect(listContent(root).files.map(({ collection, id, bestand }) => [collection, id, bestand])).toEqual([
    ['lokaal', 'twente/kadera', 'content/regios/twente/kadera.mdx'],
    ['regios', 'twente', 'content/regios/twente/regio.yaml'],
  ]);
  expect(refused().toSorted()).toEqual(
    ['Twente', 'elders', 'los.mdx', 'twente/Kadera.mdx', 'twente/kadera.yaml', 'twente/map']
      .map((name) => `content/regios/${name} bestandsnaam`)
      .toSorted(),
  );
});
