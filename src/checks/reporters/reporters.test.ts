import { expect, test } from 'vitest';
import { toIssue } from '../../domain/issue.ts';
import { githubReport } from './github-reporter.ts';
import { jsonReport } from './json-reporter.ts';
import type { Report } from './report.ts';
import { textReport } from './text-reporter.ts';

const report: Report = {
  issues: [
    toIssue({ code: 'star-rating-unknown', params: { found: '6' } }, 'products/a/index.md', { line: 12, column: 8 }),
    toIssue(
      { code: 'key-unknown', params: { found: 'gruop', allowed: ['group', 'set'], nearest: 'group' } },
      'products/b,c:d/index.md',
      {
        line: 3,
        column: 1,
      },
    ),
  ],
  hidden: 0,
  pages: 2,
  prefix: 'content/',
  languages: ['vi', 'en'],
};

test('the text report says where, what, how to mend it and where to read more, and ends with counts', () => {
  expect(textReport(report)).toMatchInlineSnapshot(`
    "content/products/a/index.md:12:8  lỗi  star-rating-unknown
      Hạng sao «6» không hợp lệ; chỉ nhận 3, 4 hoặc 5.
      Cách sửa: ghi đúng hạng trong quyết định công nhận.
      Unknown star rating “6”; use 3, 4 or 5.
      How to mend it: give the rating that stands in the decision.
      Xem content/README.md#star-rating-unknown

    content/products/b,c:d/index.md:3:1  lỗi  key-unknown
      Không có mục nào tên «gruop» ở đây; các mục được nhận: group, set.
      Cách sửa: sửa lại tên mục cho đúng chính tả, hoặc xóa mục.
      Có phải ý bạn là «group»?
      There is no key “gruop” here; known keys: group, set.
      How to mend it: correct the spelling of the key, or delete it.
      Did you mean “group”?
      Xem content/README.md#key-unknown

    2 lỗi, 0 cảnh báo trong 2 tệp; đã kiểm tra 2 trang.
    2 errors, 0 warnings in 2 files; 2 pages checked.
    "
  `);
});

test('control characters in names and values are shown by signs and steer no terminal', () => {
  const issue = toIssue({ code: 'id-invalid', params: { found: 'a\nb\u001B[31m\u007F' } }, 'products/a\nb/index.md', {
    line: 1,
    column: 1,
  });
  const text = textReport({ ...report, issues: [issue] });
  expect(text).toContain('content/products/a␊b/index.md:1:1');
  expect(text).toContain('«a␊b␛[31m␡»');
});

test('the text report in one language is in that language only', () => {
  expect(textReport({ ...report, issues: report.issues.slice(0, 1), languages: ['en'] })).toMatchInlineSnapshot(`
    "content/products/a/index.md:12:8  error  star-rating-unknown
      Unknown star rating “6”; use 3, 4 or 5.
      How to mend it: give the rating that stands in the decision.
      See content/README.md#star-rating-unknown

    1 error, 0 warnings in 1 file; 2 pages checked.
    "
  `);
});

test('the JSON report is one object with files relative to the content', () => {
  expect(JSON.parse(jsonReport({ ...report, languages: ['en'] }))).toEqual({
    issues: [
      {
        file: 'products/a/index.md',
        line: 12,
        column: 8,
        code: 'star-rating-unknown',
        severity: 'error',
        message: 'Unknown star rating “6”; use 3, 4 or 5. How to mend it: give the rating that stands in the decision.',
      },
      {
        file: 'products/b,c:d/index.md',
        line: 3,
        column: 1,
        code: 'key-unknown',
        severity: 'error',
        message:
          'There is no key “gruop” here; known keys: group, set. How to mend it: correct the spelling of the key, or delete it. Did you mean “group”?',
      },
    ],
  });
});

test('annotations for GitHub keep to one line and escape what would end a property', () => {
  const lines = githubReport(report).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(
    /^::error file=content\/products\/b%2Cc%3Ad\/index\.md,line=3,col=1,title=key-unknown::Không có mục/u,
  );
  expect(lines[1]).toContain('%0A');
});
