import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nuComplaints } from '../helpers/nu.ts';
import { dist, readPages } from '../helpers/site.ts';

/** Java may have to be installed first. In milliseconds. */
const PATIENCE = 300_000;

/** A fragment between what surrounds it in the results of a search. */
const around = (fragment: string) =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Zoeken</title></head><body><h1>Zoeken</h1><h2>Antwoord</h2>${fragment}</body></html>`;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test(
  'the Nu Html Checker has no error and no warning about any page or fragment',
  { timeout: PATIENCE },
  async () => {
    const folder = temporaryFolder();
    const files = readPages().map(({ address, html, partial }) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      if (!partial) return join(dist, file);
      mkdirSync(join(folder, address), { recursive: true });
      writeFileSync(join(folder, file), around(html));
      return join(folder, file);
    });
    expect(await nuComplaints(files)).toEqual([]);
  },
);

test('the Nu Html Checker is really asked: it sees what is wrong', { timeout: PATIENCE }, async () => {
  const file = join(temporaryFolder(), 'wrong.html');
  writeFileSync(file, around('<dl><dt>a</dt><dd>b</dd><div></div></dl><img src="a.png">'));
  const complaints = await nuComplaints([file]);
  expect(complaints.join('\n')).toContain('Element “div” not allowed as child of element “dl”');
  expect(complaints.join('\n')).toContain('“img” element must have an “alt” attribute');
});
