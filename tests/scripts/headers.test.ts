import { expect, test } from 'vitest';
import { headersFile } from '../../scripts/headers.ts';
import { policyHeader } from '../../src/csp.ts';
import { headersFor } from '../helpers/host.ts';

test('the policy allows nothing that is inline or made from text', () => {
  const allowed = policyHeader().replace("'wasm-unsafe-eval'", '');
  expect(allowed).not.toContain('unsafe');
  expect(allowed).not.toMatch(/https?:|\*/);
  expect(policyHeader()).toContain("default-src 'none'");
  expect(policyHeader()).toContain("frame-ancestors 'none'");
});

test('without a repository at GitHub no page may ask another host for anything', () => {
  expect(headersFile()).not.toContain('api.github.com');
  expect(headersFile('https://gitlab.voorbeeld.nl/a/b')).toBe(headersFile());
  expect(headersFile('https://github.com.kwaad.voorbeeld.nl/a/b')).toBe(headersFile());
});

test('with one, only the edit form may, and its policy replaces the other', () => {
  const text = headersFile('https://github.com/organisatie/kennismaken');
  expect(text.match(/api\.github\.com/g)).toHaveLength(1);
  expect(text).toContain(
    "/bewerken/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'; connect-src 'self' https://api.github.com;",
  );
  expect(text.startsWith(headersFile().trimEnd())).toBe(true);
});

test('open data may be fetched from any other site, and nothing else may', () => {
  const allowed = (path: string) => headersFor(headersFile(), path).get('access-control-allow-origin');
  for (const path of [
    '/api/v1/index.json',
    '/api/v1/antwoorden.csv',
    '/hsds/services.json',
    '/schema/vragen.json',
  ])
    expect(allowed(path), path).toBe('*');
  for (const path of ['/', '/organisaties/veilig-thuis/', '/zoeken/kern.json', '/bewerken/'])
    expect(allowed(path), path).toBeUndefined();
});
