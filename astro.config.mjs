// @ts-check
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { inlineScripts } from './src/components/page/inline-scripts.ts';
import { readBuildData } from './src/build-data/build-data.ts';
import { formerAddresses } from './src/content-files/former-addresses.ts';
import { basePath } from './src/i18n/base-path.ts';
import { isShortPath } from './src/i18n/short-path.ts';
import { toSitemapItem } from './src/i18n/sitemap-item.ts';

/** Addresses that only lead on are not for search engines. */
const moved = await formerAddresses();

const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** @type {Promise<Readonly<Record<string, string>>> | undefined} Read once, when all pages are written. */
let lastChanges;
/** What scripts load on a click has no parts to load ahead; without this every such script carries the code for that. */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('base64');

/** Modules that the script of every page shares with those of a few pages. */
const ofEveryPage = /\/src\/(?:domain|i18n|islands\/(?:shortlist\/shortlist(?:-store)?|browser-storage|finder\/dom|named-text)\.ts)/;

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: basePath,
  outDir,
  // Beside the other working files of this checkout, so that two checkouts never share a cache.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  output: 'static',
  // Content is trusted text, not code samples, and highlighting would bring inline styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
      ],
      // The search engine is WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineScripts.map((code) => /** @type {const} */ (`sha256-${sha256(code)}`)),
      },
    },
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !moved.has(new URL(page).pathname) && !isShortPath(new URL(page).pathname),
      serialize: async (item) => toSitemapItem(item, await (lastChanges ??= readBuildData(outDir, 'last-changes'))),
    }),
  ],
  vite: {
    plugins: [plainImports],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What most pages need is one file: each more would cost a slow connection another round trip.
              codeSplitting: { groups: [{ name: 'shared', test: ofEveryPage, minShareCount: 2 }] },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
