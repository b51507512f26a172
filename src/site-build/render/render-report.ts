import type { SiteRecord } from '../place/site-record.ts';
import type { SitePath } from './page-renderer.ts';

/** Said when everything but what the search needs is made, and a report of it written. */
export const pagesAreThere = 'pages';

/** What the process that makes pages tells the one that puts the site together. */
export interface RenderReport {
  readonly frame: string;
  /** Whether all pages were made, rather than what is different. */
  readonly whole: boolean;
  /** How the pages differ from those of the site that is there; without one, from none. */
  readonly changes: KeyChanges;
  readonly map: string;
}

/** How pages and what stands for them differ from those of a site. */
export interface KeyChanges {
  /** What stands for pages that are new, or for which something else stood; empty for those that are made every time. */
  readonly keys: SiteRecord['keys'];
  /** The files of pages that are no more. */
  readonly gone: readonly string[];
}

/** Returns how pages differ from those that stand in `keys`. */
export function keyChanges(paths: readonly SitePath[], keys: SiteRecord['keys']): KeyChanges {
  const now = new Map(paths.map(({ file, key }) => [file, key ?? '']));
  return {
    keys: Object.fromEntries([...now].filter(([file, key]) => keys[file] !== key)),
    gone: Object.keys(keys).filter((file) => !now.has(file)),
  };
}

/** Returns what stands for the pages of a site after changes. */
export function changedKeys(before: SiteRecord['keys'], { gone, keys }: KeyChanges): SiteRecord['keys'] {
  const isGone = new Set(gone);
  return { ...Object.fromEntries(Object.entries(before).filter(([file]) => !isGone.has(file))), ...keys };
}
