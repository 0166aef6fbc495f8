/** Programs that tests need and npm does not have: Debian's, installed where that is possible. */
import { spawnSync } from 'node:child_process';

/** Installs packages of Debian or Ubuntu, as root or with sudo. Throws `otherwise` where that is not possible. */
export function installPackages(packages: readonly string[], otherwise: string): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const aptGet = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
  };
  console.log(`Wordt geïnstalleerd met apt-get: ${packages.join(' ')} …`);
  aptGet('update', '-qq');
  if (!aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages)) throw new Error(otherwise);
}
