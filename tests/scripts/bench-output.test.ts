import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../scripts/bench/report-file.ts';
import { weighOutput } from '../../scripts/bench/scale/output.ts';
import { filesWritten } from '../helpers/folder.ts';

test('what comes out is weighed: files, full-text indexes, and the pages that grow', () => {
  const dist = filesWritten({
    'index.html': 'start',
    'wie-kan/index.html': 'kort',
    'wie-kan/huisbezoek/index.html': 'een langere pagina',
    'regios/twente/index.html': 'regio',
    'regios/twente/veilig-thuis/index.html': 'lokaal',
    'pagefind/pagefind-entry.json': '{}',
    'pagefind/a.pf_meta': 'meta',
    'pagefind/b.pf_meta': 'langere meta',
    'regios/lijst.json': '[1]',
  });
  const output = weighOutput(dist);
  expect(output).toMatchObject({
    bestanden: 9,
    lokaal: 1,
    bundels: [{ map: '/pagefind/', bytes: 18, bestanden: 3, meta: 12 }],
    wieKan: { path: '/wie-kan/huisbezoek/index.html', ruw: 18 },
    matrix: undefined,
    bestand: { path: '/regios/lijst.json', ruw: 3 },
  });
  expect(output.bytes).toBe(5 + 4 + 18 + 5 + 6 + 18 + 3);
});

describe('a report', () => {
  const file = () => join(mkdtempSync(join(tmpdir(), 'verslag-')), 'meting.md');

  test('replaces the earlier one in a document and leaves the rest as it is', () => {
    const path = file();
    writeFileSync(path, '# Kop\n\n<!-- meting a -->\n\noud\n\n<!-- einde a -->\n\nUitleg.\n');
    writeReport(path, 'a', 'nieuw');
    writeReport(path, 'b', 'ander');
    expect(readFileSync(path, 'utf8')).toBe(
      '# Kop\n\n<!-- meting a -->\n\nnieuw\n\n<!-- einde a -->\n\nUitleg.\n\n<!-- meting b -->\n\nander\n\n<!-- einde b -->\n',
    );
  });

  test('makes a file where there is none', () => {
    const path = file();
    writeReport(path, 'a', 'nieuw');
    expect(readFileSync(path, 'utf8')).toBe('<!-- meting a -->\n\nnieuw\n\n<!-- einde a -->\n');
  });
});
