/** Brings checked content into Astro. A profile arrives as data and HTML; no module is ever made of it. */
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { type Collection, collections } from '../schemas/index.ts';
import { checkContent, type Judgement, today } from './check/check.ts';
import { summary, toText } from './check/report.ts';
import { type Link, renderBody } from './markdown/render.ts';
import { clearLocal, storeRegion, summaryOf } from './local-store.ts';
import { pathOf } from './model/paths.ts';

/** All collections come from one reading of the content folder. */
let judgement: Judgement | undefined;

/** Loads one collection; stops the build with the same words as `npm run check` when any file has an error. */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `kennismaken-${collection}`,
    load: async ({ store, config, parseData, watcher }) => {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const { documents } = judge(root);
        store.clear();
        if (collection === 'lokaal') {
          for (const { id, data } of documents.all('lokaal')) store.set({ id, data: summaryOf(data) });
          return;
        }
        for (const { id, data: raw, tree } of documents.all(collection)) {
          const data = await parseData({ id, data: raw as Record<string, unknown> });
          store.set(
            tree ? { id, data, rendered: { html: renderBody(tree, linkIn(documents)) } } : { id, data },
          );
        }
      };
      await fill();
      release(collection);
      watcher?.on('all', async (_, path) => {
        if (!path.includes('/content/')) return;
        judgement = undefined;
        await fill();
      });
    },
  };
}

/** When all collections are loaded nothing needs the files any more, and they are most of what a build holds. */
const waiting = new Set<Collection>(
  // Astro reads the pages about the site itself.
  (Object.keys(collections) as Collection[]).filter((each) => each !== 'paginas'),
);
function release(collection: Collection): void {
  waiting.delete(collection);
  if (waiting.size === 0) judgement = undefined;
}

function judge(root: string): Judgement {
  judgement ??= readAll(root);
  const errors = judgement.problems.filter(({ ernst }) => ernst === 'fout');
  if (errors.length > 0) {
    judgement = undefined;
    throw new AstroError(
      `De inhoud klopt nog niet.\n\n${errors.map(toText).join('\n')}\n${summary(0, errors).split(': ')[1]}`,
      'Herstel dit en begin opnieuw. `npm run check` laat hetzelfde zien.',
    );
  }
  return judgement;
}

/** Reads everything, and puts local profiles on disk as they come. */
function readAll(root: string): Judgement {
  clearLocal(root);
  return checkContent(root, today(), [], (profiles, documents) => {
    const link = linkIn(documents);
    storeRegion(
      root,
      profiles.map(({ id, data, tree }) => ({ id, data, html: tree ? renderBody(tree, link) : '' })),
    );
  });
}

/** What the components in a body show: the name of what they point at, and a link where there is a page. */
function linkIn(documents: Judgement['documents']): Link {
  return (target, id) => {
    if (target === 'vragen') return named(documents.get('vragen', id)?.data.kort, pathOf.vraag(id));
    if (target === 'begrippen') return named(documents.get('begrippen', id)?.data.term, pathOf.begrip(id));
    return (
      named(documents.get('organisaties', id)?.data.naam, pathOf.organisatie(id)) ??
      named(documents.get('verwacht', id)?.data.naam)
    );
  };
}

function named(text: string | undefined, href?: string): ReturnType<Link> {
  if (text === undefined) return undefined;
  return href === undefined ? { text } : { text, href };
}
