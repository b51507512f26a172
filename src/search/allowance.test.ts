import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

test('words are let through while eighteen thousand places are not used up', () => {
  const allowance = new Allowance();
  expect([10, 8, 1].map((weight) => allowance.take(weight))).toEqual([true, true, false]);
});

test('what does not fit takes nothing away from what comes after it', () => {
  const allowance = new Allowance();
  expect([10, 9, 8].map((weight) => allowance.take(weight))).toEqual([true, false, true]);
});

test('the first word is let through however heavy it is, the second is not', () => {
  const allowance = new Allowance();
  expect([30, 2].map((weight) => allowance.take(weight))).toEqual([true, false]);
});
