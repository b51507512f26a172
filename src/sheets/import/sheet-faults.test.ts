import { deflateRawSync } from 'node:zlib';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { producerText, testDay } from '../../checks/checked-files.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from '../export/sheet-files.ts';
import { importFiles, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';

const header = [
  'Tên sản phẩm',
  'Chủ thể',
  'Tỉnh',
  'Nhóm',
  'Hạng sao',
  'Ngày quyết định',
  'Năm',
  'Tên nguồn',
  'Nơi đăng nguồn',
  'Địa chỉ nguồn',
];
const sound = [
  'Chè Shan',
  'HTX Tà Xùa',
  'Sơn La',
  'Thực phẩm',
  '4',
  '26/04/2024',
  '2024',
  'Bài báo',
  'Báo',
  'https://bao.vn/a',
];

function rowWith(column: string, value: string): string[] {
  return sound.map((cell, index) => (header[index] === column ? value : cell));
}

function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

/** Returns the places and codes of all faults. */
function faultsIn(output: string): string[] {
  return [...output.matchAll(/^(\S.*?)  lỗi  (\S+)$/gmu)].map(([, place = '', code = '']) => `${place} ${code}`);
}

async function faultsOf(
  fixture: ImportFixture,
  file: string,
  content: string | Uint8Array,
): Promise<{ faults: string[]; output: string }> {
  const before = treeOf(fixture.contentDir);
  const { errorOutput, exitCode, output } = await importFiles(fixture, { [file]: content });
  expect(exitCode, output + errorOutput).toBe(1);
  expect(treeOf(fixture.contentDir)).toEqual(before);
  return { faults: faultsIn(output), output };
}

test.each([
  ['Hạng sao', '6 sao', 'E2', 'star-rating-unknown'],
  ['Hạng sao', '', 'E2', 'key-missing'],
  ['Ngày quyết định', '31/02/2024', 'F2', 'date-invalid'],
  ['Ngày quyết định', '04/26/2024', 'F2', 'date-invalid'],
  ['Ngày quyết định', '26/04/2019', 'F2', 'date-outside-round'],
  ['Ngày quyết định', '26/04/2030', 'F2', 'date-outside-round'],
  ['Nhóm', 'Thực phâmm', 'D2', 'value-not-allowed'],
  ['Nhóm', '', 'D2', 'key-missing'],
  ['Tỉnh', 'Sơn Lạc', 'C2', 'province-unknown'],
  ['Tỉnh', '', 'C2', 'key-missing'],
  ['Tên sản phẩm', '', 'A2', 'name-missing'],
  ['Chủ thể', 'htx-khong-co', 'B2', 'producer-unknown'],
  ['Năm', 'hai nghìn', 'G2', 'whole-number-expected'],
  ['Năm', '1900', 'G2', 'number-too-small'],
  ['Tên nguồn', '', 'H2', 'key-missing'],
  ['Nơi đăng nguồn', '', 'I2', 'key-missing'],
  ['Địa chỉ nguồn', 'javascript:alert(1)', 'J2', 'address-invalid'],
  ['Tên sản phẩm', '“Chè Shan”', 'A2', 'quotes-curly'],
])('column %s with “%s” is a fault at %s', async (column, value, cell, code) => {
  const fixture = makeImportFixture({ 'producers/htx-ta-xua/index.md': producerText() });
  const { faults } = await faultsOf(fixture, 'x.csv', csv(header, rowWith(column, value)));
  expect(faults).toContain(`x.csv!${cell} ${code}`);
});

test('all faults are told in one run, by sheet and cell, in both languages, with what was probably meant', async () => {
  const fixture = makeImportFixture({ 'producers/htx-ta-xua/index.md': producerText() });
  const rows = [header, rowWith('Hạng sao', '6'), rowWith('Nhóm', 'Thục phẩn'), rowWith('Tỉnh', 'Sơn Laa')];
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Sản phẩm',
        rows: [
          ['DANH SÁCH'],
          ...rows.map((cells, index) =>
            [`Chè ${index}`, ...cells.slice(1)].map((cell, at) => (index === 0 ? (header[at] ?? '') : cell)),
          ),
        ],
      },
    ],
  });
  const { faults, output } = await faultsOf(fixture, 'bảng.xlsx', file);
  expect(faults).toEqual([
    'bảng.xlsx  Sản phẩm!E3 star-rating-unknown',
    'bảng.xlsx  Sản phẩm!D4 value-not-allowed',
    'bảng.xlsx  Sản phẩm!C5 province-unknown',
  ]);
  expect(output).toContain('Có phải: Thực phẩm');
  expect(output).toContain('Did you mean: Sơn La');
  expect(output).toContain('3 lỗi. Chưa ghi gì');
});

