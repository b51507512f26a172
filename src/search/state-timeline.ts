import type { CertificateState } from '../domain/certificate-state.ts';
import { unpackColumn } from './packed-column.ts';
import type { FacetFile, StatePattern } from './data-files.ts';

/** Returns the state that a pattern shows on a day; both are day numbers. */
export function stateOnDay(pattern: StatePattern, firstChange: number, day: number): CertificateState {
  let at = 0;
  while (at < pattern.changes.length && firstChange + (pattern.changes[at] ?? 0) <= day) at += 1;
  const state = pattern.states[at];
  if (state === undefined) throw new RangeError('A pattern has one state more than it has changes.');
  return state;
}

/** Returns the state of every row on a day. */
export function statesOnDay(file: FacetFile, day: number): CertificateState[] {
  const states = file.states.values.map(([pattern, firstChange]) => {
    const known = file.patterns[pattern];
    if (known === undefined) throw new RangeError(`No pattern ${String(pattern)}.`);
    return stateOnDay(known, firstChange, day);
  });
  return Array.from(unpackColumn(file.states.codes), (code) => {
    const state = states[code];
    if (state === undefined) throw new RangeError(`No timeline ${String(code)}.`);
    return state;
  });
}
