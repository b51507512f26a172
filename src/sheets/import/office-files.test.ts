import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import { csv, expected, fixtureFiles, header, imported, row, windows1258 } from './office-list-fixture.ts';

/** In what forms lists of offices can be read. */

function xlsx(rows: CellValue[][], more: object = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows, ...more }] });
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
