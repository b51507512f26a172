import { expect, test } from 'vitest';
import { faultsIn, productText, warningsIn } from '../checked-files.ts';

/** Returns the warnings of a product, each as `line code`. */
async function warningsOf(text: string): Promise<readonly string[]> {
  const warnings = await warningsIn({ 'products/tra/index.md': text });
  return warnings.map(({ code, line }) => `${String(line)} ${code}`);
}

const recognised = (...lines: string[]): string =>
  productText({ recognitions: ['  - stars: 4', '    year: 2025', ...lines, '    source: bao'] });

test.each([
  { code: '"15-00001-1-2025"', why: 'the old code of the province', found: [] },
  { code: '"10-082-02680-1-2025"', why: 'with a district', found: [] },
  { code: '"553-1"', why: 'half of one', found: ['9 product-code-odd'] },
  { code: '"10-082-02680-1-2019"', why: 'of another year', found: ['9 product-code-differs'] },
  { code: '"01-082-02680-1-2025"', why: 'of another province', found: ['9 product-code-differs'] },
])('the product code $code: $why', async ({ code, found }) => {
  expect(await warningsOf(recognised(`    code: ${code}`))).toEqual(found);
});

test.each([
  { issuer: 'UBND tỉnh Lào Cai', found: [] },
  { issuer: 'UBND tỉnh Yên Bái', found: [] },
  { issuer: 'UBND thành phố Sa Pa', found: [] },
  { issuer: 'Sở Nông nghiệp và Môi trường tỉnh Nghệ An', found: ['9 issuer-elsewhere'] },
])('an issuer $issuer of a product from Lào Cai', async ({ found, issuer }) => {
  expect(await warningsOf(recognised(`    issuer: ${issuer}`))).toEqual(found);
});

test.each([
  { price: 150, found: ['11 price-odd'] },
  { price: 150_000_000_000, found: ['11 price-odd'] },
  { price: 1000, found: [] },
])('a price of $price đồng', async ({ found, price }) => {
  expect(await warningsOf(productText({ more: ['packs:', `  - price: ${String(price)}`, '    size: 1 kg'] }))).toEqual(
    found,
  );
});

test.each(['<b>Trà</b>', 'Trà &amp; mật ong', 'Tr&#224; Shan', 'Trà<br/>Shan'])(
  'HTML in a name, %s, is shown as it stands',
  async (name) => {
    expect(await warningsOf(productText().replace('Trà Shan', name))).toEqual(['2 markup-in-facts']);
  },
);

test.each(['Trà & mật ong', 'Gói < 5 kg > 1 kg', 'R&D'])('the signs of %s are none', async (name) => {
  expect(await warningsOf(productText().replace('Trà Shan', `"${name}"`))).toEqual([]);
});

test('the same recognition twice is told, two of one day with their own numbers are not', async () => {
  const twice = (first: string, second: string): string =>
    productText({
      recognitions: [
        '  - stars: 4',
        `    ${first}`,
        '    source: bao',
        '  - stars: 4',
        `    ${second}`,
        '    source: bao',
      ],
    });
  const of = (first: string, second: string): Promise<readonly string[]> =>
    faultsIn({ 'products/tra/index.md': twice(first, second) });
  expect(await of('year: 2024', 'year: 2021')).toEqual([]);
  const numbered = (number: number): string => `date: 2024-03-11\n    decision: ${String(number)}/QĐ-UBND`;
  expect(await of(numbered(11), numbered(11))).toEqual(['products/tra/index.md:11:5 recognition-repeated']);
  expect(await of(numbered(12), numbered(11))).toEqual([]);
});
