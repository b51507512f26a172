import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a bundle is made from, as it was when bundling began: what changes meanwhile makes the next build bundle again. */
export interface BundleOrigin {
  /** Stands for all of it. */
  readonly digest: string;
  /** Stands for what all pages are made with; posts are part of the bundle too, but each shows on its own page only. */
  readonly program: string;
}

/**
 * The program that renders the pages, as Astro bundles it from the sources: it changes only with them. Builds keep it, so
 * that an edit of the content costs no bundling; pages are rendered from it in a process without a bundler in its memory.
 */
export interface SiteBundle extends BundleOrigin {
  /** The module that renders, below the folder of the bundle. */
  readonly entry: string;
  /** The styles of each route, by Astro's key of its page. */
  readonly styles: Readonly<Record<string, readonly unknown[]>>;
  /** What integrations put into every page. */
  readonly scripts: readonly unknown[];
}

/** Names the folder into which a bundle is to be put; set only while `npm run build` makes one. */
export const bundleVariable = 'BUILD_BUNDLE';

/** Holds what the bundle is made from, as JSON. */
export const bundleOriginVariable = 'BUILD_BUNDLE_ORIGIN';

/** What the bundle brings along for readers, styles, scripts and fonts, as they lie in the site. */
export function assetFolder(bundle: string): string {
  return join(bundle, 'site');
}

/** The part that renders. */
export function serverFolder(bundle: string): string {
  return join(bundle, 'server');
}

/**
 * Where Node keeps what it has compiled of the code that builds run, so that it need not be compiled for each process
 * once more. It lies with the bundle, and is thrown away with it when the code changes.
 */
export function compiledFolder(bundle: string): string {
  return join(bundle, 'compiled');
}

/** Where workbooks of the open data are kept for the next build. Other code might make them otherwise. */
export function workbooksFolder(bundle: string): string {
  return join(bundle, 'workbooks');
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
