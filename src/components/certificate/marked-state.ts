import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';

/** A state as a mark shows it, with what a script needs to put it right on a later day. */
export interface MarkedState {
  readonly state: CertificateState;
  readonly label: string;
  /** When the term ends, as `toTermText` writes it; absent where nothing is known, or where a script fills the mark in. */
  readonly term?: string | undefined;
  readonly revoked?: CalendarDate | undefined;
  /** Whether time alone changes the state: such a mark shows no state until a script has told the day. */
  readonly passes?: boolean | undefined;
}
