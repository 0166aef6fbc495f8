/** One comment per script and per issue, updated in place, so that a page does not fill up with old judgements. */
import type { GitHub } from './api.ts';

/** Writes the comment with this name, or rewrites it where it is already there; `rewrite` does only the latter. */
export async function comment(
  github: GitHub,
  issue: number,
  name: string,
  text: string,
  mode: 'write' | 'rewrite' = 'write',
): Promise<void> {
  const marker = markerOf(name);
  // Only our own: anyone can write a comment that begins with the marker.
  const mine = (await github.comments(issue)).find(
    ({ user, body }) => user.type === 'Bot' && body.startsWith(marker),
  );
  const body = `${marker}\n${text}`;
  if (!mine && mode === 'write') await github.createComment(issue, body);
  if (mine && mine.body !== body) await github.updateComment(mine.id, body);
}

/** The first line of a text that a script made; a reader does not see it. */
export const markerOf = (name: string): string => `<!-- kennismaken:${name} -->`;
