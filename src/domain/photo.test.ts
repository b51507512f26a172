import { expect, test } from 'vitest';
import { photoSchema } from './photo.ts';
import { refusalsOf } from './schema-fixture.ts';

const refusals = (facts: object): readonly string[] =>
  refusalsOf(photoSchema, { src: 'tra.jpg', alt: 'Đồi trà', credit: 'HTX', ...facts });

test.each(['tra.jpg', 'tra.jpeg', 'tra.png', 'tra.webp', './tra.jpg', 'tra-2.jpg', '2.jpg'])('%s is a photo', (src) => {
  expect(refusals({ src })).toEqual([]);
});

test.each([
  ...['tra.gif', 'tra.JPG', 'Tra.jpg', 'trà.jpg', 'tra', 'tra.jpg.html', 'tra jpg', 'a/tra.jpg', '../tra.jpg'],
  ...['/tra.jpg', 'https://a.vn/tra.jpg', '-tra.jpg', '.tra.jpg', 'tra..jpg', 'tra.jpg\n', 'tra_2.jpg', './/tra.jpg'],
])('the name “%s” is refused', (src) => {
  expect(refusals({ src })).toEqual(['src: invalid_format']);
});

test('a photo says what it shows and whose it is', () => {
  expect(refusals({ alt: undefined })).toEqual(['alt: invalid_type']);
  expect(refusals({ credit: undefined })).toEqual(['credit: invalid_type']);
  expect(refusals({ alt: '' })).toEqual(['alt: too_small']);
  expect(refusals({ licence: 'CC BY 4.0' })).toEqual([]);
  expect(refusals({ caption: 'Trà' })).toEqual([': unrecognized_keys']);
});
