import { expect, test } from 'vitest';
import { makeContent, planText, postText, producerText, productText } from '../../checks/checked-files.ts';
import { draftTranslation, findPage, translationFile } from './draft-translation.ts';
import { draftPlan, draftPost, draftProducer, draftProduct } from './draft.ts';
import type { Making } from './draft.ts';
import { KnownPages } from './known-pages.ts';
import { toPageText, toYamlText } from './page-text.ts';

const source = { 'source-title': 'Bài', 'source-publisher': 'Báo Sơn La' };

function making(
  answers: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = { 'news/x': '' },
): Making {
  return { answers: { ...source, ...answers }, known: new KnownPages(makeContent(files)), today: '2026-11-21' };
}

const product = { name: 'Chè', group: 'food', province: 'cao-bang', stars: '4' };
const sources = 'sources:\n  bao-son-la:\n    title: Bài\n    publisher: Báo Sơn La\n    read: 2026-11-21\n';

test('a product has its facts in the order of the handbook and a sentence about its place', () => {
  const { files, main, notes } = draftProduct(
    making({
      ...product,
      set: 'tea',
      district: 'Bảo Lạc',
      commune: 'Xuân Trường',
      date: '2024-03-11',
      decision: '1/QĐ',
      issuer: 'UBND',
      level: 'province',
    }),
  );
  expect(main).toBe('products/cao-bang/che/index.md');
  expect(files.get(main)).toBe(
    `---\nname: Chè\ngroup: food\nset: tea\norigin:\n  former: cao-bang\n  district: Bảo Lạc\n  commune: Xuân Trường\n` +
      `recognitions:\n  - stars: 4\n    date: 2024-03-11\n    decision: 1/QĐ\n    issuer: UBND\n    level: province\n    source: bao-son-la\n` +
      `${sources}---\n\nSản phẩm của Xuân Trường, Bảo Lạc, Cao Bằng.\n`,
  );
  expect([files.size, notes]).toEqual([1, []]);
});

test('id, folder, year, words and day of reading may be given', () => {
  const { files, main } = draftProduct(
    making({
      ...product,
      id: 'tra-nui',
      folder: 'vung-cao',
      year: '2024',
      body: 'Lời của tôi.',
      'source-read': '2025-01-02',
      'source-url': 'https://bao.vn',
    }),
  );
  expect(main).toBe('products/vung-cao/tra-nui/index.md');
  expect(files.get(main)).toContain('    year: 2024\n');
  expect(files.get(main)).toContain('    url: https://bao.vn\n    read: 2025-01-02\n');
  expect(files.get(main)?.endsWith('---\n\nLời của tôi.\n')).toBe(true);
  expect(draftProduct(making({ ...product, year: 'năm ngoái' })).files.get('products/cao-bang/che/index.md')).toContain(
    'year: năm ngoái',
  );
});

test('a province whose name is wider today is told with its parts', () => {
  expect(draftProduct(making({ ...product, province: 'lao-cai' })).notes).toEqual([
    {
      key: 'new.mergedProvince',
      values: { name: 'Lào Cai', parts: expect.stringContaining('Yên Bái') as string, former: 'lao-cai' },
    },
  ]);
});

test('a producer that has a page is found and named in the sentence', () => {
  const { files, main, notes } = draftProduct(
    making({ ...product, producer: 'HTX Tà Xùa' }, { 'producers/htx-ta-xua/index.md': producerText() }),
  );
  expect(files.size).toBe(1);
  expect(files.get(main)).toContain('producer: htx-ta-xua\n');
  expect(files.get(main)?.split('---\n\n')[1]).toBe('Sản phẩm của HTX Tà Xùa, Cao Bằng.\n');
  expect(notes).toEqual([{ key: 'new.producerFound', values: { id: 'htx-ta-xua', name: 'HTX Tà Xùa' } }]);
});

