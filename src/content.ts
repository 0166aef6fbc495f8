/** The content of the site, read once per build from Astro's collections. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { site } from 'astro:config/server';
import { VRAAG_THEMAS } from '../schemas/choices.ts';
import type { Wijzigingen } from '../schemas/index.ts';
import type { Edition } from './exports/edition.ts';
import { type Glossary, makeGlossary } from './markdown/glossary.ts';
import { readRegion, type StoredProfile } from './local-store.ts';
import { type Content, newestDay } from './model/content.ts';
import { namesIn } from './model/maintenance.ts';
import { regionOf } from './model/region/inherit.ts';
import type { National } from './model/region/local-page.ts';
import { statementsOf } from './model/statements.ts';

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

let glossary: Promise<Glossary | undefined> | undefined;

/** The terms as they are recognised in texts, prepared once for all pages. */
export function loadGlossary(): Promise<Glossary | undefined> {
  glossary ??= loadContent().then(({ begrippen }) =>
    makeGlossary(
      [...begrippen].map(([id, { term, synoniemen = [] }]) => ({ id, words: [term, ...synoniemen] })),
    ),
  );
  return glossary;
}

let byRegion: Promise<Map<string, string[]>> | undefined;

/** The ids of the local profiles of each region, by name. */
export function localIds(): Promise<Map<string, string[]>> {
  byRegion ??= loadContent().then(({ lokaal }) => Map.groupBy(lokaal.keys(), regionOf));
  return byRegion;
}

/** The local profiles of a region in full, by name. */
export async function localProfiles(regio: string): Promise<StoredProfile[]> {
  const stored = readRegion(process.cwd(), regio);
  return ((await localIds()).get(regio) ?? []).flatMap((id) => stored.get(id) ?? []);
}

const inherited = new Map<string, National>();

/** What local profiles take over from a national one, gathered once for all of them. */
export async function inheritedFrom(id: string): Promise<National> {
  const known = inherited.get(id);
  if (known) return known;
  const content = await loadContent();
  const data = content.organisaties.get(id);
  if (!data) throw new Error(`Onbekende organisatie: ${id}`);
  const found = {
    statements: statementsOf(data, namesIn(content)),
    kennismakingsvragen: data.kennismakingsvragen ?? [],
  };
  inherited.set(id, found);
  return found;
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
    regios: await byId('regios', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')),
    lokaal: await byId('lokaal', (a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')),
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
