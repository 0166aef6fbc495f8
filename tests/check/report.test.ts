import { describe, expect, test } from 'vitest';
import { summary, toAnnotation, toText } from '../../src/check/report.ts';
import type { Problem } from '../../src/markdown/problem.ts';

const problem: Problem = {
  bestand: 'content/organisaties/voorbeeld.mdx',
  regel: 3,
  kolom: 7,
  ernst: 'fout',
  regelId: 'keuze',
  tekst: 'Dit is geen keuze.',
  herstel: 'Kies uit: ja, nee.',
};

describe('for people', () => {
  test('says where, what and how to mend it', () => {
    expect(toText(problem)).toMatchInlineSnapshot(`
      "content/organisaties/voorbeeld.mdx:3:7  fout  [keuze]
        Dit is geen keuze.
        → Kies uit: ja, nee.
      "
    `);
  });

  test('calls a reminder a reminder', () => {
    expect(toText({ ...problem, ernst: 'let-op' })).toContain('3:7  let op  [keuze]');
  });

  test.for<[string, Problem[], string]>([
    ['no problems', [], '3 bestanden gecontroleerd, alles in orde.'],
    ['one error', [problem], '3 bestanden gecontroleerd: 1 fout, 0 herinneringen.'],
    ['a reminder', [{ ...problem, ernst: 'let-op' }], '3 bestanden gecontroleerd: 0 fouten, 1 herinnering.'],
    [
      'several',
      [problem, problem, { ...problem, ernst: 'let-op' }],
      '3 bestanden gecontroleerd: 2 fouten, 1 herinnering.',
    ],
  ])('sums up %s in one sentence', ([, problems, sentence]) => {
    expect(summary(3, problems)).toBe(sentence);
  });

  test('sums up one file in the singular', () => {
    expect(summary(1, [])).toBe('1 bestand gecontroleerd, alles in orde.');
  });
});

describe('words quoted from a file of a stranger', () => {
  const hostile = {
    ...problem,
    tekst: 'a\n::error::b',
    herstel: 'c\r\u001B[31md',
    bestand: 'x\n::stop-commands::y.mdx',
  };

  test('never begin a line of their own in a log', () => {
    const text = toText(hostile);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toMatch(/^::/m);
    expect(text).not.toContain('\u001B');
  });

  test('never begin a command of their own for GitHub', () => {
    expect(toAnnotation(hostile).split('\n')).toHaveLength(1);
  });
});

describe('for GitHub', () => {
  test('is a command with file, line, column and rule', () => {
    expect(toAnnotation(problem)).toMatchInlineSnapshot(
      `"::error file=content/organisaties/voorbeeld.mdx,line=3,col=7,title=keuze::Dit is geen keuze. → Kies uit: ja, nee."`,
    );
  });

  test('is a notice for a reminder', () => {
    expect(toAnnotation({ ...problem, ernst: 'let-op' })).toMatch(/^::notice /);
  });

  test('escapes what would end a property or the message', () => {
    const annotation = toAnnotation({ ...problem, bestand: 'a,b:c.mdx', tekst: '100% zeker,\nja: echt' });
    expect(annotation).toContain('file=a%2Cb%3Ac.mdx,');
    expect(annotation).toContain('::100%25 zeker,%0Aja: echt →');
  });
});
