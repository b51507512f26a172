import { expect, test } from 'vitest';
import { faultsIn, productText } from '../checked-files.ts';

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
