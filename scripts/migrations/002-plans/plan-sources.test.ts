import { expect, test } from 'vitest';
import { toPublisher, toSourceKey, toSources } from './plan-sources.ts';
import { sampleRecord } from './sample-record.ts';

const page = { url: 'https://bao.example.vn/ke-hoach', publisher: 'Báo Mẫu', role: 'plan', reliability: 'press' };

test('a source is called by its publisher, and a second page of one publisher gets a number', () => {
  const sources = toSources(sampleRecord({ sources: [page, { ...page, url: 'https://bao.example.vn/ket-qua' }] }));
  expect(Object.keys(sources)).toEqual(['bao-mau', 'bao-mau-2']);
});

test('a page that only a result refers to becomes a source', () => {
  const result = { target: 'p3', value: 15, as_of: '2022-12-31', status: 'final', comparable: 'yes' };
  const sources = toSources(
    sampleRecord({ results: [{ ...result, source_url: 'https://www.tin.example.vn/15-san-pham' }] }),
  );
  expect(toSourceKey('https://www.tin.example.vn/15-san-pham', sources)).toBe('tin-example-vn');
});

test('the announcement of a founding record is a source even without an address', () => {
  const sources = toSources(
    sampleRecord({ publisher: { name: 'Cổng TTĐT Mẫu' }, published_at: '2022-01-04T08:39:58+07:00' }),
  );
  expect(sources['cong-thong-tin-dien-tu-mau']).toMatchObject({ published: '2022-01-04', role: 'plan' });
});

test('spells out the abbreviations of publishers', () => {
  expect(toPublisher('Đài PT-TH Gia Lai')).toBe('Đài Phát thanh và Truyền hình Gia Lai');
});
