/** Debian's nginx with the configuration that `deploy/` offers, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../../scripts/debian.ts';
import { root } from './content.ts';

const NGINX = '/usr/sbin/nginx';
const NEEDED = [NGINX, '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

export interface Nginx {
  origin: string;
  stop(): Promise<void>;
  /** Whatever it wrote down since it started. */
  logs(): string;
}

/** Serves a folder. A server without the brotli module has no `kennismaken/brotli.conf`. */
export async function startNginx(folder: string, { brotli = true } = {}): Promise<Nginx> {
  installNginx();
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  cpSync(join(root, 'deploy/headers.conf'), join(place, 'kennismaken/headers.conf'));
  if (brotli) cpSync(join(root, 'deploy/brotli.conf'), join(place, 'kennismaken/brotli.conf'));
  writeFileSync(join(place, 'site.conf'), siteAt(place, folder, port));
  writeFileSync(join(place, 'nginx.conf'), main(place));
  const server = spawn(NGINX, ['-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await answers(server, port);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
      rmSync(place, { recursive: true });
    },
    logs: () =>
      ['access.log', 'error.log', 'kennismaken-fouten.log']
        .map((name) => join(place, name))
        .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
        .join(''),
  };
}

function installNginx(): void {
  if (NEEDED.every((path) => existsSync(path))) return;
  installPackages(
    ['nginx-light', 'libnginx-mod-http-brotli-static'],
    'De tests van deploy/nginx.conf hebben nginx van Debian of Ubuntu nodig. Installeer nginx-light en libnginx-mod-http-brotli-static.',
  );
}

/** `deploy/nginx.conf` with the places of this machine instead of those of a server; nothing else is changed. */
function siteAt(place: string, folder: string, port: number): string {
  const places: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['root /srv/kennismaken;', `root "${folder}";`],
    ['/var/log/nginx/', `${place}/`],
  ];
  return places.reduce(
    (text, [there, here]) => {
      if (text.split(there).length !== 2)
        throw new Error(`deploy/nginx.conf should say ${there} in one place.`);
      return text.replace(there, here);
    },
    readFileSync(join(root, 'deploy/nginx.conf'), 'utf8'),
  );
}

/** What Debian's own nginx.conf holds around a site: its modules, its log, its compression; without rights of root. */
const main = (place: string) => `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
master_process off;
pid ${place}/nginx.pid;
events { }
http {
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/temp;`).join('\n    ')}
    sendfile on;
    tcp_nopush on;
    include /etc/nginx/mime.types;
    access_log ${place}/access.log;
    gzip on;
    include site.conf;
}
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until the server answers; throws what it says when it stops instead. */
async function answers(server: ChildProcess, port: number): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not start: ${said}`);
}
