/** What every export knows: the content, where the site is published, and how new the content is. */
import type { Content } from '../model/content.ts';

export interface Edition {
  content: Content;
  /** Where the site is published; unknown in a fork or an intranet. */
  site: URL | undefined;
}

/** An address for outside the site: whole where the site's own is known, else from the root of the host it is on. */
export function addressIn({ site }: Edition, path: string): string {
  return site ? new URL(path, site).href : path;
}
