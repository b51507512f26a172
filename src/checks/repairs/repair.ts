import type { PageLocation } from '../../content-files/content-page.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A file of a page to be mended: the facts, or the words in another language. */
export interface RepairedFile {
  readonly file: string;
  readonly location: PageLocation;
  /** The language of the words; absent for the file with the facts. */
  readonly locale?: Locale;
}

/** A change of one line, as it was and as it became. */
export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What can be put right without losing anything: nothing is guessed, and a second run changes nothing. */
export type RepairId = 'line-ends' | 'unicode-form' | 'date-form' | 'trailing-space' | 'key-order';

/** Returns the mended text of a file, which has plain lines except for the first repair. */
export interface Repair {
  readonly id: RepairId;
  readonly mend: (text: string, file: RepairedFile) => string;
}
