import type { Locale } from '../../i18n/locale.ts';

/** An allocation as a table. */
export interface AllocationRows {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly { readonly name: string; readonly value: string; readonly lang: Locale | undefined }[];
  readonly total: string;
}
