// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keepBundle } from './src/site-build/bundle/keep-bundle.ts';
import { bundleVariable } from './src/site-build/bundle/site-bundle.ts';
import { siteAddress } from './src/site-build/site-address.ts';
import { newsBodies } from './src/site-build/bundle/news-bodies.ts';
import { showEdits } from './src/development/show-edits.ts';
import { siteMap } from './src/site-build/render/site-map.ts';
import { settingOf } from './src/processes/setting.ts';
import { stagesVariable } from './src/processes/stage-report.ts';
import { basePath } from './src/i18n/base-path.ts';

const outDir = resolve(settingOf('OUT_DIR') ?? 'dist');

/** While a bundle is made there are no pages yet to be mapped. */
const isBundling = process.env[bundleVariable] !== undefined;
/** What scripts load on a click has no parts to load ahead; without this every such script carries the code for that. */
const plainImports = {
  name: 'plain-imports',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Modules that the script of every page shares with those of a few pages; only search asks where tones stand, and only lists fill names in. */
const ofEveryPage =
  /\/src\/(?:domain\/(?!tone-placement|bound-names)|i18n|islands\/(?:shortlist\/shortlist(?:-store)?|browser-storage|dom|named-text)\.ts)/;

export default defineConfig({
  site: siteAddress(),
  base: basePath,
  outDir,
  // Beside the other working files of this checkout, so that two checkouts never share a cache.
  cacheDir: process.env['CACHE_DIR'] ?? '.astro/cache',
  trailingSlash: 'always',
  output: 'static',
  ...(process.env[stagesVariable] === undefined
    ? {}
    : { logger: { entrypoint: new URL('./src/site-build/bundle/astro-logger.ts', import.meta.url) } }),
  // Content is trusted text, not code samples, and highlighting would bring inline styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [mdx(), showEdits(), ...(isBundling ? [keepBundle()] : [siteMap(outDir)])],
  vite: {
    // The installed packages may be read-only.
    cacheDir: './.cache/vite',
    plugins: [plainImports, newsBodies()],
    // What builds and measurements keep is no source; a catalogue of thousands in there would use up the system's watches.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
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
