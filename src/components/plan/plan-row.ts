import type { LocalText } from '../../i18n/local-text.ts';

/** A plan as it stands in a list. */
export interface PlanRow {
  readonly id: string;
  readonly href: string;
  readonly title: LocalText;
  readonly kind: string;
  readonly period: string;
  readonly targets: string;
}
