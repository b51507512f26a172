import type { LocalText } from '../../i18n/local-text.ts';

/** A post as it stands in a list. */
export interface PostRow {
  readonly id: string;
  readonly href: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly kind: string;
  readonly date: string;
}
