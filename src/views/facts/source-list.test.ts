import { expect, test } from 'vitest';
import { sources } from '../../catalogue/catalogue-fixture.ts';
import { formerPlace } from './place-text.ts';
import { listSources } from './source-list.ts';

test('a source tells who published it, when, and when it was read', () => {
  const [read, published] = listSources(
    { ...sources, so: { title: 'Sổ', publisher: 'Tỉnh', read: '2026-08-02', published: '2025-12' } },
    'vi',
  );
  expect(read).toEqual({
    key: 'bao',
    title: 'Kết quả đánh giá',
    publisher: 'Báo Lào Cai',
    href: 'https://bao.example/ket-qua',
    dates: 'đọc ngày 01/07/2026',
  });
  expect(published).toMatchObject({ key: 'so', href: undefined });
  expect(published?.dates).toMatch(/^đăng .*12.*2025; đọc ngày 02\/08\/2026$/u);
});

test('a hijacked copy is named and never linked', () => {
  const url = 'https://gia.example/';
  const mirror = {
    title: 'Bản sao',
    publisher: 'Ai đó',
    read: '2026-01-01',
    url,
    reliability: 'mirror_do_not_link',
  } as const;
  expect(listSources({ mirror }, 'vi')[0]).toMatchObject({ title: 'Bản sao', href: undefined });
});

test('a page without sources lists none', () => {
  expect(listSources(undefined, 'vi')).toEqual([]);
});

test('a place is told by commune and district as far as they are known', () => {
  const yenBai = { former: 'yen-bai' } as const;
  expect(formerPlace({ ...yenBai, commune: 'Suối Giàng', district: 'Văn Chấn' }, 'vi').local).toBe(
    'Suối Giàng, Văn Chấn',
  );
  expect(formerPlace({ ...yenBai, district: 'Văn Chấn' }, 'vi').local).toBe('Văn Chấn');
  expect(formerPlace(yenBai, 'en')).toEqual({ local: undefined, province: 'Yen Bai' });
});
