import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  calendarDate,
  firstProgrammeYear,
  name,
  partialDate,
  programmeYear,
  slug,
  text,
  title,
  webAddress,
} from './schema-parts.ts';
import { refusalsOf } from './schema-fixture.ts';

describe('days', () => {
  test.each([
    { date: '2024-02-29', refused: [] },
    { date: '1945-01-01', refused: [] },
    { date: '1944-12-31', refused: [': date-implausible'] },
    { date: '2100-12-31', refused: [] },
    { date: '2101-01-01', refused: [': date-implausible'] },
    { date: '2024-02-30', refused: [': date-invalid'] },
    { date: '2024-02', refused: [': date-invalid'] },
    { date: '30/12/2022', refused: [': date-invalid'] },
    { date: 2024, refused: [': invalid_type'] },
  ])('$date is refused: $refused', ({ date, refused }) => {
    expect(refusalsOf(calendarDate, date)).toEqual(refused);
  });

  test('the pattern that forms and editors are given is the one of a day', () => {
    const { pattern } = z.toJSONSchema(calendarDate);
    expect(new RegExp(String(pattern), 'u').test('2024-02-29')).toBe(true);
    expect(new RegExp(String(pattern), 'u').test('2024-2-29')).toBe(false);
    expect(new RegExp(String(pattern), 'u').test('on 2024-02-29')).toBe(false);
  });
});

describe('days, months and years', () => {
  test.each([
    { date: '2024-03-11', refused: [] },
    { date: '2024-03', refused: [] },
    { date: '2024-01', refused: [] },
    { date: '2024-12', refused: [] },
    { date: '2024-00', refused: [': date-invalid'] },
    { date: '2024-13', refused: [': date-invalid'] },
    { date: '2024-3', refused: [': date-invalid'] },
    { date: '2024', refused: [] },
    { date: '24', refused: [': date-invalid'] },
    { date: '20244', refused: [': date-invalid'] },
    { date: '2024-02-30', refused: [': date-invalid'] },
    { date: '1944', refused: [': date-implausible'] },
    { date: '1945', refused: [] },
    { date: '2100-12', refused: [] },
    { date: '2101-01', refused: [': date-implausible'] },
    { date: '03/2024', refused: [': date-invalid'] },
    { date: true, refused: [': invalid_type'] },
  ])('$date is refused: $refused', ({ date, refused }) => {
    expect(refusalsOf(partialDate, date)).toEqual(refused);
  });

  test('a bare year, which YAML reads as a number, is taken as text', () => {
    expect(partialDate.parse(2024)).toBe('2024');
    expect(refusalsOf(partialDate, 24)).toEqual([': date-invalid']);
  });
});

describe('texts', () => {
  test.each([
    { name: 'a text', schema: text, most: 2000 },
    { name: 'a name', schema: name, most: 200 },
    { name: 'a title', schema: title, most: 500 },
  ])('$name has $most letters at most, and one at least', ({ most, schema }) => {
    expect(schema.parse('a'.repeat(most))).toHaveLength(most);
    expect(refusalsOf(schema, 'a'.repeat(most + 1))).toEqual([': too_big']);
    expect(schema.parse('a')).toBe('a');
    expect(refusalsOf(schema, '')).toEqual([': too_small']);
    expect(refusalsOf(schema, ' \n ')).toEqual([': too_small']);
    expect(schema.parse(`  ${'a'.repeat(most)} `)).toBe('a'.repeat(most));
    expect(refusalsOf(schema, 5)).toEqual([': invalid_type']);
  });
});

describe('addresses', () => {
  test.each([
    ...[
      'https://bao.vn',
      'http://bao.vn/a?b=1#c',
      'https://bao.vn:8080/',
      'https://báo.vn/bài',
      'https://a.b.c.vn/d@e',
    ],
  ])('%s is one', (address) => {
    expect(refusalsOf(webAddress, address)).toEqual([]);
  });

  test.each([
    ...['bao.vn', 'ftp://bao.vn', 'javascript:alert(1)', 'data:text/html,x', 'https://', 'https://localhost/a', ''],
    ...['https://bank.vn@evil.example', 'https://a:b@evil.example', 'https://:b@evil.example', 'https://bao.vn/a b'],
    ...[' https://bao.vn', 'https://bao.vn ', '//bao.vn', 'https://[bao.vn/', 'mailto:a@bao.vn', 'xhttps://bao.vn'],
  ])('“%s” is none', (address) => {
    expect(refusalsOf(webAddress, address)).toEqual([': address-invalid']);
  });
});

test('ids are slugs, years those in which there was a programme', () => {
  expect(refusalsOf(slug, 'tra-shan')).toEqual([]);
  expect(refusalsOf(slug, 'Trà Shan')).toEqual([': id-invalid']);
  expect(firstProgrammeYear).toBe(2013);
  expect(refusalsOf(programmeYear, 2013)).toEqual([]);
  expect(refusalsOf(programmeYear, 2012)).toEqual([': too_small']);
  expect(refusalsOf(programmeYear, 2100)).toEqual([]);
  expect(refusalsOf(programmeYear, 2101)).toEqual([': too_big']);
});
