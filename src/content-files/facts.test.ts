import { describe, expect, test } from 'vitest';
import { factAt, groupAt, isGroup, listAt, numberAt, textAt } from './facts.ts';

const facts = { name: 'Trà', year: 2024, none: null, packs: [{ size: '1 kg' }, 'hai'], origin: { former: 'lao-cai' } };

test.each([
  { value: {}, is: true },
  { value: { a: 1 }, is: true },
  { value: [], is: false },
  { value: null, is: false },
  { value: 'a', is: false },
  { value: undefined, is: false },
])('$value is a group of facts: $is', ({ is, value }) => {
  expect(isGroup(value)).toBe(is);
});

describe('the value at a path', () => {
  test.each([
    { path: [], value: facts },
    { path: ['name'], value: 'Trà' },
    { path: ['packs', 0, 'size'], value: '1 kg' },
    { path: ['packs', 1], value: 'hai' },
    { path: ['packs', 2], value: undefined },
    { path: ['packs', -1], value: undefined },
    { path: ['packs', '0'], value: undefined },
    { path: ['packs', 'length'], value: undefined },
    { path: ['origin', 'former'], value: 'lao-cai' },
    { path: ['origin', 'constructor'], value: undefined },
    { path: ['name', 'length'], value: undefined },
    { path: ['name', 0], value: undefined },
    { path: ['none'], value: null },
    { path: ['none', 'a'], value: undefined },
    { path: ['khac', 'a', 'b'], value: undefined },
  ])('$path', ({ path, value }) => {
    expect(factAt(facts, path)).toEqual(value);
  });
});

test('a value of another kind than is asked for is none', () => {
  expect([textAt(facts, ['name']), textAt(facts, ['year']), textAt(facts, ['khac'])]).toEqual([
    'Trà',
    undefined,
    undefined,
  ]);
  expect([numberAt(facts, ['year']), numberAt(facts, ['name'])]).toEqual([2024, undefined]);
  expect([listAt(facts, ['packs']), listAt(facts, ['origin']), listAt(undefined, ['a'])]).toEqual([
    facts.packs,
    [],
    [],
  ]);
  expect([groupAt(facts, ['origin']), groupAt(facts, ['packs']), groupAt(null, [])]).toEqual([facts.origin, {}, {}]);
});
