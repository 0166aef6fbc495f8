import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/markdown/body.ts';
import { places } from '../helpers/reader.ts';

describe('what may stand in a body', () => {
  test.for<[string, string]>([
    ['headings of level 2 to 4', '## Twee\n\n### Drie\n\n#### Vier'],
    ['emphasis, strong text and text that is struck out', '*a* **b** ~~c~~ _d_'],
    ['lists in lists', '- a\n  - b\n    1. c'],
    ['a quotation', '> a\n> b'],
    ['a table', '| a | b |\n| - | - |\n| c | d |'],
    ['a rule, also a long one', 'a\n\n---\n\nb\n\n- - - -\n\nc\n\n--------------------'],
    ['a heading underlined with dashes', 'Kop\n-------'],
    ['a hard line break', 'a\\\nb'],
    [
      'links to other sites, to this site, to mail and to telephone',
      '[a](https://voorbeeld.nl) [b](/over/) [c](mailto:info@voorbeeld.nl) [d](tel:112) [e](#p-kop)',
    ],
    ['a link that is defined elsewhere', '[a][b]\n\n[b]: https://voorbeeld.nl'],
    ['a bare https address', 'Zie https://voorbeeld.nl voor meer.'],
    [
      'every component',
      '<LetOp>\n\na\n\n</LetOp>\n\n<Tip>b</Tip>\n\n<Voorbeeld>\n\nc\n\n</Voorbeeld>\n\nEen <Begrip id="meldcode" />, <WieKan vraag="huisbezoek" /> en <Profiel id="wijkagent" />.',
    ],
    ['a word between backticks, whatever it looks like', '`<script>` en `javascript:`'],
    ['a sentence with a smaller-than sign and a space', 'Bij 3 < 5 is het minder.'],
    ['a sentence with the word import in it', 'De import en export van zorg.'],
    ['named characters that YAML and HTML need', 'Zorg &amp; Veiligheid, a&nbsp;b, AT&T en ?a=1&b=2'],
    ['240 marks in a paragraph', '*'.repeat(240)],
  ])('accepts %s', ([, body]) => {
    const { tree, findings } = readBody(body);
    expect(findings).toEqual([]);
    expect(tree?.type).toBe('root');
  });
});