test('a column that is nearly one of ours is a fault, an unknown one is named', async () => {
  const fixture = makeImportFixture({});
  const { faults, output } = await faultsOf(
    fixture,
    'x.csv',
    csv([...header, 'Hạng saoo', 'Màu hộp'], [...sound, '4', 'xanh']),
  );
  expect(faults).toContain('x.csv!K1 column-misspelt');
  expect(output).toContain('Bỏ qua cột lạ «Màu hộp»');
});

test('a misspelt header below a title is told where it stands', async () => {
  const { faults } = await faultsOf(
    makeImportFixture({}),
    'x.csv',
    csv(['DANH SÁCH SẢN PHẨM', ''], [...header, 'Hạng saoo'], [...sound, '4']),
  );
  expect(faults).toContain('x.csv!K2 column-misspelt');
});

test('two rows of one product are a fault that names the other', async () => {
  const fixture = makeImportFixture({});
  const { output } = await importFiles(fixture, {
    'x.csv': csv([...header, 'Mã trang'], [...sound, 'che'], [...sound, 'che']),
  });
  expect(output).toContain('x.csv!A3  lỗi  page-repeated');
  expect(output).toContain('Trang «che» đã có ở x.csv!A2');
});

test('a producer name that two pages have has to be told apart by id', async () => {
  const fixture = makeImportFixture({
    'producers/htx-a/index.md': producerText(),
    'producers/htx-b/index.md': producerText(),
  });
  const { faults, output } = await faultsOf(fixture, 'x.csv', csv(header, sound));
  expect(faults).toEqual(['x.csv!B2 producer-ambiguous']);
  expect(output).toContain('htx-a, htx-b');
});

async function exportOf({ contentDir }: ImportFixture, name: string): Promise<string> {
  const files = await sheetFiles(readSheetPages(contentDir), testDay);
  return Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString('utf8');
}

test('a page edited after the export is not overwritten, unless the editor says so', async () => {
  const fixture = makeImportFixture();
  const sheet = (await exportOf(fixture, 'products.csv')).replace('Trà hái trên núi.', 'Lời từ bảng.');
  const path = 'products/lao-cai/tra-shan/index.md';
  const edited = Buffer.from(treeOf(fixture.contentDir)[path] ?? '', 'latin1')
    .toString('utf8')
    .replace('Trà hái trên núi.', 'Lời viết tay.');
  const other = makeImportFixture({ [path]: edited });
  const { faults, output } = await faultsOf(other, 'products.csv', sheet);
  expect(faults).toEqual([expect.stringMatching(/^products\.csv!\w+2 page-edited$/u)]);
  expect(output).toContain('nay là «Lời viết tay.», bảng ghi «Lời từ bảng.»');
  const { exitCode } = await importFiles(other, { 'products.csv': sheet }, ['--overwrite']);
  expect(exitCode).toBe(0);
  expect(treeOf(other.contentDir)[path]).toBe(
    treeOf(fixture.contentDir)[path]?.replace(
      Buffer.from('Trà hái trên núi.').toString('latin1'),
      Buffer.from('Lời từ bảng.').toString('latin1'),
    ),
  );
});

test('words written by hand give way to no list from elsewhere; facts may be corrected', async () => {
  const fixture = makeImportFixture();
  const list = 'id;Mô tả;Huyện\ntra-shan;Lời khác;Bát Xát\n';
  expect((await faultsOf(fixture, 'x.csv', list)).faults).toEqual(['x.csv!B2 words-exist']);
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': 'id;Huyện\ntra-shan;Bát Xát\n' });
  expect([exitCode, output]).toEqual([0, expect.stringContaining('~ products/lao-cai/tra-shan/index.md  origin')]);
  expect(treeOf(fixture.contentDir)['products/lao-cai/tra-shan/index.md']).toContain('district: BÃ¡t XÃ¡t\n');
});

test('an emptied cell takes a value away, a missing column leaves it', async () => {
  const fixture = makeImportFixture();
  const sheet = await exportOf(fixture, 'products.csv');
  const without = sheet
    .split('\r\n')
    .map((line) =>
      line
        .split(',')
        .filter((_, index) => index !== sheet.split('\r\n')[0]?.split(',').indexOf('recognitions.1.year'))
        .join(','),
    )
    .join('\r\n');
  const before = treeOf(fixture.contentDir);
  expect((await importFiles(fixture, { 'a.csv': without })).exitCode).toBe(0);
  expect(treeOf(fixture.contentDir)).toEqual(before);
  expect((await importFiles(fixture, { 'b.csv': sheet.replace(',2024,', ',,') })).exitCode).toBe(0);
  expect(treeOf(fixture.contentDir)['products/lao-cai/tra-shan/index.md']).not.toContain('year:');
});

