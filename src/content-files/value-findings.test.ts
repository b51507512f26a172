import { describe, expect, test } from 'vitest';
import { dateFinding, formatFinding, typeFinding } from './value-findings.ts';

/** The keys whose values are days. */
const dateKeys = ['date', 'ends', 'until', 'read', 'published', 'start', 'end', 'deadline', 'asOf'];

describe('a value of another type than its key asks for', () => {
  test.each([
    { expected: 'string', key: 'name', value: 5, found: '5', code: 'digits-need-quotes', nearest: '"5"' },
    { expected: 'string', key: 'name', value: true, found: 'true', code: 'text-expected', nearest: undefined },
    { expected: 'string', key: 'name', value: ['a'], found: '[a]', code: 'text-expected', nearest: undefined },
    { expected: 'number', key: 'points', value: '78,5', found: '78,5', code: 'number-expected', nearest: '78.5' },
    { expected: 'number', key: 'points', value: 'a', found: '7,8,5', code: 'number-expected', nearest: undefined },
    { expected: 'number', key: 'points', value: 'a', found: 'x7,8', code: 'number-expected', nearest: undefined },
    { expected: 'number', key: 'points', value: 'a', found: '7,8x', code: 'number-expected', nearest: undefined },
    { expected: 'int', key: 'price', value: 1.5, found: '1.5', code: 'whole-number-expected', nearest: undefined },
    { expected: 'boolean', key: 'derived', value: 'có', found: 'có', code: 'yes-no-expected', nearest: undefined },
    { expected: 'array', key: 'aliases', value: 'a', found: 'a', code: 'list-expected', nearest: undefined },
    { expected: 'object', key: 'origin', value: 'a', found: 'a', code: 'group-expected', nearest: undefined },
    { expected: 'record', key: 'sources', value: 'a', found: 'a', code: 'group-expected', nearest: undefined },
    { expected: 'bigint', key: 'x', value: 'a', found: 'a', code: 'value-malformed', nearest: undefined },
  ])('$found for $expected is told as $code', ({ code, expected, found, key, nearest, value }) => {
    expect(typeFinding(expected, key, value, found)).toEqual({
      code,
      params: { key, found, ...(nearest === undefined ? {} : { nearest }) },
    });
  });

  test.each(dateKeys)('under %s is a matter of dates, unless it is a list', (key) => {
    expect(typeFinding('string', key, 2024, '2024').code).toBe('date-invalid');
    expect(typeFinding('string', key, ['a'], '[a]').code).toBe('text-expected');
    expect(formatFinding(key, '2024').code).toBe('date-invalid');
  });
});

test.each([
  { found: '30/12/2022', nearest: '2022-12-30' },
  { found: 'ngày 5 tháng 8 năm 2026', nearest: '2026-08-05' },
  { found: 'cuối năm', nearest: undefined },
])('for the day “$found” the hint is $nearest', ({ found, nearest }) => {
  expect(dateFinding(found)).toEqual({
    code: 'date-invalid',
    params: { found, ...(nearest === undefined ? {} : { nearest }) },
  });
});

test.each([
  { key: 'taxCode', code: 'tax-code-invalid' },
  { key: 'gtin', code: 'gtin-invalid' },
  { key: 'exports', code: 'country-code-invalid' },
  { key: 'code', code: 'province-code-invalid' },
  { key: 'email', code: 'email-invalid' },
  { key: 'src', code: 'photo-name-invalid' },
])('a text without the form of $key is told as $code', ({ code, key }) => {
  expect(formatFinding(key, 'x')).toEqual({ code, params: { found: 'x' } });
});

test('a text without the form of any other key is malformed', () => {
  expect(formatFinding('zalo', 'x')).toEqual({ code: 'value-malformed', params: { key: 'zalo', found: 'x' } });
});
