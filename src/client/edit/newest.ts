/** Asks GitHub what a file is now, so that a change is made on the newest version. */
import type { Botsing, Wijziging } from '../../edit/change.ts';
import { applyChanges } from '../../edit/apply.ts';
import { contentsAddress } from '../../edit/handover.ts';

/** `onbekend`: it could not be asked; the file that was edited is then all there is. */
export type Newest =
  { kind: 'zelfde' | 'onbekend' } | { kind: 'anders'; source: string; botsingen: Botsing[] };

/** Compares the file that was edited with the one in the repository; puts the changes in that one when it differs. */
export async function newestFile(
  repository: string,
  id: string,
  basis: string | undefined,
  wijzigingen: readonly Wijziging[],
): Promise<Newest> {
  const address = contentsAddress(repository, id);
  if (address === undefined || basis === undefined) return { kind: 'onbekend' };
  try {
    const response = await fetch(address, { headers: { accept: 'application/vnd.github+json' } });
    if (!response.ok) return { kind: 'onbekend' };
    const { sha, content } = (await response.json()) as { sha: string; content: string };
    return sha === basis
      ? { kind: 'zelfde' }
      : { kind: 'anders', ...applyChanges(decoded(content), wijzigingen) };
  } catch {
    return { kind: 'onbekend' };
  }
}

function decoded(base64: string): string {
  const bytes = Uint8Array.from(
    atob(base64.replaceAll('\n', '')),
    (character) => character.codePointAt(0) ?? 0,
  );
  return new TextDecoder().decode(bytes);
}
