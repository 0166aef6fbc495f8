/** Linked data for search engines: what schema.org has words for, in a block of data inside a page. */
import type { Graph, Thing } from 'schema-dts';
import { LICENTIE } from '../../../schemas/api-parts.ts';
import { addressIn, type Edition } from '../edition.ts';

/** These things as one block. */
export const graphOf = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** A block as the text of a script element, which no text in it can end. */
export const scriptText = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

/** What every page says of itself: its language, its licence and the site that it is part of. */
export const pageOf = (edition: Edition, path: string) => ({
  '@id': addressIn(edition, path),
  inLanguage: 'nl',
  license: LICENTIE,
  isPartOf: { '@id': addressIn(edition, '/') },
});
