import type { SiteRecord } from '../site-record.ts';

/** Said when everything but what the search needs is made, and a report of it written. */
export const pagesAreThere = 'pages';

/** What the process that makes pages tells the one that puts the site together. */
export interface RenderReport {
  readonly frame: string;
  /** Whether all pages were made, rather than what is different. */
  readonly whole: boolean;
  /** What stands for each page, by its file; empty for those that are made every time. */
  readonly keys: SiteRecord['keys'];
  readonly map: string;
}
