import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataFolder } from '../../build-data/build-data.ts';
import { translator } from '../../i18n/translate.ts';
import { Progress } from '../../processes/progress.ts';
import { writeSiteMap } from './site-map.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { isHandedOn } from './late-files.ts';
import { PageFiles } from './page-files.ts';
import type { HeldBody } from './held-response.ts';
import type { PageRenderer, SitePath } from './page-renderer.ts';

/** Where pages are made. */
export interface PagePlaces {
  /** The folder of the site as it is now. */
  readonly site: string;
  /** The folder that what is new or changed is written to. */
  readonly next: string;
}

/**
 * Makes the pages of a site that are not in `kept` with the key they have now, and writes those that turn out different
 * from what the site has. Without `kept` that is all of them. Returns how many were made.
 */
export async function renderPages(
  renderer: Pick<PageRenderer, 'render'>,
  paths: readonly SitePath[],
  { next, site }: PagePlaces,
  kept: Pick<SiteRecord, 'keys'> | undefined,
): Promise<number> {
  const files = new PageFiles(next);
  const waiting = paths.filter(({ file, key }) => key === undefined || kept?.keys[file] !== key);
  const progress = new Progress(translator('vi')('build.stage.pages'), waiting.length);
  for (const path of waiting) {
    const body = await renderer.render(path);
    if (isHandedOn(path.file) || kept === undefined || !isSame(join(site, path.file), body)) {
      files.write(path.file, body);
    }
    // Files may be answered with bytes that are needed once more; those of a page are its own.
    if (path.route.type === 'page') freeBytes(body);
    progress.step();
  }
  return progress.end();
}

/**
 * Writes the map of the site, unless the one there is of the same pages. Returns what stands for it. `base` is the
 * absolute address of the site.
 */
export async function renderMap(
  next: string,
  base: URL,
  paths: readonly SitePath[],
  kept: SiteRecord | undefined,
): Promise<string> {
  const map = mapDigest(next, paths);
  if (kept?.map !== map) await writeSiteMap(next, base, pagesIn(paths));
  return map;
}

function isSame(file: string, body: HeldBody): boolean {
  return existsSync(file) && readFileSync(file).equals(typeof body === 'string' ? Buffer.from(body) : body);
}

/** Gives back the memory of bytes at once. It lies outside of what the runtime counts as its own, so it would wait long. */
function freeBytes(body: HeldBody): void {
  if (typeof body !== 'string') body.buffer.transfer(0);
}

/** Returns the addresses of the pages among the paths, relative to the site, as Astro names them. */
function pagesIn(paths: readonly SitePath[]): string[] {
  return paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => addressOf(pathname));
}

function addressOf(pathname: string): string {
  const inner = pathname.replace(/^\/|\/$/gu, '');
  return inner === '' ? '' : `${inner}/`;
}

function mapDigest(next: string, paths: readonly SitePath[]): string {
  const digest = createHash('sha256').update(JSON.stringify(pagesIn(paths)));
  for (const name of ['last-changes', 'former-addresses'] as const) {
    digest.update(readFileSync(join(next, buildDataFolder, `${name}.json`)));
  }
  return digest.digest('hex');
}
