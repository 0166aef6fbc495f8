/** A host that obeys `_headers` as Cloudflare Pages does: every rule that fits adds its headers, `!` takes one away. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
};

interface Rule {
  path: RegExp;
  lines: string[];
}

/** The rules in the text of a `_headers` file. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) rules.at(-1)?.lines.push(line.trim());
    else
      rules.push({
        path: new RegExp(`^${line.split('*').map(RegExp.escape).join('.*')}$`),
        lines: [],
      });
  }
  return rules;
}

/** The headers for an address. */
export function headersFor(text: string, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of readRules(text).flatMap((rule) => (rule.path.test(path) ? rule.lines : []))) {
    const [name = '', value] = line.split(/:\s*(.*)/s);
    const key = name.replace('! ', '').toLowerCase();
    if (value === undefined) headers.delete(key);
    else headers.set(key, headers.has(key) ? `${headers.get(key)}, ${value}` : value);
  }
  return headers;
}

/** Serves a folder with the headers in its `_headers`. */
export async function host(folder: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile();
    response.setHeaders(headersFor(rules, pathname));
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.writeHead(found ? 200 : 404);
    response.end(found ? readFileSync(file) : readFileSync(join(folder, '404.html')));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