describe('what may not', () => {
  test.for<[string, string, string]>([
    ['import', 'import x from "node:fs"', '1:1 geen-code'],
    ['an indented import with a tab', '\timport\t"../x.js"', '1:2 geen-code'],
    ['export', 'a\n\nexport const x = (1)', '3:1 geen-code'],
    ['export over two lines', 'export\n const x = (1)', '1:1 geen-code'],
    ['an expression', 'a {process.exit(0)} b', '1:3 geen-code'],
    ['an expression on its own line', '{globalThis.x = 1}', '1:1 geen-code'],
    ['an expression that only holds a comment', '{/* x */}', '1:1 geen-code'],
    ['an expression in a table, a list and a quotation', '> - | {1} |', '1:7 geen-code'],
    ['a closing brace alone', 'a }', '1:3 geen-code'],
    ['an attribute expression', '<Profiel id={x} />', '1:13 geen-code'],
    ['a spread', '<Profiel {...x} />', '1:10 geen-code'],
    ['an HTML comment', 'a <!-- x --> b', '1:3 geen-html'],
    ['HTML', '<b>a</b>', '1:1 component'],
    ['HTML in the middle of a sentence', 'a <i>b</i>', '1:3 component'],
    ['a script', '<script>alert(1)</script>', '1:1 component'],
    ['an event handler', '<img src="x" onerror="alert(1)" />', '1:1 component'],
    ['a line break in HTML', 'a <br> b', '1:3 component'],
    ['an image in HTML', '<img src="x">', '1:1 component'],
    ['a doctype', '<!DOCTYPE html>', '1:1 opmaak'],
    ['an unknown component', '<Kader>a</Kader>', '1:1 component'],
    ['a component in small letters', '<letop>a</letop>', '1:1 component'],
    ['a part of a component', '<Tip.x />', '1:1 component'],
    ['a component in a namespace', '<Tip:x />', '1:1 component'],
    ['a fragment', '<>a</>', '1:1 component'],
    ['a component named after what objects inherit', '<constructor />', '1:1 component'],
    ['an attribute that a component does not have', '<LetOp class="x">a</LetOp>', '1:1 component'],
    ['set:html', '<Tip set:html="x">a</Tip>', '1:1 component'],
    ['client:load', '<Profiel id="a" client:load />', '1:1 component'],
    ['the attribute of another component', '<WieKan id="huisbezoek" />', '1:1 component'],
    ['an attribute twice', '<Profiel id="a" id="b" />', '1:1 component'],
    ['an attribute without a value', '<Profiel id />', '1:1 component'],
    ['a component without its attribute', '<Profiel />', '1:1 component'],
    ['text in a component that makes its own', '<Profiel id="a">b</Profiel>', '1:1 component'],
    ['an empty box', '<LetOp />', '1:1 component'],
    ['a component that is not closed', 'a\n\n<LetOp>\n\nb', '3:1 opmaak'],
    ['a component that closes another', '<LetOp>\n\na\n\n</Tip>', '1:1 opmaak'],
    ['a component that closes and never began', 'a\n\nb </LetOp>', '3:3 opmaak'],
    ['a javascript link', '[a](javascript:alert(1))', '1:1 link'],
    ['a javascript link in mixed case', '[a](JaVaScRiPt:alert(1))', '1:1 link'],
    ['a data link', '[a](data:text/html,x)', '1:1 link'],
    ['an http link', 'b [a](http://voorbeeld.nl)', '1:3 link'],
    ['a link without a protocol', '[a](//elders.nl)', '1:1 link'],
    ['a link with a backslash', '[a](\\\\elders.nl)', '1:1 link'],
    ['a link with a backslash behind a slash', '[a](/\\elders.nl)', '1:1 link'],
    ['a link that is hidden in character codes', '[a](java&#115;cript:alert(1))', '1:9 tekencode'],
    ['a link that is hidden in a named character', '[a](javascript&colon;alert(1))', '1:15 tekencode'],
    ['a link that is defined elsewhere', '[a]\n\n[a]: javascript:alert(1)', '3:1 link'],
    ['a definition that nothing uses', '[a]: data:x', '1:1 link'],
    ['a bare http address', 'Zie http://voorbeeld.nl', '1:5 link'],
    ['a bare address without a protocol', 'Zie www.voorbeeld.nl', '1:5 link'],
    ['an address between angle brackets', 'a <https://voorbeeld.nl>', '1:3 opmaak'],
    ['a relative link', '[a](wijkagent)', '1:1 link'],
    ['a component in a link', '[zie **<Profiel id="a" />**](/over/)', '1:1 link'],
    ['an image', 'a ![b](https://voorbeeld.nl/c.png)', '1:3 geen-plaatje'],
    ['an image that is defined elsewhere', '![a][b]\n\n[b]: https://voorbeeld.nl', '1:1 geen-plaatje'],
    ['an image of a file in the project', '![a](../../x.js)', '1:1 geen-plaatje'],
    ['a code block', '```js\na\n```', '1:1 opmaak'],
    ['a code block with tildes', '~~~\na\n~~~', '1:1 opmaak'],
    ['a footnote', 'a[^1]\n\n[^1]: b', '1:2 opmaak'],
    ['a task list', '- [x] a', '1:1 opmaak'],
    ['a heading of level 1', '# a', '1:1 kopniveau'],
    ['a heading of level 1 with a line under it', 'a\n===', '1:1 kopniveau'],
    ['a heading of level 5', '##### a', '1:1 kopniveau'],
    ['a hidden character as a code', 'huis&#8203;bezoek', '1:5 tekencode'],
    ['a right-to-left character as a code', 'a &#x202e;b', '1:3 tekencode'],
    ['seven marks of a list', '- - - - - - - a', '1:1 te-diep'],
    ['seven marks of a list with tabs', '+\t+\t1.\t-\t*\t>\t+\ta', '1:1 te-diep'],
    ['a line that is indented very far', `${' '.repeat(24)}- a`, '1:25 te-diep'],
    ['components that go too deep', `${'<Tip>\n\n'.repeat(25)}a${'\n\n</Tip>'.repeat(25)}`, '49:1 te-diep'],
    ['241 marks in a paragraph', '*'.repeat(241), '1:1 te-veel-opmaak'],
  ])('refuses %s', ([, body, finding]) => {
    const { tree, findings } = readBody(body);
    expect(tree).toBeUndefined();
    expect(places(findings)).toContain(finding);
  });
});
