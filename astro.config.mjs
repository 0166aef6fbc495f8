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
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
