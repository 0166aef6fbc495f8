import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toMarkdown, toText } from '../../src/edit/changes-text.ts';
import { safeMarkdown } from '../../src/edit/safe-markdown.ts';
import type { Verslag } from '../../src/edit/verslag.ts';

const NOTHING: Verslag = { profielen: [], gevolgen: [], overig: [] };

/** A report about one profile with these sentences. */
function reportOf(naam: string, ...zinnen: string[]): Verslag {
  const veranderingen = zinnen.map((zin) => ({ pad: ['kern'], soort: 'overig' as const, zin }));
  const bestand = 'content/organisaties/voorbeeld.mdx';
  return { ...NOTHING, profielen: [{ id: 'voorbeeld', naam, bestand, veranderingen, onleesbaar: [] }] };
}

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : [])];
}

/** The text as a reader sees it: characters without width are not there. */
const shown = (node: Nodes): string =>
  nodesIn(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('')
    .replaceAll('\u200B', '');

/** What GitHub still finds in the text after Markdown. */
const LIVE = /[@#][\w-]|:\/\/|\bwww\.|\bGH-\d|:[\w+-]+:|(?<![\da-f])(?=\d*[a-f])[\da-f]{7}/i;

const HOSTILE = [
  '@iedereen kijk',
  'mail a@b.nl',
  'zie #12, o/r#3 en GH-4',
  'https://kwaad.nl of www.kwaad.nl of <https://kwaad.nl>',
  '[klik](https://kwaad.nl)',
  '![x](https://kwaad.nl/x.png)',
  '[x]: https://kwaad.nl',
  '<script>alert(1)</script><img src=x onerror=y>',
  '<!-- weg',
  '# kop',
  '- punt',
  '1. een',
  '2) twee',
  '+ plus',
  '> citaat',
  '===',
  '---',
  '```',
  '~~~',
  '`code` *nadruk* __vet__ ~~weg~~',
  '| a | b |',
  '[ ] taak',
  '[^1]',
  ':tada:',
  ':+1:',
  '&lt;b&gt; &#64;naam &copy;',
  '\\[ontsnapt](x)',
  '$x^2$',
  '0123abcdef0123abcdef0123abcdef0123abcdef',
  'regel een\n\n# regel twee\r\n- drie',
  '    vier spaties',
  '\u202Eomgekeerd',
];

describe('text from a file, in Markdown', () => {
  test.each(HOSTILE)('reads the same and does nothing: %j', (text) => expectPlain(text));

  test('also in every combination', () => {
    const pieces = fc.array(fc.constantFrom(...HOSTILE, ' ', 'a', '\\', '*', '_', '`', '(', ')', '.'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pieces, (texts) => expectPlain(texts.join(''))),
      { numRuns: 2000 },
    );
  });
});

/** Puts a text in a list, where the report puts it. */
function expectPlain(text: string): void {
  const visible = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const tree = parse(`- ${safeMarkdown(text)}`);
  const plain =
    visible === '' ? ['root', 'list', 'listItem'] : ['root', 'list', 'listItem', 'paragraph', 'text'];
  expect(nodesIn(tree).map(({ type }) => type)).toEqual(plain);
  expect(shown(tree)).toBe(visible);
  for (const node of nodesIn(tree)) if ('value' in node) expect(node.value).not.toMatch(LIVE);
}

describe('the report in Markdown', () => {
  test('is a heading, a path and a list, whatever is in the profile', () => {
    const tree = parse(toMarkdown(reportOf('# Naam @team <b>', ...HOSTILE)));
    expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
    expect(new Set(nodesIn(tree).map(({ type }) => type))).toEqual(
      new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'text']),
    );
    expect(shown(tree)).toContain('# Naam @team <b>content/organisaties/voorbeeld.mdx@iedereen kijk');
  });

  test('puts what is now wrong elsewhere first, and other files last', () => {
    const report = {
      ...reportOf('Voorbeeld', 'Kern: was “a”, wordt “b”.'),
      gevolgen: [{ soort: 'niemand' as const, vraag: 'x', zin: 'X: nu niemand.' }],
      overig: [{ bestand: 'content/vragen/x.yaml', zin: 'Vraag “x”: nieuw.' }],
    };
    expect(toMarkdown(report).split('\n').filter(Boolean)).toEqual([
      '### Dit klopt elders niet meer',
      '- X: nu niemand.',
      '### Voorbeeld',
      'content/organisaties/voorbeeld.mdx',
      '- Kern: was “a”, wordt “b”.',
      '### Andere bestanden',
      '- content/vragen/x.yaml: Vraag “x”: nieuw.',
    ]);
  });

  const many = (profiles: number, sentences: number): Verslag => ({
    ...NOTHING,
    profielen: Array.from({ length: profiles }, (_, index) => {
      const zinnen = Array.from({ length: sentences }, (__, zin) => `Zin ${zin} ${'€'.repeat(100)}`);
      return reportOf(`Nummer ${index}`, ...zinnen).profielen[0] as Verslag['profielen'][number];
    }),
  });

  test('that is too long is cut per profile, and says how many sentences are left out', () => {
    const small = reportOf('Klein', 'Kern: anders.').profielen;
    const markdown = toMarkdown({ ...many(1, 2000), profielen: [...many(1, 2000).profielen, ...small] });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    const sentences = markdown.split('\n').filter((line) => line.startsWith('- Zin')).length;
    expect(sentences).toBeGreaterThan(50);
    expect(markdown).toContain(`- Nog ${2000 - sentences} zinnen passen hier niet.`);
    expect(markdown).toContain('### Klein\n\ncontent/organisaties/voorbeeld.mdx\n\n- Kern: anders.');
  });

  test('about more profiles than fit says how many are left out', () => {
    const markdown = toMarkdown(many(3000, 3));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    const headings = markdown.split('\n').filter((line) => line.startsWith('### ')).length;
    expect(headings).toBeGreaterThan(300);
    expect(markdown).toMatch(new RegExp(`\\n\\nEn nog ${3000 - headings} profielen of groepen`));
  });
});

describe('the report as text', () => {
  test('has a line for each sentence, and no line begins with words from a file', () => {
    expect(toText(reportOf('::error::Naam', 'a\n::error::b', 'c\u001B[2J'))).toBe(
      ['content/organisaties/voorbeeld.mdx (::error::Naam)', '  - a ::error::b', '  - c [2J'].join('\n'),
    );
  });

  test('says so when nothing changed, and when only the layout did', () => {
    expect(toText(NOTHING)).toBe('Er is niets veranderd in de inhoud.');
    expect(toMarkdown(NOTHING)).toBe('Er is niets veranderd in de inhoud.');
    expect(toText(reportOf('Voorbeeld'))).toContain(
      'Alleen de opmaak van het bestand is anders; wat er staat, is gelijk.',
    );
  });
});
