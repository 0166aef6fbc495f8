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

/** The newest day (YYYY-MM-DD) on which a fact was written, confirmed or read, so that the same content gives the same files. */
export function newestDate({ organisaties, situaties, begrippen }: Content): string {
  const days = [
    ...[...organisaties.values()].flatMap(({ beheer, bronnen }) => [
      beheer.bewerkt,
      beheer.bevestigd?.op,
      beheer.wetGecontroleerd,
      ...Object.values(bronnen ?? {}).map(({ gelezen }) => gelezen),
    ]),
    ...[...situaties.values()].flatMap(({ bewerkt, bronnen }) => [
      bewerkt,
      ...Object.values(bronnen ?? {}).map(({ gelezen }) => gelezen),
    ]),
    ...[...begrippen.values()].map(({ bron }) => bron?.gelezen),
  ];
  return days.filter((day) => day !== undefined).reduce((newest, day) => (day > newest ? day : newest), '');
}
