import type { Locale } from '../../i18n/locale.ts';

/** A part of a fact: text, a link, or Vietnamese words on a page of another language. */
export interface FactPart {
  readonly text: string;
  readonly href?: string | undefined;
  readonly lang?: Locale | undefined;
}

/** A row of a facts table. */
export interface Fact {
  readonly label: string;
  /** Shown one below the other. */
  readonly lines: readonly (readonly FactPart[])[];
}
