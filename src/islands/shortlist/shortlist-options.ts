import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import type { LetterTexts } from './producer-letter.ts';
import type { FactTexts } from './product-facts.ts';
import type { SheetLabels } from './shortlist-sheet.ts';

/** What the page tells the shortlist's script, as JSON in `data-options`. */
export interface ShortlistOptions {
  readonly locale: Locale;
  /** Language tag for numbers and plural forms. */
  readonly intlTag: string;
  /** Folder of the data files of the language, with a slash at its end. */
  readonly data: string;
  /** How many files the products are spread over. */
  readonly files: number;
  /** Address of a product's page with `{id}` for its id. */
  readonly product: string;
}

/** The texts that the script fills in, as JSON in `data-texts`. */
export interface ShortlistTexts extends FactTexts, LetterTexts {
  readonly loading: string;
  readonly empty: string;
  readonly total: Message;
  readonly sharedTotal: Message;
  readonly sharedOwn: Message;
  readonly gone: Message;
  readonly removed: Message;
  readonly copied: string;
  readonly downloadFailed: string;
  /** Name of downloaded files, without their ending. */
  readonly file: string;
  readonly differs: string;
  readonly unknown: string;
  readonly hint: string;
  readonly full: string;
  /** With `{name}`. */
  readonly removeNamed: string;
  readonly compareNamed: string;
  readonly writeNamed: string;
  readonly labels: SheetLabels;
}
