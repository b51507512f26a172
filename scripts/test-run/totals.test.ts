import { expect, test } from 'vitest';
import { addTotals, toTotals } from './totals.ts';

const passed = { fullName: 'opens', status: 'passed', failureMessages: [] };
const failed = { fullName: 'closes', status: 'failed', failureMessages: ['Error: stuck\n  at door.ts:3'] };

test('what failed is told with its file and its reason', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [{ name: 'door.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }],
  };
  expect(toTotals(report)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['door.test.ts: closes\nError: stuck\n  at door.ts:3'],
  });
});

test('a file that cannot be run is a failure, though none of its tests failed', () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ name: 'door.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [passed] }],
  };
  expect(toTotals(report)).toEqual({ passed: 0, failed: 1, failures: ['door.test.ts: SyntaxError'] });
});

test('two runs add up', () => {
  const one = { passed: 2, failed: 1, failures: ['a'] };
  expect(addTotals(one, { passed: 3, failed: 1, failures: ['b'] })).toEqual({
    passed: 5,
    failed: 2,
    failures: ['a', 'b'],
  });
});
