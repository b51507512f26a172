import { expect, test } from 'vitest';
import { compareIssues, toIssue } from './issue.ts';

const finding = { code: 'star-rating-unknown', params: { found: '6' } } as const;

test('issues are sorted by file, then line, then column', () => {
  const places = [
    toIssue(finding, 'b.md', { line: 1, column: 1 }),
    toIssue(finding, 'a.md', { line: 10, column: 1 }),
    toIssue(finding, 'a.md', { line: 9, column: 5 }),
    toIssue(finding, 'a.md', { line: 9, column: 2 }),
  ];
  const sorted = places
    .toSorted(compareIssues)
    .map(({ file, line, column }) => `${file}:${String(line)}:${String(column)}`);
  expect(sorted).toEqual(['a.md:9:2', 'a.md:9:5', 'a.md:10:1', 'b.md:1:1']);
});
