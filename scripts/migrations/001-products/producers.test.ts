import { expect, test } from 'vitest';
import { toProducerId } from './producer-id.ts';
import { toAliases, toFullName } from './producer-names.ts';
import { toProducers } from './producers.ts';
import { makeRecord } from './test-record.ts';

test.each([
  ['HTX Chè Hảo Đạt', 'Hợp tác xã Chè Hảo Đạt'],
  ['Công ty CP Thương mại Khải Hoàn', 'Công ty Cổ phần Thương mại Khải Hoàn'],
  ['HTXNN Thượng Giang', 'Hợp tác xã Nông nghiệp Thượng Giang'],
] as const)('“%s” is spelt out as “%s”', (recorded, name) => {
  expect(toFullName(recorded)).toBe(name);
});

test.each([
  ['Công ty TNHH Trà Vinh Farm', 'cong-ty-tra-vinh-farm'],
  ['Hợp tác xã Nông nghiệp Đồng Tiến', 'htx-nong-nghiep-dong-tien'],
  ['Công ty Cổ phần Thương mại Khải Hoàn', 'cong-ty-khai-hoan'],
  ['Hộ ông Lê Văn Vinh', 'ho-le-van-vinh'],
] as const)('the id of “%s” is %s', (name, id) => {
  expect(toProducerId(name)).toBe(id);
});

test('two spellings of one cooperative make one page, with the fullest place and all sources', () => {
  const producers = toProducers([
    makeRecord({ producer_name: 'HTX Sơn Trà', producer_kind: 'cooperative' }),
    makeRecord({
      producer_name: 'Hợp tác xã Sơn Trà',
      producer_kind: 'cooperative',
      district: 'Na Hang',
      commune: 'xã Hồng Thái',
      sources: [{ url: 'https://example.vn/b', title: 'Bài B', publisher: 'Báo B' }],
    }),
  ]);
  expect(producers).toHaveLength(1);
  expect(producers[0]?.facts).toMatchObject({
    name: 'Hợp tác xã Sơn Trà',
    kind: 'cooperative',
    origin: { former: 'quang-tri', district: 'Na Hang', commune: 'xã Hồng Thái' },
  });
  expect(Object.keys(producers[0]?.facts.sources ?? {})).toEqual(['bao-a', 'bao-b']);
});

test('the same name in two provinces is not merged silently', () => {
  const records = ['Quảng Trị', 'Cà Mau'].map((province_old) =>
    makeRecord({ producer_name: 'HTX Bình Minh', province_old }),
  );
  expect(() => toProducers(records)).toThrow('choose one by hand');
});

test('usual abbreviations are no aliases, other spellings are', () => {
  const name = 'Công ty TNHH MTV Traphaco Sa Pa';
  expect(toAliases(name, [name, 'Công ty TNHH MTV TraphacoSapa'])).toEqual(['Công ty TNHH MTV TraphacoSapa']);
  expect(toAliases('Hợp tác xã Sơn Trà', ['HTX Sơn Trà', 'Hợp tác xã Sơn Trà'])).toEqual([]);
});

test('a producer of unknown kind is of another kind', () => {
  expect(toProducers([makeRecord({ producer_name: 'Nhà vườn Ba' })])[0]?.facts.kind).toBe('other');
});
