import { expect, test } from 'vitest';
import { isSlug, shortenSlug, toSlug } from './slug.ts';

test.each([
  { name: 'Chè Shan tuyết Tà Xùa', slug: 'che-shan-tuyet-ta-xua' },
  { name: 'Bà Rịa - Vũng Tàu', slug: 'ba-ria-vung-tau' },
  { name: 'Đông trùng hạ thảo (hộp 50g)', slug: 'dong-trung-ha-thao-hop-50g' },
  { name: '越南 & !', slug: '' },
])('the slug of “$name” is “$slug”', ({ name, slug }) => {
  expect(toSlug(name)).toBe(slug);
});

test.each(['a', 'gao-st25', '3t-coffee'])('%s can be an id', (id) => {
  expect(isSlug(id)).toBe(true);
});

test.each(['', '2', '2024', 'Gao', 'gạo', 'gao--st25', '-gao', 'gao-', 'gao st25', 'gao_st25'])(
  '“%s” cannot be an id',
  (id) => {
    expect(isSlug(id)).toBe(false);
  },
);

test('a long slug is cut after a word, one endless word anywhere', () => {
  expect(shortenSlug('tra-shan')).toBe('tra-shan');
  expect(shortenSlug('rat-dai-'.repeat(60).slice(0, -1))).toBe(
    'rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat',
  );
  expect(shortenSlug('a'.repeat(400))).toHaveLength(60);
});
