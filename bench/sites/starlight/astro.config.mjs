import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Profielen',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      // By itself it lists every page beside every page, which would make it heavier than anyone would accept.
      sidebar: [{ label: 'Alle profielen', link: '/' }],
      pagination: false,
    }),
  ],
});
