import type { Issue } from '../../domain/issue.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What a reporter is given. */
export interface Report {
  readonly issues: readonly Issue[];
  /** Warnings that are only counted. */
  readonly hidden: number;
  /** How many pages were checked. */
  readonly pages: number;
  /** Stands before every file, so that terminals can open it: `content/`. */
  readonly prefix: string;
  readonly languages: readonly Locale[];
}

/** Turns a report into the text that is printed. */
export type Reporter = (report: Report) => string;
