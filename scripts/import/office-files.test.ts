import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { producerText } from '../checks/checked-files.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';

/** Lists as offices keep them, made up here byte by byte. */

const header = [
  'STT',
  'Tên sản phẩm',
  'Chủ thể',
  'Tỉnh',
  'Huyện',
  'Nhóm',
  'Hạng sao',
  'Số QĐ',
  'Ngày quyết định',
  'Nguồn',
  'Nơi đăng',
  'Link',
];
const row = [
  '1',
  'Chè Shan tuyết',
  'HTX Tà Xùa',
  'Sơn La',
  'Bắc Yên',
  'Thực phẩm',
  '4 sao',
  '816/QĐ-UBND',
  '26/04/2024',
  'Sơn La công nhận OCOP',
  'Báo Sơn La',
  'https://baosonla.vn/a',
];
const fixtureFiles = { 'producers/htx-ta-xua/index.md': producerText() };
const product = 'products/son-la/che-shan-tuyet/index.md';

const expected = `---
name: Chè Shan tuyết
group: food
producer: htx-ta-xua
origin:
  former: son-la
  district: Bắc Yên
recognitions:
  - stars: 4
    date: 2024-04-26
    decision: 816/QĐ-UBND
    source: bao-son-la
sources:
  bao-son-la:
    title: Sơn La công nhận OCOP
    publisher: Báo Sơn La
    url: https://baosonla.vn/a
    read: 2026-11-21
---
`;

function csv(rows: readonly (readonly string[])[], delimiter = ','): string {
  return rows
    .map((cells) => cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter))
    .join('\r\n');
}

async function imported(
  content: string | Uint8Array,
  name = 'danh sách.csv',
  fixture: ImportFixture = makeImportFixture(fixtureFiles),
): Promise<string> {
  const { errorOutput, exitCode, output } = await importFiles(fixture, { [name]: content });
  expect(exitCode, output + errorOutput).toBe(0);
  return Buffer.from(treeOf(fixture.contentDir)[product] ?? '', 'latin1').toString('utf8');
}

function xlsx(rows: CellValue[][], more: object = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows, ...more }] });
}

/** Windows-1258 writes a vowel and then its tone as a letter of its own. */
function windows1258(text: string): Uint8Array {
  const letters = new Map<string, number>();
  const decoder = new TextDecoder('windows-1258');
  for (let byte = 0; byte < 256; byte += 1) letters.set(decoder.decode(new Uint8Array([byte])), byte);
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const whole = letters.get(letter);
    if (whole !== undefined) return [whole];
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.findLast((part) => letters.has(part) && /\p{M}/u.test(part)) ?? '';
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return [letters.get(base) ?? 63, letters.get(tone) ?? 63];
  });
  return new Uint8Array(bytes);
}

