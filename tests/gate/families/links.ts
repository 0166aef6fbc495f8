/** Addresses: schemes, disguises and hosts, in every place where an address may stand. */
import { bodies, fronts, type Input, MARK, product } from '../input.ts';

const ADDRESSES = {
  javascript: `javascript:${MARK}`,
  'javascript in mixed case': `JaVaScRiPt:${MARK}`,
  'javascript behind a comment': `javascript://voorbeeld.nl/%0a${MARK}`,
  'javascript as percent codes': `java%0ascript:${MARK}`,
  'javascript with a backslash': `javascript\\:${MARK}`,
  data: `data:text/html,<script>${MARK}</script>`,
  'data in base64': 'data:text/html;base64,PHNjcmlwdD4=',
  vbscript: 'vbscript:x',
  'a file': 'file:///etc/passwd',
  'a blob': 'blob:https://voorbeeld.nl/x',
  http: 'http://voorbeeld.nl',
  ftp: 'ftp://voorbeeld.nl',
  'view-source': 'view-source:https://voorbeeld.nl',
  'an app': 'intent://x#Intent;scheme=https;end',
  'no scheme': '//kwaad.voorbeeld.nl',
  'no scheme with a backslash': '/\\kwaad.voorbeeld.nl',
  backslashes: '\\\\kwaad.voorbeeld.nl',
  'a name and password': 'https://voorbeeld.nl@kwaad.voorbeeld.nl',
  'a port': 'https://voorbeeld.nl:8443/',
  punycode: 'https://xn--vorbeeld-03a.nl',
  'punycode in capitals': 'https://XN--vorbeeld-03a.nl',
  'an address in numbers': 'https://2130706433/',
  'an address of this machine': 'https://127.0.0.1/',
  'no domain': 'https://localhost/',
  'one slash': 'https:/voorbeeld.nl',
  'dots out of a folder': '/../geheim',
  'dots as percent codes': '/%2e%2e/geheim',
  'a relative path': '../geheim',
  'mail with fields': 'mailto:a@voorbeeld.nl?bcc=b@voorbeeld.nl',
  'a telephone number with a code': 'tel:*21*0881234567#',
};

const PLACES = {
  'in a link': (row: string) => `[a](${row})`,
  'in a definition': (row: string) => `[a][b]\n\n[b]: ${row}`,
};

const FIELDS = {
  'in a source': (row: string) =>
    `bronnen:\n  wmo:\n    titel: a\n    uitgever: b\n    url: '${row}'\n    gelezen: 2026-11-22`,
  'in a channel': (row: string) =>
    `inschakelen:\n  kanalen:\n    - {doel: melding, soort: website, waarde: '${row}', wanneer: ruimer}`,
};

export const links: Input[] = [
  ...bodies('address', 'refused', product(ADDRESSES, PLACES)),
  ...fronts('address', 'refused', product(ADDRESSES, FIELDS)),
  ...bodies('address', 'refused', {
    'hidden in character codes': `[a](&#106;avascript:${MARK})`,
    'hidden in a named character': `[a](javascript&colon;${MARK})`,
    'hidden in a named line break': `[a](java&NewLine;script:${MARK})`,
    'between angle brackets': `[a](<javascript:${MARK}>)`,
    'between angle brackets with a space': `[a](< javascript:${MARK}>)`,
    'of a definition that nothing uses': `[a]: javascript:${MARK}`,
    'in Cyrillic': '[a](https://vооrbeeld.nl)',
    'bare, over http': 'Zie http://voorbeeld.nl',
    'bare, without a scheme': 'Zie www.voorbeeld.nl',
    'bare, with a name and password': 'Zie https://voorbeeld.nl@kwaad.voorbeeld.nl',
  }),
  ...fronts('address', 'refused', {
    'of a mail channel with a second address':
      "inschakelen:\n  kanalen:\n    - {doel: melding, soort: e-mail, waarde: 'a@b.nl,c@d.nl', wanneer: ruimer}",
    'of a telephone channel with a code':
      "inschakelen:\n  kanalen:\n    - {doel: melding, soort: telefoon, waarde: '*21*0881234567#', wanneer: ruimer}",
    'of a source with a tab in it': FIELDS['in a source'](`java\tscript:${MARK}`),
    'of an owner with a rule of its own': 'beheer2: {eigenaars: ["@a\\n* @b"]}',
  }),
  ...bodies('address', 'inert', {
    'bare javascript is text': `javascript:${MARK}`,
    'with a tab in it is text': `[a](java\tscript:${MARK})`,
    'with a broken bracket is text': `[a] (javascript:${MARK})`,
    'that nothing defines is text': `[a][javascript:${MARK}]`,
    'defined twice goes to the first': '[a]\n\n[a]: /over/\n[a]: https://voorbeeld.nl',
    'of this site': '[a](/organisaties/?q=%22%3E%3Cscript%3E)',
    'with code in its fragment': '[a](https://voorbeeld.nl/#javascript:alert)',
  }),
  ...fronts('address', 'inert', {
    'of a channel by post is text':
      "inschakelen:\n  kanalen:\n    - {doel: melding, soort: post, waarde: 'javascript:globalThis.__xss=1', wanneer: ruimer}",
  }),
];