test('pages that are not in the sheet stay, and go only when the editor says so', async () => {
  const fixture = makeImportFixture();
  const sheet = await exportOf(fixture, 'producers.csv');
  const [head = ''] = sheet.split('\r\n');
  const more = { ...treeOf(fixture.contentDir) };
  const other = makeImportFixture({
    ...Object.fromEntries(
      Object.entries(more).map(([path, text]) => [path, Buffer.from(text, 'latin1').toString('utf8')]),
    ),
    'producers/htx-cu/index.md': producerText().replace('HTX Tà Xùa', 'HTX Cũ'),
  });
  const kept = await importFiles(other, { 'producers.csv': sheet });
  expect(kept.output).toContain('giữ nguyên 1, không có trong bảng 1');
  const foreign = await importFiles(
    other,
    { 'x.csv': `${head.split(',').slice(0, 4).join(',')}\nhtx-ta-xua,HTX Tà Xùa,,\n` },
    ['--delete-missing'],
  );
  expect(foreign.output).toContain('--delete-missing chỉ dùng với bảng');
  expect(Object.keys(treeOf(other.contentDir))).toContain('producers/htx-cu/index.md');
  const gone = await importFiles(other, { 'producers.csv': sheet }, ['--delete-missing']);
  expect(gone.output).toContain('- producers/htx-cu/index.md');
  expect(treeOf(other.contentDir)).toEqual(treeOf(fixture.contentDir));
});

test('a dry run writes nothing and says what would be done', async () => {
  const fixture = makeImportFixture({});
  const { exitCode, output } = await importFiles(fixture, { 'x.csv': csv(header, sound) }, ['--dry-run']);
  expect(exitCode).toBe(0);
  expect(output).toContain('+ products/son-la/che-shan/index.md');
  expect(output).toContain('Sản phẩm: mới 1');
  expect(output).toContain('Chạy thử: chưa ghi gì.');
  expect(treeOf(fixture.contentDir)).toEqual({});
});

/** Returns a ZIP file whose one part unpacks to many zeros; its directory may lie about how many. */
function bomb(bytes: number, declared: number): Uint8Array {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const data = deflateRawSync(Buffer.alloc(bytes));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}

test.each([
  ['a bomb that says how large it is', bomb(300_000_000, 300_000_000), 'file-bomb'],
  ['a bomb that lies', bomb(300_000_000, 1000), 'file-bomb'],
  ['a file cut off', Buffer.from('PK\u0003\u0004 và hết'), 'file-broken'],
  ['a ZIP file that is no workbook', bomb(1000, 1000), 'file-broken'],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'file-old-excel'],
  ['an empty file', Buffer.alloc(0), 'file-empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]), 'file-not-text'],
  ['a list without a header', Buffer.from('1;2;3\n4;5;6\n'), 'header-missing'],
  ['a quote that is never closed', Buffer.from('Tên sản phẩm;Nhóm\n"Chè;x\n'), 'file-quote'],
])('%s is refused in plain words', async (_name, content, code) => {
  const fixture = makeImportFixture({});
  const { faults } = await faultsOf(fixture, 'x.xlsx', content);
  expect(faults).toEqual([`x.xlsx ${code}`]);
});

test('help is in Vietnamese and English, and wrong options are named', async () => {
  const fixture = makeImportFixture({});
  const help = await importFiles(fixture, {}, ['--help']);
  expect(help.output).toContain('Đưa bảng tính vào content/');
  expect(help.output).toContain('Takes spreadsheets into content/');
  expect(await importFiles(fixture, {}, [])).toMatchObject({
    exitCode: 2,
    errorOutput: expect.stringContaining('Chưa nêu tệp nào') as string,
  });
  expect(await importFiles(fixture, {}, ['--xoa'])).toMatchObject({
    exitCode: 2,
    errorOutput: expect.stringContaining('--xoa') as string,
  });
  expect(await importFiles(fixture, {}, ['không-có.csv'])).toMatchObject({
    exitCode: 2,
    errorOutput: expect.stringContaining('không-có.csv') as string,
  });
  rmSync(join(fixture.folder, 'nội dung'), { recursive: true });
  expect(await importFiles(fixture, { 'x.csv': 'a' })).toMatchObject({ exitCode: 2 });
});
