import { toDayNumber } from '../domain/calendar-date.ts';
import type { CertificateState } from '../domain/certificate-state.ts';
import { unpackColumn } from './packed-column.ts';
import type { FacetFile, OrderFile, StateColumn, StatePattern } from './data-files.ts';

/** Returns the state that a pattern shows on a day; both are day numbers. */
export function stateOnDay(pattern: StatePattern, firstChange: number, day: number): CertificateState {
  let at = 0;
  while (at < pattern.changes.length && firstChange + (pattern.changes[at] ?? 0) <= day) at += 1;
  return known(pattern.states[at]);
}

/** Returns the state of every row or value of a column on a day. */
function columnOnDay({ patterns, timelines, codes }: StateColumn, day: number): readonly CertificateState[] {
  const states = timelines.map(([pattern, firstChange]) => stateOnDay(known(patterns[pattern]), firstChange, day));
  return Array.from(unpackColumn(codes), (code) => known(states[code]));
}

/** Returns the state of every row on a day; nothing for a day outside those that the file of facets knows. */
export function statesOnDay(file: FacetFile, day: number): readonly CertificateState[] | undefined {
  return day < toDayNumber(file.day) || day > file.statesUntil ? undefined : columnOnDay(file.states, day);
}

/** Returns the state of every row on any day. */
export function statesOnAnyDay(file: OrderFile, day: number): readonly CertificateState[] {
  const states = columnOnDay(file.states, day);
  return Array.from(unpackColumn(file.dates.codes), (code) => known(states[code]));
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('The file refers to something it does not hold.');
  return value;
}
