import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutShared, withShared } from './shared-words.ts';

test.each([
  ['Chè đinh Hảo Đạt', 'Hợp tác xã Chè Hảo Đạt', 'Chè đinh \uE002'],
  ['Hảo Đạt bud tea', 'Hợp tác xã Chè Hảo Đạt', '\uE002 bud tea'],
  ['Mật ong', 'Hộ kinh doanh Ong', 'Mật ong'],
  ['Gạo An', 'Cơ sở An', 'Gạo An'],
  ['Gạo', '', 'Gạo'],
])('%s of %s is kept as %j', (text, whole, kept) => {
  expect(withoutShared(text, whole)).toBe(kept);
  expect(withShared(kept, whole)).toBe(text);
});

test('any text comes back', () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from('aăđ ộ$&\uE000\uE002')), maxLength: 12 });
  fc.assert(fc.property(texts, texts, (text, whole) => withShared(withoutShared(text, whole), whole) === text));
});