test.each([
  { name: 'commas', content: csv([header, row]) },
  { name: 'semicolons, as Excel in Viet Nam writes', content: csv([header, row], ';') },
  { name: 'tabs', content: csv([header, row], '\t') },
  { name: 'the line that tells Excel its delimiter', content: `sep=;\r\n${csv([header, row], ';')}` },
  { name: 'a byte order mark', content: `\uFEFF${csv([header, row], ';')}` },
  { name: 'UTF-16 with its mark', content: Buffer.from(`\uFEFF${csv([header, row], '\t')}`, 'utf16le') },
  { name: 'UTF-16 without one', content: Buffer.from(csv([header, row], '\t'), 'utf16le') },
  { name: 'UTF-16 the other way round', content: Buffer.from(`\uFEFF${csv([header, row])}`, 'utf16le').swap16() },
  { name: 'Windows-1258', content: windows1258(csv([header, row], ';')) },
  { name: 'letters and tones apart', content: csv([header, row]).normalize('NFD') },
  {
    name: 'title rows above the header, a heading between and signatures below',
    content: csv(
      [
        ['UBND TỈNH SƠN LA'],
        ['DANH SÁCH SẢN PHẨM OCOP', '', ''],
        [],
        header,
        ['I. HUYỆN BẮC YÊN'],
        row,
        [],
        ['', '', '', 'NGƯỜI LẬP BIỂU'],
      ],
      ';',
    ),
  },
  { name: 'columns in another order', content: csv([header.toReversed(), row.toReversed()]) },
  {
    name: 'spaces around cells and empty rows',
    content: csv([header.map((cell) => ` ${cell} `), [], row.map((cell) => `${cell}  `), ['', '', '']]),
  },
  {
    name: 'headers without marks',
    content: csv([
      [
        'STT',
        'TEN SAN PHAM',
        'TEN CHU THE',
        'TINH',
        'HUYEN',
        'NHOM',
        'HANG SAO',
        'SO QD',
        'NGAY QD',
        'NGUON',
        'NOI DANG',
        'LINK',
      ],
      row,
    ]),
  },
  {
    name: 'English headers and words',
    content: csv([
      [
        'No',
        'Product name',
        'Producer',
        'Province',
        'District',
        'Group',
        'Stars',
        'Decision number',
        'Decision date',
        'Source title',
        'Source publisher',
        'Source address',
      ],
      [
        '1',
        'Chè Shan tuyết',
        'htx-ta-xua',
        'Son La',
        'Bắc Yên',
        'food',
        '4',
        '816/QĐ-UBND',
        '2024-04-26',
        ...row.slice(9),
      ],
    ]),
  },
  {
    name: 'the keys of content',
    content: csv([
      [
        'name',
        'producer',
        'origin.former',
        'origin.district',
        'group',
        'recognitions.1.stars',
        'recognitions.1.decision',
        'recognitions.1.date',
        'sources.1.title',
        'sources.1.publisher',
        'sources.1.url',
      ],
      [row[1] ?? '', row[2] ?? '', 'son-la', 'Bắc Yên', 'food', '****', '816/QĐ-UBND', '26.4.2024', ...row.slice(9)],
    ]),
  },
])('reads a list with $name', async ({ content }) => {
  expect(await imported(content)).toBe(expected);
});

test('reads a workbook with merged titles, two rows of headers, serial dates and numbers', async () => {
  const rows: CellValue[][] = [
    ['DANH SÁCH SẢN PHẨM OCOP', null, null, null, null, null, null, null, null, null, null],
    [
      'STT',
      'Tên sản phẩm',
      'Chủ thể',
      'Địa bàn',
      null,
      'Nhóm',
      'Hạng',
      'Quyết định công nhận',
      null,
      'Nguồn',
      'Nơi đăng',
      'Link',
    ],
    [null, null, null, 'Tỉnh', 'Huyện', null, null, 'Số quyết định', 'Ngày quyết định', null, null, null],
    [
      1,
      'Chè Shan tuyết',
      'Hợp tác xã Tà Xùa',
      'Tỉnh Sơn La',
      'Bắc Yên',
      'thuc pham',
      4,
      '816/QĐ-UBND',
      45408,
      ...row.slice(9),
    ],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 10 },
    { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
  ];
  expect(await imported(await xlsx(rows, { merges }), 'danh sách.xlsx')).toBe(expected);
});

test('reads days that Excel knows as days, and formulas by their results', async () => {
  const rows: CellValue[][] = [
    header,
    [1, null, ...row.slice(2, 8), new Date('2024-04-26T00:00:00Z'), ...row.slice(9)],
  ];
  const cells = new Map([
    ['1,1', { value: null, type: 'formula', formula: '"Chè Shan "&"tuyết"', formulaResult: 'Chè Shan tuyết' }],
  ]);
  expect(await imported(await xlsx(rows, { cells }), 'x.xlsx')).toBe(expected);
});

