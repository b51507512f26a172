// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { astroStages } from './scripts/build/astro-stages.ts';
import { countBytesTogether } from './scripts/build/memory.ts';
import { pageWriter } from './scripts/build/astro-page-writer.ts';
import { stagesVariable } from './scripts/build/stage-report.ts';
import { readBuildData } from './src/build-data/build-data.ts';
import { formerAddresses } from './src/content-files/former-addresses.ts';
import { basePath } from './src/i18n/base-path.ts';
import { isShortPath } from './src/i18n/short-path.ts';
import { toSitemapItem } from './src/i18n/sitemap-item.ts';

countBytesTogether();

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

/** Modules that the script of every page shares with those of a few pages; only search asks where tones stand, and only lists fill names in. */
const ofEveryPage =
  /\/src\/(?:domain\/(?!tone-placement|bound-names)|i18n|islands\/(?:shortlist\/shortlist(?:-store)?|browser-storage|finder\/dom|named-text)\.ts)/;

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base: basePath,
  outDir,
  // Beside the other working files of this checkout, so that two checkouts never share a cache.
  cacheDir: process.env['CACHE_DIR'] ?? './.astro/cache',
  trailingSlash: 'always',
  output: 'static',
  ...(process.env[stagesVariable] === undefined
    ? {}
    : { logger: { entrypoint: new URL('./scripts/build/astro-logger.ts', import.meta.url) } }),
  // Content is trusted text, not code samples, and highlighting would bring inline styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !moved.has(new URL(page).pathname) && !isShortPath(new URL(page).pathname),
      serialize: async (item) => toSitemapItem(item, await (lastChanges ??= readBuildData(outDir, 'last-changes'))),
    }),
    pageWriter(outDir, basePath),
    astroStages(),
  ],
  vite: {
    plugins: [plainImports],
    // The form for editors is bundled by itself; the scan for packages comes upon it all the same.
    optimizeDeps: { exclude: ['virtual:cms-config'] },
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
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks the bodies of posts with directives of its own, which the bundler does not know.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
