/** The content of the site, read once per build from Astro's collections. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { site } from 'astro:config/server';
import { VRAAG_THEMAS } from '../schemas/choices.ts';
import type { Wijzigingen } from '../schemas/index.ts';
import type { Edition } from './exports/edition.ts';
import { type Content, newestDay } from './model/content.ts';

let loaded: Promise<Content> | undefined;

/** All content by id: organisations by name, questions by theme. */
export function loadContent(): Promise<Content> {
  loaded ??= load();
  return loaded;
}

/** All content, and the address where the site is published. */
export async function loadEdition(): Promise<Edition> {
  return { content: await loadContent(), site: site ? new URL(site) : undefined };
}

let day: Promise<string> | undefined;

/** The day that pages are written as of; the browser looks again with its own clock. */
export function contentDay(): Promise<string> {
  day ??= loadContent().then(newestDay);
  return day;
}

async function load(): Promise<Content> {
  const themes = Object.keys(VRAAG_THEMAS);
  return {
    organisaties: await byId('organisaties', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')),
    vragen: await byId(
      'vragen',
      (a, b) =>
        themes.indexOf(a.data.thema) - themes.indexOf(b.data.thema) ||
        a.data.kort.localeCompare(b.data.kort, 'nl'),
    ),
    situaties: await byId('situaties', (a, b) => a.data.titel.localeCompare(b.data.titel, 'nl')),
    begrippen: await byId('begrippen', (a, b) => a.data.term.localeCompare(b.data.term, 'nl')),
    verwacht: await byId('verwacht', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')),
  };
}

/** What changed in each profile, by its id. */
export const loadChanges = (): Promise<Map<string, Wijzigingen>> =>
  byId('wijzigingen', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl'));

async function byId<C extends keyof Content | 'wijzigingen'>(
  collection: C,
  order: (a: CollectionEntry<C>, b: CollectionEntry<C>) => number,
): Promise<Map<string, CollectionEntry<C>['data']>> {
  const entries = (await getCollection(collection)) as CollectionEntry<C>[];
  return new Map(entries.toSorted(order).map(({ id, data }) => [id, data]));
}
