import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { StageClock } from '../../processes/stage-clock.ts';
import { bundleOriginVariable, bundleFile, bundleVariable, serverFolder } from './site-bundle.ts';
import type { BundleOrigin, SiteBundle } from './site-bundle.ts';
import { needParts } from './astro-parts.ts';

/**
 * Puts the program that renders the pages aside instead of rendering them, when `npm run build` asks for it. Left to
 * itself Astro renders at once, in the process that bundled: each page then costs twice as much, and twice the memory.
 */
export function keepBundle(): AstroIntegration {
  const folder = process.env[bundleVariable];
  if (folder === undefined) return { name: 'keep-bundle', hooks: {} };
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => keeping(own, folder));
      },
      'astro:build:done': () => {
        StageClock.sinceStart().end('bundle');
      },
    },
  };
}

/** What of Astro's own prerenderer is used here; its type does not tell. */
interface OwnPrerenderer {
  readonly app: {
    readonly getOptions: () => {
      readonly allPages: Readonly<Record<string, { readonly styles: readonly unknown[] }>>;
      readonly settings: { readonly config: { readonly outDir: URL }; readonly scripts: readonly unknown[] };
    };
  };
}

/** Parts of Astro's options that a bundle takes down. */
const optionParts = { allPages: 'object', 'settings.scripts': 'object', 'settings.config.outDir': 'object' } as const;

/** Returns the name of the module in a folder that renders. */
function entryIn(made: string): string {
  const entry = existsSync(made) ? readdirSync(made).find((name) => name.startsWith('prerender-entry')) : undefined;
  needParts('.prerender', { 'prerender-entry': entry && {} }, { 'prerender-entry': 'object' });
  return entry ?? '';
}

function keeping(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    name: 'keep-bundle',
    setup: async () => {
      await own.setup?.();
      needParts('prerenderer', own, { 'app.getOptions': 'function' });
      const options = (own as unknown as OwnPrerenderer).app.getOptions();
      needParts('app.getOptions()', options, optionParts);
      const { allPages, settings } = options;
      const made = join(fileURLToPath(settings.config.outDir), '.prerender');
      const entry = entryIn(made);
      cpSync(made, serverFolder(folder), { recursive: true });
      const origin = JSON.parse(process.env[bundleOriginVariable] ?? '') as BundleOrigin;
      const bundle: SiteBundle = {
        ...origin,
        entry,
        styles: Object.fromEntries(Object.entries(allPages).map(([key, { styles }]) => [key, styles])),
        scripts: settings.scripts,
      };
      writeFileSync(bundleFile(folder), JSON.stringify(bundle));
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('No page is rendered while bundling.')),
  };
}
