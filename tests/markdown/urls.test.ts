import { expect, test } from 'vitest';
import { isAllowedUrl } from '../../src/markdown/urls.ts';

test.for([
  'https://wetten.overheid.nl/BWBR0035362/2024-01-01#Hoofdstuk4',
  'https://voorbeeld.nl',
  'https://www.voorbeeld.nl/a_b/c~d?e=f&g=h',
  'mailto:info@voorbeeld.nl',
  'tel:0800-2000',
  'tel:+31881234567',
  '/organisaties/veilig-thuis/',
  '/zoeken/?q=huisbezoek',
  '#p-het-eerste-contact',
])('allows %s', (url) => {
  expect(isAllowedUrl(url)).toBe(true);
});

test.for([
  'http://voorbeeld.nl',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///geheim.txt',
  'ftp://voorbeeld.nl',
  '//elders.nl/x',
  '\\\\elders.nl\\x',
  '/\\elders.nl',
  '/../geheim',
  '/a/./b',
  '/a/..?b',
  '/%2e%2e/geheim',
  '/a/.%2E/b',
  'mailto:',
  'mailto:a@b.nl?subject=x',
  'mailto:a@b.nl%0aBcc:c@d.nl',
  'organisaties/veilig-thuis',
  'https://naam:wachtwoord@voorbeeld.nl',
  'https://voorbeeld.nl:8080/',
  'https://voorbeeld.nl\\@elders.nl',
  'https://xn--voorbeld-q0a.nl',
  'https://sub.xn--voorbeld-q0a.nl',
  'https://vооrbeeld.nl',
  'https://localhost/x',
  'https://127.0.0.1/',
  'https://voorbeeld.nl/a b',
  'https:voorbeeld.nl',
  'mailto:info@voorbeeld.nl?body=hoi',
  'mailto:a@b.nl,c@d.nl',
  'tel:112;ext=1',
  '',
])('refuses %j', (url) => {
  expect(isAllowedUrl(url)).toBe(false);
});
