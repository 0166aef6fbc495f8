/** The site on a server of its own: Debian's nginx with deploy/nginx.conf, and the copies that `npm run compress` makes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { get as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFile } from '../../scripts/headers.ts';
import { openSite, resultsFor, type Site } from '../helpers/browser.ts';
import { root } from '../helpers/content.ts';
import { settled } from '../helpers/edit-form.ts';
import { headersFor } from '../helpers/host.ts';
import { type Nginx, startNginx } from '../helpers/nginx.ts';
import { dist } from '../helpers/site.ts';

/** All files but those of most pairs: hundreds of pages of one kind. */
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(dist, path)).isFile())
  .filter((path) => !/\/met\//.test(path) || path.includes('veilig-thuis/met/'));
const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
let nginx: Nginx;
let site: Site;
beforeAll(async () => {
  for (const path of files) cpSync(join(dist, path), join(folder, path), { preserveTimestamps: true });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compress.ts', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  nginx = await startNginx(folder);
  site = await openSite(async () => nginx);
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(join(folder, '..'), { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What the server sends, as it goes over the line. */
function fetchRaw(
  path: string,
  headers: Record<string, string> = {},
  origin = nginx.origin,
): Promise<Answer> {
  return new Promise((done, fail) => {
    ask(origin + path, { headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      done({ status: response.statusCode ?? 0, headers: response.headers, body });
    }).on('error', fail);
  });
}

const addressOf = (path: string) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
const fileLike = (pattern: RegExp) => files.find((path) => pattern.test(path)) ?? '';

describe('in a browser', () => {
  test('search finds questions and words in the texts, and nothing breaks the policy', async () => {
    const question = await site.open('/zoeken/?q=huisbezoek');
    await resultsFor(question.page, 'huisbezoek');
    const first = question.page.locator('[data-resultaat]').first();
    expect(await first.getAttribute('data-id')).toBe('huisbezoek');
    const words = await site.open('/zoeken/?q=radarfunctie');
    await resultsFor(words.page, 'radarfunctie');
    expect(await words.page.locator('[data-resultaat][data-id="veilig-thuis"]').count()).toBe(1);
    expect([...question.complaints, ...words.complaints]).toEqual([]);
  });

  test('the edit form opens a profile, and nothing breaks the policy', async () => {
    const { page, complaints, requests } = await site.open('/bewerken/?organisatie=wijkagent');
    await settled(page, '0');
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('an address that is not there shows the page that helps on', async () => {
    const { page } = await site.open('/organisaties/bestaat-niet/');
    expect(await page.locator('h1').innerText()).toBe('Deze pagina is er niet');
    expect(await page.locator('link[rel=stylesheet]').count()).toBeGreaterThan(0);
  });
});

describe('headers', () => {
  test('every file comes with what `_headers` promises', async () => {
    const promised = headersFile('https://github.com/organisatie/kennismaken');
    for (const path of files.filter((each) => !['404.html', '_headers'].includes(each))) {
      const { status, headers } = await fetchRaw(addressOf(path));
      expect(status, path).toBe(200);
      for (const [name, value] of headersFor(promised, addressOf(path)))
        expect(`${name}: ${headers[name]}`, path).toBe(`${name}: ${value}`);
    }
  });

  test.each([
    ['a page', /^organisaties\/veilig-thuis\/index\.html$/, 'text/html; charset=utf-8', 'no-cache'],
    ['a script', /^assets\/.*\.js$/, 'text/javascript; charset=utf-8', /immutable/],
    ['a style', /^assets\/.*\.css$/, 'text/css; charset=utf-8', /immutable/],
    ['a profile as its source', /\.mdx$/, 'text/markdown; charset=utf-8', 'no-cache'],
    ['data', /^zoeken\/kern\.json$/, 'application/json; charset=utf-8', 'no-cache'],
    ['the icon', /^favicon\.svg$/, 'image/svg+xml; charset=utf-8', 'no-cache'],
    [
      'the search for browsers',
      /^opensearch\.xml$/,
      'application/opensearchdescription+xml; charset=utf-8',
      'no-cache',
    ],
    ['the feed', /^wijzigingen\.xml$/, 'application/atom+xml; charset=utf-8', 'no-cache'],
    [
      'the entrance of the search index',
      /pagefind-entry\.json$/,
      'application/json; charset=utf-8',
      'no-cache',
    ],
    ['a part of the search index', /\.pf_index$/, 'application/octet-stream', /immutable/],
    ['a found text', /\.pf_fragment$/, 'application/octet-stream', /immutable/],
    ['the program of the search index', /wasm\.nl\.pagefind$/, 'application/octet-stream', 'no-cache'],
  ])('%s has its type, and is kept or asked for anew', async (_, pattern, type, cache) => {
    const { headers } = await fetchRaw(addressOf(fileLike(pattern)));
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toMatch(cache);
  });

  test('every kind of file on the site has a type of its own', async () => {
    const names = files.filter((path) => path !== '_headers');
    const kinds = new Map(names.map((path) => [/\.[^./]+$/.exec(path)?.[0] ?? path, path]));
    for (const [ending, path] of kinds) {
      const { headers } = await fetchRaw(addressOf(path));
      if (!/^\.(?:pf_\w+|pagefind)$/.test(ending))
        expect(headers['content-type'], ending).not.toBe('application/octet-stream');
    }
  });

  test('who has the newest version gets no second copy', async () => {
    const first = await fetchRaw('/', { 'accept-encoding': 'br' });
    const again = await fetchRaw('/', {
      'accept-encoding': 'br',
      'if-none-match': first.headers.etag ?? '',
    });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  test.each(['/bestaat-niet/', '/assets/weg.1234.js', '/assets/', '/404.html'])(
    '%s is not found, is not kept for ever, and is as safe as the rest',
    async (path) => {
      const { status, headers, body } = await fetchRaw(path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(dist, '404.html')))).toBe(true);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  test('an address without its last slash leads on, whatever stands before this server', async () => {
    const { status, headers } = await fetchRaw('/organisaties/veilig-thuis');
    expect([status, headers.location]).toEqual([301, '/organisaties/veilig-thuis/']);
  });
});

describe('compressed', () => {
  test.each([
    ['br', '.br', brotliDecompressSync],
    ['gzip', '.gz', gunzipSync],
  ] as const)('the copy made beforehand goes over the line: %s', async (encoding, ending, unpack) => {
    for (const pattern of [/^index\.html$/, /assets\/.*\.js$/, /kern\.json$/, /\.mdx$/]) {
      const path = fileLike(pattern);
      const { headers, body } = await fetchRaw(addressOf(path), { 'accept-encoding': encoding });
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary, path).toBe('Accept-Encoding');
      expect(body.equals(readFileSync(join(folder, path + ending))), path).toBe(true);
      expect(unpack(body).equals(readFileSync(join(dist, path))), path).toBe(true);
    }
  });

  test('without copies and without the brotli module the server compresses by itself', async () => {
    const plain = await startNginx(dist, { brotli: false });
    const { headers, body } = await fetchRaw('/', { 'accept-encoding': 'br, gzip' }, plain.origin);
    await plain.stop();
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(readFileSync(join(dist, 'index.html')))).toBe(true);
  });
});

test('nothing is written down of who reads or searches what, and the version is nobody’s business', async () => {
  await fetchRaw('/zoeken/?q=geheim');
  const { headers } = await fetchRaw('/bestaat-niet/?q=geheim');
  expect(nginx.logs()).toBe('');
  expect(headers.server).toBe('nginx');
});
