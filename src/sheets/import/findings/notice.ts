import type { Fault } from './fault.ts';

/** Something that is no fault but should not go unsaid: a code of the dictionaries with its values. */
export interface Notice {
  readonly code:
    | 'columnIgnored'
    | 'sheetIgnored'
    | 'rowsMissing'
    | 'rowIgnored'
    | 'producerNew'
    | 'producerSimilar'
    | 'productSimilar'
    | 'provinceMerged'
    | 'readToday';
  readonly params: Readonly<Record<string, string>>;
}

/** What a step of the import found out beside its result. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** Returns the findings of several steps as one, in their order. */
export function joinFindings(findings: readonly Findings[]): Findings {
  return {
    faults: findings.flatMap(({ faults }) => faults),
    notices: findings.flatMap(({ notices }) => notices),
  };
}
