import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuildData } from '../../build-data/build-data.ts';
import { isShortPath } from '../../i18n/short-path.ts';
import { needParts } from '../bundle/astro-parts.ts';
import { toSitemapItem } from './sitemap-item.ts';

/** What the map knows of pages beside their addresses. */
interface MapData {
  readonly lastChanges: Readonly<Record<string, string>>;
  readonly former: ReadonlySet<string>;
}

/** Returns the map of a site; addresses that only lead on are not for search engines. `site` is the folder of the site. */
export function siteMap(site: string): AstroIntegration {
  let data: Promise<MapData> | undefined;
  return sitemap({
    filter: (page) => !isShortPath(new URL(page).pathname),
    serialize: async (item) => {
      const { former, lastChanges } = await (data ??= readMapData(site));
      return former.has(new URL(item.url).pathname) ? undefined : toSitemapItem(item, lastChanges);
    },
  });
}

/** Read once, when all pages are written. */
async function readMapData(site: string): Promise<MapData> {
  const [lastChanges, former] = await Promise.all([
    readBuildData(site, 'last-changes'),
    readBuildData(site, 'former-addresses'),
  ]);
  return { lastChanges, former: new Set(former) };
}

/** The hooks of the integration that are called here. */
const hookParts = {
  'astro:config:done': 'function',
  'astro:routes:resolved': 'function',
  'astro:build:done': 'function',
} as const;

/**
 * Writes the map of the pages at `pathnames`, relative to the site, into the folder `site`; `base` is the absolute address
 * of the site. The integration is asked as Astro would ask it, for the pages are not made by Astro's own process.
 */
export async function writeSiteMap(site: string, base: URL, pathnames: readonly string[]): Promise<void> {
  const { hooks } = siteMap(site);
  needParts('sitemap.hooks', hooks, hookParts);
  const config = { site: base.origin, base: base.pathname, trailingSlash: 'always', build: { format: 'directory' } };
  const logger = {
    info: () => undefined,
    warn: (text: string) => process.stderr.write(`${text}\n`),
    error: (text: string) => {
      throw new Error(text);
    },
  };
  const pages = pathnames.map((pathname) => ({ pathname }));
  await hooks['astro:config:done']?.({ config, logger } as never);
  await hooks['astro:routes:resolved']?.({ routes: [], logger } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`), pages, logger } as never);
}
