/** When and on what was measured. */
import { availableParallelism, cpus, totalmem } from 'node:os';

/** One sentence about day, machine and versions. */
export function machineText(versions: Readonly<Record<string, string>>): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const names = Object.entries({ Node: process.versions.node, ...versions }).map(
    ([name, version]) => `${name} ${version}`,
  );
  return `Gemeten op ${day} met ${names.join(', ')}, op een machine met ${availableParallelism()} kernen (${cpus()[0]?.model ?? 'onbekend'}) en ${memory} GiB geheugen.`;
}