test.each([
  ['Công ty TNHH Mây', 'enterprise'],
  ['Chi nhánh Mây', 'enterprise'],
  ['Hợp tác xã Mây', 'cooperative'],
  ['Tổ hợp tác Mây', 'cooperative-group'],
  ['Trang trại Mây', 'farm'],
  ['Hộ Nguyễn Văn Mây', 'household'],
  ['Cơ sở Mây', 'household'],
  ['Bà Mây', 'household'],
  ['Hội Nông dân', 'association'],
  ['Hồng Mây', 'other'],
])('“%s” without a page gets one, of the kind %s, before the page of the product', (producer, kind) => {
  const { files, main, notes } = draftProduct(
    making({ ...product, producer, body: 'Lời.', id: 'che-moi', phone: '09' }),
  );
  const [made = '', last] = [...files.keys()];
  expect(last).toBe(main);
  expect(files.get(made)).toContain(`name: ${producer}\nkind: ${kind}\norigin:\n  former: cao-bang\n`);
  expect(files.get(made)).not.toContain('Lời.');
  expect(made).not.toContain('che-moi');
  expect(notes).toMatchObject([{ key: 'new.producerMade', values: { name: producer, kind } }]);
});

test('the kind that is stated goes before the one of the name', () => {
  const { files } = draftProduct(making({ ...product, producer: 'Hợp tác xã Mây', 'producer-kind': 'other' }));
  expect([...files.values()][0]).toContain('kind: other\n');
});

test('a producer has its contact and digits that stay text', () => {
  const { files, main } = draftProducer(
    making({
      name: 'HTX Mây',
      kind: 'cooperative',
      province: 'cao-bang',
      'tax-code': '0100000000',
      phone: '0912345678',
      website: 'https://may.vn',
    }),
  );
  expect(main).toBe('producers/htx-may/index.md');
  expect(files.get(main)).toContain(
    'taxCode: "0100000000"\ncontact:\n  phone: "0912345678"\n  website: https://may.vn\nsources:\n',
  );
  expect(files.get(main)?.split('---\n\n')[1]).toBe('Chủ thể OCOP ở Cao Bằng.\n');
  const bare = draftProducer(making({ name: 'HTX Mây', kind: 'cooperative', province: 'cao-bang', id: 'may' }));
  expect(bare.main).toBe('producers/may/index.md');
  expect(bare.files.get(bare.main)).not.toContain('contact');
});

test('a post lies in the year of its day and lists what it is about', () => {
  const { files, main } = draftPost(
    making({
      title: 'Tin mới',
      summary: 'Tóm tắt.',
      published: '2024-03-11',
      kind: 'event',
      products: 'tra, , che ',
      plans: '',
    }),
  );
  expect(main).toBe('news/2024/tin-moi/index.mdx');
  expect(files.get(main)).toContain('published: 2024-03-11\nkind: event\nproducts:\n  - tra\n  - che\nsources:\n');
  expect(files.get(main)?.endsWith('\n\nTóm tắt.\n')).toBe(true);
  expect(draftPost(making({ title: 'Tin', summary: 'a', id: 'b', body: 'Lời.' })).main).toBe('news/2026/b/index.mdx');
});

test('a plan is named after its place and period; one of the whole country has an empty place', () => {
  const plan = { title: 'Kế hoạch', issuer: 'UBND', level: 'province', start: '2021-01-01', label: '2021-2025' };
  const placed = draftPlan(
    making({ ...plan, province: 'son-la', number: '1/KH', date: '2021-02-03', end: '2025-12-31' }),
  );
  expect(placed.main).toBe('plans/son-la-2021-2025.yml');
  expect(placed.files.get(placed.main)).toContain(
    'document:\n  number: 1/KH\n  date: 2021-02-03\nissuer:\n  name: UBND\n  level: province\nplace:\n  province: son-la\nperiod:\n',
  );
  expect(draftPlan(making({ ...plan, district: 'Mộc Châu', province: 'son-la' })).main).toBe(
    'plans/moc-chau-2021-2025.yml',
  );
  const whole = draftPlan(making(plan));
  expect(whole.main).toBe('plans/ca-nuoc-2021-2025.yml');
  expect(whole.files.get(whole.main)).toContain('place: {}\nperiod:\n');
  const district = draftPlan(making({ ...plan, district: 'Mộc Châu' }));
  expect(district.files.get(district.main)).toContain('place:\n  district: Mộc Châu\n');
});

