import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program that renders the pages, as Astro bundles it from the sources: it changes only with them. Builds keep it, so
 * that an edit of the content costs no bundling; pages are rendered from it in a process without a bundler in its memory.
 */
export interface SiteBundle {
  /** What it was made from, as a digest. */
  readonly digest: string;
  /** The module that renders, below the folder of the bundle. */
  readonly entry: string;
  /** The styles of each route, by Astro's key of its page. */
  readonly styles: Readonly<Record<string, readonly unknown[]>>;
  /** What integrations put into every page. */
  readonly scripts: readonly unknown[];
}

/** Names the folder into which a bundle is to be put; set only while `npm run build` makes one. */
export const bundleVariable = 'BUILD_BUNDLE';

/** Names the digest of what the bundle is made from. */
export const bundleDigestVariable = 'BUILD_BUNDLE_DIGEST';

/** What the bundle brings along for readers, styles, scripts and fonts, as they lie in the site. */
export function assetFolder(bundle: string): string {
  return join(bundle, 'site');
}

/** The part that renders. */
export function serverFolder(bundle: string): string {
  return join(bundle, 'server');
}

/** Returns the file that describes a bundle; it is written last, so a bundle that has it is whole. */
export function bundleFile(bundle: string): string {
  return join(bundle, 'bundle.json');
}

/** Returns the description of a bundle, if there is a whole one in the folder. */
export function readBundle(bundle: string): SiteBundle | undefined {
  const file = bundleFile(bundle);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SiteBundle) : undefined;
}
