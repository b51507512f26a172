import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutShared, withShared } from './shared-words.ts';

test.each([
  ['Chè đinh Hảo Đạt', 'Hợp tác xã Chè Hảo Đạt', 'Chè đinh \uE002'],
  ['Hảo Đạt bud tea', 'Hợp tác xã Chè Hảo Đạt', '\uE002 bud tea'],
  ['Mật ong', 'Hộ kinh doanh Ong', 'Mật ong'],
  ['Gạo An', 'Cơ sở An', 'Gạo An'],
  ['Gạo', '', 'Gạo'],
  ['Hảo Đạt', 'Hảo Đạt', '\uE002'],
  ['Chè Đạtt', 'HTX Đạtt', 'Chè \uE001'],
  ['Chè Đạt', 'HTX Đạt', 'Chè Đạt'],
  ['Chè Hảo Đạtt', 'HTX Hảo Đạt', 'Chè Hảo Đạtt'],
  ['xChè Hảo', 'Chè Hảo', 'xChè Hảo'],
  ['Hảo Đạt và Hảo Đạt', 'Hảo Đạt', '\uE002 và Hảo Đạt'],
])('%s of %s is kept as %j', (text, whole, kept) => {
  expect(withoutShared(text, whole)).toBe(kept);
  expect(withShared(kept, whole)).toBe(text);
});

test('any text comes back', () => {
  const texts = fc.string({ unit: fc.constantFrom(...Array.from('aăđ ộ$&\uE000\uE002')), maxLength: 12 });
  fc.assert(fc.property(texts, texts, (text, whole) => withShared(withoutShared(text, whole), whole) === text));
});

test('at most two hundred and fifty-five words are shared', () => {
  const whole = Array.from({ length: 300 }, (_, at) => `từ${String(at)}`).join(' ');
  const kept = withoutShared(whole, whole);
  expect(kept.endsWith('\uE0FF')).toBe(true);
  expect(kept.split(' ')).toHaveLength(300 - 255 + 1);
  expect(withShared(kept, whole)).toBe(whole);
});

test('a text that holds such characters itself is kept as it is', () => {
  expect(withoutShared('\uE005 Hảo Đạt', 'Hảo Đạt')).toBe('\uE000\uE005 Hảo Đạt');
  expect(withShared('\uE000\uE005', 'Hảo Đạt')).toBe('\uE005');
});
