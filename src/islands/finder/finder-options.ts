import type { CertificateState } from '../../domain/certificate-state.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import type { StaticListAddresses } from '../../search/static-list.ts';

/** What the page tells the finder's script, as JSON in `data-options`. */
export interface FinderOptions {
  readonly locale: Locale;
  /** Language tag for numbers and plural forms. */
  readonly intlTag: string;
  /** The build of the page; data of another build is not mixed with it. */
  readonly build: string;
  /** Folder of the site, with a slash at its end. */
  readonly base: string;
  /** Folder of the data files, with a slash at its end. */
  readonly data: string;
  /** Folder of the full-text index of the language. */
  readonly index: string;
  /** Address of a product's page with `{id}` for its id. */
  readonly product: string;
  readonly pageSize: number;
  /** Lists on pages of their own. */
  readonly lists: StaticListAddresses;
}

/** The texts that the script fills in, as JSON in `data-texts`. */
export interface FinderTexts {
  readonly results: Message;
  readonly total: Message;
  readonly showResults: Message;
  readonly loading: Message;
  readonly near: Message;
  readonly remove: Message;
  readonly without: Message;
  readonly suggestion: Message;
  readonly textFailed: Message;
  readonly otherBuild: Message;
  readonly reload: Message;
  readonly retry: Message;
  readonly stars: Message;
  /** In place of a decision number that nobody has found. */
  readonly unknown: Message;
  readonly page: Message;
  readonly pages: Message;
  readonly next: Message;
  readonly previous: Message;
  readonly states: Readonly<Record<CertificateState, Message>>;
  /** For states whose day is known, with `{date}`. */
  readonly datedStates: Readonly<Partial<Record<CertificateState, Message>>>;
}
