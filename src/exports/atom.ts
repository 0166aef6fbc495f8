/** What changed in the profiles, for who follows the site with a feed reader: Atom 1.0 (RFC 4287). */
import { LICENTIE } from '../../schemas/api-parts.ts';
import type { Wijzigingen } from '../../schemas/index.ts';
import { newestChanges, type Nieuws } from '../model/changelog.ts';
import { newestDay } from '../model/content.ts';
import { dataPath, pathOf } from '../model/paths.ts';
import { confirmationWords } from '../model/trust.ts';
import { attribution } from './api/catalogue.ts';
import { addressIn, type Edition } from './edition.ts';
import { KENNISMAKEN, uuid5 } from './hsds/ids.ts';

/** Readers ask for the whole feed again and again. */
const MAX_ENTRIES = 100;

/** The text of the feed. It is as new as its newest entry; without an address of the site, links begin at its root. */
export function atomFeed(edition: Edition, log: ReadonlyMap<string, Wijzigingen>): string {
  const entries = newestChanges(log, MAX_ENTRIES);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', idOf('wijzigingen')),
    element('title', 'Kennismaken: wijzigingen'),
    element('subtitle', 'Wat er verandert in de profielen van organisaties in zorg en veiligheid.'),
    element('updated', momentOf(entries[0]?.wijziging.dag ?? newestDay(edition.content))),
    link('self', addressIn(edition, dataPath.wijzigingen), 'application/atom+xml'),
    link('alternate', addressIn(edition, '/'), 'text/html'),
    link('license', LICENTIE),
    `<author>${element('name', 'De redactie van Kennismaken')}</author>`,
    element('rights', attribution(edition)),
    ...entries.map((entry) => entryOf(edition, entry)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(edition: Edition, { organisatie, naam, wijziging }: Nieuws): string {
  const { id, dag, titel, wat, deel, bevestigd } = wijziging;
  // The page of a profile that is gone is gone too.
  const path = edition.content.organisaties.has(organisatie)
    ? pathOf.organisatie(organisatie, deel)
    : pathOf.organisaties;
  const lines = wat.map((line) => element('li', line)).join('');
  const html = `<ul>${lines}</ul>${element('p', confirmationWords(bevestigd))}`;
  return [
    '<entry>',
    element('id', idOf(organisatie, id)),
    element('title', `${naam}: ${titel}`),
    element('published', momentOf(dag)),
    element('updated', momentOf(dag)),
    link('alternate', addressIn(edition, path), 'text/html'),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('\n');
}

/**
 * An id that stays when the site moves: readers would else take everything for new. Not a `tag:` URI, for that holds a
 * domain name that its maker owns, and this content may be published under any.
 */
const idOf = (...names: string[]): string =>
  `urn:uuid:${uuid5(KENNISMAKEN, ['wijzigingen', ...names].join('/'))}`;

/** The content knows days; a feed wants moments (RFC 3339). */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escaped(href)}"/>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