test('a producer merged over several rows belongs to each of them', async () => {
  const fixture = makeImportFixture(fixtureFiles);
  const second = [2, 'Chè Oolong', null, ...row.slice(3)];
  const merges = [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }];
  const file = await xlsx([header, [1, ...row.slice(1)], second], { merges });
  expect(await imported(file, 'x.xlsx', fixture)).toBe(expected);
  expect(treeOf(fixture.contentDir)['products/son-la/che-oolong/index.md']).toContain('producer: htx-ta-xua');
});

test('formulas, telephones and zeros in front arrive as text', async () => {
  const fixture = makeImportFixture({});
  const list = csv(
    [
      ['Tên chủ thể', 'Loại hình', 'Tỉnh', 'Điện thoại', 'MST', 'Nguồn', 'Nơi đăng'],
      ['=HTX "Một"', 'HTX', 'Huế', "'+84 912 345 678", '0100000000', "'=1+1", 'Báo'],
    ],
    ';',
  );
  const { exitCode, output } = await importFiles(fixture, { 'chủ thể.csv': list });
  expect(exitCode, output).toBe(0);
  const text = readFileSync(join(fixture.contentDir, 'producers/htx-mot/index.md'), 'utf8');
  expect(text).toContain('name: =HTX "Một"\nkind: cooperative\norigin:\n  former: hue\n');
  expect(text).toContain('taxCode: "0100000000"\ncontact:\n  phone: +84 912 345 678\n');
  expect(text).toContain('title: =1+1\n');
});

test('a name that is not in the catalogue becomes a producer, also when several rows have it', async () => {
  const fixture = makeImportFixture({});
  const rows = [header, row, ['2', 'Chè Oolong', 'Htx Tà Xùa', ...row.slice(3)]];
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': csv(rows) });
  expect(exitCode, output).toBe(0);
  expect(Object.keys(treeOf(fixture.contentDir))).toEqual([
    'producers/htx-ta-xua/index.md',
    'products/son-la/che-oolong/index.md',
    product,
  ]);
  expect(treeOf(fixture.contentDir)['producers/htx-ta-xua/index.md']).toContain('kind: cooperative');
});

test('the same list imported twice changes nothing the second time', async () => {
  const fixture = makeImportFixture(fixtureFiles);
  await imported(csv([header, row]), 'x.csv', fixture);
  const before = treeOf(fixture.contentDir);
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': csv([header, row]) });
  expect(exitCode, output).toBe(0);
  expect(output).toContain('mới 0, thay đổi 0, giữ nguyên 1');
  expect(treeOf(fixture.contentDir)).toEqual(before);
});

test('an upgrade in a later list is added as the newest recognition', async () => {
  const fixture = makeImportFixture(fixtureFiles);
  await imported(csv([header, row]), 'x.csv', fixture);
  const later = [
    ...row.slice(0, 6),
    '5 sao',
    '99/QĐ-BNNMT',
    '01/02/2026',
    'Kết quả đợt 1',
    'Bộ NN&MT',
    'https://mae.gov.vn/a',
  ];
  const text = await imported(csv([header, later]), 'y.csv', fixture);
  expect(text).toContain(
    '  - stars: 5\n    date: 2026-02-01\n    decision: 99/QĐ-BNNMT\n    source: bo-nn-mt\n  - stars: 4\n',
  );
});

test('text in an old TCVN3 font is refused with what to do about it', async () => {
  const fixture = makeImportFixture({});
  const tcvn3 = Buffer.from(
    'Tªn s¶n phÈm;Nhãm;TØnh\r\nChÌ Shan tuyÕt;Thùc phÈm;S¬n La\r\nMËt ong b¹c hµ;Thùc phÈm;Hµ Giang\r\n',
    'latin1',
  );
  const { exitCode, output } = await importFiles(fixture, { 'cũ.csv': tcvn3 });
  expect(exitCode).toBe(1);
  expect(output).toContain('cũ.csv  lỗi  file-tcvn3');
  expect(output).toContain('Unikey');
  expect(treeOf(fixture.contentDir)).toEqual({});
});
