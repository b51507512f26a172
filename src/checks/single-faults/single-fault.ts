import type { IssueCode } from '../../domain/issue.ts';
import type { FileKey } from './sound-content.ts';

/**
 * One mistake in one file: the words that are changed, what they become, and the code that has to name it. The issue
 * must stand on the first line that differs, or on the line with the words of `at`.
 */
export interface SingleFault {
  readonly name: string;
  readonly file: FileKey;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: IssueCode;
  readonly at?: string;
}

type Row = readonly [name: string, from: string | RegExp, to: string, code: IssueCode, at?: string];

/** Returns the faults of one file from rows of a table. */
export function faultsOf(file: FileKey, rows: readonly Row[]): readonly SingleFault[] {
  return rows.map(([name, from, to, code, at]) => ({
    name: `${file}: ${name}`,
    file,
    from,
    to,
    code,
    ...(at === undefined ? {} : { at }),
  }));
}
