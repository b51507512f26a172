import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlug, shortenSlug, slugPattern, toSlug } from './slug.ts';

test.each([
  { name: 'Chè Shan tuyết Tà Xùa', slug: 'che-shan-tuyet-ta-xua' },
  { name: 'Bà Rịa - Vũng Tàu', slug: 'ba-ria-vung-tau' },
  { name: 'Đông trùng hạ thảo (hộp 50g)', slug: 'dong-trung-ha-thao-hop-50g' },
  { name: 'ĐẶC SẢN Đà Lạt', slug: 'dac-san-da-lat' },
  { name: 'Phì Nhừ'.normalize('NFD'), slug: 'phi-nhu' },
  { name: '  Trà -- xanh  ', slug: 'tra-xanh' },
  { name: 'Café ☕ 1', slug: 'cafe-1' },
  { name: '越南 & !', slug: '' },
  { name: '越南 trà', slug: 'tra' },
  { name: '', slug: '' },
])('the slug of “$name” is “$slug”', ({ name, slug }) => {
  expect(toSlug(name)).toBe(slug);
});

test('what a name becomes is an id, unless there is no letter in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const slug = toSlug(name);
      expect(toSlug(slug)).toBe(slug);
      expect(isSlug(slug)).toBe(/[a-z]/u.test(slug) && slug.length <= 100);
    }),
  );
});

describe('ids of pages', () => {
  test.each(['a', 'gao-st25', '3t-coffee', '2024-a', 'a1', 'a'.repeat(100)])('%s can be one', (id) => {
    expect(isSlug(id)).toBe(true);
  });

  test.each([
    ...['', '2', '2024', '20-24', 'Gao', 'gạo', 'gao--st25', '-gao', 'gao-', 'gao st25', 'gao_st25', 'gao.st25'],
    ...['gao\n', ' gao', 'a'.repeat(101), 'gao/st25', '../gao', '-'],
  ])('“%s” cannot be one', (id) => {
    expect(isSlug(id)).toBe(false);
  });

  test('the pattern alone says what an id looks like, not how long it may be', () => {
    expect(slugPattern.test('a'.repeat(101))).toBe(true);
  });
});

describe('handy ids', () => {
  test.each([
    { name: 'a short one stays', slug: 'tra-shan', short: 'tra-shan' },
    { name: 'sixty letters stay', slug: 'a'.repeat(60), short: 'a'.repeat(60) },
    { name: 'one endless word is cut anywhere', slug: 'a'.repeat(61), short: 'a'.repeat(60) },
    { name: 'a word that ends at the sixtieth letter stays', slug: `${'a'.repeat(60)}-b`, short: 'a'.repeat(60) },
    { name: 'a word that ends later goes', slug: `${'a'.repeat(50)}-${'b'.repeat(10)}`, short: 'a'.repeat(50) },
    {
      name: 'as many whole words as fit stay',
      slug: 'rat-dai-'.repeat(60).slice(0, -1),
      short: 'rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat',
    },
  ])('$name', ({ short, slug }) => {
    expect(shortenSlug(slug)).toBe(short);
  });
});
