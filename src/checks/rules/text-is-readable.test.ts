import { describe, expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';
import { garbledIn } from './text-is-readable.ts';

const named = (name: string): string => productText().replace('Trà Shan', name);

test.each([
  { name: 'UTF-8 read as Windows-1252', text: 'Giá»› trĂ¡i', place: '2:7' },
  { name: 'UTF-8 read so in the midst of a word', text: 'Mật ChÃ¨', place: '2:11' },
  { name: 'TCVN3', text: 'Giß tr¸i ®Êt', place: '2:11' },
  { name: 'VNI', text: 'Gioû traùi ñaát', place: '2:7' },
  { name: 'letters lost to question marks', text: 'Gi? tr?i ??t', place: '2:11' },
])('reports $name', async ({ place, text }) => {
  expect(await faultsIn({ 'products/tra/index.md': named(text) })).toEqual([
    `products/tra/index.md:${place} text-garbled`,
  ]);
});

test.each([
  'Trà «Cá» ÁNH DƯƠNG «BÁ»',
  'MÃ Ngọc, HÃNG «SÃ»',
  'Jalapeño và crème brûlée ở Đà Lạt',
  'Bánh maïs',
  'Kem dưỡng Traphaco® 5µg',
  'Ngon không? Rất ngon',
  'Tên gì?Là trà',
])('leaves “%s” alone', async (text) => {
  expect(await faultsIn({ 'products/tra/index.md': named(text) })).toEqual([]);
});

test('addresses may hold any signs, and a garbled page is reported once', async () => {
  const links = 'Xem https://bao.vn/a?b=1?c=2 và https://bao.vn/ChÃ¨.';
  expect(await faultsIn({ 'products/tra/index.md': productText({ body: links }) })).toEqual([]);
  const garbled = 'ChÃ¨ xanh\n\nChÃ¨ xanh';
  expect(await faultsIn({ 'products/tra/index.md': productText({ body: garbled }) })).toEqual([
    'products/tra/index.md:17:1 text-garbled',
  ]);
});

describe('the first word that no one can read is quoted', () => {
  test.each([
    ['Mật ChÃ¨ rừng', 'ChÃ¨'],
    ['Ä‘Æ°á»ng', 'Ä‘Æ°á»ng'],
    ['Giá»› trĂ¡i', 'Giá»›'],
    ['Giß tr¸i ®Êt', 'tr¸i'],
    ['®Êt', '®Êt'],
    ['Gioû traùi ñaát', 'Gioû'],
    ['Gi? tr?i ??t', 'tr?i'],
    ['cà phê tr¸i', 'tr¸i'],
  ])('in “%s” it is “%s”', (line, word) => {
    expect(garbledIn(line)).toBe(word);
  });

  test.each([
    ...['', 'plain letters?', 'Trà Shan tuyết', 'ñ', 'piñata', 'Ngon không? Rất ngon', 'MÃ số', 'Kem Traphaco® 5µg'],
    ...['https://a.vn/ChÃ¨', 'xem http://a.vn/?a=b?c=d?e=f', 'ĐÃ BÁN', 'crème brûlée', 'naïve'],
  ])('in “%s” there is none', (line) => {
    expect(garbledIn(line)).toBeUndefined();
  });
});
