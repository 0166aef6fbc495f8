/** Builds the full-text index after the pages are built: one record per passage of a profile, per situation and per term. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { passagesOf } from './passages.ts';
import { writeRegionalIndexes } from './regional-index.ts';
import { writeIndex } from './write-index.ts';

/** An Astro integration that writes `/pagefind/`. A build without index fails, so search cannot silently vanish. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: ['.edit'] });
        if (!index) throw new Error(`De zoekindex kon niet beginnen: ${errors.join('; ')}`);
        try {
          // Questions are the matcher's work.
          const count =
            (await addProfiles(index, dist)) +
            (await addSituations(index, dist)) +
            (await addTerms(index, dist));
          await writeIndex(index, join(dist, 'pagefind'));
          const local = await writeRegionalIndexes(dist);
          logger.info(`${count} teksten in de zoekindex, en ${local} lokale profielen`);
        } catch (cause) {
          throw new Error('De zoekindex kon niet gemaakt worden.', { cause });
        } finally {
          await close();
        }
      },
    },
  };
}

/** A profile is long: a passage of it is found by itself, and costs a phone no more than that. */
async function addProfiles(index: PagefindIndex, dist: string): Promise<number> {
  const pages = (await pagesIn(dist, 'organisaties')).concat(
    await pagesIn(dist, 'organisaties', 'antwoorden'),
  );
  const records = pages.flatMap(({ url, content }) =>
    passagesOf(content).map(({ anchor, title, text }, number) => ({
      // Pagefind keeps one record per address; the number is taken off before the address is shown.
      url: `${url}?${number}${anchor === '' ? '' : `#${anchor}`}`,
      title,
      text,
    })),
  );
  if (records.length < pages.length) throw new Error('Er is een profiel zonder tekst om in te zoeken.');
  for (const record of records) await addRecord(index, record);
  return records.length;
}

async function addSituations(index: PagefindIndex, dist: string): Promise<number> {
  const pages = await pagesIn(dist, 'situaties');
  for (const page of pages) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  return pages.length;
}

/** Every term is a result of its own, that leads to its place on the page of terms. */
async function addTerms(index: PagefindIndex, dist: string): Promise<number> {
  const page = parse(await readFile(join(dist, 'begrippen', 'index.html'), 'utf8'));
  const terms = page.querySelectorAll('[data-begrip]');
  for (const term of terms)
    await addRecord(index, {
      url: `/begrippen/#${term.id}`,
      title: term.getAttribute('data-begrip') ?? term.id,
      text: term.textContent.replaceAll(/\s+/g, ' '),
    });
  return terms.length;
}

async function addRecord(
  index: PagefindIndex,
  { url, title, text }: { url: string; title: string; text: string },
): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content: text, language: 'nl', meta: { title } });
  if (errors.length > 0) throw new Error(errors.join('; '));
}

/** The pages right under a folder of the built site, or one that each of them has under it. */
async function pagesIn(
  dist: string,
  folder: string,
  under = '',
): Promise<{ url: string; content: string }[]> {
  const entries = await readdir(join(dist, folder), { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    ids.toSorted().map(async (id) => ({
      url: `/${folder}/${id}/${under && `${under}/`}`,
      content: await readFile(join(dist, folder, id, under, 'index.html'), 'utf8'),
    })),
  );
}
