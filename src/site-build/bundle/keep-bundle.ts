import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { StageClock } from '../../processes/stage-clock.ts';
import { bundleOriginVariable, bundleFile, bundleVariable, serverFolder } from './site-bundle.ts';
import type { BundleOrigin, SiteBundle } from './site-bundle.ts';

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

function keeping(own: AstroPrerenderer, folder: string): AstroPrerenderer {
  return {
    name: 'keep-bundle',
    setup: async () => {
      await own.setup?.();
      const { allPages, settings } = (own as unknown as OwnPrerenderer).app.getOptions();
      const made = join(fileURLToPath(settings.config.outDir), '.prerender');
      cpSync(made, serverFolder(folder), { recursive: true });
      const origin = JSON.parse(process.env[bundleOriginVariable] ?? '') as BundleOrigin;
      const bundle: SiteBundle = {
        ...origin,
        entry: readdirSync(made).find((name) => name.startsWith('prerender-entry')) ?? '',
        styles: Object.fromEntries(Object.entries(allPages).map(([key, { styles }]) => [key, styles])),
        scripts: settings.scripts,
      };
      writeFileSync(bundleFile(folder), JSON.stringify(bundle));
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('No page is rendered while bundling.')),
  };
}
