import { describe, expect, test } from 'vitest';
import { compareIssues, issueParameters, toIssue, warningCodes } from './issue.ts';
import type { Finding } from './issue.ts';

const finding = { code: 'star-rating-unknown', params: { found: '6' } } as const;
const doubt: Finding = { code: 'price-odd', params: { found: '150' } };

describe('an issue', () => {
  test('says what, where and how badly, with values of its own', () => {
    const issue = toIssue(finding, 'a.md', { line: 3, column: 7 });
    expect(issue).toEqual({
      code: 'star-rating-unknown',
      severity: 'error',
      file: 'a.md',
      line: 3,
      column: 7,
      params: { found: '6' },
    });
    expect(issue.params).not.toBe(finding.params);
    expect(issue).not.toHaveProperty('path');
  });

  test('keeps the path of the fact it is about', () => {
    expect(toIssue(finding, 'a.md', { line: 3, column: 7 }, ['recognitions', 0, 'stars']).path).toEqual([
      'recognitions',
      0,
      'stars',
    ]);
  });

  test('is a warning where something is allowed but doubtful', () => {
    expect(toIssue(doubt, 'a.md', { line: 1, column: 1 }).severity).toBe('warning');
  });
});

test('issues are sorted by file, then line, then column, then code', () => {
  const places = [
    toIssue(finding, 'b.md', { line: 1, column: 1 }),
    toIssue(finding, 'a.md', { line: 10, column: 1 }),
    toIssue(finding, 'a.md', { line: 9, column: 5 }),
    toIssue(doubt, 'a.md', { line: 9, column: 5 }),
    toIssue(finding, 'a.md', { line: 9, column: 2 }),
    toIssue(finding, 'B.md', { line: 9, column: 2 }),
  ];
  const inOrder = (issues: typeof places): readonly string[] =>
    issues
      .toSorted(compareIssues)
      .map(({ file, line, column, code }) => `${file}:${String(line)}:${String(column)} ${code}`);
  const expected = [
    'B.md:9:2 star-rating-unknown',
    'a.md:9:2 star-rating-unknown',
    'a.md:9:5 price-odd',
    'a.md:9:5 star-rating-unknown',
    'a.md:10:1 star-rating-unknown',
    'b.md:1:1 star-rating-unknown',
  ];
  expect(inOrder(places)).toEqual(expected);
  expect(inOrder(places.toReversed())).toEqual(expected);
});

test('two issues of one code at one place are equal', () => {
  const [a, b] = ['6', '7'].map((found) =>
    toIssue({ code: 'star-rating-unknown', params: { found } }, 'a.md', { line: 1, column: 1 }),
  );
  expect(a !== undefined && b !== undefined && compareIssues(a, b)).toBe(0);
});

test('codes are words with hyphens, their values are named once, and every warning is a code', () => {
  const entries = Object.entries(issueParameters);
  expect(entries.filter(([code]) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(code))).toEqual([]);
  const known: ReadonlySet<string> = new Set([
    ...['found', 'allowed', 'expected', 'key', 'limit', 'other', 'stars', 'year', 'today', 'read', 'start', 'end'],
    'component',
  ]);
  for (const [code, params] of entries) {
    expect({ code, odd: params.filter((name) => !known.has(name)) }).toEqual({ code, odd: [] });
    expect(new Set<string>(params).size).toBe(params.length);
  }
  expect([...warningCodes].filter((code) => !Object.hasOwn(issueParameters, code))).toEqual([]);
});
