import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { DIRECTIVES, SCRIPT_SOURCES, STYLE_SOURCES } from './src/csp.ts';
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
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // All of search that loads late is one file, hence one request, from every page.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'search',
                    test: /src\/(?:search|model\/paths|client\/(?:combobox|search-index|dom))/,
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
  security: {
    csp: {
      directives: [...DIRECTIVES],
      scriptDirective: { resources: SCRIPT_SOURCES },
      styleDirective: { resources: STYLE_SOURCES },
    },
  },
});
