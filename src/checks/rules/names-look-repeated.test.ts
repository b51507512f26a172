import { describe, expect, test } from 'vitest';
import { allIssuesIn, producerText, productText } from '../checked-files.ts';

const maker = {
  'producers/htx/index.md': producerText(),
  'producers/khac/index.md': producerText().replace('Tà Xùa', 'Mường Hum'),
};

/** Returns which of some pages are said to look alike, as `file → other`, both at their names. */
async function alike(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const issues = await allIssuesIn({ ...maker, ...files });
  return issues
    .filter(({ code }) => code.endsWith('-looks-repeated'))
    .map(({ column, file, line, params }) => `${file}:${String(line)}:${String(column)} → ${String(params['other'])}`);
}

const product = (name: string, more: readonly string[] = ['producer: htx']): string =>
  productText({ more }).replace('Trà Shan', () => name);

/** Whether two products of one producer look alike by their names. */
async function areAlike(a: string, b: string): Promise<boolean> {
  const found = await alike({ 'products/a/index.md': product(a), 'products/b/index.md': product(b) });
  if (found.length === 0) return false;
  expect(found).toEqual([
    'products/a/index.md:2:7 → products/b/index.md',
    'products/b/index.md:2:7 → products/a/index.md',
  ]);
  return true;
}

describe('names of products of one producer', () => {
  test.each([
    { a: 'Trà Shan', b: 'Trà Shan', why: 'the same' },
    { a: 'Trà Shan tuyết Tà Xùa', b: 'Trà shan tuyết Tà  Xùa', why: 'capitals and spaces' },
    { a: 'Trà Shan', b: 'Tra Shan', why: 'marks' },
    { a: 'Trà Shan', b: 'Trà-Shan!', why: 'signs' },
    { a: 'Trà Shan', b: 'Shan trà', why: 'the order of words' },
    { a: 'Sản phẩm trà Shan', b: 'Trà Shan', why: 'a word that every product is' },
    { a: 'Đường phèn', b: 'duong phen', why: 'đ and d' },
    { a: 'Bánh đậu xanh', b: 'Bánh đậu xanhh', why: 'one letter too many, at the end' },
    { a: 'Bánh đậu xanh', b: 'Bbánh đậu xanh', why: 'one letter too many, at the beginning' },
    { a: 'Bánh đậu xanh', b: 'Bánh đđậu xanh', why: 'one letter too many, within' },
    { a: 'Bánh đậu xanh', b: 'Bánh đậ xanh', why: 'one letter too few' },
  ])('“$a” and “$b” differ in $why', async ({ a, b }) => {
    expect(await areAlike(a, b)).toBe(true);
    expect(await areAlike(b, a)).toBe(true);
  });

  test.each([
    { a: 'Nước mắm cá cơm 35 độ đạm', b: 'Nước mắm cá cơm 40 độ đạm', why: 'a number' },
    { a: 'Nước mắm cá cơm 35', b: 'Nước mắm cá cơm 355', why: 'a digit more' },
    { a: 'Hồng trà Đại Lão Vương', b: 'Hoàng trà Đại Lão Vương', why: 'a word' },
    { a: 'Bánh đậu xanh', b: 'Bánh đậu xang', why: 'one letter in place of another' },
    { a: 'Bánh đậu xanh', b: 'Bánh đậu xanhaa', why: 'two letters more' },
  ])('“$a” and “$b” are two: they differ in $why', async ({ a, b }) => {
    expect(await areAlike(a, b)).toBe(false);
    expect(await areAlike(b, a)).toBe(false);
  });

  test('one letter is a slip in names of twelve letters, and another name in shorter ones', async () => {
    expect(await areAlike('abcdefghijk', 'abcdefghijkl')).toBe(false);
    expect(await areAlike('abcdefghijkl', 'abcdefghijklm')).toBe(true);
    expect(await areAlike('abcdefghijklm', 'abcdefghijklmn')).toBe(true);
  });
});

