import { expect, test } from 'vitest';
import { toIssuerKind, toPlan } from './plan.ts';
import { sampleRecord } from './sample-record.ts';

test('turns a record into the facts of a plan page', () => {
  expect(toPlan(sampleRecord())).toEqual({
    recordType: 'plan',
    title: 'Kế hoạch OCOP thành phố Cần Thơ năm 2022',
    issuer: { name: 'UBND thành phố Cần Thơ', level: 'province', kind: 'people_committee' },
    place: { province: 'can-tho' },
    period: { start: '2022-01-01', end: '2022-12-31', label: '2022' },
    status: 'ended',
    sources: {
      'bao-mau': {
        title: 'Báo Mẫu: Kế hoạch OCOP thành phố Cần Thơ năm 2022',
        publisher: 'Báo Mẫu',
        url: 'https://bao.example.vn/ke-hoach',
        read: '2026-11-21',
        role: 'plan',
        reliability: 'press',
      },
    },
  });
});

test('a national plan keeps an empty place', () => {
  const record = sampleRecord({ place: {}, issuer: { name: 'Thủ tướng Chính phủ', level: 'national' } });
  expect(toPlan(record)).toMatchObject({ place: {}, issuer: { kind: 'prime_minister' } });
});

test('a result without a figure keeps an empty value and points to its source', () => {
  const result = { target: 'p3', value: null, as_of: '2022-12-31', status: 'final', comparable: 'partial' };
  const record = sampleRecord({ results: [{ ...result, source_url: 'https://bao.example.vn/ke-hoach' }] });
  expect(toPlan(record).results).toEqual([
    { target: 'p3', value: null, asOf: '2022', status: 'final', comparable: 'partial', source: 'bao-mau' },
  ]);
});

test('the former name of Huế leads to its id', () => {
  const record = sampleRecord({ place: { province: 'Thừa Thiên Huế' } });
  expect(toPlan(record).place).toEqual({ province: 'hue' });
});

test('refuses a province that does not exist', () => {
  const record = sampleRecord({ place: { province: 'Sài Thành' } });
  expect(() => toPlan(record)).toThrow('can-tho-2022: no province is called “Sài Thành”.');
});

test('working remarks among the tasks are not tasks', () => {
  const record = sampleRecord({ tasks: ['15 tasks and solutions', { order: 1, title_vi: 'Tuyên truyền' }] });
  expect(toPlan(record).tasks).toEqual([{ order: 1, title: 'Tuyên truyền' }]);
});

test('tells the kind of body from its name', () => {
  expect(toIssuerKind('Chủ tịch UBND tỉnh Thanh Hóa')).toBe('chairman');
  expect(toIssuerKind('Hiệp hội')).toBeUndefined();
});
