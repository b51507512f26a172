import { expect, test } from 'vitest';
import { producerPage, productOf, productPage } from '../../catalogue/catalogue-fixture.ts';
import type { Product } from '../../domain/product.ts';
import type { Locale } from '../../i18n/locale.ts';
import { productFacts } from './product-facts.ts';

/** Returns each fact of a product by its label, its lines as they are read. */
async function factsOf(facts: Partial<Product>, locale: Locale = 'vi'): Promise<Readonly<Record<string, string[]>>> {
  const product = await productOf(productPage('che', { facts }), [producerPage('htx')]);
  return Object.fromEntries(
    productFacts(product, locale).map(({ label, lines }) => [
      label,
      lines.map((parts) => parts.map(({ text }) => text).join('')),
    ]),
  );
}

test('where nobody names the producer, the page says so', async () => {
  expect((await factsOf({}))['Chủ thể']).toEqual(['Nguồn không nêu tên chủ thể']);
  expect((await factsOf({ producer: 'htx' }))['Chủ thể']).toEqual(['Hợp tác xã htx']);
});

test('in a merged province the place stands under both names, the old one with commune and district', async () => {
  const facts = await factsOf({ origin: { former: 'yen-bai', district: 'Văn Chấn', commune: 'Suối Giàng' } });
  expect(facts['Địa danh khi công nhận']).toEqual(['Suối Giàng, Văn Chấn, Yên Bái']);
  expect(facts['Nay thuộc']).toEqual(['Lào Cai']);
  expect(facts['Nơi làm']).toBeUndefined();
});

test('in a province that was not merged the place stands once', async () => {
  const facts = await factsOf({ origin: { former: 'cao-bang', district: 'Hạ Lang' } });
  expect(facts['Nơi làm']).toEqual(['Hạ Lang, Cao Bằng']);
  expect(facts['Nay thuộc']).toBeUndefined();
});

test('the commune of today is told wherever it is known', async () => {
  const facts = await factsOf({ origin: { former: 'cao-bang', commune: 'Cũ', now: { commune: 'Mới' } } });
  expect(facts['Địa danh khi công nhận']).toEqual(['Cũ, Cao Bằng']);
  expect(facts['Nay thuộc']).toEqual(['Mới, Cao Bằng']);
});

test('the group is followed by the set, unless both are called the same', async () => {
  expect((await factsOf({ set: 'green-processed-tea' }))['Nhóm sản phẩm']).toHaveLength(2);
  expect((await factsOf({}))['Nhóm sản phẩm']).toEqual(['Thực phẩm']);
});

test('a claim names where it was read, if a source says so', async () => {
  const facts = await factsOf({
    standards: [{ id: 'vietgap', until: '2027-03-01', source: 'bao' }, { id: 'haccp' }],
    rights: [{ id: 'trademark', no: '123' }],
  });
  expect(facts['Tiêu chuẩn']?.[0]).toMatch(/VietGAP.*01\/03\/2027.* \(nguồn\)$/u);
  expect(facts['Tiêu chuẩn']?.[1]).not.toContain('nguồn');
  expect(facts['Sở hữu trí tuệ']?.[0]).toMatch(/ 123$/u);
});

test('the link of a claim leads to its source', async () => {
  const product = await productOf(productPage('che', { facts: { standards: [{ id: 'vietgap', source: 'bao' }] } }));
  const fact = productFacts(product, 'vi').find(({ label }) => label === 'Tiêu chuẩn');
  expect(fact?.lines[0]?.map(({ href }) => href)).toEqual([undefined, '#source-bao', undefined]);
});

test('packs, season, amount and exports are told as they are known', async () => {
  const facts = await factsOf({
    packs: [{ size: '200 g', price: 150_000 }, { size: '500 g' }],
    season: [3, 4],
    capacity: { value: 1200, unit: 'tấn', per: 'năm' },
    exports: ['JP', 'US'],
    aliases: ['Trà Shan'],
  });
  expect(facts['Quy cách']?.[0]).toMatch(/^200 g, giá tham khảo 150\.000/u);
  expect(facts['Quy cách']?.[1]).toBe('500 g');
  expect(facts['Mùa vụ']).toHaveLength(1);
  expect(facts['Sản lượng']).toEqual(['1.200 tấn mỗi năm']);
  expect(facts['Đã xuất khẩu sang']?.[0]).toMatch(/Nhật Bản.*Hoa Kỳ/u);
  expect(facts['Còn gọi là']).toEqual(['Trà Shan']);
});

test('what is not known is not told', async () => {
  expect(Object.keys(await factsOf({}))).toEqual(['Chủ thể', 'Địa danh khi công nhận', 'Nay thuộc', 'Nhóm sản phẩm']);
  expect(await factsOf({ season: [], exports: [] })).not.toHaveProperty('Mùa vụ');
});

test('shops and names stay Vietnamese on a page of another language', async () => {
  const facts: Partial<Product> = { producer: 'htx', buy: [{ label: 'Chợ phiên', url: 'https://cho.example/' }] };
  const product = await productOf(productPage('che', { facts }), [producerPage('htx')]);
  const parts = productFacts(product, 'en').flatMap(({ lines }) => lines.flat());
  expect(parts).toContainEqual({ text: 'Chợ phiên', href: 'https://cho.example/', lang: 'vi' });
  expect(parts).toContainEqual({ text: 'Hợp tác xã htx', href: '/en/producers/htx/', lang: 'vi' });
});
