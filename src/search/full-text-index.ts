/** Builds the full-text index after the pages are built: one record per profile, situation and term. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Folders of dist whose pages are searched. Questions are the matcher's work. */
const SEARCHED = ['organisaties', 'situaties'];

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
          const count = (await addPages(index, dist)) + (await addTerms(index, dist));
          await writeFiles(index, join(dist, 'pagefind'));
          logger.info(`${count} teksten in de zoekindex`);
        } catch (cause) {
          throw new Error('De zoekindex kon niet gemaakt worden.', { cause });
        } finally {
          await close();
        }
      },
    },
  };
}

async function addPages(index: PagefindIndex, dist: string): Promise<number> {
  let count = 0;
  for (const folder of SEARCHED) {
    for (const id of await foldersIn(join(dist, folder))) {
      const content = await readFile(join(dist, folder, id, 'index.html'), 'utf8');
      const { errors } = await index.addHTMLFile({ url: `/${folder}/${id}/`, content });
      if (errors.length > 0) throw new Error(errors.join('; '));
      count += 1;
    }
  }
  return count;
}

/** Every term is a result of its own, that leads to its place on the page of terms. */
async function addTerms(index: PagefindIndex, dist: string): Promise<number> {
  const page = parse(await readFile(join(dist, 'begrippen', 'index.html'), 'utf8'));
  const terms = page.querySelectorAll('[data-begrip]');
  for (const term of terms) {
    const { errors } = await index.addCustomRecord({
      url: `/begrippen/#${term.id}`,
      content: term.textContent.replaceAll(/\s+/g, ' '),
      language: 'nl',
      meta: { title: term.getAttribute('data-begrip') ?? term.id },
    });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  return terms.length;
}

/** Search forms that Pagefind adds and this site does not use. */
const UNUSED = /-ui\.(?:js|css)$|highlight\.js$/;

/**
 * Writes the index itself. Pagefind's own `writeFiles` answers before its last bytes are on disk, so that closing it
 * cuts a file short.
 */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('; '));
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
