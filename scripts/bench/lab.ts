/** A web server on this machine for measurements: a folder as a static host serves it, and a log of what is asked for. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

/** One request, with the moment it came in (milliseconds since 1970). */
export interface Asked {
  path: string;
  at: number;
}

export interface Lab {
  origin: string;
  /** Everything asked for since the start or the last `forget`. */
  asked: Asked[];
  forget(): void;
  /** Serves this text at a path, as if it were a file of the site. */
  put(path: string, text: string): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const HEADERS = {
  // A visit asks for each file once, as with a static host that lets files be kept for some minutes.
  'cache-control': 'max-age=600',
  // Without these two the browser rounds its clock to a tenth of a millisecond.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves `folder` on a free port of the loopback address; `/src/` gives the project's own modules without their types. */
export async function openLab(folder: string): Promise<Lab> {
  const texts = new Map([['/leeg', '<!doctype html><meta charset="utf-8"><title>Meten</title>']]);
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push({ path, at: Date.now() });
    const body = texts.get(path) ?? read(folder, path);
    response.writeHead(body === undefined ? 404 : 200, {
      ...HEADERS,
      'content-type': texts.has(path) && !extname(path) ? 'text/html' : typeOf(path),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    forget: () => void asked.splice(0),
    put: (path, text) => void texts.set(path, text),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The file behind an address of the folder; a page is the `index.html` of its own folder. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

function read(folder: string, path: string): Buffer | string | undefined {
  if (path.startsWith('/src/') && path.endsWith('.ts'))
    return stripTypeScriptTypes(readFileSync(join(repository, path), 'utf8'));
  const file = fileOf(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

function typeOf(path: string): string {
  return TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
}
