import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uitzonderingen, PRIVACY_REGELS } from '../../schemas/uitzondering.ts';
import { shapeOf, unwrap } from '../../schemas/walk.ts';
import { applyRules } from '../../src/check/apply-rules.ts';
import { checkContent } from '../../src/check/check.ts';
import { openExceptions } from '../../src/check/exceptions.ts';
import { toText } from '../../src/check/report.ts';
import { privacyRules, rules } from '../../src/check/rules/index.ts';
import type { Problem } from '../../src/markdown/problem.ts';
import { asContent, judge } from '../helpers/content.ts';
import { profile } from '../helpers/reader.ts';
import { z } from 'zod';

const VANDAAG = '2026-12-01';
const FILE = 'content/organisaties/voorbeeld.mdx';
const PHONE = {
  bestand: FILE,
  regel: 'contact-functioneel',
  tekst: "'06-12345678'",
  reden: 'Het mobiele nummer van de wijkpost zelf.',
  tot: '2027-05-22',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uitzonderingen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The list with these entries as YAML. */
const list = (...entries: Record<string, string>[]) =>
  `uitzonderingen:\n${entries
    .map(
      (entry) =>
        `  - ${Object.entries(entry)
          .map(([key, value]) => `${key}: ${value}`)
          .join('\n    ')}\n`,
    )
    .join('')}`;

/** What is said of a profile with this body, and of the list, when the list reads like this. */
function said(exceptions: string, body = 'Bel 06-12345678.', front = ''): Problem[] {
  writeFileSync(join(folder, 'voorbeeld.mdx'), profile({ body, front }));
  const { documents, problems } = judge([
    asContent('organisaties', 'voorbeeld.mdx', join(folder, 'voorbeeld.mdx')),
  ]);
  const opened = openExceptions(new TextEncoder().encode(exceptions), VANDAAG);
  const unread = documents.get('organisaties', 'voorbeeld')
    ? []
    : problems.filter(({ ernst, bestand }) => ernst === 'fout' && bestand === FILE);
  return [...unread, ...applyRules(privacyRules, documents, opened), ...opened.problems(documents)];
}

const brief = (problems: readonly Problem[]) =>
  problems.map(
    ({ bestand, regel, kolom, ernst, regelId }) => `${bestand}:${regel}:${kolom} ${ernst} ${regelId}`,
  );
const REFUSED = `${FILE}:11:5 fout contact-functioneel`;
const LIST = 'privacy-uitzonderingen.yaml';

describe('an exception', () => {
  test('lets through the text that it names', () => {
    expect(brief(said('uitzonderingen: []\n'))).toEqual([REFUSED]);
    expect(brief(said(list(PHONE)))).toEqual([]);
  });

  test('also answers what is only asked', () => {
    const mail = { ...PHONE, tekst: 'noorderlicht@voorbeeld.nl' };
    expect(brief(said(list(mail), 'Mail noorderlicht@voorbeeld.nl.'))).toEqual([]);
  });

  test('covers no other text, file or rule', () => {
    const idle = `${LIST}:4:12 let-op uitzondering`;
    expect(brief(said(list({ ...PHONE, tekst: "'06-1234567'" })))).toEqual([REFUSED, idle]);
    expect(brief(said(list({ ...PHONE, bestand: 'content/organisaties/zorglijn.mdx' })))).toEqual([
      REFUSED,
      idle,
    ]);
    expect(brief(said(list({ ...PHONE, regel: 'geen-bsn' })))).toEqual([REFUSED, idle]);
    expect(brief(said(list(PHONE), 'Bel 06-12345678 of 06-87654321.'))).toEqual([
      `${FILE}:11:20 fout contact-functioneel`,
    ]);
  });

  test('holds on its last day, and has lapsed the day after: the text is refused again', () => {
    expect(brief(said(list({ ...PHONE, tot: VANDAAG })))).toEqual([]);
    const lapsed = said(list({ ...PHONE, tot: '2026-11-30' }));
    expect(brief(lapsed)).toEqual([REFUSED, `${LIST}:6:10 let-op uitzondering`]);
    expect(toText(lapsed[1] as Problem)).toMatchInlineSnapshot(`
      "privacy-uitzonderingen.yaml:6:10  let op  [uitzondering]
        Deze uitzondering is verlopen op 2026-11-30, dus “06-12345678” wordt weer geweigerd.
        → Haal de uitzondering weg. Geldt de reden nog, schrijf dan bij \`tot\` een nieuwe dag.
      "
    `);
  });

  test('holds for a year at most: a later day is refused, and covers nothing', () => {
    expect(brief(said(list({ ...PHONE, tot: '2027-12-01' })))).toEqual([]);
    const tooFar = said(list({ ...PHONE, tot: '2027-12-02' }));
    expect(brief(tooFar)).toEqual([REFUSED, `${LIST}:6:10 fout uitzondering`]);
    expect(toText(tooFar[1] as Problem)).toMatchInlineSnapshot(`
      "privacy-uitzonderingen.yaml:6:10  fout  [uitzondering]
        Deze uitzondering geldt langer dan een jaar, dus niemand kijkt nog of de reden klopt.
        → Schrijf: tot: 2027-12-01
      "
    `);
  });

  test('that begins on a leap day can last until the last of February', () => {
    const leap = openExceptions(
      new TextEncoder().encode(list({ ...PHONE, tot: '2029-03-01' })),
      '2028-02-29',
    );
    const [problem] = leap.problems(judge().documents);
    expect(problem?.herstel).toBe('Schrijf: tot: 2029-02-28');
  });

  test('that silences nothing is pointed out, but does not fail', () => {
    const [idle] = said(list(PHONE), 'Bel 0800-2000.');
    expect(toText(idle as Problem)).toMatchInlineSnapshot(`
      "privacy-uitzonderingen.yaml:4:12  let op  [uitzondering]
        Deze uitzondering doet niets: deze regel weigert “06-12345678” niet in content/organisaties/voorbeeld.mdx.
        → Haal de uitzondering weg, of schrijf bij \`tekst\` precies wat tussen “ ” in de melding staat.
      "
    `);
  });

  test('is not called idle while its file has other mistakes', () => {
    expect(brief(said(list(PHONE), 'Bel 06-12345678.', 'layout: x'))).toEqual([
      `${FILE}:5:1 fout onbekend-veld`,
    ]);
  });
});

describe('the list', () => {
  test.each([
    ['another rule', list({ ...PHONE, regel: 'id-bestaat' })],
    ['a misspelled field', list({ ...PHONE, redn: 'x' })],
    ['no reason', list({ ...PHONE, reden: 'mag' })],
    ['a file outside the content', list({ ...PHONE, bestand: '../README.md' })],
    ['a number without quotes', list({ ...PHONE, tekst: '0612345678' })],
    ['no date', list({ ...PHONE, tot: 'altijd' })],
    ['broken YAML', 'uitzonderingen:\n  - bestand: "x\n'],
    ['something else altogether', '- bestand: x\n'],
    ['nothing', ''],
  ])('with %s is explained in Dutch, and covers nothing at all', async (name, text) => {
    const [refused, ...problems] = said(text);
    expect(brief([refused as Problem])).toEqual([REFUSED]);
    expect(problems.every(({ bestand, ernst }) => bestand === LIST && ernst === 'fout')).toBe(true);
    await expect(problems.map(toText).join('\n')).toMatchFileSnapshot(
      `exceptions/${name.replaceAll(' ', '-')}.txt`,
    );
  });

  test('in another encoding is refused', () => {
    const opened = openExceptions(new Uint8Array([0x75, 0xeb, 0x0a]), VANDAAG);
    expect(brief(opened.problems(judge().documents))).toEqual([`${LIST}:1:2 fout geen-utf-8`]);
  });

  test('may be absent', () => {
    expect(openExceptions(undefined, VANDAAG).problems(judge().documents)).toEqual([]);
  });

  test('stands in the root of the project, where the check finds it', () => {
    writeFileSync(join(folder, LIST), list(PHONE));
    expect(brief(checkContent(folder, VANDAAG).problems)).toEqual([`${LIST}:4:12 let-op uitzondering`]);
    expect(
      brief(checkContent(folder, VANDAAG, [asContent('organisaties', 'voorbeeld.mdx', sample())]).problems),
    ).not.toContain(`${LIST}:4:12 let-op uitzondering`);
  });

  test('can name every rule about personal data, and no other', () => {
    expect(Object.keys(PRIVACY_REGELS).toSorted()).toEqual(privacyRules.map(({ id }) => id).toSorted());
    expect(privacyRules.every((rule) => rules.includes(rule))).toBe(true);
  });

  test('explains each of its fields with a label, help and an example that it accepts', () => {
    const array = unwrap(shapeOf(uitzonderingen)['uitzonderingen'] as z.ZodType) as z.ZodArray;
    for (const [key, field] of Object.entries(shapeOf(array.element as z.ZodType))) {
      const { title, description, examples } = z.globalRegistry.get(field) as Record<string, unknown> & {
        examples: unknown[];
      };
      expect({ key, title: typeof title, description: typeof description }).toEqual({
        key,
        title: 'string',
        description: 'string',
      });
      expect(field.safeParse(examples[0]).success, key).toBe(true);
    }
  });
});

function sample(): string {
  const path = join(folder, 'sample.mdx');
  writeFileSync(path, profile({ body: 'Bel 06-12345678.' }));
  return path;
}
