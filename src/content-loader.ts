/** Brings checked content into Astro. A profile arrives as data and HTML; no module is ever made of it. */
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Collection } from '../schemas/index.ts';
import { checkContent, type Judgement, today } from './check/check.ts';
import { summary, toText } from './check/report.ts';
import { type Link, renderBody } from './markdown/render.ts';
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
        for (const { id, data: raw, tree } of documents.all(collection)) {
          const data = await parseData({ id, data: raw as Record<string, unknown> });
          store.set(
            tree ? { id, data, rendered: { html: renderBody(tree, linkIn(documents)) } } : { id, data },
          );
        }
      };
      await fill();
      watcher?.on('all', async (_, path) => {
        if (!path.includes('/content/')) return;
        judgement = undefined;
        await fill();
      });
    },
  };
}

function judge(root: string): Judgement {
  judgement ??= checkContent(root, today());
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