describe('who makes them', () => {
  const pair = (one: readonly string[], other: readonly string[]): Promise<readonly string[]> =>
    alike({ 'products/a/index.md': product('Trà Shan', one), 'products/b/index.md': product('Trà Shan', other) });

  test('two producers may each have a product of that name', async () => {
    expect(await pair(['producer: htx'], ['producer: khac'])).toEqual([]);
    expect(await pair(['producer: htx'], [])).toEqual([]);
  });

  test('where no producer is known, the district tells them apart', async () => {
    expect(await pair([], [])).toHaveLength(2);
    const from = (district: string, id: string): Record<string, string> => ({
      [`products/${id}/index.md`]: productText().replace('lao-cai', `lao-cai\n  district: ${district}`),
    });
    expect(await alike({ ...from('Bắc Hà', 'a'), ...from('Sa Pa', 'b') })).toEqual([]);
    expect(await alike({ ...from('Bắc Hà', 'a'), ...from('Bắc Hà', 'b') })).toHaveLength(2);
    const elsewhere = productText().replace('lao-cai', 'son-la');
    expect(await alike({ 'products/a/index.md': productText(), 'products/b/index.md': elsewhere })).toEqual([]);
  });

  test('where nothing is known of the place either, nothing is said', async () => {
    const placeless = productText().replace('  former: lao-cai\n', '');
    expect(await alike({ 'products/a/index.md': placeless, 'products/b/index.md': placeless })).toEqual([]);
    const nameless = productText({ more: ['producer: htx'] }).replace('Trà Shan', '" "');
    expect(await alike({ 'products/a/index.md': nameless, 'products/b/index.md': nameless })).toEqual([]);
  });

  test('the editors of both pages are told, of the first page that looks alike', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((id) => [`products/${id}/index.md`, product('Trà Shan')]));
    expect(await alike(files)).toEqual([
      'products/a/index.md:2:7 → products/b/index.md',
      'products/b/index.md:2:7 → products/a/index.md',
      'products/c/index.md:2:7 → products/a/index.md',
    ]);
  });

  test('the name that was found is quoted', async () => {
    const files = { 'products/a/index.md': product('Trà Shan'), 'products/b/index.md': product('TRA shan') };
    const issues = await allIssuesIn({ ...maker, ...files });
    expect(issues.map(({ code, params }) => [code, params['found']])).toEqual([
      ['product-looks-repeated', 'Trà Shan'],
      ['product-looks-repeated', 'TRA shan'],
    ]);
  });
});

describe('producers of one province', () => {
  const called = (name: string, former = 'son-la'): string =>
    producerText()
      .replace('HTX Tà Xùa', () => name)
      .replace('son-la', former);
  const pair = async (a: string, b: string, former?: string): Promise<number> =>
    (await allIssuesIn({ 'producers/a/index.md': called(a), 'producers/b/index.md': called(b, former) })).filter(
      ({ code }) => code === 'producer-looks-repeated',
    ).length;

  test.each([
    ['HTX Tà Xùa', 'Hợp tác xã Tà Xùa'],
    ['Công ty TNHH Việt Trang', 'Công ty cổ phần Việt Trang'],
    ['Công ty TNHH MTV Việt Trang', 'Công ty trách nhiệm hữu hạn một thành viên Việt Trang'],
    ['Công ty CP Việt Trang', 'DNTN Việt Trang'],
    ['Doanh nghiệp tư nhân Việt Trang', 'Hộ kinh doanh Việt Trang'],
    ['HKD Lan', 'Hộ sản xuất Lan'],
    ['Tổ hợp tác Lan', 'THT Lan'],
    ['Cơ sở sản xuất Lan', 'CSSX Lan'],
  ])('“%s” and “%s” differ by their legal form only', async (a, b) => {
    expect(await pair(a, b)).toBe(2);
  });

  test('are two where more differs, or where they lie in two provinces', async () => {
    expect(await pair('HTX Tà Xùa', 'HTX Mường Hum')).toBe(0);
    expect(await pair('HTX Tà Xùa', 'HTX Tà Xùa', 'lao-cai')).toBe(0);
  });

  test('whose names are nothing but a legal form are compared by it', async () => {
    expect(await pair('Hợp tác xã', 'Hợp tác xã')).toBe(2);
    expect(await pair('Hợp tác xã', 'Công ty')).toBe(0);
  });
});
