import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fullTextIndex } from './src/search/full-text-index.ts';

export default defineConfig({
  // The address where the site is published; unknown in a fork or an intranet, and nothing breaks without it.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  // The default, 'jsx', swallows the space between words at a line break.
  compressHTML: true,
  // Nothing inline: one fixed content security policy then holds for every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: {
      alias: {
        // For browsers this package asks the page what &eacute; is; the edit form reads in a worker, which has no page.
        'decode-named-character-reference': fileURLToPath(
          import.meta.resolve('decode-named-character-reference'),
        ),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // What every page has: its script, what loads a module late, and what both search and the edit form draw with.
                  {
                    name: 'page',
                    test: /preload-helper|Base\.astro|model\/paths|client\/(?:page|dom|region-memory)\.ts/,
                  },
                  // All of search that an answer needs is one file, hence one request, from every page.
                  {
                    name: 'search',
                    test: /src\/(?:search|client\/(?:search|combobox|in-place|place|results|hits|answer|notices)|styles\/results)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), fullTextIndex()],
});
