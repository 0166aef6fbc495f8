import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';
import { linkTerms, makeGlossary } from '../../src/markdown/glossary.ts';
import { renderBody } from '../../src/markdown/render.ts';

const glossary = makeGlossary([
  { id: 'rihg', words: ['RiHG'] },
  { id: 'om', words: ['OM'] },
  { id: 'huisverbod', words: ['huisverbod'] },
  { id: 'meldcode', words: ['meldcode', 'meldcode huiselijk geweld'] },
]);

function render(body: string): string {
  const { tree } = readBody(body);
  return linkTerms(
    renderBody(tree as Root, () => undefined),
    glossary,
  );
}

test('links the first use of a term to its explanation', () => {
  expect(render('Het RiHG helpt. Later weer het RiHG.')).toBe(
    '<p>Het <a class="term" href="/begrippen/#rihg">RiHG</a> helpt. Later weer het RiHG.</p>',
  );
});

test('an abbreviation counts only as it is written, so “om” is never the OM', () => {
  expect(render('Het gaat om iets.')).not.toContain('<a');
  expect(render('Het OM beslist.')).toContain('#om');
});

test('an ordinary word counts with or without a capital, but not inside another word', () => {
  expect(render('Huisverbod!')).toContain('#huisverbod');
  expect(render('Een huisverbodzaak.')).not.toContain('<a');
});

test('the longest term wins', () => {
  expect(render('De meldcode huiselijk geweld geldt.')).toContain('>meldcode huiselijk geweld</a>');
});

test('a heading or a link is never taken over', () => {
  const html = render('## RiHG\n\n[RiHG](https://voorbeeld.nl)\n\nHet RiHG.');
  expect(html.match(/begrippen/g)).toHaveLength(1);
  expect(html).toContain('<a href="https://voorbeeld.nl">RiHG</a>');
});

test('a term with a sign that HTML escapes is found', () => {
  const terms = makeGlossary([{ id: 'dr', words: ['D&R-plan'] }]);
  expect(linkTerms('<p title="D&amp;R-plan">Het D&amp;R-plan.</p>', terms)).toBe(
    '<p title="D&amp;R-plan">Het <a class="term" href="/begrippen/#dr">D&amp;R-plan</a>.</p>',
  );
});

test('what looks like a tag in the value of an attribute opens and closes nothing', () => {
  const title = 'a > \\</a\\> huisverbod \\<img src=x onerror=alert(1)\\>';
  expect(render(`[b](/over/ "${title}") en een huisverbod`)).toBe(
    '<p><a href="/over/" title="a > </a> huisverbod <img src=x onerror=alert(1)>">b</a> en een <a class="term" href="/begrippen/#huisverbod">huisverbod</a></p>',
  );
});

test('a title in single quotes or a lone quote in the text changes nothing', () => {
  expect(linkTerms(`<p title='> huisverbod'>3" huisverbod</p>`, glossary)).toBe(
    `<p title='> huisverbod'>3" <a class="term" href="/begrippen/#huisverbod">huisverbod</a></p>`,
  );
});
