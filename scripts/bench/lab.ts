/** A web server on this machine for measurements: a folder as a static host serves it, and a log of what is asked for. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import ts from 'typescript';

const repository = resolve(import.meta.dirname, '../..');

/** An address where a page is empty, to measure on without anything of the site. */
export const EMPTY_PAGE = '/leeg/';

export interface Lab {
  origin: string;
  /** Every path asked for since the start or the last `forget`, in order. */
  asked: string[];
  forget(): void;
  /** Serves this text at a path, as if it were a file of the site. */
  put(path: string, text: string): void;
  /** From now on, requests for paths that begin so wait for ever. */
  hold(prefixes: readonly string[]): void;
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

/** Serves `folder` on a free port of the loopback address, and the project's own modules, without their types, beside it. */
export async function openLab(folder: string): Promise<Lab> {
  const texts = new Map([[EMPTY_PAGE, '<!doctype html><meta charset="utf-8"><title>Meten</title>']]);
  const asked: string[] = [];
  let held: readonly string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    if (held.some((prefix) => path.startsWith(prefix))) return;
    const body = texts.get(path) ?? ownModule(path) ?? fileContent(folder, path);
    response.writeHead(body === undefined ? 404 : 200, { ...HEADERS, 'content-type': typeOf(path) });
    response.end(body);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    forget: () => {
      asked.length = 0;
    },
    put: (path, text) => {
      texts.set(path, text);
    },
    hold: (prefixes) => {
      held = prefixes;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What a static host answers for a path, `undefined` where there is nothing. */
export function fileContent(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

function ownModule(path: string): string | undefined {
  if (!/^\/(?:src|scripts)\/.+\.ts$/.test(path)) return undefined;
  const { outputText } = ts.transpileModule(readFileSync(join(repository, path), 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return outputText;
}

function typeOf(path: string): string {
  return TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
}
