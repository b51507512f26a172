import { expect, test } from 'vitest';
import { producerText, productText, warningsIn } from '../checked-files.ts';

/** Returns the warnings of a product, each as `line code` with what was found. */
async function warningsOf(text: string): Promise<readonly string[]> {
  const warnings = await warningsIn({ 'products/tra/index.md': text });
  return warnings.map(({ code, line, params }) => `${String(line)} ${code} ${String(params['found'])}`);
}

const recognised = (...lines: string[]): string =>
  productText({ recognitions: ['  - stars: 4', '    year: 2025', ...lines, '    source: bao'] });

test('a name in capitals is doubtful; an abbreviation and a name of mixed letters are not', async () => {
  const named = (name: string): string => productText().replace('Trà Shan', name);
  expect(await warningsOf(named('TRÀ SHAN TUYẾT TÀ XÙA'))).toEqual(['2 name-in-capitals TRÀ SHAN TUYẾT TÀ XÙA']);
  expect(await warningsOf(named('OCOP'))).toEqual([]);
  expect(await warningsOf(named('Trà SHAN'))).toEqual([]);
});

test.each(['3981/QĐ-UBND', '889a/QĐ-UBND', '26/2026/QĐ-TTg', '1162/QĐ-VPĐP-OCOP', '12/QĐ-UBND-HC', '4652/QĐ-BNN-VPĐP'])(
  'the decision number %s is usual',
  async (number) => {
    expect(await warningsOf(recognised(`    decision: ${number}`))).toEqual([]);
  },
);

test.each([
  { number: '"2310"', nearest: undefined },
  { number: 'QĐ số 3981/QĐ-UBND', nearest: '3981/QĐ-UBND' },
  { number: '3981/qđ-ubnd', nearest: '3981/QĐ-UBND' },
  { number: '3981 / QD - UBND', nearest: '3981/QĐ-UBND' },
])('the decision number $number is odd', async ({ nearest, number }) => {
  const warnings = await warningsIn({ 'products/tra/index.md': recognised(`    decision: ${number}`) });
  expect(warnings).toMatchObject([{ code: 'decision-number-odd', line: 9, column: 15 }]);
  expect(warnings[0]?.params['nearest']).toBe(nearest);
});

test.each([
  'https://bao.vn/bai-viet…',
  'https://https://bao.vn/bai',
  'https://webcache.googleusercontent.com/search?q=cache:abc',
  'https://www.google.com/url?q=https://bao.vn',
  'http://192.168.1.4/tin',
  'https://bao.vn/bai),',
])('the source %s looks dead', async (url) => {
  const text = productText().replace('    read:', `    url: ${url}\n    read:`);
  expect(await warningsOf(text)).toEqual([`14 source-looks-dead ${url}`]);
});

test.each([
  'https://bao.vn/bai-viet-12.html',
  'https://vi.wikipedia.org/wiki/Tra_(thuc_vat)',
  'https://bao.vn/?p=14682',
])('the source %s looks alive', async (url) => {
  expect(await warningsOf(productText().replace('    read:', `    url: ${url}\n    read:`))).toEqual([]);
});

test.each([
  { name: 'more than 180 days ago', lines: ['    date: 2022-03-01'], over: true },
  { name: 'less than 180 days ago', lines: ['    date: 2023-09-01'], over: false },
  { name: 'on a day known only by its year, every day of which is long ago', lines: ['    year: 2021'], over: true },
  { name: 'but was revoked', lines: ['    date: 2022-03-01', '    revoked:', '      date: 2023-01-01'], over: false },
])('a term that ended $name', async ({ lines, over }) => {
  const text = productText({ recognitions: ['  - stars: 4', ...lines, '    source: bao'] });
  expect((await warningsOf(text)).map((warning) => warning.split(' ')[1])).toEqual(over ? ['term-lapsed'] : []);
});

test('products of one producer whose names are nearly the same are named on both pages', async () => {
  const of = (name: string, producer = 'htx'): string =>
    productText({ more: [`producer: ${producer}`] }).replace('Trà Shan', name);
  const files = {
    'producers/htx/index.md': producerText(),
    'producers/htx-khac/index.md': producerText().replace('Tà Xùa', 'Mường Hum'),
    'products/a/index.md': of('Trà Shan tuyết Tà Xùa'),
    'products/b/index.md': of('Trà shan tuyết Tà  Xùa'),
    'products/c/index.md': of('Trà Shan tuyết Tà Xùa', 'htx-khac'),
    'products/d/index.md': of('Nước mắm cá cơm 35 độ đạm'),
    'products/e/index.md': of('Nước mắm cá cơm 40 độ đạm'),
    'products/f/index.md': of('Hồng trà Đại Lão Vương'),
    'products/g/index.md': of('Hoàng trà Đại Lão Vương'),
  };
  const warnings = await warningsIn(files);
  expect(warnings.map(({ code, file, params }) => [code, file, params['other']])).toEqual([
    ['product-looks-repeated', 'products/a/index.md', 'products/b/index.md'],
    ['product-looks-repeated', 'products/b/index.md', 'products/a/index.md'],
  ]);
});

test('producers of one province whose names differ by their legal form only are doubtful', async () => {
  const files = {
    'producers/a/index.md': producerText(),
    'producers/b/index.md': producerText().replace('HTX', 'Hợp tác xã'),
    'producers/c/index.md': producerText().replace('son-la', 'lao-cai'),
  };
  const warnings = await warningsIn(files);
  expect(warnings.map(({ code, file }) => [code, file])).toEqual([
    ['producer-looks-repeated', 'producers/a/index.md'],
    ['producer-looks-repeated', 'producers/b/index.md'],
  ]);
});
