/** Code in the body: what MDX would run, in every place where it would run it, and what only some parsers run. */
import { bodies, type Input, MARK, product } from '../input.ts';

const EXPRESSIONS = {
  'an expression': `{${MARK}}`,
  'an expression over two lines': `{\n${MARK}\n}`,
  'an expression behind a comment': `{/* a */ ${MARK} /* b */}`,
  'the end of the process': '{globalThis.process.exit(0)}',
  'an attribute with an expression': `<Profiel id={${MARK}} />`,
  'a spread of attributes': `<Tip {...(${MARK}, {})}>a</Tip>`,
  'an open brace': `a { ${MARK}`,
};

const MODULES = {
  'an export': `export const x = (${MARK})`,
  'an export over two lines': `export\n const x = (${MARK})`,
  'an export of a default': `export default function () { ${MARK} }`,
  'an export from elsewhere': `export{default as q} from "../../kwaad.js"`,
  'an export of a layout': 'export const layout = "data:text/javascript,1"',
  'an import': 'import x from "node:fs"',
  'an import for its effect': 'import "../../kwaad.js"',
  'an import with a tab': 'import\t"../../kwaad.js"',
  'an import of the raw text of a file': 'import x from "../../package.json?raw"',
  'an import from a data address': `import "data:text/javascript,${MARK}"`,
};

const PLACES = {
  'as a paragraph': (row: string) => row,
  'behind text': (row: string) => `Tekst\n${row}`,
  indented: (row: string) => `   ${row}`,
  'indented with a tab': (row: string) => `\t${row}`,
  'below a heading': (row: string) => `## Kop\n${row}\n`,
  'in a box': (row: string) => `<LetOp>\n\n${row}\n\n</LetOp>`,
  'in a box without empty lines': (row: string) => `<LetOp>\n${row}\n</LetOp>`,
};

const MORE_PLACES = {
  ...PLACES,
  'in a list': (row: string) => `- a\n- ${row}`,
  'in a numbered list': (row: string) => `1. ${row}`,
  'in a list in a list': (row: string) => `- a\n  - ${row}`,
  'in a quotation': (row: string) => `> ${row}`,
  'in a heading': (row: string) => `## ${row}`,
  'in a table': (row: string) => `| a |\n| - |\n| ${row} |`,
  'in a link': (row: string) => `[${row}](/over/)`,
  'in the address of a link': (row: string) => `[a](/over/${row})`,
  'in emphasis': (row: string) => `*${row}*`,
  'in a footnote': (row: string) => `a[^1]\n\n[^1]: ${row}`,
  'behind an address that goes on': (row: string) => `[a](https://voorbeeld.nl/${row}`,
};

export const code: Input[] = [
  ...bodies('code', 'refused', product(EXPRESSIONS, MORE_PLACES)),
  ...bodies('code', 'refused', product(MODULES, PLACES)),
  ...bodies('code', 'refused', {
    'in a component that does not exist': `<Kader onMount={() => ${MARK}} />`,
    'in braces with a tab': `a {\t${MARK}\t}`,
    'in the middle of a sentence': `Bel {${MARK}} eerst.`,
    'an address that ends in code over two lines': `[a](https://e.nl/{${MARK}\n    })`,
    'front matter again': `---\nx: {${MARK}}\n---`,
  }),
  ...bodies('code', 'inert', {
    'an export in a list is text': `- export const x = (${MARK})`,
    'an export in a quotation is text': `> export const x = (${MARK})`,
    'an import in a heading is text': '## import "../../kwaad.js"',
    'an import in a sentence is text': 'Wij import "../../kwaad.js"',
    'code between backticks is text': `\`(${MARK})\``,
    'a second block of front matter is a rule and a heading': '---\ntitle: x\n---',
    'a TOML block is text': '+++\nlayout = "x"\n+++',
  }),
];
