import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputs } from '../gate/inputs.ts';
import { copyProject, EARLIER, run, runIn } from '../helpers/project.ts';

test('a hostile profile stops check and build with the same words, runs nothing, and leaves the last good site', () => {
  const copy = copyProject();
  const file = join(copy, 'content/organisaties/veilig-thuis.mdx');
  const marker = join(copy, 'uitgevoerd');
  const hostile = `\nimport { writeFileSync } from 'node:fs'\n\nTekst {writeFileSync('${marker}', 'x')}\n\n[klik](javascript:alert(1)) <script>alert(1)</script>\n`;
  writeFileSync(file, readFileSync(file, 'utf8') + hostile);

  const check = run(copy, 'scripts/check.ts', '--json');
  const problems = JSON.parse(check.stdout) as {
    regel: number;
    kolom: number;
    regelId: string;
    tekst: string;
    herstel: string;
  }[];
  expect(check.status).toBe(1);
  expect([...new Set(problems.map(({ regelId }) => regelId))]).toEqual(['geen-code', 'link', 'component']);

  const build = run(copy, 'scripts/build.ts');
  expect(build.status).toBe(1);
  for (const { regel, kolom, tekst, herstel } of problems) {
    expect(build.stderr + build.stdout).toContain(`content/organisaties/veilig-thuis.mdx:${regel}:${kolom}`);
    expect(build.stderr + build.stdout).toContain(tekst);
    expect(build.stderr + build.stdout).toContain(herstel);
  }
  expect(readFileSync(join(copy, 'dist', 'index.html'), 'utf8')).toBe(EARLIER);
  expect(() => readFileSync(marker)).toThrow();
}, 60_000);

/** One of each family that MDX, Astro or a Markdown plugin would obey, read past, or stumble over. */
const HANDFUL = [
  'code: an expression in a table',
  'code: an import of the raw text of a file as a paragraph',
  'HTML: a frame with its own page in a sentence',
  'image: with the raw text of a file',
  'address: javascript in a definition',
  'key: layout',
  'YAML: a bomb of aliases',
  'character in the text: a right-to-left override',
  'slow text: a quotation that goes on without its mark',
  'file: UTF-16',
];

test('each of a handful of hostile files stops check and build with the same words, and leaves the last good site', () => {
  const copy = copyProject();
  const refused = HANDFUL.map((name, index) => {
    const input = inputs.find((each) => each.name === name);
    writeFileSync(join(copy, `content/organisaties/kwaad-${index}.mdx`), input?.bytes ?? '');
    return `content/organisaties/kwaad-${index}.mdx`;
  });
  const check = run(copy, 'scripts/check.ts', '--json');
  const problems = JSON.parse(check.stdout) as {
    bestand: string;
    regel: number;
    kolom: number;
    ernst: string;
    tekst: string;
  }[];
  const errors = problems.filter(({ ernst }) => ernst === 'fout');
  expect([...new Set(errors.map(({ bestand }) => bestand))]).toEqual(refused);

  const build = run(copy, 'scripts/build.ts');
  const said = build.stderr + build.stdout;
  expect(build.status).toBe(1);
  for (const { bestand, regel, kolom, tekst } of errors)
    expect(
      said.split('\n').some((line) => line.includes(`${bestand}:${regel}:${kolom}`)) &&
        said.includes(tekst.slice(0, 40)),
      `${bestand} ${tekst}`,
    ).toBe(true);
  expect(said).not.toContain('"private": true');
  expect(readFileSync(join(copy, 'dist', 'index.html'), 'utf8')).toBe(EARLIER);
}, 120_000);

test.each([
  ['https://voorbeeld.github.io/kennismaken/', 'niet in een map'],
  ['kennismaken.voorbeeld.nl', 'het hele adres'],
])('at %s the site would not work, so it is not built and the last good one stays', (SITE_URL, reason) => {
  const copy = copyProject();
  const build = runIn({ SITE_URL }, copy, 'scripts/build.ts');
  expect(build.status).toBe(1);
  expect(build.stderr).toContain(SITE_URL);
  expect(build.stderr).toContain(reason);
  expect(readFileSync(join(copy, 'dist', 'index.html'), 'utf8')).toBe(EARLIER);
});