test('the key of a source is at most some words of its publisher', () => {
  const keyOf = (publisher: string): string | undefined => {
    const { files, main } = draftProducer(
      making({ name: 'A', kind: 'other', province: 'hue', 'source-publisher': publisher }),
    );
    return /sources:\n {2}(\S+):/u.exec(files.get(main) ?? '')?.[1];
  };
  expect(keyOf('Báo')).toBe('bao');
  expect(keyOf('2024')).toBe('nguon');
  expect(keyOf('Uỷ ban nhân dân tỉnh Thừa Thiên Huế và các sở')).toBe('uy-ban-nhan-dan-tinh-thua-thien-hue-va');
});

test('facts without a value, and groups without facts, are left out', () => {
  expect(
    toYamlText({ a: '', b: undefined, c: { d: '' }, e: [undefined, '', 'x'], f: [], g: 0, h: [{ i: '' }, { i: 'y' }] }),
  ).toBe('e:\n  - x\ng: 0\nh:\n  - i: y\n');
  expect(toPageText({ name: 'A' }, '\n Lời. \n')).toBe('---\nname: A\n---\n\nLời.\n');
});

const pages = {
  'products/lao-cai/tra/index.md': productText({
    more: ['photos:', '  - src: a.jpg', '    alt: Đồi chè', '  - src: b.jpg'],
    body: 'Một.\n\nHai.',
  }),
  'producers/tra/index.md': producerText(),
  'news/2024/tin/index.mdx': postText(['dateNote: khoảng tháng 3']),
  'plans/ke-hoach.yml': planText(['readerNotes:', '  - Lưu ý']),
};

test('a page is found by its id, the products first, or in the collection that is named', () => {
  const known = new KnownPages(makeContent(pages));
  expect(findPage(known, 'tra')?.main).toBe('products/lao-cai/tra/index.md');
  expect(findPage(known, 'producers/tra')?.main).toBe('producers/tra/index.md');
  expect(findPage(known, 'products/lao-cai/tra')?.main).toBe('products/lao-cai/tra/index.md');
  expect(findPage(known, 'news/tra')).toBeUndefined();
  expect(findPage(known, 'nowhere')).toBeUndefined();
});

function translationOf(
  id: string,
  answers: Readonly<Record<string, string>> = {},
): readonly [string, string | undefined] {
  const known = new KnownPages(makeContent(pages));
  const page = findPage(known, id);
  if (page === undefined) throw new Error(id);
  const { files, main } = draftTranslation(known, page, 'en', answers);
  expect(main).toBe(translationFile(page, 'en'));
  return [main, files.get(main)];
}

test('a translation has the words to translate beside it as comments', () => {
  expect(translationOf('tra')).toEqual([
    'products/lao-cai/tra/en.md',
    '---\n# name: Trà Shan\n# photos:\n#   - Đồi chè\n#   - ""\n#\n# Một.\n#\n# Hai.\n---\n',
  ]);
  expect(translationOf('tin')).toEqual([
    'news/2024/tin/en.mdx',
    '---\n# title: Tin\n# summary: Tóm tắt\n# dateNote: khoảng tháng 3\n#\n# Tin.\n---\n',
  ]);
  expect(translationOf('ke-hoach')).toEqual([
    'plans/ke-hoach.en.yml',
    '# title: Kế hoạch\n# readerNotes:\n#   - Lưu ý\n',
  ]);
});

test('words that are given stand as words, and their originals are left out', () => {
  expect(translationOf('tra', { name: 'Tea', body: 'One.' })[1]).toBe(
    '---\nname: Tea\n# photos:\n#   - Đồi chè\n#   - ""\n---\n\nOne.\n',
  );
  expect(translationOf('tin', { title: 'News', summary: 'Short' })[1]).toContain(
    '---\ntitle: News\nsummary: Short\n# dateNote',
  );
});
