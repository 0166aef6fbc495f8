import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';
import { type Link, renderBody } from '../../src/markdown/render.ts';

const link: Link = (target, id) =>
  id === 'onbekend'
    ? undefined
    : id === 'verwacht'
      ? { text: 'Huisarts' }
      : { text: `Naam & ${id}`, href: `/${target}/${id}/` };

function render(body: string): string {
  const { tree, findings } = readBody(body);
  expect(findings).toEqual([]);
  return renderBody(tree as Root, link);
}

describe('Markdown', () => {
  test.for<[string, string]>([
    ['a *b* **c** ~~d~~ `e`', '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>'],
    ['[a](https://voorbeeld.nl "b")', '<p><a href="https://voorbeeld.nl" title="b">a</a></p>'],
    ['[a][b]\n\n[b]: /over/', '<p><a href="/over/">a</a></p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
  ])('%j becomes HTML', ([body, html]) => {
    expect(render(body)).toBe(html);
  });

  test('gives a table its heads', () => {
    expect(render('| a | b |\n| - | - |\n| c | d |')).toContain('<thead>\n<tr>\n<th>a</th>');
  });
});

describe('text', () => {
  test.for<[string, string]>([
    ['3 < 5 & 6 > 2 "a" \'b\'', '<p>3 &#x3C; 5 &#x26; 6 > 2 "a" \'b\'</p>'],
    ['`<script>alert(1)</script>`', '<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>'],
    ['\\<script>alert(1)\\</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['&lt;b&gt; &amp;amp;', '<p>&#x3C;b> &#x26;amp;</p>'],
    [
      '[a](https://voorbeeld.nl "&quot; onclick=&quot;x")',
      '<p><a href="https://voorbeeld.nl" title="&#x22; onclick=&#x22;x">a</a></p>',
    ],
  ])('%j stays text', ([body, html]) => {
    expect(render(body)).toBe(html);
  });
});

describe('components', () => {
  test('a box has a title, and the text inside is Markdown', () => {
    expect(render('<LetOp>\n\nBel *eerst*.\n\n</LetOp>')).toBe(
      '<div class="box let-op"><strong class="box-title">Let op</strong> <p>Bel <em>eerst</em>.</p></div>',
    );
  });

  test('a box on one line is a block too', () => {
    expect(render('<Tip>Bel eerst.</Tip>')).toBe(
      '<div class="box tip"><strong class="box-title">Tip</strong> <p>Bel eerst.</p></div>',
    );
  });

  test('a box inside a sentence stays inside the sentence', () => {
    expect(render('Zo: <Voorbeeld>bel eerst</Voorbeeld>.')).toBe(
      '<p>Zo: <span class="box voorbeeld"><strong class="box-title">Voorbeeld</strong> bel eerst</span>.</p>',
    );
  });

  test.for<[string, string]>([
    ['<Profiel id="wijkagent" />', '/organisaties/wijkagent/'],
    ['<WieKan vraag="huisbezoek" />', '/vragen/huisbezoek/'],
    ['<Begrip id="meldcode" />', '/begrippen/meldcode/'],
  ])('%s becomes a link with the name of what it points at', ([component, href]) => {
    const id = href.split('/')[2];
    expect(render(`Een ${component}.`)).toBe(`<p>Een <a href="${href}">Naam &#x26; ${id}</a>.</p>`);
  });

  test('what has no page yet is named, without a link', () => {
    expect(render('De <Profiel id="verwacht" />.')).toBe('<p>De Huisarts.</p>');
  });

  test('what is not known at all shows as it was typed', () => {
    expect(render('De <Profiel id="onbekend" />.')).toBe('<p>De onbekend.</p>');
  });

  test('a component that slipped past the check stops the build', () => {
    const tree = {
      type: 'root',
      children: [{ type: 'mdxJsxFlowElement', name: 'Iframe', attributes: [], children: [] }],
    };
    expect(() => renderBody(tree as Root, link)).toThrow('<Iframe>');
  });
});

test.for(['html', 'mdxjsEsm', 'script', 'mdxTextExpression'])(
  'a %s node that slipped past the check stops the build',
  (type) => {
    const tree = { type: 'root', children: [{ type, value: '<script>alert(1)</script>' }] };
    expect(() => renderBody(tree as unknown as Root, link)).toThrow(type);
  },
);

describe('heading ids', () => {
  test.for<[string, string]>([
    ['## Het eerste contact', 'p-het-eerste-contact'],
    ['### Eén lijn, zo gaat dat!', 'p-een-lijn-zo-gaat-dat'],
    ['#### *Vet* en `code`', 'p-vet-en-code'],
    ['## main', 'p-main'],
  ])('%s is known as %s', ([heading, id]) => {
    expect(render(heading)).toContain(` id="${id}"`);
  });

  test('no two headings share one', () => {
    const ids = render('## Stap\n\n### Stap\n\n## Stap').match(/id="[^"]*"/g);
    expect(ids).toEqual(['id="p-stap"', 'id="p-stap-2"', 'id="p-stap-3"']);
  });
});
