import { expect, test } from 'vitest';
import { toDayNumber } from '../domain/calendar-date.ts';
import type { FacetFile, OrderFile, StateColumn } from './data-files.ts';
import { packColumn } from './packed-column.ts';
import { stateOnDay, statesOnAnyDay, statesOnDay } from './state-timeline.ts';

const pattern = { states: ['valid', 'ending', 'lapsed'], changes: [0, 90] } as const;

test.each([
  [99, 'valid'],
  [100, 'ending'],
  [189, 'ending'],
  [190, 'lapsed'],
  [5000, 'lapsed'],
] as const)('on day %i of a course that changes on days 100 and 190 a certificate is %s', (day, state) => {
  expect(stateOnDay(pattern, 100, day)).toBe(state);
});

test('a state that never changes is the same on every day', () => {
  expect([0, 9e9].map((day) => stateOnDay({ states: ['revoked'], changes: [] }, 0, day))).toEqual([
    'revoked',
    'revoked',
  ]);
});

const states: StateColumn = {
  patterns: [pattern, { states: ['revoked'], changes: [] }],
  timelines: [
    [0, 100],
    [1, 0],
  ],
  codes: packColumn([1, 0, 0]),
};
const start = toDayNumber('2026-11-30');
const none = { values: [], codes: '' };
const facets: FacetFile = {
  ...{ build: '', rows: 3, provinces: {}, regions: {}, day: '2026-11-30', statesUntil: start + 120 },
  facets: { stars: none, former: none, group: none, set: none, kind: none, standard: none },
  states: {
    ...states,
    timelines: [
      [0, start + 100],
      [1, 0],
    ],
  },
};

test('the states of the next weeks are those of the day, those of other days are not known', () => {
  expect(statesOnDay(facets, start)).toEqual(['revoked', 'valid', 'valid']);
  expect(statesOnDay(facets, start + 120)).toEqual(['revoked', 'ending', 'ending']);
  expect(statesOnDay(facets, start + 121)).toBeUndefined();
  expect(statesOnDay(facets, start - 1)).toBeUndefined();
});

const order: OrderFile = { build: '', dates: { values: [{}, {}, {}], codes: packColumn([2, 0]) }, states };

test('on any day the state of a row is that of its dates', () => {
  expect(statesOnAnyDay(order, 100)).toEqual(['ending', 'revoked']);
  expect(statesOnAnyDay(order, 99)).toEqual(['valid', 'revoked']);
});

test('a file that refers to what it does not hold is refused', () => {
  const broken =
    (column: Partial<StateColumn>): (() => unknown) =>
    () =>
      statesOnAnyDay({ ...order, states: { ...states, ...column } }, 100);
  expect(broken({ codes: packColumn([7, 7, 7]) })).toThrow(RangeError);
  expect(
    broken({
      timelines: [
        [9, 0],
        [9, 0],
      ],
    }),
  ).toThrow(RangeError);
  expect(
    broken({
      patterns: [
        { states: [], changes: [] },
        { states: [], changes: [] },
      ],
    }),
  ).toThrow(RangeError);
  expect(() => statesOnAnyDay({ ...order, dates: { values: [], codes: packColumn([3]) } }, 100)).toThrow(RangeError);
});
