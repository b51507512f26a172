import type { Verdict } from '../../domain/verdict.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LocalText } from '../../i18n/local-text.ts';

/** Targets with their published results: those of one plan family by family, or those of several plan by plan. */
export interface TargetTable {
  /** Whether any result is known; without one there is nothing to set beside the targets. */
  readonly hasResults: boolean;
  readonly families: readonly TargetRows[];
}

/** Rows under a head of their own, which may lead to the plan. */
export interface TargetRows {
  readonly name: string;
  /** The language of the name where it may not be that of the page. */
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
  readonly rows: readonly TargetRow[];
}

export interface TargetRow {
  readonly name: string;
  /** What the target is about more closely: a product, a place, a cohort. */
  readonly scope: readonly LocalText[];
  readonly goal: string;
  /** The unit where the language has no word for it and shows the Vietnamese one. */
  readonly goalLang: 'vi' | undefined;
  readonly qualifiers: string;
  /** The goal as a length; absent where there is nothing of its unit to compare it with. */
  readonly bar: Bar | undefined;
  readonly results: readonly ResultLine[];
  readonly verdict: Verdict;
  readonly verdictLabel: string;
}

export interface ResultLine {
  readonly figure: string;
  readonly about: string;
  readonly note: LocalText | undefined;
  readonly bar: Bar | undefined;
  readonly sourceHref: string | undefined;
}

/** A figure as a length on the scale that all figures of its unit in the plan share, in hundredths of the scale. */
export interface Bar {
  readonly kind: 'goal' | 'final' | 'interim';
  readonly length: number;
  /** The upper end of a range. */
  readonly upTo?: number | undefined;
}
