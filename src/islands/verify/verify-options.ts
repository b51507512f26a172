import type { RecognitionLevel } from '../../domain/star-rating.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import type { StateLabels, StateSentences } from '../../i18n/state-text.ts';
import type { Subject } from '../../verify/look-up.ts';

/** What the page tells the script of the check, as JSON in `data-options`. */
export interface VerifyOptions {
  readonly locale: Locale;
  readonly intlTag: string;
  readonly build: string;
  /** Folder of the data files, with a slash at its end. */
  readonly data: string;
  /** Address of a product's page with `{id}` for its id. */
  readonly product: string;
  readonly finder: string;
  /** Host of the printed addresses; the page may be read under another name. */
  readonly host: string;
  /** Names of provinces of today and before by their ids. */
  readonly provinces: Readonly<Record<string, string>>;
}

/** The texts that the script fills in, as JSON in `data-texts`. */
export interface VerifyTexts {
  readonly labels: StateLabels;
  readonly sentences: StateSentences;
  readonly unknown: Readonly<Record<Subject, Message>>;
  readonly levels: Readonly<Record<RecognitionLevel, string>>;
  readonly rows: Readonly<Record<RowKey, string>>;
  readonly code: Readonly<Record<CodeKey, string>>;
  readonly found: Message;
  readonly decisions: Message;
  readonly more: Message;
  readonly moreLink: string;
  readonly loading: string;
  readonly notGiven: string;
  readonly earlier: string;
  readonly endsBetween: string;
  readonly stars: string;
  readonly scan: string;
  readonly stop: string;
  readonly scanFailed: string;
}

export type RowKey = 'stars' | 'producer' | 'decision' | 'issuer' | 'made' | 'code' | 'ends' | 'earlier';

export type CodeKey = 'former' | 'today' | 'same' | 'either' | 'past' | 'none';
