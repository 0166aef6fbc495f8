/**
 * Makes Node believe that it is on another machine: it is a year later, folders list their files the other way round, and
 * there is no network. Load it with `--import`; every attempt to reach the network is refused and noted in NETWORK_LOG.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const LATER = 400 * 24 * 60 * 60 * 1000;
const Clock = Date;
const clock = () => Clock.now() + LATER;

globalThis.Date = new Proxy(Clock, {
  construct: (target, given: [], self) =>
    Reflect.construct(target, given.length > 0 ? given : [clock()], self),
  apply: () => new Clock(clock()).toString(),
  get: (target, name) => (name === 'now' ? clock : Reflect.get(target, name)),
});

/** Every way out of Node goes through one of these. */
const WAYS_OUT: [holder: object, name: string][] = [
  [net.Socket.prototype, 'connect'],
  [dgram.Socket.prototype, 'send'],
  [dgram.Socket.prototype, 'connect'],
  ...Object.keys(dns)
    .filter((name) => /^(?:lookup|resolve|reverse)/.test(name))
    .flatMap((name): [object, string][] => [
      [dns, name],
      [dns.promises, name],
    ]),
];
for (const [holder, name] of WAYS_OUT) {
  Object.assign(holder, {
    [name]: (...given: unknown[]) => {
      fs.appendFileSync(process.env['NETWORK_LOG'] ?? 2, `${name} ${JSON.stringify(given)}\n`);
      throw new Error('There is no network here.');
    },
  });
}

const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;
const backwards = (entries: unknown) => (Array.isArray(entries) ? entries.toReversed() : entries);
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readdirSync>) => backwards(readdirSync(...given)),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as (error: unknown, entries: unknown) => void;
    const answer = (error: unknown, entries: unknown) => done(error, backwards(entries));
    Reflect.apply(readdir, fs, [...given, answer]);
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readdirLater>) => backwards(await readdirLater(...given)),
});
syncBuiltinESMExports();
