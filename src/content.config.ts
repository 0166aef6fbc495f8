import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { collections as registry } from '../schemas/index.ts';
import { contentLoader } from './content-loader.ts';
import type { LocalSummary } from './model/content.ts';

export const collections = {
  organisaties: defineCollection({
    loader: contentLoader('organisaties'),
    schema: registry.organisaties.schema,
  }),
  vragen: defineCollection({ loader: contentLoader('vragen'), schema: registry.vragen.schema }),
  situaties: defineCollection({ loader: contentLoader('situaties'), schema: registry.situaties.schema }),
  begrippen: defineCollection({ loader: contentLoader('begrippen'), schema: registry.begrippen.schema }),
  verwacht: defineCollection({ loader: contentLoader('verwacht'), schema: registry.verwacht.schema }),
  regios: defineCollection({ loader: contentLoader('regios'), schema: registry.regios.schema }),
  // Checked by the loader; what the store holds is a summary.
  lokaal: defineCollection({ loader: contentLoader('lokaal'), schema: z.custom<LocalSummary>() }),
  wijzigingen: defineCollection({
    loader: contentLoader('wijzigingen'),
    schema: registry.wijzigingen.schema,
  }),
  // Pages about the site are MDX that maintainers write; Astro compiles them.
  paginas: defineCollection({
    loader: glob({ base: './content/paginas', pattern: '*.mdx' }),
    schema: registry.paginas.schema,
  }),
};
