import type { LocalText } from '../../i18n/local-text.ts';

/** A step from the home page down to a page. */
export interface Crumb {
  readonly label: LocalText;
  readonly href: string;
}
